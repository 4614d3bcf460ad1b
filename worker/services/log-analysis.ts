/** What a session came to, said at once: records, maxima, and what to do with each lift next time. */
import type { NextTarget, TargetSets } from "../../engine/adapt/next-target.ts";
import { nextTargets } from "../../engine/adapt/next-targets.ts";
import { plannedAfter } from "../../engine/adapt/planned-lift.ts";
import type { Catalog } from "../../engine/catalog/catalog.ts";
import type { NewRecord } from "../../engine/insight/training-state.ts";
import { massOfRecord, recordName, repsOfRecord } from "../../engine/insight/marks.ts";
import type { LiftState, TrainingState } from "../../engine/insight/training-state.ts";
import { toLoad } from "../../engine/program/load.ts";
import { showEstimate } from "../../engine/tools/mass.ts";
import type { Ctx } from "../ctx.ts";
import type { AthleteRow } from "../store/port.ts";
import { knownTraining } from "./known-training.ts";
import type { Plans } from "./planned-logs.ts";
import { type Unit, unitOf } from "./show-log.ts";
import type { Folded } from "./training-state.ts";

type Facts = {
  athlete: AthleteRow;
  plans: Plans;
  catalog: Catalog;
  folded: readonly Folded[];
  /** What the logs came to; null where none of them was new. */
  state: TrainingState | null;
};

export type LogAnalysis = NonNullable<Awaited<ReturnType<typeof analyzeLogs>>>;

/** Null where nothing was new. */
export async function analyzeLogs(ctx: Ctx, { athlete, plans, catalog, folded, state }: Facts) {
  const last = folded.at(-1);
  if (!last || !state) return null;
  const unit = unitOf(athlete);
  const plan = plans.active;
  const known = await knownTraining(ctx, { athlete, plan, catalog, state });
  const lifts = folded.flatMap((one) => one.lifts);
  return {
    records: folded.flatMap(({ records }) => records.map((record) => showRecord(record, unit))),
    estimates: [...new Map(lifts.map(({ key, after }) => [key, after])).values()]
      .filter(({ smoothG }) => smoothG !== null)
      .map((lift) => showMax(lift, unit)),
    doubtful: lifts.flatMap(({ after, doubtful }) =>
      doubtful.map((set) => ({
        exerciseId: after.exerciseId,
        name: after.name,
        flag: (set.reps ?? 0) > 100 ? ("implausible_reps" as const) : ("implausible_load" as const),
        load: set.loadG === null ? null : toLoad(set.loadG, unit),
        reps: set.reps,
      })),
    ),
    nextTargets: nextTargets(plannedAfter(plan, last.log), known).map((target) =>
      showTarget(target, nameOf(state, target), unit),
    ),
  };
}

const nameOf = ({ lifts }: TrainingState, { exerciseKey }: NextTarget) =>
  lifts[exerciseKey]?.name ?? exerciseKey;

/** Loads as loads, everything else as it is counted. */
const LOADS = new Set<NewRecord["kind"]>(["max", "load", "rep_max", "volume"]);

export const showRecord = ({ kind, exerciseId, name, mark, before }: NewRecord, unit: Unit) => ({
  exerciseId,
  name,
  kind: recordName(kind),
  ...showMark(kind, mark, unit),
  before: showMark(kind, before, unit),
});

export const showMark = (kind: NewRecord["kind"], mark: NewRecord["mark"], unit: Unit) => ({
  load: LOADS.has(kind) ? toLoad(mark.value, unit, massOfRecord(kind)) : null,
  count: LOADS.has(kind) ? null : mark.value,
  reps: repsOfRecord(kind, mark),
  day: mark.day,
  logId: mark.logId,
});

export const showMax = (
  { exerciseId, name, smoothG, plusMinus, exposures }: LiftState,
  unit: Unit,
) => ({
  exerciseId,
  name,
  e1rm: smoothG === null ? null : showEstimate(smoothG, unit),
  plusMinusPercent: plusMinus === null ? null : Math.round(plusMinus * 1000) / 10,
  day: exposures.at(-1)?.day ?? null,
});

const showSets = ({ loadG, ...sets }: TargetSets, unit: Unit) => ({
  ...sets,
  load: loadG === null ? null : toLoad(loadG, unit),
});

export function showTarget(target: NextTarget, name: string, unit: Unit) {
  const { exerciseId, more, reason, rule, evidence, numbers } = target;
  const { sets, reps, repsMax, loadG, rpe } = target;
  return {
    exerciseId,
    name,
    ...showSets({ sets, reps, repsMax, loadG, rpe }, unit),
    more: more.map((sets) => showSets(sets, unit)),
    reason,
    rule,
    evidence,
    numbers,
  };
}
