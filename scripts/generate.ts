/** `npm run generate`: remakes every generated file from its source. Read the SQL before you commit it. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { CATALOG_FILE, catalogText } from "./lib/catalog-files.ts";
import { OPENAPI_FILE, openapiText } from "./lib/openapi-file.ts";
import { inRepo } from "./lib/repo.ts";

const commands = [
  ["drizzle-kit", "generate", "--config", "migrations/d1.config.ts"],
  ["drizzle-kit", "generate", "--config", "migrations/postgres.config.ts"],
  ["wrangler", "types", "--include-runtime=false"],
];
for (const [command, ...args] of commands) {
  const { status, stdout, stderr } = spawnSync(command!, args, { cwd: inRepo(), encoding: "utf8" });
  if (status !== 0) {
    console.error(stdout, stderr);
    process.exit(1);
  }
  console.log(stdout.trim().split("\n").at(-1));
}
writeFileSync(CATALOG_FILE, catalogText());
console.log("engine/catalog/records.ts written");
writeFileSync(OPENAPI_FILE, openapiText());
console.log("openapi.json written");
