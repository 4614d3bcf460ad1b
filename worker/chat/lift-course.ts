/** The course of one lift: as it is planned, as it was done, and what comes next. */
import type { Exercise } from "../../engine/catalog/exercise.ts";
import { localName } from "../../engine/coach/local-name.ts";
import type { LiftState } from "../../engine/insight/training-state.ts";
import { toLoad } from "../../engine/program/load.ts";
import type { Load, Program } from "../../engine/program/program.ts";
import { showEstimate } from "../../engine/tools/mass.ts";
import { findNextTarget } from "../services/lift-outlook.ts";
import { type Unit, unitOf } from "../services/show-log.ts";
import type { SpanTraining } from "../services/training-span.ts";
import { isOfHealth, mayShareHealth } from "./consent.ts";
import { fitList } from "./fitting.ts";
import { saySoreLift, soreIn } from "./soreness.ts";
import type { ToolCtx } from "./tool.ts";

type Planned = { week: number; sets: number; reps: number; load: Load | null; rpe: number | null };
/** The heaviest set of a day, and the estimate of it. */
type Done = { day: string; load?: string; reps?: number; max?: string };
export type PlannedNext = {
  sets: number;
  reps: string;
  load: string | null;
  rpe: number | null;
  reason?: string;
  /** Where a plan has it on a day to come. */
  day?: string;
  /** What was planned for today is done. */
  isAfterToday?: true;
};
type Next = PlannedNext | { rest: true; reason?: string };

export type LiftCourse = {
  exercise: string;
  planned: Planned[];
  done: Done[];
  next: Next | null;
};

const MOST_PLANNED_BYTES = 450;
const MOST_DONE_BYTES = 400;
const MOST_DONE = 6;

export async function readCourse(
  tool: ToolCtx,
  exercise: Exercise,
  training: Pick<SpanTraining, "plan" | "catalog" | "kept">,
): Promise<{ lift: LiftCourse; aside: string | null }> {
  const { ctx, facts, language } = tool;
  const { athlete } = facts;
  const target = await findNextTarget(ctx, athlete, exercise.id, training);
  const { plan, kept } = training;
  const sore = soreIn(exercise, kept, tool);
  const mayTell = mayShareHealth(facts);
  const lift = {
    exercise: localName(exercise, language),
    planned: plan ? fitList(MOST_PLANNED_BYTES, plannedCourse(plan.program, exercise.id)) : [],
    done: fitList(MOST_DONE_BYTES, doneCourse(kept.lifts[exercise.id], unitOf(athlete))),
    next: sore?.waits ? waiting(mayTell) : target && sayNext(target, mayTell),
  };
  return { lift, aside: sore && saySoreLift(exercise, sore, tool) };
}

/** What was said in this talk holds as what was logged does. */
const waiting = (mayTell: boolean): Next => ({
  rest: true,
  ...(mayTell && { reason: "pain_freeze" }),
});

type Target = NonNullable<Awaited<ReturnType<typeof findNextTarget>>>;

function sayNext(target: Target, mayTell: boolean): Next {
  const { sets, reps, repsMax, load, rpe, day, isAfterToday } = target;
  const reason = mayTell || !isOfHealth(target.reason) ? { reason: target.reason } : {};
  if (sets === 0) return { rest: true, ...reason };
  const range = repsMax === null ? String(reps) : `${reps}-${repsMax}`;
  return {
    sets,
    reps: range,
    load: load?.display ?? null,
    rpe,
    ...reason,
    ...(day !== null && { day }),
    ...(isAfterToday && { isAfterToday }),
  };
}

/** The latest lead, so that they stay where there is little room. */
const doneCourse = (lift: LiftState | undefined, unit: Unit): Done[] =>
  (lift?.exposures ?? [])
    .slice(-MOST_DONE)
    .toReversed()
    .map(({ day, setG, topReps, maxG }) => ({
      day,
      ...(setG !== null && { load: toLoad(setG, unit).display }),
      ...(topReps !== null && { reps: topReps }),
      ...(maxG !== null && { max: showEstimate(maxG, unit).display }),
    }));

/** The heaviest planned set of each week. */
function plannedCourse({ weeks }: Program, exerciseId: string): Planned[] {
  return weeks.flatMap(({ number, sessions }) => {
    const groups = sessions
      .flatMap(({ exercises }) => exercises)
      .filter((item) => item.exerciseId === exerciseId)
      .flatMap((item) => item.groups.filter(({ type }) => type !== "warmup"));
    const [top] = groups.toSorted(
      (a, b) => (b.load?.kg ?? 0) - (a.load?.kg ?? 0) || (b.rpe ?? 0) - (a.rpe ?? 0),
    );
    return top
      ? [{ week: number, sets: top.sets, reps: top.reps, load: top.load, rpe: top.rpe }]
      : [];
  });
}
