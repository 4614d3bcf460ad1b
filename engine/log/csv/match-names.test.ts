/** A name out of another app finds its exercise or is asked; a wrong one is worse than none. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalog } from "../../catalog/catalog.ts";
import { matchNames } from "./match-names.ts";

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

test("what only comes near is suggested, five at most and best first", () => {
  const { matched, unmatched } = matchNames(
    ["Bench Press (Barbel)", "Curl thing", "Yoga"],
    catalog(),
  );
  expect(matched).toEqual([]);
  expect(unmatched[0]!.suggestions[0]!.exerciseId).toBe("barbell_bench_press");
  for (const { suggestions } of unmatched) {
    const sure = suggestions.map(({ confidence }) => confidence);
    expect(sure.length).toBeLessThanOrEqual(5);
    expect(sure).toEqual(sure.toSorted((a, b) => b - a));
  }
  expect(unmatched[2]!.suggestions).toEqual([]);
});

test("words in another order are taken only where order says nothing", () => {
  const { matched } = matchNames(
    ["Barbell Bench Press Flat", "Cable Twist (Down to up)"],
    catalog(),
  );
  expect(matched.map(({ name }) => name)).toEqual(["Barbell Bench Press Flat"]);
});
