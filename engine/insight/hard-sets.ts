/** The hard sets of logs: those that count for a muscle, as the table of weekly volume means them. */
import type { Catalog } from "../catalog/catalog.ts";
import type { Exercise } from "../catalog/exercise.ts";
import type { Muscle } from "../catalog/muscles.ts";
import { type LoggedSet, liftKey, type WorkoutLog } from "../log/workout-log.ts";
import { mondayOf, mondaysIn, type Span } from "./weeks.ts";
import { effortOf, isDone, sumOfSets } from "./work-sets.ts";

/** At most four repetitions in reserve; an unrated set counts, as a plan without effort does. */
const EASIEST_RPE = 6;
/**
 * Above thirty a set trains endurance. Sets of less than five are hard work for the muscle in a plan's own
 * count, so that they are here, too: else a strength plan that is done in full would look like too little.
 */
const MOST_REPS = 30;

export function isHardSet(set: LoggedSet): boolean {
  const effort = effortOf(set);
  return isDone(set) && (set.reps ?? 0) <= MOST_REPS && (effort === null || effort >= EASIEST_RPE);
}

/** Runs, stretches and speed work tire a muscle, but they are no sets for it. */
const countsSets = ({ kind, pattern }: Exercise) => kind === "strength" && pattern !== "power";

export type LiftSets = { exercise: Exercise; sets: number };

/** Of each lift of a log that the catalogue knows; both sides of one are one set. */
export function hardSetsOf(log: WorkoutLog, catalog: Catalog): LiftSets[] {
  const lifts: LiftSets[] = [];
  for (const entries of Map.groupBy(log.entries, liftKey).values()) {
    const exercise = catalog.byId.get(entries[0]!.exerciseId ?? "");
    if (!exercise || !countsSets(exercise)) continue;
    const sets = sumOfSets(entries.flatMap((entry) => entry.sets).filter(isHardSet));
    if (sets > 0) lifts.push({ exercise, sets });
  }
  return lifts;
}

export const countHardSets = (logs: readonly WorkoutLog[], catalog: Catalog) =>
  logs.reduce((sum, log) => sum + sumOf(hardSetsOf(log, catalog)), 0);

const sumOf = (lifts: readonly LiftSets[]) => lifts.reduce((sum, { sets }) => sum + sets, 0);

/** Fractional sets of each muscle, by the Monday of each week of the span. */
export function muscleSetsByWeek(
  logs: readonly WorkoutLog[],
  span: Span,
  catalog: Catalog,
): { week: string; muscles: Partial<Record<Muscle, number>> }[] {
  const weeks = mondaysIn(span).map((week) => ({
    week,
    muscles: {} as Partial<Record<Muscle, number>>,
  }));
  const byWeek = new Map(weeks.map(({ week, muscles }) => [week, muscles]));
  for (const log of logs) {
    const muscles = log.day >= span.from && log.day <= span.to && byWeek.get(mondayOf(log.day));
    if (!muscles) continue;
    for (const { exercise, sets } of hardSetsOf(log, catalog))
      for (const [muscle, share] of Object.entries(exercise.muscles))
        muscles[muscle as Muscle] = (muscles[muscle as Muscle] ?? 0) + share * sets;
  }
  return weeks;
}
