/** A program as a table to read and print: one row a group of sets. */
import { type Catalog, catalog as baseCatalog } from "../../engine/catalog/catalog.ts";
import type { Program, ProgramExercise, Session, Week } from "../../engine/program/program.ts";
import { type Cell, writeCsv } from "../../engine/log/csv/csv-cell.ts";
import { kindWords, loadWords, measureOf } from "./set-words.ts";

const COLUMNS = [
  "week",
  "phase",
  "date",
  "day",
  "workout",
  "order",
  "superset",
  "exercise",
  "sets",
  "reps_min",
  "reps_max",
  "reps_unit",
  "load",
  "rpe",
  "rest_s",
  "tempo",
] as const;

const UNITS = { reps: "reps", time: "s", distance: "m" } as const;
/** Without it spreadsheets take UTF-8 for an older alphabet. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Repetitions are numbers in columns of their own: a spreadsheet takes 5-6 for a date. */
export function programToCsv({ weeks }: Program, catalog: Catalog = baseCatalog()): string {
  const rows = weeks.flatMap((week) =>
    week.sessions.flatMap((session) =>
      sessionRows(session, catalog).map((row) => [...placeOf(week, session), ...row]),
    ),
  );
  return BYTE_ORDER_MARK + writeCsv(COLUMNS, rows);
}

function placeOf({ number: week, phase, deload }: Week, session: Session): Cell[] {
  const { date, weekday, number, name } = session;
  const isSaid = phase === "deload" || !deload;
  return [week, isSaid ? phase : `${phase}, deload`, date, weekday ?? number, name];
}

function sessionRows({ exercises, conditioning }: Session, catalog: Catalog): Cell[][] {
  const rows = exercises.flatMap((item, i) => exerciseRows(item, i + 1, catalog));
  if (!conditioning) return rows;
  const { name, minutes, intensity } = conditioning;
  const end = [exercises.length + 1, null, `${name} (${intensity})`, 1, minutes, null, "min"];
  return [...rows, [...end, null, null, null, null]];
}

function exerciseRows(item: ProgramExercise, order: number, catalog: Catalog): Cell[][] {
  return item.groups.map((group) => {
    const kind = kindWords(group);
    return [
      order,
      item.superset,
      kind ? `${item.name} (${kind})` : item.name,
      group.sets,
      group.reps,
      group.repsMax,
      UNITS[measureOf(item, catalog)],
      loadWords(group) || null,
      group.rpe,
      group.restSeconds,
      group.tempo ?? null,
    ];
  });
}
