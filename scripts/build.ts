/** Makes what the Worker serves as files. wrangler runs it before every build, the tests before a run. */
import { mkdirSync, writeFileSync } from "node:fs";
import { openapiText } from "./lib/openapi-file.ts";
import { inRepo } from "./lib/repo.ts";

export function buildAssets() {
  mkdirSync(inRepo("public"), { recursive: true });
  writeFileSync(inRepo("public/openapi.json"), openapiText("3.1"));
  writeFileSync(inRepo("public/openapi-3.0.json"), openapiText("3.0"));
}

if (import.meta.main) buildAssets();
