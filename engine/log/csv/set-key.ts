/**
 * Keys by which importing a file again adds nothing: when the session began to the minute, the exercise as the
 * app calls it, and which set of it that was. This holds for files of one app. Two apps may print the same
 * training under the same names and minutes, and often do, but nothing here relies on that.
 */
import { MINUTE_MS } from "../../time.ts";

const minuteOf = (startedAt: number) => Math.round(startedAt / MINUTE_MS);

export const sessionKeyOf = (startedAt: number) => String(minuteOf(startedAt));

/** Of `index` 0 for the first set of the exercise in the session. */
export const setKeyOf = (sessionKey: string, exercise: string, index: number) =>
  `${sessionKey}/${exercise.trim().toLowerCase()}/${index}`;

/**
 * The keys of all sessions that began within a minute of it, its own first: what is stored under one of them
 * is this session, told to the second once and to the minute another time.
 */
export function nearKeysOf(startedAt: number): string[] {
  const minute = minuteOf(startedAt);
  return [minute, minute - 1, minute + 1].map(String);
}
