/** What part of the maximum a set is at a given effort: the RTS table, and a curve past its edges. */

/** One diagonal sequence: the cell of reps and RPE is number 2 × ((reps − 1) + (10 − RPE)). */
export const RTS: readonly number[] = [
  100, 97.8, 95.5, 93.9, 92.2, 90.7, 89.2, 87.8, 86.3, 85.0, 83.7, 82.4, 81.1, 79.9, 78.6, 77.4,
  76.2, 75.1, 73.9, 72.3, 70.7, 69.4, 68.0, 66.7, 65.3, 64.0, 62.6, 61.3, 59.9, 58.6, 57.2,
];

const LAST = RTS.length - 1;
const MOST_REPS = 30;
/** Epley's curve, scaled to begin where the table ends: 16 repetitions to failure are 57.2 %. */
const TAIL = RTS[LAST]! * (31 + LAST / 2);
/** Sums of decimal fractions must not decide whether a percentage is reached. */
const TOLERANCE = 1e-9;

function percentAt(halves: number) {
  if (halves >= LAST) return TAIL / (31 + halves / 2);
  const below = Math.floor(halves);
  const percent = RTS[below]!;
  return percent + (halves - below) * (RTS[below + 1]! - percent);
}

/** The inverse; above 100 % the table's first slope goes on. */
function halvesAt(percent: number) {
  if (percent <= RTS[LAST]!) return 2 * (TAIL / percent - 31);
  let above = 1;
  while (RTS[above]! > percent) above += 1;
  const before = RTS[above - 1]!;
  return above - 1 + (before - percent) / (before - RTS[above]!);
}

const clamp = (value: number, least: number, most: number) =>
  Math.min(most, Math.max(least, value));

/** Null outside the table: whole repetitions 1 to 12, RPE 6 to 10. */
export function percentOfMax(reps: number, rpe: number): number | null {
  if (!Number.isInteger(reps) || reps < 1 || reps > 12 || !(rpe >= 6 && rpe <= 10)) return null;
  return percentAt(2 * (reps - 1 + 10 - rpe));
}

/** Any set has an answer: repetitions are held to 1–30, RPE to 4–10. */
export function percentAny(reps: number, rpe: number): number {
  return percentAt(2 * (clamp(reps, 1, MOST_REPS) - 1 + 10 - clamp(rpe, 4, 10)));
}

/** The most repetitions, 1 to 30, that the percentage allows at this effort. */
export function repsAtPercent(percent: number, rpe: number): number {
  const spent = 2 * (10 - clamp(rpe, 4, 10));
  let reps = 1;
  while (reps < MOST_REPS && percentAt(2 * reps + spent) >= percent - TOLERANCE) reps += 1;
  return reps;
}

/** The effort that a set implies. Above 10 it is impossible; null for what is no set. */
export function rpeOf(percent: number, reps: number): number | null {
  if (!(percent > 0) || !(reps >= 1 && reps <= MOST_REPS)) return null;
  return 9 + reps - halvesAt(percent) / 2;
}

/** Published tables disagree from the eleventh repetition on. */
export const isLowConfidence = (reps: number) => reps > 10;
