/** The yardstick for start-up: our Worker, plus everything that it could have imported at the top. */
import Anthropic from "@anthropic-ai/sdk";
import { GoogleAuth } from "google-auth-library";
// By their files, because wrangler.toml puts smaller ones in place of the packages' names.
import OpenAI from "../../node_modules/openai/index.mjs";
import * as zod from "../../node_modules/zod/index.js";

export * from "../../worker/index.ts";
export { default } from "../../worker/index.ts";

// Nothing that is reachable from here can be shaken out of the bundle.
Object.assign(globalThis, { everything: { Anthropic, GoogleAuth, OpenAI, zod } });

export * as openapi from "@hono/zod-openapi";
export * as postgres from "../../worker/store/postgres.ts";
