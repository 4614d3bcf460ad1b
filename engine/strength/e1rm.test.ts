import fc from "fast-check";
import { expect, test } from "vitest";
import { brzycki, epley, estimateMax, isImplausible, lombardi, smoothMax, wathan } from "./e1rm.ts";
import { percentAny, RTS } from "./rpe-table.ts";

test("the formulas give the cells of the published table", () => {
  const rows = {
    3: [1.1, 1.059, 1.116, 1.09],
    5: [1.167, 1.125, 1.175, 1.166],
    8: [1.267, 1.241, 1.231, 1.277],
    10: [1.333, 1.333, 1.259, 1.347],
    12: [1.4, 1.44, 1.282, 1.415],
    15: [1.5, 1.636, 1.311, 1.509],
  };
  for (const [reps, row] of Object.entries(rows)) {
    const factors = [epley, brzycki, lombardi, wathan].map((formula) => formula(Number(reps)));
    expect(factors.map((factor) => Number(factor.toFixed(3)))).toEqual(row);
  }
  expect(brzycki(40)).toBe(36);
});

test("a rated set goes by the table, whichever way it was rated", () => {
  const rts = { 3: 1.085, 5: 1.159, 8: 1.272, 10: 1.353, 12: 1.471 };
  for (const [reps, factor] of Object.entries(rts)) {
    const set = { loadG: 1_000_000, reps: Number(reps) };
    expect(estimateMax({ ...set, rpe: 10 })!.maxG / 1_000_000).toBeCloseTo(factor, 3);
    expect(estimateMax({ ...set, rir: 0 })).toEqual(estimateMax({ ...set, rpe: 10 }));
  }
  expect(100 / percentAny(15, 10)).toBeCloseTo(1.669, 3);
  expect(RTS[28]).toBe(59.9);
  expect(estimateMax({ loadG: 100_000, reps: 5, rpe: 8 })).toEqual({
    maxG: 123_305,
    plusMinus: 0.03,
  });
  expect(estimateMax({ loadG: 100_000, reps: 5, rpe: 8, rir: 0 })!.maxG).toBe(123_305);
});

test("an unrated set goes by the mean of Epley and Brzycki", () => {
  expect(estimateMax({ loadG: 100_000, reps: 5 })).toEqual({ maxG: 114_583, plusMinus: 0.06 });
  expect(estimateMax({ loadG: 100_000, reps: 5, rpe: null, rir: null })!.maxG).toBe(114_583);
  expect(estimateMax({ loadG: 100_000, reps: 5, rpe: 11 })!.maxG).toBe(114_583);
});

test("the more repetitions and the less is known, the wider", () => {
  const spread = (reps: number, more: object = { rpe: 8 }) =>
    estimateMax({ loadG: 50_000, reps, ...more })!.plusMinus * 100;
  expect([1, 3, 4, 6, 7, 10, 11, 12].map((reps) => spread(reps))).toEqual([2, 2, 3, 3, 5, 5, 8, 8]);
  expect([spread(8, {}), spread(8, { rpe: 8, isolation: true })]).toEqual([8, 7.5]);
  expect([spread(12, { isolation: true }), spread(5, { rpe: 5 })]).toEqual([16.5, 6]);
});

test("what is no basis for an estimate gives none", () => {
  const nothing = [
    { loadG: 50_000, reps: 13, rpe: 8 },
    { loadG: 50_000, reps: 30 },
    { loadG: 50_000, reps: 0 },
    { loadG: 0, reps: 5 },
    { loadG: -1, reps: 5 },
    { loadG: NaN, reps: 5 },
    { loadG: 50_000, reps: 5, rpe: 3 },
    { loadG: 50_000, reps: 5, rir: 8 },
  ];
  for (const set of nothing) expect(estimateMax(set)).toBeNull();
});

test("a heavier, longer or easier set never means a smaller maximum", () => {
  const rpe = fc.double({ min: 4, max: 9, noNaN: true });
  fc.assert(
    fc.property(
      fc.integer({ min: 1_000, max: 400_000 }),
      fc.integer({ min: 1, max: 11 }),
      rpe,
      (loadG, reps, effort) => {
        const { maxG } = estimateMax({ loadG, reps, rpe: effort })!;
        expect(maxG).toBeGreaterThanOrEqual(loadG);
        expect(Number.isInteger(maxG)).toBe(true);
        expect(estimateMax({ loadG: loadG + 500, reps, rpe: effort })!.maxG).toBeGreaterThan(maxG);
        expect(estimateMax({ loadG, reps: reps + 1, rpe: effort })!.maxG).toBeGreaterThan(maxG);
        expect(estimateMax({ loadG, reps, rpe: effort + 1 })!.maxG).toBeLessThan(maxG);
      },
    ),
  );
});

const days = (...maxima: number[]) => maxima.map((maxG, atDay) => ({ atDay, maxG }));

test("gains count at once, a drop only when it comes twice", () => {
  expect(smoothMax([])).toBeNull();
  expect(smoothMax(days(100_000))).toBe(100_000);
  expect(smoothMax(days(100_000, 110_000))).toBe(103_500);
  expect(smoothMax(days(100_000, 80_000))).toBe(100_000);
  expect(smoothMax(days(100_000, 80_000, 100_000))).toBe(100_000);
  expect(smoothMax(days(100_000, 80_000, 90_000))).toBe(96_500);
  expect(smoothMax(days(100_000, 90_000, 80_000))).toBe(96_500);
  expect(smoothMax(days(100_000, 80_000, 104_000, 80_000))).toBe(101_400);
});

test("of a day only the best estimate counts, in whatever order they come", () => {
  const [first, second] = [
    { atDay: 1, maxG: 100_000 },
    { atDay: 4, maxG: 110_000 },
  ];
  const warmup = { atDay: 4, maxG: 60_000 };
  expect(smoothMax([second, warmup, first])).toBe(103_500);
  expect(smoothMax([warmup, second, first])).toBe(103_500);
});

test("the average stays between the worst and the best day", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1_000, max: 300_000 }), { minLength: 1, maxLength: 30 }),
      (maxima) => {
        const smooth = smoothMax(days(...maxima))!;
        expect(smooth).toBeGreaterThanOrEqual(Math.min(...maxima));
        expect(smooth).toBeLessThanOrEqual(Math.max(...maxima));
      },
    ),
  );
});

test("imports are bounded", () => {
  expect(isImplausible({ loadG: 500_000, reps: 1 })).toBe(false);
  expect(isImplausible({ loadG: 500_001, reps: 1 })).toBe(true);
  expect(isImplausible({ loadG: 0, reps: 100 })).toBe(false);
  expect(isImplausible({ loadG: 0, reps: 101 })).toBe(true);
  expect(isImplausible({ loadG: NaN, reps: 5 })).toBe(true);
  expect(isImplausible({ loadG: -500, reps: 5 })).toBe(true);
});

test("a leap past the best of the last weeks is not believed", () => {
  const recentBestG = 100_000;
  expect(isImplausible({ loadG: 105_000, reps: 5, recentBestG })).toBe(false);
  expect(isImplausible({ loadG: 112_500, reps: 5, recentBestG })).toBe(true);
  expect(isImplausible({ loadG: 200_000, reps: 20, recentBestG })).toBe(false);
});
