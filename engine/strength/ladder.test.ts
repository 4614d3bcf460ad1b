import fc from "fast-check";
import { expect, test } from "vitest";
import { gramsOfKg, gramsOfLb, lbOfGrams } from "../units.ts";
import { INCREMENTS, poundsOf } from "./increments.ts";
import {
  floorLoad,
  isLoadable,
  type Ladder,
  ladderFor,
  loadFor,
  nearestLoad,
  nextLoad,
  platesFor,
} from "./ladder.ts";

const BAR: Ladder = { kind: "steps", minG: 20_000, maxG: 101_000, stepG: 2_500 };
const LIST: Ladder = { kind: "list", loadsG: [24_000, 8_000, 12_000, 16_000] };
const NONE: Ladder = { kind: "none" };

function climb(ladder: Ladder) {
  const loads: number[] = [];
  for (let at = nextLoad(ladder, -1); at !== null; at = nextLoad(ladder, at)) loads.push(at);
  return loads;
}

const ladders = fc.oneof(
  fc.record({
    kind: fc.constant("steps" as const),
    minG: fc.integer({ min: 0, max: 30_000 }),
    maxG: fc.integer({ min: 0, max: 100_000 }),
    stepG: fc.constantFrom(500, 1_250, 2_000, 2_268),
  }),
  fc.record({
    kind: fc.constant("list" as const),
    loadsG: fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 12 }),
  }),
  fc.record({
    kind: fc.constant("plates" as const),
    barG: fc.constantFrom(0, 20_000),
    platesG: fc.array(
      fc.record({
        g: fc.constantFrom(1_250, 5_000, 20_000),
        count: fc.integer({ min: 1, max: 6 }),
      }),
      { maxLength: 4 },
    ),
    sides: fc.constantFrom(1 as const, 2 as const),
  }),
);

test("every look-up agrees with the ladder climbed rung by rung", () => {
  fc.assert(
    fc.property(ladders, fc.integer({ min: -1_000, max: 130_000 }), (ladder, targetG) => {
      const rungs = climb(ladder);
      const below = rungs.findLast((rung) => rung <= targetG) ?? null;
      const above = rungs.find((rung) => rung > targetG) ?? null;
      expect(floorLoad(ladder, targetG)).toBe(below);
      expect(nextLoad(ladder, targetG)).toBe(above);
      expect(isLoadable(ladder, targetG)).toBe(rungs.includes(targetG));
      const distance = Math.min(...rungs.map((rung) => Math.abs(rung - targetG)));
      const nearest = nearestLoad(ladder, targetG);
      expect(nearest === null ? Infinity : Math.abs(nearest - targetG)).toBe(distance);
      expect(rungs.every((rung) => isLoadable(ladder, rung))).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test("the steps of a bar", () => {
  expect(climb(BAR).slice(0, 3)).toEqual([20_000, 22_500, 25_000]);
  expect(climb(BAR).at(-1)).toBe(100_000);
  expect([19_999, 24_999, 500_000].map((g) => floorLoad(BAR, g))).toEqual([null, 22_500, 100_000]);
  expect(nearestLoad(BAR, 21_250)).toBe(20_000);
  expect(nearestLoad(BAR, 21_251)).toBe(22_500);
});

test("uneven loads need not come in order, and without loads there is none", () => {
  expect(climb(LIST)).toEqual([8_000, 12_000, 16_000, 24_000]);
  expect(floorLoad(LIST, 23_999)).toBe(16_000);
  expect([floorLoad(NONE, 1), nearestLoad(NONE, 1), nextLoad(NONE, 0)]).toEqual([null, null, null]);
  expect(isLoadable(NONE, 0)).toBe(false);
});

test("down for work by feel and above 85 %, else to the nearest", () => {
  expect(loadFor(BAR, 62_400, null)).toBe(60_000);
  expect(loadFor(BAR, 62_400, 85)).toBe(62_500);
  expect(loadFor(BAR, 62_400, 85.1)).toBe(60_000);
  expect(loadFor(BAR, 61_000, 70)).toBe(60_000);
  expect(loadFor(NONE, 61_000, 70)).toBeNull();
});

test("a target under the lightest load is not rounded up by more than half a step", () => {
  expect(loadFor(BAR, 19_000, 70)).toBe(20_000);
  expect(loadFor(BAR, 18_750, 70)).toBeNull();
  expect(loadFor(BAR, 19_000, null)).toBeNull();
});

test("the usual ladder of every implement, in kilograms", () => {
  const ends = Object.keys(INCREMENTS.kg).map((name) => {
    const loads = climb(ladderFor(name as "cable", { unit: "kg" }));
    return [name, loads[0], loads[1], loads.at(-1)];
  });
  expect(ends).toEqual([
    ["barbell", 20_000, 22_500, 500_000],
    ["dumbbell", 2_000, 4_000, 50_000],
    ["kettlebell", 4_000, 8_000, 48_000],
    ["stack", 5_000, 10_000, 120_000],
    ["cable", 2_500, 5_000, 100_000],
    ["plate_loaded", 5_000, 10_000, 400_000],
  ]);
  for (const name of ["band", "bodyweight", "none"] as const) {
    expect(ladderFor(name, { unit: "kg", weightsKg: [5] })).toEqual(NONE);
  }
});

test("in pounds every load is a whole number of them, to the gram", () => {
  const ends = Object.keys(INCREMENTS.lb).map((name) => {
    const ladder = ladderFor(name as "cable", { unit: "lb" });
    expect(ladder.kind).toBe("list");
    const loads = climb(ladder);
    for (const load of loads) expect(gramsOfLb(Math.round(lbOfGrams(load)))).toBe(load);
    return [name, ...[loads[0], loads[1], loads.at(-1)].map((g) => Math.round(lbOfGrams(g!)))];
  });
  expect(ends).toEqual([
    ["barbell", 45, 50, 1100],
    ["dumbbell", 5, 10, 120],
    ["kettlebell", 10, 15, 105],
    ["stack", 10, 20, 260],
    ["cable", 5, 10, 220],
    ["plate_loaded", 10, 20, 880],
  ]);
});

test("what the athlete says comes before what is usual", () => {
  const dumbbells = (options: object) =>
    climb(ladderFor("dumbbell", { unit: "kg", ...options })).map((g) => g / 1000);
  expect(dumbbells({ maxKg: 7 })).toEqual([2, 4, 6]);
  expect(dumbbells({ maxKg: 60 }).at(-1)).toBe(60);
  expect(dumbbells({ maxKg: 8, incrementKg: 2.5 })).toEqual([2.5, 5, 7.5]);
  expect(dumbbells({ maxKg: 4, incrementKg: 1 })).toEqual([2, 3, 4]);
  expect(dumbbells({ weightsKg: [12, 8, 8, 20], maxKg: 15 })).toEqual([8, 12]);
  expect(climb(ladderFor("barbell", { unit: "kg", incrementKg: 1.5, maxKg: 23 }))).toEqual([
    20_000, 21_500, 23_000,
  ]);
});

test("pounds that arrive as rounded kilograms are pounds again, kilograms stay what they are", () => {
  const pounds = (options: object) =>
    climb(ladderFor("dumbbell", { unit: "lb", ...options })).map((g) => lbOfGrams(g));
  const near = (values: number[]) => values.map((lb) => Number(lb.toFixed(2)));
  expect(near(pounds({ maxKg: 11.34, incrementKg: 2.27 }))).toEqual([5, 10, 15, 20, 25]);
  expect(near(pounds({ weightsKg: [4.54, 9.07] }))).toEqual([10, 20]);
  expect(climb(ladderFor("dumbbell", { unit: "lb", incrementKg: 2, maxKg: 6 }))).toEqual([
    2_000, 4_000, 6_000,
  ]);
  for (const kg of [0.5, 1, 1.25, 2, 2.5, 4, 5, 10, 12, 15, 16, 20, 24]) {
    expect(poundsOf(kg)).toBeNull();
  }
  for (const lb of [1, 1.25, 2.5, 5, 10, 25, 35, 45, 100, 1000]) {
    expect(poundsOf(Math.round(gramsOfLb(lb) / 10) / 100)).toBe(lb);
  }
});

test("plates make the loads of a bar, and pairs of them those of a machine", () => {
  const plates = {
    barKg: 20,
    platesKg: [
      { kg: 20, count: 4 },
      { kg: 2.5, count: 2 },
    ],
  };
  const bar = ladderFor("barbell", { unit: "kg", plates });
  expect(climb(bar)).toEqual([20, 25, 60, 65, 100, 105].map(gramsOfKg));
  expect(platesFor(bar, 65_000)).toEqual([
    { g: 20_000, perSide: 1 },
    { g: 2_500, perSide: 1 },
  ]);
  expect(platesFor(bar, 65_001)).toBeNull();
  expect(platesFor(BAR, 60_000)).toBeNull();
  expect(climb(ladderFor("plate_loaded", { unit: "kg", plates }))[1]).toBe(5_000);
  expect(climb(ladderFor("barbell", { unit: "kg", plates, maxKg: 60 }))).toHaveLength(3);
  expect(ladderFor("stack", { unit: "kg", plates }).kind).toBe("steps");
});

test("pound plates make pounds, and 135 lb is 135 lb", () => {
  const plates = {
    barKg: 20.41,
    platesKg: [
      { kg: 20.41, count: 4 },
      { kg: 1.13, count: 2 },
    ],
  };
  const ladder = ladderFor("barbell", { unit: "lb", plates });
  expect(climb(ladder)).toEqual([45, 50, 135, 140, 225, 230].map(gramsOfLb));
  expect(isLoadable(ladder, gramsOfLb(135))).toBe(true);
});

test("the same question has the same ladder, so that its totals are made once", () => {
  const plates = { barKg: 20, platesKg: [{ kg: 20, count: 4 }] };
  const bar = ladderFor("barbell", { unit: "kg", plates });
  expect(ladderFor("barbell", { unit: "kg", plates })).toBe(bar);
  expect(ladderFor("plate_loaded", { unit: "kg", plates })).not.toBe(bar);
  expect(ladderFor("stack", { unit: "lb" })).toBe(ladderFor("stack", { unit: "lb" }));
});

test("a load in pounds survives the way over grams", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000 }), (lb) => {
      expect(Math.abs(lbOfGrams(gramsOfLb(lb)) - lb)).toBeLessThan(0.0012);
      expect(gramsOfLb(Math.round(lbOfGrams(gramsOfLb(lb))))).toBe(gramsOfLb(lb));
    }),
  );
});
