/** Reads a program out of FitCSV, or says line by line why that cannot be. */
import type { ProgramInput } from "../../engine/program/program-input.ts";
import { type LineError, type Table, type TableRow, readTable } from "./csv-table.ts";
import { FITCSV_COLUMNS } from "../../engine/log/csv/fitcsv-columns.ts";
import { type Draft, addRow, newDraft } from "./fitcsv-draft.ts";
import { readFitRow } from "./fitcsv-row.ts";

const NEEDED = [["week"], ["day"], ["exercise_id", "exercise"], ["reps_min"]] as const;
const MOST_ERRORS = 100;

export type FitCsv = {
  program: ProgramInput | null;
  errors: LineError[];
  /** Where each name of an exercise first stands. */
  firstLines: ReadonlyMap<string, number>;
};

/** There is a program exactly where there are no errors. */
export function readFitCsv(text: string): FitCsv {
  const table = readTable(text);
  if ("message" in table) return unread(table);
  const flaw = flawOfHeader(table);
  if (flaw) return unread({ line: table.line, message: flaw });
  const draft = newDraft();
  const errors = readRows(table.rows, draft);
  if (errors.length === 0 && draft.program.weeks.length === 0)
    errors.push({ line: table.line, message: "The file has no rows of sets." });
  const { program, firstLines } = draft;
  return { program: errors.length === 0 ? program : null, errors, firstLines };
}

const unread = (error: LineError): FitCsv => ({
  program: null,
  errors: [error],
  firstLines: new Map(),
});

function flawOfHeader({ columns }: Table) {
  const missing = NEEDED.filter((names) => !names.some((name) => columns.includes(name)));
  if (missing.length > 0)
    return `These columns are missing: ${missing.map((names) => names.join(" or ")).join(", ")}.`;
  const twice = FITCSV_COLUMNS.filter(
    (name) => columns.indexOf(name) !== columns.lastIndexOf(name),
  );
  return twice.length > 0 ? `These columns stand there twice: ${twice.join(", ")}.` : null;
}

function readRows(rows: Iterable<TableRow>, draft: Draft): LineError[] {
  const errors: LineError[] = [];
  const told = new Set<string>();
  for (const row of rows) {
    const message = flawOfRow(row, draft, told);
    if (message === null) continue;
    if (errors.length >= MOST_ERRORS) {
      errors.push({ line: row.line, message: `Only the first ${MOST_ERRORS} errors are named.` });
      break;
    }
    errors.push({ line: row.line, message });
  }
  return errors;
}

/** What is wrong with the order of many rows is told once, of a row by itself each time. */
function flawOfRow({ line, flaw, cell }: TableRow, draft: Draft, told: Set<string>) {
  if (flaw !== null) return flaw;
  const row = readFitRow(cell);
  if ("flaws" in row) return `${row.flaws.join("; ")}.`;
  if (!draft.firstLines.has(row.exercise)) draft.firstLines.set(row.exercise, line);
  const message = addRow(draft, row);
  if (message === null || told.has(message)) return null;
  told.add(message);
  return message;
}
