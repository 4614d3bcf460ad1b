/** One athlete's own percentages, fitted to sets with a rated effort and kept near the table. */
import { percentAny } from "./rpe-table.ts";

/** Percent of the maximum at four and at eight repetitions to failure; one repetition is 100. */
export type PersonalCurve = { at4: number; at8: number; sets: number };

const FEWEST_SETS = 6;
const MOST_DEVIATION = 8;
const TABLE_4 = percentAny(4, 10);
const TABLE_8 = percentAny(8, 10);
/** The table speaks like a quarter of a set: it decides where the athlete's sets say nothing. */
const PRIOR_WEIGHT = 0.25;

const near = (value: number, center: number) =>
  Math.min(center + MOST_DEVIATION, Math.max(center - MOST_DEVIATION, value));

/** Shares of the three knots at so many repetitions to failure; past 8 the slope is halved. */
function sharesAt(toFailure: number): [number, number, number] {
  if (toFailure <= 4) return [(4 - toFailure) / 3, (toFailure - 1) / 3, 0];
  const past = (toFailure - 4) / 4;
  if (past <= 1) return [0, 1 - past, past];
  return [0, (1 - past) / 2, (1 + past) / 2];
}

type Sums = [number, number, number, number, number, number];

/** Least squares for the loads at 1, 4 and 8 repetitions: A·x = b with A symmetric, by Cramer. */
function solve([aa, ab, ac, bb, bc, cc]: Sums, [x, y, z]: [number, number, number]) {
  const p = bb * cc - bc * bc;
  const q = ac * bc - ab * cc;
  const r = ab * bc - ac * bb;
  const whole = aa * p + ab * q + ac * r;
  return [
    (x * p + y * q + z * r) / whole,
    (x * q + y * (aa * cc - ac * ac) + z * (ab * ac - aa * bc)) / whole,
    (x * r + y * (ab * ac - aa * bc) + z * (aa * bb - ab * ab)) / whole,
  ] as const;
}

/** Null with fewer than six rated sets inside the table; the sets must be of one strength. */
export function fitCurve(
  points: { reps: number; loadG: number; rpe: number | null }[],
): PersonalCurve | null {
  const rated = points.filter(
    ({ reps, loadG, rpe }) =>
      rpe !== null && rpe >= 6 && rpe <= 10 && reps >= 1 && reps <= 12 && loadG > 0,
  );
  if (rated.length < FEWEST_SETS) return null;
  const meanG = rated.reduce((sum, { loadG }) => sum + loadG, 0) / rated.length;
  const [t4, t8] = [TABLE_4 / 100, TABLE_8 / 100];
  const sums: Sums = [t4 * t4 + t8 * t8, -t4, -t8, 1, 0, 1].map(
    (value) => value * PRIOR_WEIGHT,
  ) as Sums;
  const right: [number, number, number] = [0, 0, 0];
  for (const { reps, loadG, rpe } of rated) {
    const [a, b, c] = sharesAt(reps + 10 - rpe!);
    sums[0] += a * a;
    sums[1] += a * b;
    sums[2] += a * c;
    sums[3] += b * b;
    sums[4] += b * c;
    sums[5] += c * c;
    right[0] += (a * loadG) / meanG;
    right[1] += (b * loadG) / meanG;
    right[2] += (c * loadG) / meanG;
  }
  const [one, four, eight] = solve(sums, right);
  if (!(one > 0)) return null;
  const at4 = near((100 * four) / one, TABLE_4);
  const at8 = Math.min(at4 - 1, near((100 * eight) / one, TABLE_8));
  return { at4, at8, sets: rated.length };
}

/** Like `percentAny`, on the athlete's own curve. */
export function percentOnCurve(curve: PersonalCurve, reps: number, rpe: number): number {
  const toFailure = Math.min(30, Math.max(1, reps)) + 10 - Math.min(10, Math.max(4, rpe));
  const [one, four, eight] = sharesAt(toFailure);
  return near(one * 100 + four * curve.at4 + eight * curve.at8, percentAny(reps, rpe));
}
