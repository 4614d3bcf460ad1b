/** An entry of a reading as it is kept: loads in grams, nothing about how sure it is. */
import { gramsOf } from "../tools/mass.ts";
import type { ReadExercise, ReadSet } from "./reading.ts";
import { type LoggedEntry, type LoggedSet, MOST_LOAD_G } from "./workout-log.ts";

export const toLoggedEntry = ({
  exerciseId,
  said,
  superset,
  sets,
  pain,
}: ReadExercise): LoggedEntry => ({
  exerciseId,
  name: said,
  superset,
  sets: sets.map(toLoggedSet),
  pain,
  notes: null,
});

function toLoggedSet({ load, unit, ...told }: ReadSet): LoggedSet {
  const loadG = load === null || unit === null ? null : gramsOf(load, unit);
  // What cannot be kept was marked; the athlete says what it is.
  const { kind, loadType, reps, seconds, metres, rpe, rir, side, isAmrap, isMissed } = told;
  const set = { kind, loadType, reps, seconds, metres, rpe, rir, side, isAmrap, isMissed };
  return { ...set, loadG: loadG !== null && loadG <= MOST_LOAD_G ? loadG : null };
}
