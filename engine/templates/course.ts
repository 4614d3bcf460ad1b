/** Loads for sets whose author states no part of a maximum: where they start, and how they grow. */
import type { Exercise } from "../catalog/exercise.ts";
import type { Blueprint } from "../program/blueprint.ts";
import type { Brief, KnownMax, PlannedDay } from "../program/brief.ts";
import { toLoad } from "../program/load.ts";
import type { Program, ProgramExercise, SetGroup } from "../program/program.ts";
import { heldShare, planWeeks, type WeekPlan } from "../program/weeks.ts";
import { isLower } from "../rules/mend-tools-late.ts";
import { floorLoad, type Ladder, nextLoad } from "../strength/ladder.ts";
import { MOST_STEP, STEP_CAPS } from "../strength/progression.ts";
import { percentAny } from "../strength/rpe-table.ts";
import { gramsOfKg } from "../units.ts";

const START_RPE = 7;
const MOST_RPE = 9;
/** Four workouts in turn on three days are all back on the same day of the week after so long. */
const TURN_WEEKS = 4;

/** What was lifted last on each day of the week, and what would be next if every load existed. */
type Course = { targetG: number; week: number; last: Map<number, { week: number; loadG: number }> };

export type Courses = {
  weeks: readonly WeekPlan[];
  progressions: Program["progressions"];
  /** Whether a step is for a week and not for a session. */
  isWeekly: boolean;
  byKey: Map<string, Course>;
};

/** When and where something is lifted; `week` and `session` are counted from 0. */
export type Moment = { week: number; session: number; day: PlannedDay };

export const newCourses = ({ weeks, progressions, level }: Program, brief: Brief): Courses => ({
  weeks: planWeeks(shapeOf(weeks), brief),
  progressions,
  isWeekly: STEP_CAPS[level].per === "week",
  byKey: new Map(),
});

/** Only its weeks are asked about. */
const shapeOf = (weeks: Program["weeks"]): Blueprint => ({
  v: 1,
  adj: [],
  split: "FB3",
  ph: weeks.map(({ phase }) => ({ k: phase, w: 1 })),
  per: "linear",
  pg: "linear",
  em: [],
  days: [],
  cond: { k: "none", n: 0, min: 0 },
  ask: [],
  why: "",
});

type Lift = { exercise: Exercise; max: KnownMax; brief: Brief; courses: Courses };

/** Sets with neither a load nor a part of the maximum get the load of their course. */
export function onCourse(
  { exerciseId, progression, groups }: ProgramExercise,
  moment: Moment,
  lift: Lift,
): SetGroup[] {
  if (lift.exercise.measure !== "reps") return groups;
  const stepKg = stepOf(progression, lift.courses);
  const loads = new Map<string, number | null>();
  return groups.map((group) => {
    const { type, percent, load, reps, rpe } = group;
    if (type === "warmup" || percent !== null || load !== null) return group;
    const key = [exerciseId, progression, reps, rpe].join(" ");
    if (!loads.has(key)) loads.set(key, nextOf(key, group, stepKg, moment, lift));
    const loadG = loads.get(key) ?? null;
    return loadG === null ? group : { ...group, load: toLoad(loadG, lift.brief.unit) };
  });
}

function stepOf(key: string | null, { progressions }: Courses): number {
  const progression = key === null ? undefined : progressions[key];
  return progression?.kind === "linear" ? (progression.stepKg ?? 0) : 0;
}

function nextOf(
  key: string,
  group: SetGroup,
  stepKg: number,
  { week, session, day }: Moment,
  { exercise, max, brief, courses }: Lift,
): number | null {
  const ladder = day.place.ladders[exercise.incrementClass];
  const plan = courses.weeks[week]!;
  const course = courses.byKey.get(key);
  const mostG = max.maxG * plan.maxFactor * shareAt(group.reps, MOST_RPE, brief);
  const startRpe = Math.min(group.rpe ?? START_RPE, START_RPE);
  const startG = max.maxG * heldShare(brief, week) * shareAt(group.reps, startRpe, brief);
  const isStep = course && !plan.isLight && !(courses.isWeekly && course.week === week);
  const wishedG = course ? course.targetG + (isStep ? gramsOfKg(stepKg) : 0) : startG;
  const boundG = course ? boundOf(course, week, session, { exercise, ladder, brief }) : mostG;
  const targetG = Math.round(Math.min(wishedG, mostG, boundG));
  const loadG = floorLoad(ladder, targetG) ?? lightest(ladder, Math.min(mostG, boundG));
  if (loadG === null) return null;
  const last = course?.last ?? new Map<number, { week: number; loadG: number }>();
  last.set(session, { week, loadG });
  courses.byKey.set(key, { targetG: Math.max(targetG, loadG), week, last });
  return loadG;
}

/** Under the empty bar there is only the empty bar. */
function lightest(ladder: Ladder, mostG: number): number | null {
  const loadG = nextLoad(ladder, 0);
  return loadG !== null && loadG <= mostG ? loadG : null;
}

/** The part of the maximum that these repetitions are at the effort, or less where less is allowed. */
const shareAt = (reps: number, effort: number, { limits }: Brief): number =>
  Math.min(percentAny(reps, Math.min(effort, limits.maxRpe)), limits.maxPercent) / 100;

/** No day of the week may go up by more than its step from its last time, nor be lighter than the day before. */
function boundOf(
  { last }: Course,
  week: number,
  session: number,
  lift: { exercise: Exercise; ladder: Ladder; brief: Brief },
): number {
  const counting = [...last].filter(
    ([at, before]) => at === session || week - before.week <= TURN_WEEKS,
  );
  const loads = counting.map(([, { loadG }]) => loadG);
  return loads.length === 0 ? Infinity : stepBound(Math.min(...loads), lift);
}

function stepBound(
  fromG: number,
  { exercise, ladder, brief }: { exercise: Exercise; ladder: Ladder; brief: Brief },
) {
  const cap = STEP_CAPS[brief.level];
  const grownG = fromG * (1 + (isLower(exercise) ? cap.lower : cap.upper));
  return Math.min(Math.max(grownG, nextLoad(ladder, fromG) ?? 0), fromG * (1 + MOST_STEP));
}
