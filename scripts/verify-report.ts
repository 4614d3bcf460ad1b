/** `npm run verify-report -- saved.json`: says whether a saved program and its report are genuine. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { KeySet } from "../worker/core/report-key.ts";
import { inLocal } from "./lib/repo.ts";
import { readInput, readSaved } from "./lib/saved-report.ts";
import { verifySaved } from "./lib/verify-report.ts";

const USAGE =
  "usage: npm run verify-report -- saved.json [--jwks file-or-url] [--request request.json]";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { jwks: { type: "string" }, request: { type: "string" } },
});

/** npm runs scripts in the repository's root; people name files from where they are. */
const readJson = (file: string): unknown =>
  JSON.parse(readFileSync(path.resolve(process.env["INIT_CWD"] ?? "", file), "utf8"));

function defaultKeys() {
  const demo = inLocal("demo.json");
  const { baseUrl } = existsSync(demo)
    ? (JSON.parse(readFileSync(demo, "utf8")) as { baseUrl: string })
    : { baseUrl: "http://localhost:8787" };
  return `${baseUrl}/.well-known/jwks.json`;
}

async function loadKeys(place: string): Promise<KeySet> {
  if (!/^https?:/.test(place)) return readJson(place) as KeySet;
  const response = await fetch(place).catch(() => null);
  if (!response?.ok) {
    throw new Error(`No keys at ${place}. Start the server, or name a file with --jwks.`);
  }
  return (await response.json()) as KeySet;
}

async function main() {
  const [file] = positionals;
  if (file === undefined) throw new Error(USAGE);
  const saved = readSaved(readJson(file));
  const input = values.request === undefined ? undefined : readInput(readJson(values.request));
  const lines = await verifySaved(saved, await loadKeys(values.jwks ?? defaultKeys()), input);
  for (const { ok, text } of lines) console.log(`${ok ? "ok  " : "FAIL"} ${text}`);
  const isGenuine = lines.every(({ ok }) => ok);
  console.log(isGenuine ? "Genuine: nothing was changed." : "NOT genuine.");
  return isGenuine;
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
