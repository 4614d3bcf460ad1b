/** A program put together from the rows of FitCSV, one after another. */
import {
  type ExerciseInput,
  MOST,
  type ProgramInput,
  type SessionInput,
  type SetsInput,
  type WeekInput,
} from "../../engine/program/program-input.ts";
import type { FitRow, FitSet } from "./fitcsv-row.ts";

type Item = { order: number | null; input: ExerciseInput };
type Day = { number: number; session: SessionInput; items: Item[] };
export type Draft = {
  program: ProgramInput;
  firstWeek: number;
  week: number;
  day: Day | null;
  /** Where each name of an exercise first stands. */
  firstLines: Map<string, number>;
};

export const newDraft = (): Draft => ({
  program: { object: "program_input", weeks: [] },
  firstWeek: 0,
  week: 0,
  day: null,
  firstLines: new Map(),
});

/** Says why the row has no place in the program; null where it has. */
export function addRow(draft: Draft, row: FitRow): string | null {
  return (
    describeProgram(draft.program, row) ??
    placeWeek(draft, row) ??
    placeDay(draft, row) ??
    addWork(draft.day!, row)
  );
}

function describeProgram(program: ProgramInput, { program: name, set, notes }: FitRow) {
  if (name && program.name !== undefined && program.name !== name)
    return "The file holds several programs: put each into a file of its own.";
  const unit = notes.unit ?? set?.load?.unit;
  if (name) program.name ??= name;
  if (notes.goal) program.goal ??= notes.goal;
  if (notes.level) program.level ??= notes.level;
  if (unit) program.unit ??= unit;
  return null;
}

/** A week of which the file says nothing stays empty, so that those after it keep their time. */
function placeWeek(draft: Draft, { week: number, notes }: FitRow) {
  const { weeks } = draft.program;
  if (number < draft.week)
    return `Week ${number} comes after week ${draft.week}: sort the rows by week and day.`;
  if (weeks.length === 0) draft.firstWeek = number;
  if (number - draft.firstWeek >= MOST.weeks) return `A program has at most ${MOST.weeks} weeks.`;
  if (number > draft.week) draft.day = null;
  draft.week = number;
  while (weeks.length <= number - draft.firstWeek) weeks.push({ sessions: [] });
  const week: WeekInput = weeks.at(-1)!;
  if (notes.phase) week.phase ??= notes.phase;
  if (notes.deload) week.deload ??= notes.deload === "yes";
  return null;
}

/** Days are taken in turn: 1, 3 and 5 are the first three sessions of a week. */
function placeDay(draft: Draft, { week, day: number, workout, notes }: FitRow) {
  if (draft.day && number < draft.day.number)
    return `Day ${number} of week ${week} comes after day ${draft.day.number}: sort the rows by week and day.`;
  if (number !== draft.day?.number) {
    draft.day = { number, session: { exercises: [] }, items: [] };
    draft.program.weeks.at(-1)!.sessions.push(draft.day.session);
  }
  const { session } = draft.day;
  if (workout) session.name ??= workout;
  if (notes.weekday) session.weekday ??= notes.weekday;
  const isOne = workout === "" || workout === session.name;
  return isOne ? null : `Day ${number} of week ${week} has two workouts: give each its own day.`;
}

function addWork({ session, items }: Day, row: FitRow) {
  if (!row.set) {
    if (session.conditioning) return `Day ${row.day} of week ${row.week} has conditioning twice.`;
    session.conditioning = row.conditioning!;
    return null;
  }
  let item = items.findLast((item) => isOf(item, row)) ?? null;
  if (item && row.order === null && item !== items.at(-1)) item = null;
  if (!item) {
    if (items.length >= MOST.exercises)
      return `Day ${row.day} of week ${row.week} has more than ${MOST.exercises} exercises.`;
    item = newItem(row);
    items.push(item);
    session.exercises.push(item.input);
  }
  if (row.notes.role) item.input.role ??= row.notes.role;
  return addSet(item.input.sets, row.set, row)
    ? null
    : `An exercise on day ${row.day} of week ${row.week} has more than ${MOST.groups} kinds of sets.`;
}

const newItem = ({ order, exercise, superset }: FitRow): Item => ({
  order,
  input: { exercise, ...(superset && { superset }), sets: [] },
});

/** Many write the letter of a superset in the first of its rows alone. */
const isOf = ({ order, input }: Item, row: FitRow) =>
  order === row.order &&
  input.exercise === row.exercise &&
  (row.superset === "" || row.superset === input.superset);

/** Sets that are alike and follow each other are one group. */
function addSet(groups: SetsInput[], set: FitSet, { notes }: FitRow) {
  const last = groups.at(-1);
  if (last && !notes.group && last.sets < MOST.sets && isAlike(last, set)) last.sets++;
  else if (groups.length >= MOST.groups) return false;
  else groups.push({ ...set, sets: 1 });
  return true;
}

const isAlike = (group: SetsInput, set: FitSet) =>
  JSON.stringify({ ...group, sets: undefined }) === JSON.stringify(set);
