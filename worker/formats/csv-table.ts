/** A CSV file of anybody's as a table: its columns by name, its rows by line, and nothing without bounds. */
import { cleanCell, isUnreadable } from "../../engine/log/csv/clean-cell.ts";
import { type CsvRow, FLAW_TEXTS } from "../../engine/log/csv/row-parser.ts";
import { readRows } from "./csv-rows.ts";

export type LineError = { line: number; message: string };
export type TableRow = {
  line: number;
  flaw: string | null;
  /** Empty where the file has no such column or the row nothing in it. */
  cell(column: string): string;
};
export type Table = {
  /** Where the header stands. */
  line: number;
  columns: readonly string[];
  rows: Iterable<TableRow>;
};

const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 5;
export const MOST_ROWS = 50_000;

const NOT_UTF8 = "Some characters cannot be read: save the file as CSV UTF-8.";

export function readTable(text: string): Table | LineError {
  if (isTooLarge(text))
    return { line: 1, message: `The file is larger than ${MOST_MEGABYTES} MB: split it.` };
  const rows = readRows(text);
  const header = nextRow(rows);
  if (!header) return { line: 1, message: "The file is empty." };
  const flaw = flawOf(header);
  if (flaw) return { line: header.line, message: flaw };
  const columns = header.cells.map((name) => cleanCell(name).toLowerCase());
  return { line: header.line, columns, rows: tableRows(rows, columns) };
}

/** A character is three bytes at most, or four for two. */
function isTooLarge(text: string) {
  const most = MOST_MEGABYTES * MEGABYTE;
  const { length } = text;
  return length > most || (length * 3 > most && new TextEncoder().encode(text).length > most);
}

const isBlank = ({ cells }: CsvRow) => cells.every((cell) => cell.trim() === "");
const flawOf = ({ cells, flaw }: CsvRow) =>
  flaw ? FLAW_TEXTS[flaw] : cells.some(isUnreadable) ? NOT_UTF8 : null;

/** The next row in which something stands. */
function nextRow(rows: Generator<CsvRow>): CsvRow | null {
  for (let next = rows.next(); !next.done; next = rows.next())
    if (next.value.flaw !== null || !isBlank(next.value)) return next.value;
  return null;
}

function* tableRows(rows: Generator<CsvRow>, columns: readonly string[]): Generator<TableRow> {
  const places = new Map(columns.map((name, i) => [name, i]));
  let count = 0;
  for (let row = nextRow(rows); row; row = nextRow(rows)) {
    const { line, cells } = row;
    const cell = (column: string) => cleanCell(cells[places.get(column) ?? -1] ?? "");
    if (++count > MOST_ROWS) {
      yield {
        line,
        flaw: `The file has more than ${MOST_ROWS.toLocaleString("en")} rows: split it.`,
        cell,
      };
      return;
    }
    yield { line, flaw: flawOf(row) ?? excessOf(row, columns.length), cell };
  }
}

function excessOf({ cells }: CsvRow, columns: number) {
  const isMore = cells.slice(columns).some((cell) => cell.trim() !== "");
  return isMore
    ? `The row has ${cells.length} cells where the header has ${columns}: put quotes around a cell that holds the separator.`
    : null;
}
