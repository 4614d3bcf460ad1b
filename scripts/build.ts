/** Makes what the Worker serves as files. wrangler runs it before every build, the tests before a run. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { openapiText } from "./lib/openapi-file.ts";
import { inRepo } from "./lib/repo.ts";

export function buildAssets() {
  mkdirSync(inRepo("public"), { recursive: true });
  writeIfChanged(inRepo("public/openapi.json"), openapiText("3.1"));
  writeIfChanged(inRepo("public/openapi-3.0.json"), openapiText("3.0"));
}

/** A running Worker may be reading the file, so one that is right already is left alone. */
function writeIfChanged(file: string, text: string) {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  writeFileSync(file, text);
}

if (process.argv[1] === import.meta.filename) buildAssets();
