/** A planned session as it is to be done today: what was logged and told since has its say in every lift. */
import { toLoad } from "../program/load.ts";
import type { ProgramExercise, Session, SetGroup } from "../program/program.ts";
import type { NextTarget, TargetReason, TargetSets } from "./next-target.ts";
import { nextTargets } from "./next-targets.ts";
import { isLift, type Plan, plannedIn, type Position } from "./planned-lift.ts";
import type { Known } from "./target-case.ts";

/** `reason` is null where the plan stands; without sets but warm-ups the exercise waits. */
export type DueExercise = ProgramExercise & { reason: TargetReason | null };
export type DueSession = Omit<Session, "exercises"> & { exercises: DueExercise[] };

export function dueSession(plan: Plan, at: Position, session: Session, known: Known): DueSession {
  const targets = nextTargets(plannedIn(plan, at), known);
  let next = 0;
  const exercises = session.exercises.map((item) =>
    isLift(item) ? dueExercise(item, targets[next++]!, known) : { ...item, reason: null },
  );
  return { ...session, exercises };
}

/** A load in another unit, or rounded to what is there, is the plan's own. */
const AS_PLANNED: ReadonlySet<TargetReason> = new Set(["planned", "light_week"]);

function dueExercise(item: ProgramExercise, target: NextTarget, { unit }: Known): DueExercise {
  const planned = item.groups.filter(({ type }) => type !== "warmup");
  const wanted = [target, ...target.more].filter(({ sets }) => sets > 0);
  const groups = wanted.map((sets, i) => groupFor(sets, planned[Math.min(i, planned.length - 1)]!));
  if (groups.length === planned.length && groups.every((group, i) => isSame(group, planned[i]!)))
    return { ...item, reason: null };
  // A warm-up leads up to the load, and no further.
  const most = groups[0]?.load?.kg ?? Infinity;
  const warmups = item.groups.filter(
    ({ type, load }) => type === "warmup" && groups.length > 0 && (load?.kg ?? 0) < most,
  );
  const reason = AS_PLANNED.has(target.reason) ? null : target.reason;
  return { ...item, groups: [...warmups, ...groups], reason };

  function groupFor({ sets, reps, repsMax, loadG, rpe }: TargetSets, base: SetGroup): SetGroup {
    const load = loadG === null ? null : toLoad(loadG, unit);
    const isAsPlanned = load?.kg === base.load?.kg;
    return {
      ...base,
      // What is known need not be looked for.
      type: base.type === "calibration" && load ? "work" : base.type,
      sets,
      reps,
      repsMax,
      load,
      percent: isAsPlanned ? base.percent : null,
      rpe,
    };
  }
}

const isSame = (a: SetGroup, b: SetGroup) =>
  a.sets === b.sets &&
  a.reps === b.reps &&
  a.repsMax === b.repsMax &&
  a.rpe === b.rpe &&
  a.load?.kg === b.load?.kg;
