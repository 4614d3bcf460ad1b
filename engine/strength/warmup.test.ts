import fc from "fast-check";
import { expect, test } from "vitest";
import { isLoadable, type Ladder, ladderFor, nextLoad } from "./ladder.ts";
import { warmupRamp } from "./warmup.ts";

const bar = ladderFor("barbell", { unit: "kg" });
const stack = ladderFor("stack", { unit: "kg" });
const work = {
  workingG: 100_000,
  percent: 80 as number | null,
  ladder: bar,
  repsTop: 5,
  isFirstOfPattern: true,
  isBarbell: true,
};
const ramp = (change: Partial<typeof work>) =>
  warmupRamp({ ...work, ...change }).map(({ loadG, reps }) => `${loadG / 1000}x${reps}`);

test("the share of the maximum decides how many sets there are", () => {
  expect(ramp({ percent: 92 })).toEqual(["20x8", "50x5", "70x3", "85x1"]);
  expect(ramp({ percent: 85 })).toHaveLength(4);
  expect(ramp({ percent: 84.9 })).toEqual(["20x8", "50x5", "70x3"]);
  expect(ramp({ percent: 75 })).toHaveLength(3);
  expect(ramp({ percent: 74.9 })).toEqual(["50x5", "75x3"]);
  expect(ramp({ percent: 60 })).toHaveLength(2);
  expect(ramp({ percent: 59.9 })).toEqual([]);
});

test("without a percentage the repetitions tell", () => {
  expect(ramp({ percent: null, repsTop: 5 })).toEqual(ramp({ percent: 81.1 }));
  expect(ramp({ percent: null, repsTop: 10 })).toEqual(ramp({ percent: 68 }));
  expect(ramp({ percent: null, repsTop: 20 })).toEqual([]);
});

test("the second exercise of a movement gets one set at most", () => {
  expect(ramp({ isFirstOfPattern: false, percent: 80 })).toEqual(["70x3"]);
  expect(ramp({ isFirstOfPattern: false, percent: 70 })).toEqual([]);
});

test("loads exist and are rounded down", () => {
  expect(ramp({ percent: 92, workingG: 92_500 })).toEqual(["20x8", "45x5", "62.5x3", "77.5x1"]);
  expect(ramp({ ladder: stack, isBarbell: false, workingG: 60_000 })).toEqual([
    "15x8",
    "30x5",
    "40x3",
  ]);
});

test("a set within one increment of the one before is left out", () => {
  expect(ramp({ workingG: 45_000 })).toEqual(["20x8", "30x3"]);
  expect(ramp({ workingG: 50_000 })).toEqual(["20x8", "25x5", "35x3"]);
  expect(ramp({ workingG: 20_000 })).toEqual([]);
  expect(ramp({ workingG: 30_000 })).toEqual(["20x8"]);
});

test("without loads there is no ramp", () => {
  expect(ramp({ ladder: { kind: "none" } })).toEqual([]);
});

test("a ramp climbs by more than an increment, over loads that exist, to less than the work", () => {
  const ladders: Ladder[] = [
    bar,
    stack,
    ladderFor("dumbbell", { unit: "lb" }),
    ladderFor("kettlebell", { unit: "kg" }),
  ];
  let sets = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...ladders),
      fc.integer({ min: 1_000, max: 200_000 }),
      fc.double({ min: 40, max: 100, noNaN: true }),
      fc.boolean(),
      (ladder, workingG, percent, isBarbell) => {
        let before: number | null = null;
        let repsBefore = 9;
        for (const { loadG, reps } of warmupRamp({
          ...work,
          ladder,
          workingG,
          percent,
          isBarbell,
        })) {
          sets += 1;
          expect(isLoadable(ladder, loadG)).toBe(true);
          expect(loadG).toBeLessThan(workingG);
          if (before !== null) expect(loadG).toBeGreaterThan(nextLoad(ladder, before)!);
          expect(reps).toBeLessThan(repsBefore);
          [before, repsBefore] = [loadG, reps];
        }
      },
    ),
  );
  expect(sets).toBeGreaterThan(20);
});
