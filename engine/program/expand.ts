/** Expands a blueprint to a whole program: the same brief and blueprint give the same bytes. */
import { STOP_SIGNS } from "../catalog/exercise.ts";
import { kgOfGrams } from "../units.ts";
import { allocate } from "./allocate.ts";
import { completeSkeleton } from "./complete.ts";
import type { Blueprint } from "./blueprint.ts";
import type { Brief } from "./brief.ts";
import { chooseHardDays } from "./default-blueprint.ts";
import { sessionTime } from "./duration.ts";
import { maxFor } from "./maxima.ts";
import { meetFor } from "./meet.ts";
import { prescribe } from "./prescribe.ts";
import type { Program, ProgramExercise, Session, Week } from "./program.ts";
import { progressionFor } from "./progress.ts";
import { REASONS, type ReasonCode } from "./reasons.ts";
import { REST_BEFORE_EVENT, dayNumber, sessionDate } from "./schedule.ts";
import { easyDay } from "./easy-day.ts";
import { conditioningFor, drillsFor } from "./around.ts";
import {
  type Mended,
  type Skeleton,
  type SkeletonDay,
  type Slot,
  makeSkeleton,
} from "./skeleton.ts";
import { ENGINE_VERSION, RULESET_VERSION } from "./version.ts";
import { type WeekPlan, planWeeks } from "./weeks.ts";
import { scaleSets } from "./week-sets.ts";

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
  allocate(skeleton, brief, weeks);
  const program = startProgram(blueprint, brief, source);
  const book = makeBook(program, brief, blueprint);
  program.weeks = weeks.map((week) => makeWeek(week, skeleton, brief, book));
  return { program, mended: skeleton.mended };
}

/** What the document says once and sessions refer to. */
type Book = {
  /** Whether some of the conditioning is fast. */
  rushes: boolean;
  /** Whether the athlete meets this exercise now for the first time. */
  meets(exerciseId: string): boolean;
  reason(code: string): string;
  exercise(slot: Slot, item: ProgramExercise, day: SkeletonDay): string | null;
};

function makeBook(program: Program, brief: Brief, { pg, cond }: Blueprint): Book {
  const { reasons, progressions, maxes } = program;
  const reason = (code: string) => {
    reasons[code] ??= REASONS[code as ReasonCode];
    return code;
  };
  const met = new Set<string>();
  return {
    rushes: cond.k === "intervals" && !brief.limits.easyConditioning,
    meets(id) {
      const isNew = !met.has(id);
      met.add(id);
      return isNew;
    },
    reason,
    exercise(slot, item, day) {
      if (slot.role === "easy") return null;
      const { id } = slot.exercise;
      const key = slot.role === "main" ? `${id}.${slot.scheme}` : id;
      const top = item.groups.find(({ type }) => type !== "warmup")!;
      progressions[key] ??= progressionFor(slot, top, day.plan, pg, brief);
      const max = maxFor(slot.exercise, brief);
      if (max && !maxes.some(({ exerciseId }) => exerciseId === id))
        maxes.push({
          exerciseId: id,
          kg: kgOfGrams(max.maxG),
          plusMinusPercent: Math.round(max.plusMinus * 100),
          source: max.source,
        });
      return key;
    },
  };
}

function makeWeek(week: WeekPlan, skeleton: Skeleton, brief: Brief, book: Book): Week {
  const hard = skeleton.days.filter(({ focus }) => focus !== "easy");
  // In the first weeks back the hard days that remain stand as far apart as they can.
  const kept = chooseHardDays(
    hard.map(({ plan }) => plan),
    Math.min(hard.length, week.maxSessions),
    true,
  );
  const isSpared = (day: SkeletonDay) => hard.includes(day) && !kept.has(hard.indexOf(day));
  const sets = scaleSets(skeleton.days, week);
  return {
    number: week.number,
    phase: week.phase,
    deload: week.deload,
    sessions: skeleton.days.flatMap((day, d) =>
      isFree(brief, week.number, day)
        ? []
        : makeSession(isSpared(day) ? easyDay(day, brief) : day, d, week, sets, brief, book),
    ),
  };
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
  if (week.isLight) return "volume_light";
  if (layoff && week.setFactor < 1) return "volume_layoff";
  return slot.volume;
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

const DISCLAIMER =
  "This is guidance for training, not medical advice. If something hurts or worries you, stop and ask a professional.";

const REACTIVE_DELOAD =
  "Take a light week at once, with half the sets, when two main lifts stall, when you feel worn out at three check-ins in two weeks, when a lift falls by 5 % twice, or when a joint hurts 4 of 10 or more two times.";

function startProgram(
  blueprint: Blueprint,
  brief: Brief,
  source: "engine" | "model+engine",
): Program {
  return {
    object: "program",
    name: `${brief.goal.replaceAll("_", " ").replace(/^./, (c) => c.toUpperCase())}, ${brief.weeks} week${brief.weeks === 1 ? "" : "s"}`,
    goal: brief.goal,
    level: brief.level,
    unit: brief.unit,
    daysPerWeek: brief.days.length,
    startDate: brief.startDate,
    weeks: [],
    maxes: [],
    meet: meetFor(blueprint, brief),
    progressions: {},
    reasons: {},
    notes: [
      DISCLAIMER,
      `End a set at once at: ${[STOP_SIGNS.sharp_pain, STOP_SIGNS.dizzy, STOP_SIGNS.chest, STOP_SIGNS.radiating].join("; ").toLowerCase()}.`,
      ...(brief.isSingle ? [] : [REACTIVE_DELOAD]),
      ...brief.screening.advice.map(({ text }) => text),
      ...brief.refused.map(({ text }) => `Not included. ${text}`),
    ],
    provenance: {
      source,
      engine: ENGINE_VERSION,
      ruleset: RULESET_VERSION,
      catalog: brief.catalog.version,
      seed: brief.seed,
      blueprint: JSON.stringify(blueprint),
    },
  };
}
