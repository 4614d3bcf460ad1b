/** Which sets of a log are work, and how much of a set each is. */
import type { LoggedSet, SetKind } from "../log/workout-log.ts";

/** What follows a set without a rest is work, but no whole set. */
const SHARES: Record<SetKind, number> = {
  work: 1,
  failure: 1,
  drop: 0.5,
  rest_pause: 0.5,
  warmup: 0,
};

/** Begun and counted: a planned set that nobody did is none. */
export const isDone = ({ kind, reps, seconds, metres }: LoggedSet) =>
  SHARES[kind] > 0 && ((reps ?? 0) > 0 || (seconds ?? 0) > 0 || (metres ?? 0) > 0);

/** A whole set, which says something about strength. */
export const isWhole = ({ kind }: LoggedSet) => SHARES[kind] === 1;

/** As RPE, however it was rated; a set to failure rates itself. */
export function effortOf({ rpe, rir, kind }: LoggedSet): number | null {
  if (rpe !== null) return rpe;
  if (rir !== null) return 10 - rir;
  return kind === "failure" ? 10 : null;
}

const one = () => 1;

/** Summed over the sets by their share; of two sides the one that did more counts, not both. */
export function sumOfSets(sets: readonly LoggedSet[], worth: (set: LoggedSet) => number = one) {
  const sums = { both: 0, left: 0, right: 0 };
  for (const set of sets) sums[set.side ?? "both"] += SHARES[set.kind] * worth(set);
  return sums.both + Math.max(sums.left, sums.right);
}
