/** Expands a blueprint to a whole program: the same brief and blueprint give the same bytes. */
import { allocate } from "./allocate.ts";
import { completeSkeleton } from "./complete.ts";
import type { Blueprint } from "./blueprint.ts";
import type { Brief } from "./brief.ts";
import { chooseHardDays } from "./hard-days.ts";
import { type Book, makeBook, startProgram } from "./document.ts";
import { sessionTime } from "./duration.ts";
import { maxFor } from "./maxima.ts";
import { prescribe } from "./prescribe.ts";
import type { Program, ProgramExercise, Session, Week } from "./program.ts";
import { REST_BEFORE_EVENT, sessionDate } from "./schedule.ts";
import { easyDay } from "./easy-day.ts";
import { conditioningFor, drillsFor } from "./around.ts";
import {
  type Mended,
  type Skeleton,
  type SkeletonDay,
  type Slot,
  makeSkeleton,
} from "./skeleton.ts";
import { type WeekPlan, planWeeks } from "./weeks.ts";
import { scaleSets } from "./week-sets.ts";
import { dayNumber } from "../time.ts";

export type Expanded = { program: Program; mended: Mended[] };

export function expand(
  blueprint: Blueprint,
  fallback: Blueprint,
  brief: Brief,
  source: "engine" | "model+engine",
): Expanded {
  const weeks = planWeeks(blueprint, brief);
  const skeleton = makeSkeleton(blueprint, fallback, brief);
  completeSkeleton(skeleton, blueprint, brief);
  allocate(skeleton, brief, weeks, blueprint.vol);
  const program = startProgram(blueprint, brief, source);
  const book = makeBook(program, brief, blueprint);
  program.weeks = weeks.map((week) => makeWeek(week, skeleton, brief, book));
  return { program, mended: skeleton.mended };
}

function makeWeek(week: WeekPlan, skeleton: Skeleton, brief: Brief, book: Book): Week {
  const spared = sparedDays(skeleton.days, week);
  const sets = scaleSets(skeleton.days, week);
  return {
    number: week.number,
    phase: week.phase,
    deload: week.deload,
    sessions: skeleton.days.flatMap((day, d) =>
      isFree(brief, week.number, day)
        ? []
        : makeSession(spared.has(day) ? easyDay(day, brief) : day, d, week, sets, brief, book),
    ),
  };
}

/** In the first weeks back some hard days stay easy; those that remain stand as far apart as they can. */
function sparedDays(days: readonly SkeletonDay[], { maxSessions }: WeekPlan): Set<SkeletonDay> {
  const hard = days.filter(({ focus }) => focus !== "easy");
  if (hard.length <= maxSessions) return new Set();
  const plans = hard.map(({ plan }) => plan);
  const kept = chooseHardDays(plans, maxSessions, true);
  return new Set(hard.filter((_, i) => !kept.has(i)));
}

/** The day of an event, the day before it and what comes after are free. */
function isFree({ event, startDate }: Brief, week: number, { plan }: SkeletonDay) {
  const date = sessionDate(startDate, week, plan.dayOfWeek);
  return (
    event !== null && date !== null && dayNumber(event.date) - dayNumber(date) <= REST_BEFORE_EVENT
  );
}

function makeSession(
  day: SkeletonDay,
  index: number,
  week: WeekPlan,
  sets: ReadonlyMap<Slot, number>,
  brief: Brief,
  book: Book,
): Session {
  const firsts = new Set<string>();
  const exercises = day.slots.flatMap((slot) => {
    const count = sets.get(slot) ?? slot.sets;
    if (count === 0) return [];
    const isFirstOfPattern = !firsts.has(slot.exercise.pattern);
    firsts.add(slot.exercise.pattern);
    return makeExercise(slot, count, day, week, isFirstOfPattern, brief, book);
  });
  const session: Session = {
    number: index + 1,
    weekday: day.plan.weekday,
    date: sessionDate(brief.startDate, week.number, day.plan.dayOfWeek),
    name: NAMES[day.focus],
    gym: day.plan.place.name,
    minutes: { usual: 0, long: 0 },
    warmup: drillsFor(day, brief),
    exercises,
    conditioning: conditioningFor(day, week, brief, book.rushes),
  };
  session.minutes = sessionTime(session, brief.catalog);
  return session;
}

function makeExercise(
  slot: Slot,
  sets: number,
  day: SkeletonDay,
  week: WeekPlan,
  isFirstOfPattern: boolean,
  brief: Brief,
  book: Book,
): ProgramExercise {
  const max = maxFor(slot.exercise, brief);
  const isNew = book.meets(slot.exercise.id);
  const context = { week, day: day.plan, brief, max, isFirstOfPattern, isNew };
  const { groups, load, rest } = prescribe(slot, sets, context);
  const item: ProgramExercise = {
    exerciseId: slot.exercise.id,
    name: slot.exercise.name,
    role: slot.role,
    superset: slot.superset,
    groups,
    progression: null,
    why: {
      pick: book.reason(slot.pick),
      sets: book.reason(volumeReason(slot, week, brief)),
      load: book.reason(load),
      rest: book.reason(rest),
    },
  };
  item.progression = book.exercise(slot, item, day);
  return item;
}

function volumeReason(slot: Slot, week: WeekPlan, { layoff }: Brief) {
  if (week.phase === "taper") return "volume_taper";
  if (week.isLight || week.eased.has(slot.exercise.id)) return "volume_light";
  if (layoff && week.setFactor < 1) return "volume_layoff";
  return slot.asked ?? slot.volume;
}

const NAMES: Record<SkeletonDay["focus"], string> = {
  full_a: "Full body A",
  full_b: "Full body B",
  full_c: "Full body C",
  upper_a: "Upper body A",
  upper_b: "Upper body B",
  lower_a: "Lower body A",
  lower_b: "Lower body B",
  push: "Push",
  pull: "Pull",
  legs: "Legs",
  squat_day: "Squat day",
  bench_day: "Bench day",
  deadlift_day: "Deadlift day",
  easy: "Easy day",
};
