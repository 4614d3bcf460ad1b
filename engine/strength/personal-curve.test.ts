import fc from "fast-check";
import { expect, test } from "vitest";
import { fitCurve, percentOnCurve } from "./personal-curve.ts";
import { percentAny, percentOfMax } from "./rpe-table.ts";

const SETS = [
  [1, 10],
  [2, 8],
  [3, 9],
  [4, 10],
  [5, 8],
  [6, 9],
  [8, 10],
  [8, 8],
  [10, 9],
] as const;

/** What a lifter lifts whose percentages at 4 and 8 are these, by the definition of the curve. */
function lift(maxG: number, at4: number, at8: number, reps: number, rpe: number) {
  const x = reps + 10 - rpe;
  const slope = (at4 - at8) / 4;
  const percent =
    x <= 4
      ? 100 - ((100 - at4) * (x - 1)) / 3
      : x <= 8
        ? at4 - slope * (x - 4)
        : at8 - (slope / 2) * (x - 8);
  return { reps, rpe, loadG: (maxG * percent) / 100 };
}

test("a lifter's own percentages are found again", () => {
  const points = SETS.map(([reps, rpe]) => lift(140_000, 93, 84, reps, rpe));
  const curve = fitCurve(points)!;
  expect(curve.sets).toBe(9);
  expect(Math.abs(curve.at4 - 93)).toBeLessThan(1.5);
  expect(Math.abs(curve.at8 - 84)).toBeLessThan(2);
  const surer = fitCurve([points, points, points, points, points].flat())!;
  expect(Math.abs(surer.at4 - 93)).toBeLessThan(0.4);
  expect(Math.abs(surer.at8 - 84)).toBeLessThan(0.6);
  expect(percentOnCurve(curve, 1, 10)).toBe(100);
  expect(percentOnCurve(curve, 4, 10)).toBeCloseTo(curve.at4, 9);
  expect(percentOnCurve(curve, 6, 10)).toBeCloseTo((curve.at4 + curve.at8) / 2, 9);
  const slope = (curve.at4 - curve.at8) / 4;
  expect(percentOnCurve(curve, 9, 9)).toBeCloseTo(curve.at8 - slope, 9);
});

test("a lifter like the table keeps the table", () => {
  const points = SETS.map(([reps, rpe]) => ({
    reps,
    rpe,
    loadG: 1000 * percentOfMax(reps, rpe)!,
  }));
  const curve = fitCurve(points)!;
  expect(Math.abs(curve.at4 - 89.2)).toBeLessThan(1);
  expect(Math.abs(curve.at8 - 78.6)).toBeLessThan(1.5);
});

test("sets of one kind say nothing about the shape", () => {
  const curve = fitCurve(Array.from({ length: 8 }, () => ({ reps: 5, rpe: 8, loadG: 90_000 })))!;
  expect(curve.at4).toBeCloseTo(89.2, 6);
  expect(curve.at8).toBeCloseTo(78.6, 6);
});

test("six rated sets of the table's range are needed", () => {
  const rated = SETS.map(([reps, rpe]) => lift(100_000, 90, 80, reps, rpe));
  expect(fitCurve(rated.slice(0, 5))).toBeNull();
  expect(fitCurve(rated.slice(0, 6))).not.toBeNull();
  const useless = [
    { reps: 5, rpe: null, loadG: 1 },
    { reps: 5, rpe: 5, loadG: 1 },
    { reps: 15, rpe: 8, loadG: 1 },
    { reps: 5, rpe: 8, loadG: 0 },
  ];
  expect(fitCurve([...rated.slice(0, 5), ...useless])).toBeNull();
  expect(fitCurve([...rated, ...useless])).toEqual(fitCurve(rated));
});

test("whatever was logged, the curve falls and stays within eight points of the table", () => {
  const point = fc.record({
    reps: fc.integer({ min: 1, max: 12 }),
    rpe: fc.constantFrom(6, 7, 8, 8.5, 9, 10),
    loadG: fc.integer({ min: 1, max: 500_000 }),
  });
  let bent = 0;
  fc.assert(
    fc.property(fc.array(point, { minLength: 6, maxLength: 20 }), (points) => {
      const curve = fitCurve(points);
      if (!curve) return;
      for (const rpe of [10, 8.5, 6, 4]) {
        for (let reps = 1; reps <= 30; reps += 1) {
          const percent = percentOnCurve(curve, reps, rpe);
          const distance = Math.abs(percent - percentAny(reps, rpe));
          if (distance > 7) bent += 1;
          expect(distance).toBeLessThanOrEqual(8 + 1e-9);
          expect(percent).toBeGreaterThan(0);
          if (reps < 30) expect(percentOnCurve(curve, reps + 1, rpe)).toBeLessThan(percent);
        }
      }
    }),
  );
  expect(bent).toBeGreaterThan(0);
});
