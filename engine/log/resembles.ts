/** How much of a planned session was done, and how far from its day it may be and still be that session. */
import type { Session } from "../program/program.ts";
import { dayNumber } from "../time.ts";
import type { LoggedEntry } from "./workout-log.ts";

const LATE_DAYS = 3;
const EARLY_DAYS = 2;
/** Of its main lifts, or of all its exercises. */
const LEAST = 0.5;

export type SessionLift = { exerciseId: string; isMain: boolean };

export type Likeness = {
  isLike: boolean;
  /** Of all its exercises so much was done, whichever lead it. */
  isHalf: boolean;
  /** What both hold of what either holds. */
  part: number;
};

export const liftsIn = ({ exercises }: Session): SessionLift[] =>
  exercises.map(({ exerciseId, role }) => ({ exerciseId, isMain: role === "main" }));

export const exercisesOf = (entries: readonly LoggedEntry[]): ReadonlySet<string> =>
  new Set(entries.flatMap(({ exerciseId }) => exerciseId ?? []));

export function isNear(date: string, day: string) {
  const late = dayNumber(day) - dayNumber(date);
  return late <= LATE_DAYS && late >= -EARLY_DAYS;
}

export function likenessOf(lifts: readonly SessionLift[], done: ReadonlySet<string>): Likeness {
  const ids = new Set(lifts.map(({ exerciseId }) => exerciseId));
  const shared = [...ids].filter((id) => done.has(id)).length;
  const mains = lifts.filter(({ isMain }) => isMain);
  const led = mains.filter(({ exerciseId }) => done.has(exerciseId)).length;
  const isHalf = shared > 0 && shared >= ids.size * LEAST;
  const isLed = led > 0 && led >= mains.length * LEAST;
  return {
    isLike: isHalf || isLed,
    isHalf,
    part: shared === 0 ? 0 : shared / (ids.size + done.size - shared),
  };
}
