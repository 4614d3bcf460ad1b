/** What each exposure of a lift showed, held against what was asked of it: load, misses, effort. */
import { liftKey, type LoggedSet, type WorkoutLog } from "../log/workout-log.ts";
import { effortOf, isDone, isWhole } from "../insight/work-sets.ts";
import { loadOfSet } from "../insight/set-load.ts";
import type { Exercise } from "../catalog/exercise.ts";
import type { Exposure, LiftState } from "../insight/training-state.ts";
import { percentAny } from "../strength/rpe-table.ts";
import { type Plan, type PlannedLift, plannedFor } from "./planned-lift.ts";
import { dayNumber } from "../time.ts";

export const USUAL_RPE = 8;
const LED_UP_TO = 1.15;

export type Past = {
  day: number;
  at: number;
  planned: PlannedLift | null;
  /** As it was set up; null for the body alone, for holds, and where it was not told. */
  loadG: number | null;
  /** At that load: fewest repetitions, seconds or metres of a set, those of the last set, and how many sets. */
  least: number;
  last: number;
  sets: number;
  /** Mean rated effort at that load, and that over what was asked; null where nothing was rated. */
  rpe: number | null;
  delta: number | null;
  /** Where the changes from set to set ended, as a part of the load. */
  ended: number;
  isMissed: boolean;
  isDeload: boolean;
};

/** Oldest first. Of what lies before the given logs only the kept exposure is known. */
export function readPasts(
  lift: LiftState | undefined,
  key: string,
  logs: readonly WorkoutLog[],
  plan: Plan | null,
  exercise: Exercise | null,
): Past[] {
  const byId = new Map(logs.map((log) => [log.id, log]));
  return (lift?.exposures ?? []).map((exposure) => {
    const log = byId.get(exposure.logId);
    const sets = log?.entries.filter((entry) => liftKey(entry) === key).flatMap((e) => e.sets);
    return log && sets
      ? readSets({ sets, exposure, planned: plannedFor(plan, log, key), log }, exercise)
      : fromExposure(exposure);
  });
}

const fromExposure = (exposure: Exposure): Past => ({
  ...common(exposure),
  planned: null,
  loadG: exposure.setG,
  least: exposure.topReps ?? 0,
  last: exposure.topReps ?? 0,
  sets: Math.max(1, Math.round(exposure.sets)),
  rpe: exposure.rpe,
  delta: exposure.rpe === null ? null : exposure.rpe - USUAL_RPE,
  ended: 1,
  isMissed: exposure.isMissed,
});

const common = ({ day, at, isDeload }: Exposure) => ({ day: dayNumber(day), at, isDeload });
const countOf = ({ reps, seconds, metres }: LoggedSet) => reps ?? seconds ?? metres ?? 0;

type Done = {
  sets: readonly LoggedSet[];
  exposure: Exposure;
  planned: PlannedLift | null;
  log: WorkoutLog;
};

function readSets({ sets, exposure, planned, log }: Done, exercise: Exercise | null): Past {
  const isAssisted = exercise?.loadType === "assisted";
  const told = (set: LoggedSet) => loadOfSet(set, exercise, log.bodyweightG);
  // Help is no load of a lift that is done with the body or more.
  const loadIn = (set: LoggedSet) => Math.max(0, (told(set).ownG ?? 0) * (isAssisted ? -1 : 1));
  // What nobody believes is no load to go on from.
  const isBelieved = (set: LoggedSet) => (told(set).movedG ?? 0) <= (exposure.topG ?? 0);
  const all = sets.filter((set) => isWhole(set) && isDone(set));
  const done = all.filter(isBelieved);
  const [asked] = planned?.groups ?? [];
  const finds = asked?.type === "calibration";
  const loads = done.map(loadIn);
  // Lighter sets before it that nobody marked as warm-ups.
  const isLedUpTo = !isAssisted && loads.some((load) => load > loads[0]! * LED_UP_TO);
  const heaviestG = isAssisted ? Math.min(...loads) : Math.max(0, ...loads);
  // The load that was asked for is the first one; where it had to be found, the heaviest.
  const loadG =
    loads.length === 0
      ? 0
      : finds
        ? heaviestG
        : planned && !isLedUpTo
          ? loads[0]!
          : workingLoad(loads, isAssisted);
  const atLoad = done.filter((set) => loadIn(set) === loadG);
  // Lighter sets of more repetitions are work of their own, and no step down from this load.
  const alike = done.filter((set) => countOf(set) <= countOf(done[0]!) + 1).map(loadIn);
  const isSteady = loads[0] === loadG;
  const counts = atLoad.map(countOf);
  const rated = atLoad.map(effortOf).filter((effort) => effort !== null);
  const aim = asked?.rpe ?? USUAL_RPE;
  const rpe = rated.length > 0 ? rated.reduce((a, b) => a + b, 0) / rated.length : null;
  return {
    ...common(exposure),
    planned,
    loadG: loadG > 0 ? loadG : null,
    least: counts.length > 0 ? Math.min(...counts) : 0,
    last: counts.at(-1) ?? 0,
    sets: planned || isSteady ? done.length : atLoad.length,
    rpe,
    delta: rpe === null ? null : rpe - aim,
    ended: loadG > 0 && !finds && isSteady ? Math.min(1, (alike.at(-1) ?? loadG) / loadG) : 1,
    isMissed: !exposure.isDeload && (exposure.isMissed || isShort(all, planned)),
  };
}

/** The load of most sets; of as many the heaviest, for the others led up to it. */
function workingLoad(loads: readonly number[], isAssisted: boolean): number {
  const many = Map.groupBy(loads, (load) => load);
  const heavier = (a: number, b: number) => (isAssisted ? a < b : a > b);
  return [...many].reduce((best, [load, { length }]) => {
    const most = many.get(best)!.length;
    return length > most || (length === most && heavier(load, best)) ? load : best;
  }, loads[0]!);
}

/** Fewer sets than planned, or repetitions under what the plan asks at least. */
function isShort(done: readonly LoggedSet[], planned: PlannedLift | null) {
  if (!planned || planned.isEased) return false;
  const asked = planned.groups.flatMap(({ sets, reps }) =>
    Array.from({ length: sets }, () => reps),
  );
  return asked.some((reps, i) => done[i] === undefined || countOf(done[i]) < reps);
}

/** What part of a maximum a planned set is. */
export const askedPercent = ({ reps, rpe, percent }: PlannedLift["groups"][number]) =>
  percent ?? percentAny(reps, rpe ?? USUAL_RPE);
