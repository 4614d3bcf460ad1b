import fc from "fast-check";
import { expect, test } from "vitest";
import { gramsOfLb } from "../units.ts";
import { floorLoad, type Ladder, platesFor } from "./ladder.ts";
import { findPlates, type PlateSet, reachableTotals } from "./plates.ts";

/** Every combination, tried one by one, with no idea of what makes the search fast. */
function bruteForce({ barG, platesG, sides }: PlateSet): number[] {
  let all = [barG];
  for (const { g, count } of platesG) {
    const copies = Math.floor(count / sides);
    all = all.flatMap((sum) => Array.from({ length: copies + 1 }, (_, n) => sum + n * sides * g));
  }
  return all;
}

const weights = [
  250, 500, 1_000, 1_250, 1_500, 2_500, 3_333, 5_000, 10_000, 15_000, 20_000, 25_000,
];
/** Few enough plates that no more than 5,000 totals can come of them. */
const plateSetOf = (sides: 1 | 2) =>
  fc.record({
    barG: fc.constantFrom(0, 7_000, 10_000, 15_000, 20_000),
    platesG: fc.uniqueArray(
      fc.record({
        g: fc.constantFrom(...weights),
        count: fc.integer({ min: 1, max: 4 * sides }),
      }),
      { maxLength: 5, selector: ({ g }) => g },
    ),
    sides: fc.constant(sides),
  });
const plateSet = fc.oneof(plateSetOf(1), plateSetOf(2));

test("10,000 sets of plates: the heaviest load under the target, as brute force finds it", () => {
  let cases = 0;
  fc.assert(
    fc.property(plateSet, fc.integer({ min: 0, max: 300_000 }), (set, targetG) => {
      cases += 1;
      const ladder: Ladder = { kind: "plates", ...set };
      let best: number | null = null;
      for (const sum of bruteForce(set)) if (sum <= targetG && sum > (best ?? -1)) best = sum;
      const found = floorLoad(ladder, targetG);
      if (found !== best) expect(found, JSON.stringify({ set, targetG })).toBe(best);
    }),
    { numRuns: 10_000 },
  );
  expect(cases).toBe(10_000);
});

test("the plates named make the load, are owned, and none makes what is not on the ladder", () => {
  fc.assert(
    fc.property(plateSet, fc.integer({ min: 0, max: 200_000 }), (set, targetG) => {
      const ladder: Ladder = { kind: "plates", ...set };
      const loadG = floorLoad(ladder, targetG);
      if (loadG === null) return;
      const plates = platesFor(ladder, loadG)!;
      const onBar = plates.reduce((sum, { g, perSide }) => sum + g * perSide, 0);
      expect(set.barG + onBar * set.sides).toBe(loadG);
      for (const { g, perSide } of plates) {
        const owned = set.platesG.find((plate) => plate.g === g)!.count;
        expect(perSide * set.sides).toBeLessThanOrEqual(owned);
        expect(perSide).toBeGreaterThan(0);
      }
      expect(platesFor(ladder, targetG) === null).toBe(loadG < targetG);
    }),
    { numRuns: 2_000 },
  );
});

const pairs = (...sizes: number[]) => sizes.map((g) => ({ g, count: 8 }));
const GYM = {
  barG: 20_000,
  platesG: [
    { g: 25_000, count: 16 },
    { g: 20_000, count: 20 },
    { g: 15_000, count: 10 },
    ...[10_000, 5_000, 2_500, 1_250, 500, 250].map((g) => ({ g, count: 20 })),
  ],
  sides: 2 as const,
};

test("a well-stocked gym makes every half kilogram up to the heaviest that is searched", () => {
  const totals = reachableTotals(GYM);
  expect(totals[0]).toBe(20_000);
  expect(totals.at(-1)).toBe(500_000);
  expect(totals).toHaveLength((500_000 - 20_000) / 500 + 1);
});

test("one plate of a size cannot go on a bar with two sides", () => {
  const set: PlateSet = { barG: 20_000, platesG: [{ g: 10_000, count: 3 }], sides: 2 };
  expect(reachableTotals(set)).toEqual([20_000, 40_000]);
  expect(reachableTotals({ ...set, sides: 1 })).toEqual([20_000, 30_000, 40_000, 50_000]);
  const twice = [
    { g: 10_000, count: 1 },
    { g: 10_000, count: 1 },
  ];
  expect(reachableTotals({ ...set, platesG: twice })).toEqual([20_000, 40_000]);
});

test("heavy plates go on first", () => {
  const set: PlateSet = { barG: 20_000, platesG: pairs(5_000, 20_000, 10_000, 15_000), sides: 2 };
  expect(findPlates(set, 80_000)).toEqual([
    { g: 20_000, perSide: 1 },
    { g: 10_000, perSide: 1 },
  ]);
  expect(findPlates(set, 20_000)).toEqual([]);
  // Taking the heaviest first leads nowhere here; the search has to go back.
  expect(findPlates({ barG: 0, platesG: pairs(25_000, 20_000), sides: 2 }, 120_000)).toEqual([
    { g: 20_000, perSide: 3 },
  ]);
});

test("pounds add up to pounds, to the gram", () => {
  const set: PlateSet = {
    barG: gramsOfLb(45),
    platesG: [45, 25, 10, 5, 2.5, 1.25].map((lb) => ({ g: gramsOfLb(lb), count: 6 })),
    sides: 2,
    unit: "lb",
  };
  const totals = new Set(reachableTotals(set));
  for (const lb of [45, 47.5, 50, 135, 137.5, 225, 315]) expect(totals).toContain(gramsOfLb(lb));
  expect(
    [...totals].every((g) => totals.has(gramsOfLb(Math.round(g / 453.59237 / 2.5) * 2.5))),
  ).toBe(true);
  expect(findPlates(set, gramsOfLb(142.5))).toEqual([
    { g: gramsOfLb(45), perSide: 1 },
    { g: gramsOfLb(2.5), perSide: 1 },
    { g: gramsOfLb(1.25), perSide: 1 },
  ]);
});

test("strange plates cost neither time nor truth", () => {
  const set: PlateSet = {
    barG: 20_000,
    platesG: Array.from({ length: 20 }, (_, n) => ({ g: 1_009 + 617 * n, count: 40 })),
    sides: 2,
  };
  const totals = reachableTotals(set);
  expect(totals).toHaveLength(5_000);
  expect(totals.at(-1)).toBeLessThanOrEqual(500_000);
  let made = 0;
  for (const total of totals.filter((_, n) => n % 50 === 0)) {
    const plates = findPlates(set, total);
    if (!plates) continue;
    made += 1;
    expect(20_000 + 2 * plates.reduce((sum, { g, perSide }) => sum + g * perSide, 0)).toBe(total);
  }
  expect(made).toBeGreaterThan(90);
});

test("a bar above the limit, or nothing but a bar", () => {
  expect(reachableTotals({ barG: 20_000, platesG: [], sides: 2, maxG: 15_000 })).toEqual([]);
  expect(reachableTotals({ barG: 20_000, platesG: [], sides: 2 })).toEqual([20_000]);
  const capped = { barG: 20_000, platesG: pairs(10_000), sides: 2 as const, maxG: 60_000 };
  expect(reachableTotals(capped)).toEqual([20_000, 40_000, 60_000]);
});
