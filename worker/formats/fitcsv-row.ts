/** One row of FitCSV, read and checked on its own: a set, or minutes for heart and lungs. */
import {
  ConditioningInput,
  ExerciseInput,
  ProgramInput,
  SessionInput,
  SetsInput,
} from "../../engine/program/program-input.ts";
import { INCREMENTS } from "../../engine/strength/increments.ts";
import { type CellReader, makeCellReader } from "./fitcsv-cells.ts";
import {
  CONDITIONING,
  type FitColumn,
  LOAD_BASES,
  NOTE_WORDS,
  type Notes,
  readNotes,
} from "./fitcsv-columns.ts";

export type FitSet = Omit<SetsInput, "sets" | "kg">;
export type FitRow = {
  program: string;
  week: number;
  day: number;
  workout: string;
  order: number | null;
  superset: string;
  exercise: string;
  /** One of the two. */
  set: FitSet | null;
  conditioning: ConditioningInput | null;
  notes: Notes;
};

const { reps, repsMax, percent, rpe, restSeconds, load, tempo, type } = SetsInput.shape;
const { exercise, superset } = ExerciseInput.shape;
const WEEK = { minValue: 1, maxValue: 999 };
const DAY = { minValue: 1, maxValue: 7 };
const COUNT = { minValue: 1, maxValue: 999 };
const RIR = { minValue: 0, maxValue: 9 };
const RPE_WITHOUT_RESERVE = 10;
const SET_TYPES = [...type.unwrap().options, CONDITIONING] as const;
const ZERO = /^0(?:[.,]0+)?$/;

export function readFitRow(cell: (column: FitColumn) => string): FitRow | { flaws: string[] } {
  const reader = makeCellReader(cell);
  const { flaws } = reader;
  const { notes, flaws: unknown } = readNotes(cell("notes"));
  flaws.push(...unknown);
  const row = {
    program: reader.text("program", ProgramInput.shape.name.unwrap()),
    week: reader.number("week", WEEK),
    day: reader.number("day", DAY),
    workout: reader.text("workout", SessionInput.shape.name.unwrap()),
    order: reader.number("order", COUNT),
    superset: reader.text("superset", superset.unwrap()),
    exercise: reader.text("exercise_id", exercise) || reader.text("exercise", exercise),
    notes,
  };
  const repetitions = reader.number("reps_min", reps);
  reader.number("set", COUNT);
  const kind = reader.word("set_type", SET_TYPES) ?? "work";
  const set = kind === CONDITIONING ? null : readSet(reader, cell, repetitions ?? 0, kind);
  const { maxLength } = ConditioningInput.shape.text.unwrap();
  if (!set && notes.text && notes.text.length > maxLength!)
    flaws.push(`text in notes must be no longer than ${maxLength} characters`);
  for (const column of ["week", "day", "reps_min"] as const)
    if (cell(column) === "") flaws.push(`${column} is missing`);
  if (row.exercise === "") flaws.push("exercise is missing");
  if (flaws.length > 0) return { flaws };
  return {
    ...row,
    week: row.week!,
    day: row.day!,
    set,
    conditioning: set ? null : conditioningOf(row.exercise, repetitions!, notes),
  };
}

function readSet(
  reader: CellReader,
  cell: (column: FitColumn) => string,
  repetitions: number,
  kind: FitSet["type"],
): FitSet {
  const top = reader.number("reps_max", repsMax.unwrap());
  const effort = readEffort(reader, cell);
  const rest = reader.number("rest_s", restSeconds.unwrap());
  const pace = reader.text("tempo", tempo.unwrap());
  return {
    reps: repetitions,
    ...(top !== null && { repsMax: top }),
    ...readLoad(reader, cell),
    ...(effort !== null && { rpe: effort }),
    ...(rest !== null && { restSeconds: rest }),
    ...(pace && { tempo: pace }),
    type: kind,
  };
}

/** Nobody trains at RPE 0, so it means nothing was written; nothing in reserve means all of it. */
function readEffort(reader: CellReader, cell: (column: FitColumn) => string) {
  const said = ZERO.test(cell("rpe")) ? null : reader.number("rpe", rpe.unwrap(), "any");
  const reserve = reader.number("rir", RIR, "any");
  if (said !== null || reserve === null) return said;
  return Math.round((RPE_WITHOUT_RESERVE - reserve) * 100) / 100;
}

/** A load has a unit, or is a percentage that says so. */
function readLoad(reader: CellReader, cell: (column: FitColumn) => string) {
  const basis = reader.word("load_basis", LOAD_BASES);
  const isShare = basis === "pct1rm" && cell("pct") === "" && cell("load_unit") === "";
  const share = reader.number(isShare ? "load_value" : "pct", percent.unwrap(), "any");
  const part = share === null ? {} : { percent: share };
  if (isShare) return part;
  const { value: values } = load.unwrap().shape;
  const value = reader.number("load_value", values, "any");
  const unit = reader.word("load_unit", NOTE_WORDS.unit);
  if (value === null) return part;
  if (cell("load_unit") === "") reader.flaws.push("load_unit must say kg or lb");
  if (!unit) return part;
  const { max } = INCREMENTS[unit].barbell;
  if (value > max)
    reader.flaws.push(`load_value is ${value} ${unit}, and nobody is asked to lift over ${max}`);
  return { ...part, load: { value, unit } };
}

const conditioningOf = (
  exercise: string,
  seconds: number,
  { intensity = "steady", text }: Notes,
): ConditioningInput => ({
  exercise,
  minutes: Math.max(1, Math.round(seconds / 60)),
  intensity,
  ...(text && { text }),
});
