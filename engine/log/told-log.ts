/** Makes of what somebody tells of a session what is kept of it: exercises found, loads in grams. */
import type { Catalog } from "../catalog/catalog.ts";
import type { Exercise } from "../catalog/exercise.ts";
import { lookUp } from "../catalog/lookup.ts";
import { gramsOf } from "../tools/mass.ts";
import { gramsOfKg } from "../units.ts";
import type { EntryTold, SetTold } from "./log-request.ts";
import { EMPTY_SET, type LoggedEntry, type LoggedSet } from "./workout-log.ts";

/** A name less sure than this is kept as it was said. */
const SURE_ENOUGH = 0.75;

export type EntryProblem = { pointer: string; code: string; message: string };

/** Of each entry, or of nobody where an id is unknown: an id is never guessed. */
export function toEntries(
  told: readonly EntryTold[],
  catalog: Catalog,
): { entries: LoggedEntry[]; problems: EntryProblem[] } {
  const problems: EntryProblem[] = [];
  const entries = told.map((entry, at): LoggedEntry => {
    const exercise = exerciseOf(entry, catalog);
    if (entry.exerciseId !== undefined && !exercise)
      problems.push({
        pointer: `/entries/${at}/exerciseId`,
        code: "unknown_exercise",
        message: "No exercise of the catalogue or of yours",
      });
    return {
      exerciseId: exercise?.id ?? null,
      name: exercise?.name ?? entry.name ?? entry.exerciseId ?? "",
      superset: entry.superset ?? null,
      sets: entry.sets.map((set) => toSet(set, exercise)),
      pain: [...entry.pain],
      notes: entry.notes ?? null,
    };
  });
  return { entries, problems };
}

function exerciseOf({ exerciseId, name }: EntryTold, catalog: Catalog): Exercise | null {
  if (exerciseId !== undefined) return catalog.byId.get(exerciseId) ?? null;
  const { best } = lookUp(name ?? "", catalog);
  return best && best.confidence >= SURE_ENOUGH ? best.exercise : null;
}

function toSet(set: SetTold, exercise: Exercise | null): LoggedSet {
  const toldG = set.load ? gramsOf(set.load.value, set.load.unit) : gramsOfKg(set.loadKg ?? 0);
  // Nothing put on is no load of nothing: an empty row of an app looks the same.
  const loadG = toldG > 0 ? toldG : null;
  return {
    ...EMPTY_SET,
    kind: set.kind,
    loadType: set.loadType ?? loadTypeOf(exercise, loadG),
    loadG,
    reps: set.reps ?? null,
    seconds: set.seconds ?? null,
    metres: set.metres ?? null,
    rpe: set.rpe ?? null,
    rir: set.rir ?? null,
    side: set.side ?? null,
    isAmrap: set.amrap,
    isMissed: set.missed,
  };
}

/** As the exercise is loaded; a load on a lift of the body is added to it. */
function loadTypeOf(exercise: Exercise | null, loadG: number | null): LoggedSet["loadType"] {
  if (!exercise) return loadG === null ? "none" : "external";
  if (exercise.loadType === "bodyweight" || exercise.loadType === "added")
    return loadG === null ? "bodyweight" : "added";
  return exercise.loadType;
}
