/** Reads what a session says of one lift: its exposure, and the sets that are not to be believed. */
import type { Exercise } from "../catalog/exercise.ts";
import type { LoggedSet, WorkoutLog } from "../log/workout-log.ts";
import { estimateMax, isImplausible } from "../strength/e1rm.ts";
import { loadOfSet, type SetLoad } from "./set-load.ts";
import type { Exposure, LiftState } from "./training-state.ts";
import { effortOf, isDone, isWhole, sumOfSets } from "./work-sets.ts";
import { DAY_MS } from "../time.ts";

export type WorkSet = { set: LoggedSet; load: SetLoad };

export type Reading = {
  exposure: Exposure;
  /** Work that is believed. */
  work: WorkSet[];
  /** Set aside: no part of an estimate, a record or the tonnage. */
  doubtful: LoggedSet[];
  /** The most that a doubtful set would make of the maximum; null where none is merely a leap. */
  leapG: number | null;
};

const RECENT_MS = 28 * DAY_MS;
/** A leap is believed that another day repeats, give or take what an estimate is unsure of. */
const REPEATS_LEAP = 0.9;

export function readExposure(
  sets: readonly LoggedSet[],
  exercise: Exercise | null,
  log: WorkoutLog,
  lift: LiftState | null,
): Reading {
  const done = sets.filter(isDone).map((set) => ({
    set,
    load: loadOfSet(set, exercise, log.bodyweightG),
  }));
  const recentBestG = recentBest(lift, log);
  const [work, doubtful]: [WorkSet[], LoggedSet[]] = [[], []];
  let leapG: number | null = null;
  for (const one of done) {
    const leap = doubtOf(one, recentBestG);
    if (leap === 0) work.push(one);
    else doubtful.push(one.set);
    if (leap > 0 && leap < Infinity) leapG = Math.max(leap, leapG ?? 0);
  }
  if (leapG !== null && isRepeated(leapG, lift, log)) {
    work.length = doubtful.length = 0;
    for (const one of done)
      if (doubtOf(one, undefined) === 0) work.push(one);
      else doubtful.push(one.set);
    leapG = null;
  }
  const all = done.map(({ set }) => set);
  return { exposure: exposureOf(sets, all, work, exercise, log), work, doubtful, leapG };
}

function recentBest(lift: LiftState | null, log: WorkoutLog) {
  const maxima = (lift?.exposures ?? [])
    .filter(({ at, maxG }) => maxG !== null && at >= log.startedAt - RECENT_MS)
    .map(({ maxG }) => maxG!);
  return maxima.length > 0 ? Math.max(...maxima) : undefined;
}

/** 0 for a set that is believed, Infinity for one that nobody can have done, else the maximum it would make. */
function doubtOf({ set, load }: WorkSet, recentBestG: number | undefined) {
  const loadG = load.movedG ?? Math.abs(load.ownG ?? 0);
  const tried = { loadG, reps: set.reps ?? 0, rpe: effortOf(set) };
  if (isImplausible(tried)) return Infinity;
  if (load.movedG === null || recentBestG === undefined) return 0;
  if (!isImplausible({ ...tried, recentBestG })) return 0;
  return (estimateMax(tried) ?? estimateMax({ ...tried, rpe: null }))!.maxG;
}

function isRepeated(leapG: number, lift: LiftState | null, log: WorkoutLog) {
  const before = lift?.leapG ?? null;
  if (before === null || lift!.exposures.at(-1)?.day === log.day) return false;
  return Math.min(leapG, before) >= Math.max(leapG, before) * REPEATS_LEAP;
}

function exposureOf(
  sets: readonly LoggedSet[],
  done: readonly LoggedSet[],
  work: readonly WorkSet[],
  exercise: Exercise | null,
  log: WorkoutLog,
): Exposure {
  const top = work.filter(({ set }) => isWhole(set)).reduce<WorkSet | null>(heavier, null);
  const best = log.isDeload ? null : bestEstimate(work, exercise);
  const efforts = done
    .filter(isWhole)
    .map(effortOf)
    .filter((effort) => effort !== null);
  const workSets = work.map(({ set }) => set);
  const tonnageG = work.reduce((sum, { set, load }) => sum + load.liftedG * (set.reps ?? 0), 0);
  return {
    logId: log.id,
    day: log.day,
    at: log.startedAt,
    maxG: best?.maxG ?? null,
    plusMinus: best?.plusMinus ?? null,
    topG: top?.load.movedG ?? null,
    topReps: top?.set.reps ?? null,
    setG: top ? setUp(top.load) : null,
    sets: sumOfSets(done),
    reps: Math.round(sumOfSets(workSets.filter(isWhole), ({ reps }) => reps ?? 0)),
    tonnageG,
    rpe: efforts.length > 0 ? efforts.reduce((a, b) => a + b, 0) / efforts.length : null,
    topRpe: efforts.length > 0 ? Math.max(...efforts) : null,
    isMissed: !log.isDeload && sets.some(({ kind, isMissed }) => kind !== "warmup" && isMissed),
    isDeload: log.isDeload,
  };
}

const setUp = ({ ownG }: SetLoad) => (ownG === null ? null : Math.abs(ownG));

/** By the load, the body's own being the same all day; then by repetitions. */
function heavier(a: WorkSet | null, b: WorkSet): WorkSet {
  if (!a) return b;
  const [one, two] = [weightOf(a.load), weightOf(b.load)];
  return two > one || (two === one && (b.set.reps ?? 0) > (a.set.reps ?? 0)) ? b : a;
}

const weightOf = ({ movedG, ownG, isBody }: SetLoad) => movedG ?? ownG ?? (isBody ? 0 : -Infinity);

function bestEstimate(work: readonly WorkSet[], exercise: Exercise | null) {
  // A jump is no lift, and how far or long says nothing about a maximum.
  const isStrength = !exercise || (exercise.kind === "strength" && exercise.measure === "reps");
  if (!isStrength || (exercise?.pattern === "power" && exercise.loadType === "bodyweight"))
    return null;
  const isolation = exercise?.mechanics === "isolation" || exercise?.implement === "machine";
  let best: ReturnType<typeof estimateMax> = null;
  for (const { set, load } of work) {
    if (!isWhole(set) || load.movedG === null || set.reps === null) continue;
    const estimate = estimateMax({
      loadG: load.movedG,
      reps: set.reps,
      rpe: effortOf(set),
      isolation,
    });
    if (estimate && (!best || estimate.maxG > best.maxG)) best = estimate;
  }
  return best;
}
