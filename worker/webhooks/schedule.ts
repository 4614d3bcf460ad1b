/** When a delivery is tried again: soon at first, then ever more seldom, for a day and a bit. */

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** After the first attempt, the second and so on. */
const WAITS_MS = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 10 * HOUR];
/** Spreads what failed together; the longest wait with it stays within the twelve hours that a queue keeps. */
const JITTER = 0.1;
const LONGEST_WISH_MS = HOUR;

export const MAX_ATTEMPTS = WAITS_MS.length + 1;

type Failed = {
  attempts: number;
  /** When the last one ended. */
  at: number;
  retryAfterSeconds: number | null;
  /** From 0 up to 1. */
  random: number;
};

/** Null once there is none. A receiver may ask for more patience, for an hour at most. */
export function nextAttemptAt({ attempts, at, retryAfterSeconds, random }: Failed): number | null {
  const wait = WAITS_MS[attempts - 1];
  if (wait === undefined) return null;
  const wished = Math.min(LONGEST_WISH_MS, (retryAfterSeconds ?? 0) * SECOND);
  return at + Math.max(Math.round(wait * (1 + JITTER * random)), wished);
}
