/** Names of exercises as other apps print them: what is matched is right, and what the catalogue has is matched. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalog } from "../../engine/catalog/catalog.ts";
import { matchNames } from "../../engine/log/csv/match-names.ts";

/** As Strong, Hevy, FitNotes and Liftosaur print them; "-" where the catalogue has no such exercise. */
const NAMES = readFileSync("test/fixtures/csv/names.tsv", "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => line.split("\t") as [string, string]);

test("of 500 names 99 in 100 that are matched are right, and all that the catalogue has are found", () => {
  const { matched, unmatched } = matchNames(
    NAMES.map(([name]) => name),
    catalog(),
  );
  const expected = new Map(NAMES);
  const wrong = matched.filter(({ name, exerciseId }) => expected.get(name) !== exerciseId);
  const known = NAMES.filter(([, id]) => id !== "-").length;
  const precision = 1 - wrong.length / matched.length;
  const recall = (matched.length - wrong.length) / known;
  console.log({ names: NAMES.length, known, matched: matched.length, precision, recall });
  expect(wrong.map(({ name, exerciseId }) => `${name}: ${exerciseId}`)).toEqual([]);
  expect(recall).toBeGreaterThanOrEqual(0.99);
  expect(matched.length + unmatched.length).toBe(NAMES.length);
  expect(NAMES.length).toBeGreaterThanOrEqual(500);
});
