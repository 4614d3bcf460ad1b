/** How heavy, how long and how hard the sets were: shares by percent of the maximum and by repetitions. */
import type { Catalog } from "../catalog/catalog.ts";
import { type LoggedSet, liftKey, type WorkoutLog } from "../log/workout-log.ts";
import type { FoldedLift } from "./fold-log.ts";
import { loadOfSet } from "./set-load.ts";
import { effortOf, isDone, isWhole, sumOfSets } from "./work-sets.ts";

export const PERCENT_ZONES = ["under_60", "60_70", "70_80", "80_90", "from_90"] as const;
export const REP_ZONES = ["1_5", "6_12", "13_20", "from_21"] as const;
export const PERCENT_ENDS = [0.6, 0.7, 0.8, 0.9];
const REP_ENDS = [6, 13, 21];

export type Intensity = {
  /** Sets in each zone; those of a lift without a maximum are in none. */
  byPercent: number[];
  byReps: number[];
  /** Of the whole work sets that were rated; null where none was. */
  meanRpe: number | null;
};

/** `lifts` are those that the logs were folded into. */
export function readIntensity(
  logs: readonly WorkoutLog[],
  lifts: readonly FoldedLift[],
  catalog: Catalog,
): Intensity {
  const foldedBy = new Map(lifts.map((lift) => [`${lift.exposure.logId} ${lift.key}`, lift]));
  const byPercent = PERCENT_ZONES.map(() => 0);
  const byReps = REP_ZONES.map(() => 0);
  const efforts: number[] = [];
  for (const log of logs)
    for (const [key, entries] of Map.groupBy(log.entries, liftKey)) {
      const folded = foldedBy.get(`${log.id} ${key}`);
      if (!folded) continue;
      const doubtful = new Set(folded.doubtful);
      const sets = entries
        .flatMap((entry) => entry.sets)
        .filter((set) => isDone(set) && isWhole(set) && !doubtful.has(set));
      const exercise = catalog.byId.get(entries[0]!.exerciseId ?? "") ?? null;
      // What the lifter could do when the session began; of the first one, what it showed.
      const maxG = folded.before?.smoothG ?? folded.after.smoothG;
      const percentOf = (set: LoggedSet) => {
        const { movedG } = loadOfSet(set, exercise, log.bodyweightG);
        return maxG === null || movedG === null || set.reps === null ? null : movedG / maxG;
      };
      addShares(byPercent, PERCENT_ENDS, sets, percentOf);
      addShares(byReps, REP_ENDS, sets, ({ reps }) => reps);
      for (const set of sets) {
        const effort = effortOf(set);
        if (effort !== null) efforts.push(effort);
      }
    }
  const sum = efforts.reduce((a, b) => a + b, 0);
  return { byPercent, byReps, meanRpe: efforts.length > 0 ? sum / efforts.length : null };
}

function addShares(
  zones: number[],
  ends: readonly number[],
  sets: readonly LoggedSet[],
  placeOf: (set: LoggedSet) => number | null,
) {
  const zoneOf = (set: LoggedSet) => {
    const place = placeOf(set);
    return place === null ? -1 : ends.filter((end) => place >= end).length;
  };
  for (const [zone, inside] of Map.groupBy(sets, zoneOf))
    if (zone >= 0) zones[zone]! += sumOfSets(inside);
}
