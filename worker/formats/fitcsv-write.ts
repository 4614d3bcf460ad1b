/** A program as FitCSV, so that reading the file gives the same program back. */
import type {
  Conditioning,
  Program,
  ProgramExercise,
  Session,
  SetGroup,
  Week,
} from "../../engine/program/program.ts";
import { gramsOfKg } from "../../engine/units.ts";
import { FITCSV_COLUMNS } from "../../engine/log/csv/fitcsv-columns.ts";
import { type Cell, writeCsv } from "../../engine/log/csv/csv-cell.ts";
import { valueOfGrams } from "../../engine/log/csv/value-of-grams.ts";
import {
  CONDITIONING,
  type FitColumn,
  type LoadBasis,
  type Notes,
  writeNotes,
} from "./fitcsv-columns.ts";

type Unit = Program["unit"];
type FitRow = Partial<Record<Exclude<FitColumn, "notes">, Cell>> & { notes: Notes };

export function programToFitCsv({ name, goal, level, unit, weeks }: Program): string {
  const rows = tell(
    { goal, level, unit },
    weeks.flatMap((week) => weekRows(week, unit)),
  );
  const cellOf = (row: FitRow, column: FitColumn) =>
    column === "notes" ? writeNotes(row.notes) : (row[column] ?? null);
  return writeCsv(
    FITCSV_COLUMNS,
    rows.map((row) => FITCSV_COLUMNS.map((column) => cellOf({ ...row, program: name }, column))),
  );
}

/** The first of the rows says what holds for all of them. */
function tell(notes: Notes, [first, ...others]: FitRow[]): FitRow[] {
  return first ? [{ ...first, notes: { ...notes, ...first.notes } }, ...others] : [];
}

function weekRows({ number, phase, deload, sessions }: Week, unit: Unit): FitRow[] {
  const isUsual = deload === (phase === "deload");
  const rows = sessions.flatMap((session) => sessionRows(session, unit));
  return tell({ phase, ...(!isUsual && { deload: deload ? "yes" : "no" }) }, rows).map((row) => ({
    ...row,
    week: number,
  }));
}

function sessionRows(session: Session, unit: Unit): FitRow[] {
  const { number, name, weekday, exercises, conditioning } = session;
  const rows = exercises.map((item) => exerciseRows(item, unit));
  if (conditioning) rows.push([conditioningRow(conditioning)]);
  const ordered = rows.flatMap((some, i) => some.map((row): FitRow => ({ ...row, order: i + 1 })));
  return tell(weekday ? { weekday } : {}, ordered).map((row) => ({
    ...row,
    day: number,
    workout: name,
  }));
}

function exerciseRows(
  { exerciseId, name, role, superset, groups }: ProgramExercise,
  unit: Unit,
): FitRow[] {
  let before = "";
  const rows = groups.flatMap((group) => {
    const cells = setCells(group, unit);
    const same = JSON.stringify(cells);
    const notes: Notes = same === before ? { group: "new" } : {};
    before = same;
    return tell(
      notes,
      Array.from({ length: group.sets }, () => ({ ...cells, notes: {} })),
    );
  });
  return tell({ role }, rows).map((row, i) => ({
    ...row,
    superset,
    exercise_id: exerciseId,
    exercise: name,
    set: i + 1,
  }));
}

function setCells(group: SetGroup, unit: Unit) {
  const { type, reps, repsMax, load, percent, rpe, restSeconds, tempo } = group;
  return {
    set_type: type,
    reps_min: reps,
    reps_max: repsMax,
    load_value: load && valueOfGrams(gramsOfKg(load.kg), unit),
    load_unit: load && unit,
    load_basis: basisOf(group),
    pct: percent,
    rpe,
    rir: rpe && Math.round((10 - rpe) * 100) / 100,
    rest_s: restSeconds,
    tempo: tempo ?? null,
  };
}

function basisOf({ load, percent, rpe }: SetGroup): LoadBasis {
  if (load) return "abs";
  if (percent !== null) return "pct1rm";
  return rpe === null ? "bw" : "rpe";
}

const conditioningRow = ({ exerciseId, name, minutes, intensity, text }: Conditioning): FitRow => ({
  exercise_id: exerciseId,
  exercise: name,
  set: 1,
  set_type: CONDITIONING,
  reps_min: minutes * 60,
  notes: { intensity, text },
});
