/** Makes what the Worker serves as files, and what it is bundled with. wrangler runs it before every build, the tests before a run. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { openapiText } from "./lib/openapi-file.ts";
import { inRepo } from "./lib/repo.ts";
import { slimOpenai } from "./lib/slim-openai.ts";

export async function buildAssets() {
  for (const folder of ["public", "dist"]) mkdirSync(inRepo(folder), { recursive: true });
  writeIfChanged(inRepo("public/openapi.json"), openapiText("3.1"));
  writeIfChanged(inRepo("public/openapi-3.0.json"), openapiText("3.0"));
  writeIfChanged(inRepo("dist/openai.js"), await slimOpenai());
}

/** A running Worker may be reading the file, so one that is right already is left alone. */
function writeIfChanged(file: string, text: string) {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  writeFileSync(file, text);
}

if (process.argv[1] === import.meta.filename) await buildAssets();
