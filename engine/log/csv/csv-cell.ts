/** Cells of a CSV file that no spreadsheet takes for a formula, and back again. */

/** A number stands as it is; a text may have been typed by anybody. */
export type Cell = string | number | null;

/** What makes spreadsheets calculate, full-width forms included, after any apostrophes of ours. */
// oxlint-disable-next-line no-control-regex
const STARTS_FORMULA = /^'*[=+\-@\t\r\n\u0000\uFF1D\uFF0B\uFF0D\uFF20]/;

export const guardCell = (text: string) => (STARTS_FORMULA.test(text) ? `'${text}` : text);

/** Takes our apostrophe off; one that a text has of its own stays. */
export const unguardCell = (text: string) =>
  text.startsWith("'") && STARTS_FORMULA.test(text) ? text.slice(1) : text;

/** Some readers take spaces at the ends of a bare cell away. */
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;
const quote = (text: string) =>
  NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const show = (cell: Cell) =>
  typeof cell === "string" ? quote(guardCell(cell)) : cell === null ? "" : String(cell);

/** RFC 4180: commas, CRLF, quotes where they are needed. */
export const csvLine = (cells: readonly Cell[]) => `${cells.map(show).join(",")}\r\n`;

export const writeCsv = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [columns, ...rows].map(csvLine).join("");
