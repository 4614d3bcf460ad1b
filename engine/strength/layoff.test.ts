import { expect, test } from "vitest";
import { FIT_CAPS, layoffRow } from "./layoff.ts";

const fit = { isOlderOrIll: false };
const old = { isOlderOrIll: true };
const short = (days: number, who = fit) => {
  const { loadFactor, setFactor, rampWeeks, noIncrease, dropLevel } = layoffRow(days, who);
  return [loadFactor, setFactor, rampWeeks, noIncrease, dropLevel];
};

test("the published rows, at both ends of each", () => {
  const rows = [
    [0, 10, [1, 1, 0, false, false]],
    [11, 20, [0.95, 1, 0, true, false]],
    [21, 34, [0.9, 0.7, 1, true, false]],
    [35, 62, [0.8, 0.6, 2, true, false]],
    [63, 120, [0.7, 0.5, 3, true, false]],
    [121, 10_000, [0.6, 0.5, 4, true, true]],
  ] as const;
  for (const [from, to, row] of rows) {
    expect(short(from)).toEqual(row);
    expect(short(to)).toEqual(row);
  }
});

test("the old and those who were ill are one row further down", () => {
  expect(short(10, old)).toEqual(short(11));
  expect(short(11, old)).toEqual(short(21));
  expect(short(35, old)).toEqual(short(63));
  expect(short(120, old)).toEqual(short(121));
  expect(short(500, old)).toEqual(short(500));
  expect(short(7, old)).toEqual(short(7));
});

test("a longer break never means more, and nonsense means the most careful row", () => {
  for (const who of [fit, old]) {
    for (let days = 0; days < 200; days += 1) {
      const [now, next] = [layoffRow(days, who), layoffRow(days + 1, who)];
      expect(next.loadFactor).toBeLessThanOrEqual(now.loadFactor);
      expect(next.setFactor).toBeLessThanOrEqual(now.setFactor);
      expect(next.rampWeeks).toBeGreaterThanOrEqual(now.rampWeeks);
      expect(layoffRow(days, old).loadFactor).toBeLessThanOrEqual(layoffRow(days, fit).loadFactor);
    }
  }
  expect(short(NaN)).toEqual(short(500));
  expect(short(-1)).toEqual(short(0));
});

test("the first two weeks back are capped", () => {
  expect(FIT_CAPS.sessions).toEqual([3, 4]);
  expect(FIT_CAPS.conditioningFactor).toEqual([0.5, 0.7, 0.8, 0.9]);
  expect(FIT_CAPS).toMatchObject({ fromDays: 14, weeks: 2, setsPerMuscleSession: 10 });
  expect([FIT_CAPS.allowsFailure, FIT_CAPS.allowsEccentricOverload]).toEqual([false, false]);
});
