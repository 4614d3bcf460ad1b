/** Names in a file that the catalogue does not surely know, each with its line and what may be meant. */
import { type Catalog, catalog as baseCatalog } from "../../engine/catalog/catalog.ts";
import type { Exercise } from "../../engine/catalog/exercise.ts";
import { lookUp, spell, speltNames } from "../../engine/catalog/lookup.ts";
import type { Program } from "../../engine/program/program.ts";
import type { LineError } from "./csv-table.ts";

const MOST_NAMED = 50;
const MOST_SUGGESTED = 3;
const OR = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** A name that was not found has stayed as it is, in the place of an id. */
export function findUnknown(
  { weeks }: Program,
  firstLines: ReadonlyMap<string, number>,
  catalog: Catalog = baseCatalog(),
): LineError[] {
  const names = weeks.flatMap(({ sessions }) =>
    sessions.flatMap(({ exercises, conditioning }) =>
      [...exercises, ...(conditioning ? [conditioning] : [])].map(({ exerciseId }) => exerciseId),
    ),
  );
  return [...new Set(names)]
    .filter((name) => !catalog.byId.has(name))
    .map((name) => ({ name, line: firstLines.get(name) ?? 1 }))
    .sort((a, b) => a.line - b.line)
    .slice(0, MOST_NAMED)
    .map(({ name, line }) => ({
      line,
      message: `nobody knows "${name}"${suggest(name, catalog)}`,
    }));
}

function suggest(name: string, catalog: Catalog) {
  const { best, alternatives } = lookUp(name, catalog);
  const matches = [...(best ? [best] : []), ...alternatives].map(({ exercise }) => exercise);
  const close = matches.length > 0 ? matches : withWordOf(name, catalog);
  const names = close.slice(0, MOST_SUGGESTED).map((exercise) => `"${exercise.name}"`);
  return names.length > 0 ? `; did you mean ${OR.format(names)}?` : ".";
}

/** Those that share the largest part of their name with it. */
function withWordOf(name: string, catalog: Catalog): Exercise[] {
  const words = spell(name).split(" ");
  const parts = new Map<Exercise, number>();
  for (const { key, exercise, isOwn } of speltNames(catalog)) {
    const own = new Set(key.split(" "));
    const part = words.filter((word) => own.has(word)).length / (words.length + own.size);
    if (isOwn && part > (parts.get(exercise) ?? 0)) parts.set(exercise, part);
  }
  return [...parts].sort(([, a], [, b]) => b - a).map(([exercise]) => exercise);
}
