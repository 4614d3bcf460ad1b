/** The yardstick for start-up: our Worker, plus everything that it could have imported at the top. */
import Anthropic from "@anthropic-ai/sdk";
import { GoogleAuth } from "google-auth-library";
import OpenAI from "openai";
// By its file, because wrangler.toml puts a smaller one in place of the package's name.
import * as zod from "../../node_modules/zod/index.js";

export * from "../../worker/index.ts";
export { default } from "../../worker/index.ts";

// Nothing that is reachable from here can be shaken out of the bundle.
Object.assign(globalThis, { everything: { Anthropic, GoogleAuth, OpenAI, zod } });

export * as openapi from "@hono/zod-openapi";
export * as postgres from "../../worker/store/postgres.ts";
