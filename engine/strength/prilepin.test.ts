import { expect, test } from "vitest";
import { PRILEPIN, prilepinBand } from "./prilepin.ts";

test("the published bands", () => {
  const rows = PRILEPIN.map(({ fromPercent, repsPerSet, totalReps }) => [
    fromPercent,
    ...Object.values(repsPerSet),
    ...Object.values(totalReps),
  ]);
  expect(rows).toEqual([
    [55, 3, 6, 18, 24, 30],
    [70, 3, 6, 12, 18, 24],
    [80, 2, 4, 10, 15, 20],
    [90, 1, 2, 4, 7, 10],
  ]);
});

test("each intensity has one band, and none under 55 %", () => {
  const best = (percent: number) => prilepinBand(percent)?.totalReps.best ?? null;
  expect([54.9, 55, 67, 69.9].map(best)).toEqual([null, 24, 24, 24]);
  expect([70, 79.9, 80, 89.9, 90, 101].map(best)).toEqual([18, 18, 15, 15, 7, 7]);
  expect(best(NaN)).toBeNull();
});
