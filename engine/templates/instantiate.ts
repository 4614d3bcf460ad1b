/** A classic program for one athlete: on the days that are free, with loads that exist, held against every rule. */
import type { Exercise } from "../catalog/exercise.ts";
import type { Brief, KnownMax } from "../program/brief.ts";
import { type Built, mayPlan } from "../program/build.ts";
import { conflictsOf } from "../program/conflicts.ts";
import { notesFor } from "../program/document.ts";
import { sessionTime } from "../program/duration.ts";
import { lintProgram } from "../program/lint.ts";
import { toLoad } from "../program/load.ts";
import { maxFor, takesLoad } from "../program/maxima.ts";
import type { Program, ProgramExercise, Session, SetGroup } from "../program/program.ts";
import type { ProgramRequest } from "../program/request.ts";
import { sessionDate } from "../program/schedule.ts";
import { screeningConflicts } from "../program/screening-conflicts.ts";
import { heldShare } from "../program/weeks.ts";
import { RULES } from "../rules/index.ts";
import type { Rule } from "../rules/rule.ts";
import { floorLoad } from "../strength/ladder.ts";
import { kgOfGrams } from "../units.ts";
import { type Courses, type Moment, newCourses, onCourse } from "./course.ts";
import { findMisfits, levelNotes } from "./misfits.ts";
import type { Template } from "./template.ts";

const CALIBRATION_RPE = 7;

/** What a request for a template leaves unsaid is as its author had it; its weeks are its own. */
export function requestForTemplate(template: Template, asked: ProgramRequest): ProgramRequest {
  const { goal, minutes, equipment, weekdays, weeks } = template;
  const isDaysSaid = asked.weekdays !== undefined || asked.daysPerWeek !== undefined;
  return {
    goal,
    minutes,
    ...(asked.gyms === undefined && { equipment }),
    ...(!isDaysSaid && { weekdays }),
    ...asked,
    weeks,
  };
}

/** As published where the athlete's body, gym and time allow it; what they do not allow is mended or said. */
export function instantiateTemplate(
  template: Template,
  brief: Brief,
  rules: readonly Rule[] = RULES,
): Built {
  const misfits = mayPlan(brief) ? findMisfits(template, brief) : screeningConflicts(brief);
  if (misfits.length > 0)
    return { program: null, verification: null, repairs: [], conflicts: misfits };
  const asked = { ...brief, weeks: template.weeks };
  const fitted = fitProgram(template, asked);
  const { program, verification, repairs } = lintProgram(fitted, asked, { fix: true, rules });
  if (verification.verdict === "rejected") {
    const conflicts = conflictsOf(verification, asked);
    return { program: null, verification, repairs, conflicts };
  }
  const mended = program ?? fitted;
  for (const { sessions } of mended.weeks)
    for (const session of sessions) session.minutes = sessionTime(session, brief.catalog);
  return { program: mended, verification, repairs, conflicts: [] };
}

/** What the athlete has met so far, the maxima that were needed, and how loads went on. */
type Book = { maxes: Program["maxes"]; met: Set<string>; courses: Courses };

function fitProgram(template: Template, brief: Brief): Program {
  const { startDate, unit, catalog } = brief;
  // The classic is made once for everybody.
  const own = structuredClone(template.make().program);
  const book: Book = { maxes: [], met: new Set(), courses: newCourses(own, brief) };
  const weeks = own.weeks.map((week, w) => ({
    ...week,
    sessions: week.sessions.map((session, s) =>
      fitSession(session, { week: w, session: s, day: brief.days[s]! }, brief, book),
    ),
  }));
  return {
    ...own,
    unit,
    startDate,
    weeks,
    maxes: book.maxes,
    notes: [...own.notes, ...levelNotes(template, brief), ...notesFor(brief)],
    provenance: { ...own.provenance, catalog: catalog.version, seed: brief.seed },
  };
}

function fitSession(session: Session, moment: Moment, brief: Brief, book: Book): Session {
  const { day, week } = moment;
  return {
    ...session,
    weekday: day.weekday,
    date: sessionDate(brief.startDate, week + 1, day.dayOfWeek),
    gym: day.place.name,
    exercises: session.exercises.map((item) => fitExercise(item, moment, brief, book)),
  };
}

function fitExercise(
  item: ProgramExercise,
  moment: Moment,
  brief: Brief,
  { maxes, met, courses }: Book,
): ProgramExercise {
  const exercise = brief.catalog.byId.get(item.exerciseId);
  if (!exercise) return item;
  const max = maxFor(exercise, brief);
  if (max && !maxes.some(({ exerciseId }) => exerciseId === exercise.id))
    maxes.push(maxEntry(exercise, max));
  const groups = max
    ? onCourse(
        {
          ...item,
          groups: item.groups.map((group) => loaded(group, exercise, max, moment, brief)),
        },
        moment,
        { exercise, max, brief, courses },
      )
    : item.groups;
  const isNew = !met.has(exercise.id);
  met.add(exercise.id);
  const findsLoad = isNew && takesLoad(exercise) && exercise.measure === "reps";
  return { ...item, groups: findsLoad ? withCalibration(groups, brief) : groups };
}

const maxEntry = ({ id }: Exercise, { maxG, plusMinus, source }: KnownMax) => ({
  exerciseId: id,
  kg: kgOfGrams(maxG),
  plusMinusPercent: Math.round(plusMinus * 100),
  source,
});

/** A part of a known maximum becomes a load that can be put together there. */
function loaded(
  group: SetGroup,
  { incrementClass }: Exercise,
  { maxG }: KnownMax,
  { day, week }: Moment,
  brief: Brief,
): SetGroup {
  if (group.percent === null) return group;
  const targetG = Math.round((maxG * heldShare(brief, week) * group.percent) / 100);
  const loadG = floorLoad(day.place.ladders[incrementClass], targetG);
  return { ...group, load: loadG === null ? null : toLoad(loadG, brief.unit) };
}

/** The first working sets of a lift whose load nobody knows find it by effort. */
function withCalibration(groups: readonly SetGroup[], { limits }: Brief): SetGroup[] {
  const first = groups.find(({ type }) => type !== "warmup");
  return groups.map((group) => {
    if (group !== first || group.load !== null) return group;
    const rpe = Math.min(group.rpe ?? CALIBRATION_RPE, CALIBRATION_RPE, limits.maxRpe);
    return { ...group, type: "calibration", percent: null, rpe };
  });
}
