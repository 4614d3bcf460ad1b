/** The catalogue as the Worker carries it: text that costs a cold start nothing until it is asked for. */
import { readFileSync, readdirSync } from "node:fs";
import { nameKeysOf } from "../../engine/catalog/lookup.ts";
import { inRepo } from "./repo.ts";

export const CATALOG_FILE = inRepo("engine/catalog/records.ts");
const DATA = inRepo("engine/catalog/data");

/** In this order exercises are listed, and the first of two with one name has it. */
const FILES = [
  "squat",
  "hinge",
  "legs",
  "push",
  "pull",
  "arms",
  "core",
  "carry-power",
  "seated",
  "conditioning",
  "mobility",
];
/** What planning never reads. */
const PROSE = new Set(["aliases", "names", "rom", "cues", "faults", "stopIf", "evidence"]);

type Row = { id: string; name: string; aliases?: string[]; names?: Record<string, string[]> };

export function catalogText() {
  const stray = readdirSync(DATA).filter((file) => !FILES.includes(file.replace(/\.json$/, "")));
  if (stray.length > 0) throw new Error(`Not listed in ${import.meta.filename}: ${stray.join()}`);
  const rows = FILES.flatMap(
    (file) => JSON.parse(readFileSync(`${DATA}/${file}.json`, "utf8")) as Row[],
  );
  const isProse = ([key]: [string, unknown]) => PROSE.has(key);
  const records = rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter((entry) => !isProse(entry))),
  );
  const texts = Object.fromEntries(
    rows.map((row) => [row.id, Object.fromEntries(Object.entries(row).filter(isProse))]),
  );
  const names = rows.map((row) =>
    nameKeysOf({ ...row, aliases: row.aliases ?? [], names: row.names ?? {} }).join(","),
  );
  return `/** Generated from engine/catalog/data by npm run generate: text, because text is parsed when it is needed. */
export const RECORDS =
  ${quote(JSON.stringify(records))};
export const TEXTS =
  ${quote(JSON.stringify(texts))};
/** Every name in the one spelling, a line for each exercise; its id and its own name lead. */
export const NAMES =
  ${quote(names.join(";"))};
`;
}

const quote = (text: string) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
