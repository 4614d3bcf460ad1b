/** The one-repetition maximum as sets let it be estimated, with its uncertainty. */
import { percentAny } from "./rpe-table.ts";

/** What to multiply a load by that was lifted for so many repetitions to failure. */
export const epley = (reps: number) => 1 + reps / 30;
/** Held at 36 repetitions: at 37 it would divide by nothing. */
export const brzycki = (reps: number) => 36 / (37 - Math.min(reps, 36));
export const lombardi = (reps: number) => reps ** 0.1;
export const wathan = (reps: number) => 100 / (48.8 + 53.8 * Math.exp(-0.075 * reps));

const MOST_REPS = 12;
/** Rated easier than this, a set says nothing about the maximum. */
const EASIEST_RPE = 4;
/** Percent either way, by repetitions: up to 3, 6, 10 and 12. */
const PLUS_MINUS = [
  { reps: 3, percent: 2 },
  { reps: 6, percent: 3 },
  { reps: 10, percent: 5 },
  { reps: MOST_REPS, percent: 8 },
] as const;
const UNRATED_PERCENT = 3;
const ISOLATION_FACTOR = 1.5;

/**
 * By the RTS table where the effort is known (`rpe` before `rir`), else the mean of Epley and Brzycki.
 * `plusMinus` is a part of the maximum, 0.03 for 3 %. Null above 12 repetitions, below RPE 4, without a load.
 */
export function estimateMax(set: {
  loadG: number;
  reps: number;
  rpe?: number | null | undefined;
  rir?: number | null | undefined;
  isolation?: boolean | undefined;
}): { maxG: number; plusMinus: number } | null {
  const { loadG, reps } = set;
  if (!(loadG > 0) || !(reps >= 1 && reps <= MOST_REPS)) return null;
  let effort = set.rpe ?? null;
  if (effort === null && typeof set.rir === "number") effort = 10 - set.rir;
  const rated = effort !== null && effort <= 10;
  if (rated && effort! < EASIEST_RPE) return null;
  const factor = rated ? 100 / percentAny(reps, effort!) : (epley(reps) + brzycki(reps)) / 2;
  const base = PLUS_MINUS.find((row) => reps <= row.reps)!.percent;
  // Below RPE 6 the table is extrapolated, which is no better than an unrated set.
  const spread = rated && effort! >= 6 ? base : base + UNRATED_PERCENT;
  return {
    maxG: Math.round(loadG * factor),
    plusMinus: (set.isolation ? spread * ISOLATION_FACTOR : spread) / 100,
  };
}

const ALPHA = 0.35;

export type Average = {
  smoothG: number | null;
  /** A worse day that is held back. */ lowG: number | null;
};

/**
 * The moving average with one more day's best estimate in it, not rounded. One worse day is held back; from
 * the second in a row on the better of the last two counts, so that a single bad day never lowers the loads.
 */
export function smoothOnce({ smoothG, lowG }: Average, bestG: number): Average {
  if (smoothG === null) return { smoothG: bestG, lowG: null };
  if (bestG >= smoothG) return { smoothG: smoothG + ALPHA * (bestG - smoothG), lowG: null };
  if (lowG === null) return { smoothG, lowG: bestG };
  const countedG = Math.min(smoothG, Math.max(bestG, lowG));
  return { smoothG: smoothG + ALPHA * (countedG - smoothG), lowG: bestG };
}

/** A moving average of each day's best estimate. */
export function smoothMax(history: { atDay: number; maxG: number }[]): number | null {
  const bestOfDay = new Map<number, number>();
  for (const { atDay, maxG } of history) {
    if (maxG > 0) bestOfDay.set(atDay, Math.max(maxG, bestOfDay.get(atDay) ?? 0));
  }
  let average: Average = { smoothG: null, lowG: null };
  for (const [, best] of [...bestOfDay].sort(([a], [b]) => a - b))
    average = smoothOnce(average, best);
  return average.smoothG === null ? null : Math.round(average.smoothG);
}

const HEAVIEST_G = 500_000;
const MOST_LOGGED_REPS = 100;
const MOST_GAIN = 1.25;

/** What an import must not believe; `recentBestG` is the best estimate of the last 28 days. */
export function isImplausible(set: {
  loadG: number;
  reps: number;
  rpe?: number | null | undefined;
  rir?: number | null | undefined;
  recentBestG?: number | undefined;
}): boolean {
  const { loadG, reps, recentBestG } = set;
  if (!(loadG >= 0 && loadG <= HEAVIEST_G && reps >= 0 && reps <= MOST_LOGGED_REPS)) return true;
  if (recentBestG === undefined) return false;
  // A set that is said to have been easy makes a greater leap than the same one unrated.
  const maxima = [estimateMax({ loadG, reps }), estimateMax(set)];
  return maxima.some((estimate) => estimate !== null && estimate.maxG > recentBestG * MOST_GAIN);
}
