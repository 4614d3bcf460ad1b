/** A name out of another app finds its exercise or is asked; a wrong one is worse than none. */
import { expect, test } from "vitest";
import { catalog } from "../../catalog/catalog.ts";
import { matchNames } from "./match-names.ts";

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
