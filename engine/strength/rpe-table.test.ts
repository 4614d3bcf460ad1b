import fc from "fast-check";
import { expect, test } from "vitest";
import {
  isLowConfidence,
  percentAny,
  percentOfMax,
  repsAtPercent,
  rpeOf,
  RTS,
} from "./rpe-table.ts";

const REPS = Array.from({ length: 12 }, (_, index) => index + 1);
const RPES = [10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6];
const CELLS = REPS.flatMap((reps) => RPES.map((rpe) => ({ reps, rpe })));
const anyReps = fc.integer({ min: 1, max: 30 });
const anyRpe = fc.double({ min: 4, max: 10, noNaN: true });

test("all 108 cells lie on the diagonal", () => {
  expect(RTS).toHaveLength(31);
  expect(CELLS).toHaveLength(108);
  for (const { reps, rpe } of CELLS) {
    expect(percentOfMax(reps, rpe)).toBe(RTS[2 * (reps - 1 + (10 - rpe))]);
  }
});

test("cells that were looked up by hand", () => {
  const cells = [
    [1, 10, 100],
    [1, 8, 92.2],
    [3, 8, 86.3],
    [5, 8, 81.1],
    [5, 10, 86.3],
    [8, 8, 73.9],
    [10, 7, 65.3],
    [11, 10, 70.7],
    [12, 10, 68],
    [12, 6, 57.2],
  ] as const;
  for (const [reps, rpe, percent] of cells) expect(percentOfMax(reps, rpe)).toBe(percent);
});

test("the sequence adds up to what was published", () => {
  expect(RTS.reduce((sum, value) => sum + Math.round(value * 10), 0)).toBe(24_027);
});

test("between two halves lies the middle", () => {
  expect(percentOfMax(5, 8.25)).toBeCloseTo((81.1 + 82.4) / 2, 9);
  expect(percentOfMax(5, 9.9)).toBeCloseTo(86.3 - 0.2 * 1.3, 9);
});

test("outside the table there is no cell", () => {
  for (const [reps, rpe] of [
    [0, 8],
    [13, 8],
    [2.5, 8],
    [5, 5.5],
    [5, 10.5],
    [NaN, 8],
    [5, NaN],
  ] as const) {
    expect(percentOfMax(reps, rpe)).toBeNull();
  }
});

test("past the table the curve goes on: equal inside, falling, never nothing, without a gap", () => {
  for (const { reps, rpe } of CELLS) expect(percentAny(reps, rpe)).toBe(percentOfMax(reps, rpe));
  expect(percentAny(12, 5.999)).toBeCloseTo(57.2, 2);
  expect(percentAny(20, 10)).toBeCloseTo(52.6, 1);
  fc.assert(
    fc.property(anyReps, anyRpe, anyRpe, (reps, a, b) => {
      const [hard, easy] = [Math.max(a, b), Math.min(a, b)];
      const percent = percentAny(reps, easy);
      expect(percent).toBeGreaterThan(35);
      expect(percent).toBeLessThanOrEqual(percentAny(reps, hard));
      if (reps < 30) expect(percentAny(reps + 1, easy)).toBeLessThan(percent);
    }),
  );
  expect([percentAny(0, 12), percentAny(99, 1)]).toEqual([100, percentAny(30, 4)]);
});

test("the repetitions that a percentage allows are the most that it allows", () => {
  for (const { reps, rpe } of CELLS)
    expect(repsAtPercent(percentOfMax(reps, rpe)!, rpe)).toBe(reps);
  expect(repsAtPercent(81.2, 8)).toBe(4);
  expect(repsAtPercent(120, 8)).toBe(1);
  expect(repsAtPercent(1, 10)).toBe(30);
  fc.assert(
    fc.property(fc.double({ min: 20, max: 100, noNaN: true }), anyRpe, (percent, rpe) => {
      const reps = repsAtPercent(percent, rpe);
      if (reps > 1) expect(percentAny(reps, rpe)).toBeGreaterThanOrEqual(percent - 1e-6);
      if (reps < 30) expect(percentAny(reps + 1, rpe)).toBeLessThan(percent);
    }),
  );
});

test("the effort of a set is what its percentage came from", () => {
  fc.assert(
    fc.property(anyReps, anyRpe, (reps, rpe) => {
      expect(rpeOf(percentAny(reps, rpe), reps)).toBeCloseTo(rpe, 6);
    }),
  );
});

test("impossible and effortless sets are seen as such", () => {
  expect(rpeOf(104.4, 1)).toBeCloseTo(11, 9);
  expect(rpeOf(95.5, 5)).toBe(13);
  expect(rpeOf(40, 3)).toBeLessThan(0);
  expect([rpeOf(0, 5), rpeOf(NaN, 5), rpeOf(80, 0), rpeOf(80, 31)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test("from eleven repetitions on the table is weak", () => {
  expect([1, 10, 11, 12, 13].map(isLowConfidence)).toEqual([false, false, true, true, true]);
});
