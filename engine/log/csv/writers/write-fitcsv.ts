/** Logs as FitCSV, so that reading the file gives the same sessions back. */
import type { MassUnit } from "../../../tools/mass.ts";
import type { LoggedEntry, LoggedSet, WorkoutLog } from "../../workout-log.ts";
import type { Cell } from "../csv-cell.ts";
import { type LogNotes, writeLogNotes } from "../dialects/fitcsv.ts";
import {
  EMPTY_ROW,
  FITCSV_LOG_COLUMNS,
  type FitLogColumn,
  SESSION_ROW,
} from "../fitcsv-columns.ts";
import { valueOfGrams } from "../value-of-grams.ts";
import type { LogFormat } from "./log-format.ts";

type Row = Partial<Record<FitLogColumn, Cell>>;

export const FITCSV_FORMAT: LogFormat = {
  columns: () => FITCSV_LOG_COLUMNS,
  rows(log, { unit }) {
    const shared: Row = { date: new Date(log.startedAt).toISOString(), workout: log.name };
    const rows = [
      sessionRow(log, unit),
      ...log.entries.flatMap((entry, i) =>
        entryRows(entry, unit).map((row): Row => ({ ...row, order: i + 1 })),
      ),
    ];
    return rows.map((row) =>
      FITCSV_LOG_COLUMNS.map((column) => ({ ...row, ...shared })[column] ?? null),
    );
  },
};

const loadCells = (grams: number | null, unit: MassUnit): Row =>
  grams === null ? {} : { load_unit: unit, actual_load: valueOfGrams(grams, unit) };

function sessionRow(log: WorkoutLog, unit: MassUnit): Row {
  const { day, durationSeconds, sessionRpe, notes, planned, isDeload, bodyweightG } = log;
  return {
    ...(planned && { program: planned.programId, week: planned.week, day: planned.session }),
    ...loadCells(bodyweightG, unit),
    set_type: SESSION_ROW,
    actual_rpe: sessionRpe,
    duration_s: durationSeconds,
    notes: writeLogNotes({
      localDay: day,
      ...(isDeload && { deload: "yes" }),
      ...(notes !== null && { text: notes }),
    }),
  };
}

/** What holds for the exercise stands beside its first set. */
function entryRows({ exerciseId, name, superset, sets, pain, notes }: LoggedEntry, unit: MassUnit) {
  const said: LogNotes = { pain, ...(notes !== null && { text: notes }) };
  const rows =
    sets.length > 0
      ? sets.map((set, i) => setRow(set, i, unit, i === 0 ? said : {}))
      : [{ set_type: EMPTY_ROW, notes: writeLogNotes(said) }];
  return rows.map((row): Row => ({ ...row, exercise_id: exerciseId, exercise: name, superset }));
}

function setRow(set: LoggedSet, index: number, unit: MassUnit, said: LogNotes): Row {
  const { kind, loadType, loadG, reps, seconds, metres, rpe, rir, side, isAmrap, isMissed } = set;
  return {
    ...loadCells(loadG, unit),
    set: index + 1,
    set_type: kind,
    actual_reps: reps,
    actual_rpe: rpe,
    rir,
    duration_s: seconds,
    notes: writeLogNotes({
      load: loadType,
      ...(side && { side }),
      ...(isAmrap && { amrap: "yes" }),
      ...(isMissed && { missed: "yes" }),
      ...(metres !== null && { metres }),
      ...said,
    }),
  };
}
