/** What the rules ask of a program, worked out once: volumes, times, places, who follows whom. */
import type { Exercise } from "../catalog/exercise.ts";
import { MUSCLES } from "../catalog/muscles.ts";
import type { Brief, Place, PlannedDay } from "../program/brief.ts";
import { MUSCLE_INDEX, type Landmarks, landmarksFor } from "../program/landmarks.ts";
import type { Program, ProgramExercise, Session, SetGroup, Week } from "../program/program.ts";
import { rpeOf } from "../strength/rpe-table.ts";
import { sessionTime } from "../program/duration.ts";
import { WEEKDAYS } from "../program/request.ts";
import { gramsOfKg } from "../units.ts";

export type ItemFacts = {
  path: string;
  week: number;
  /** Place in the order of all days of the program: (week - 1) * 7 + day of the week. */
  day: number;
  session: SessionFacts;
  index: number;
  item: ProgramExercise;
  /** Undefined when the catalogue does not know it. */
  exercise: Exercise | undefined;
  /** Sets that are not warm-up. */
  workSets: number;
  /** Working sets near enough to failure to count. */
  hardSets: number;
  topPercent: number | null;
  topRpe: number | null;
  topLoadG: number | null;
  minReps: number;
  maxReps: number;
};

export type SessionFacts = {
  path: string;
  week: WeekFacts;
  index: number;
  day: number;
  session: Session;
  plan: PlannedDay | null;
  place: Place | null;
  budgetMinutes: number;
  items: ItemFacts[];
  /** Fractional sets by `MUSCLE_INDEX`. */
  muscleSets: Float64Array;
  hardSets: number;
  /** Sum over exercises of what a set costs the body. */
  systemic: number;
  axial: number;
  usualMinutes: number;
  longMinutes: number;
};

export type WeekFacts = {
  path: string;
  number: number;
  week: Week;
  /** Deload, taper and test weeks are light on purpose. */
  isLight: boolean;
  sessions: SessionFacts[];
  muscleSets: Float64Array;
  hardSets: number;
};

export type Facts = {
  program: Program;
  brief: Brief;
  /** Made here: then the document must hold what our engine always says. */
  isOurs: boolean;
  weeks: WeekFacts[];
  items: ItemFacts[];
  /** Each exercise's appearances in order of time. */
  byExercise: Map<string, ItemFacts[]>;
  landmarks: Landmarks;
};

const LIGHT = new Set(["deload", "taper", "test"]);
const FAR_FROM_FAILURE = 6;

/** Easy practice and speed work are not worth volume; where effort is unsaid, load and repetitions tell. */
export function isHard({ rpe, percent, reps }: SetGroup) {
  const effort = rpe ?? (percent === null ? null : rpeOf(percent, reps));
  return effort === null || effort >= FAR_FROM_FAILURE;
}

export function readFacts(program: Program, brief: Brief): Facts {
  const facts: Facts = {
    program,
    brief,
    isOurs: program.provenance.source !== "external",
    weeks: [],
    items: [],
    byExercise: new Map(),
    landmarks: landmarksFor(brief),
  };
  program.weeks.forEach((week, w) => {
    const weekFacts: WeekFacts = {
      path: `/weeks/${w}`,
      number: week.number,
      week,
      isLight: week.deload || LIGHT.has(week.phase),
      sessions: [],
      muscleSets: new Float64Array(MUSCLES.length),
      hardSets: 0,
    };
    week.sessions.forEach((session, s) => {
      const sessionFacts = readSession(facts, weekFacts, session, s, w);
      weekFacts.sessions.push(sessionFacts);
      weekFacts.hardSets += sessionFacts.hardSets;
      for (let m = 0; m < MUSCLES.length; m++)
        weekFacts.muscleSets[m]! += sessionFacts.muscleSets[m]!;
    });
    facts.weeks.push(weekFacts);
  });
  return facts;
}

/** Days of the week when a session does not say: spread as evenly as whole days allow. */
const spread = (index: number, count: number) => Math.floor((index * 7) / Math.max(1, count));

function readSession(
  facts: Facts,
  week: WeekFacts,
  session: Session,
  index: number,
  weekIndex: number,
): SessionFacts {
  const { brief } = facts;
  const plan = brief.days[index] ?? null;
  const isAsPlanned = plan !== null && (!session.weekday || session.weekday === plan.weekday);
  const dayOfWeek = isAsPlanned
    ? plan.dayOfWeek
    : session.weekday
      ? WEEKDAYS.indexOf(session.weekday)
      : spread(index, week.week.sessions.length);
  const result: SessionFacts = {
    path: `${week.path}/sessions/${index}`,
    week,
    index,
    day: weekIndex * 7 + dayOfWeek,
    session,
    plan,
    place: plan?.place ?? null,
    budgetMinutes: plan?.minutes ?? 150,
    items: [],
    muscleSets: new Float64Array(MUSCLES.length),
    hardSets: 0,
    systemic: 0,
    axial: 0,
    usualMinutes: 0,
    longMinutes: 0,
  };
  session.exercises.forEach((item, i) => {
    const read = readItem(facts, result, item, i, weekIndex);
    result.items.push(read);
    facts.items.push(read);
    const seen = facts.byExercise.get(item.exerciseId);
    if (seen) seen.push(read);
    else facts.byExercise.set(item.exerciseId, [read]);
    if (!read.exercise) return;
    result.hardSets += read.exercise.kind === "strength" ? read.hardSets : 0;
    result.systemic += read.exercise.fatigue.systemic;
    result.axial += read.exercise.fatigue.axial;
    for (const muscle in read.exercise.muscles) {
      const share = read.exercise.muscles[muscle as keyof typeof MUSCLE_INDEX]!;
      result.muscleSets[MUSCLE_INDEX[muscle as keyof typeof MUSCLE_INDEX]]! +=
        share * read.hardSets;
    }
  });
  const time = sessionTime(session, brief.catalog);
  result.usualMinutes = time.usual;
  result.longMinutes = time.long;
  return result;
}

function readItem(
  facts: Facts,
  session: SessionFacts,
  item: ProgramExercise,
  index: number,
  weekIndex: number,
): ItemFacts {
  const read: ItemFacts = {
    path: `${session.path}/exercises/${index}`,
    week: weekIndex + 1,
    day: session.day,
    session,
    index,
    item,
    exercise: facts.brief.catalog.byId.get(item.exerciseId),
    workSets: 0,
    hardSets: 0,
    topPercent: null,
    topRpe: null,
    topLoadG: null,
    minReps: Infinity,
    maxReps: 0,
  };
  for (const group of item.groups) {
    if (group.type === "warmup") continue;
    read.workSets += group.sets;
    if (isHard(group)) read.hardSets += group.sets;
    read.minReps = Math.min(read.minReps, group.reps);
    read.maxReps = Math.max(read.maxReps, group.repsMax ?? group.reps);
    if (group.percent !== null) read.topPercent = Math.max(read.topPercent ?? 0, group.percent);
    if (group.rpe !== null) read.topRpe = Math.max(read.topRpe ?? 0, group.rpe);
    if (group.load) read.topLoadG = Math.max(read.topLoadG ?? 0, gramsOfKg(group.load.kg));
  }
  return read;
}
