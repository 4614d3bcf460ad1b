/**
 * Rows of a CSV file out of chunks of it, each with the line on which it begins. Whatever the file holds,
 * this takes linear time and holds no more than the row that is not yet complete.
 */

import { sniffHead } from "./sniff-head.ts";

export type RowFlaw =
  | "unterminated_quote"
  | "text_after_quote"
  | "too_many_columns"
  | "row_too_long";
export const FLAW_TEXTS: Record<RowFlaw, string> = {
  unterminated_quote: "A quote is opened here and never closed.",
  text_after_quote: "A cell goes on after its closing quote; write a quote inside a cell twice.",
  too_many_columns: "The row has more than 200 columns.",
  row_too_long: "The row is longer than 128 KB.",
};

export type CsvRow = {
  /** As an editor counts: the first line of the file is 1. */
  line: number;
  cells: string[];
  flaw: RowFlaw | null;
};

export type RowParser = {
  /** The rows that this chunk completes. */
  push(chunk: string): CsvRow[];
  /** The last row, if it has no line end. */
  end(): CsvRow[];
  /** Characters that are held of a row that is not complete. */
  held(): number;
};

const MOST_COLUMNS = 200;
const MOST_LENGTH = 128 * 1024;
const CR = 13;
const LF = 10;

type Mode = "start" | "plain" | "quoted" | "quote" | "closed" | "lost";

/** A quote that is never closed swallows the rest, so the reading ends with it. */
export function makeRowParser(given: string | null = null): RowParser {
  let delimiter = given;
  let head = "";
  let isBegun = false;
  let isEnded = false;
  let mode: Mode = "start";
  let row: CsvRow = { line: 1, cells: [], flaw: null };
  let cell = "";
  let length = 0;
  let line = 1;
  let quoteLine = 1;
  let isAfterCr = false;
  let rows: CsvRow[] = [];

  /** What of the head is to be read, once it says what parts its cells. */
  function begin(isAll: boolean): string {
    const sniffed = sniffHead(head, delimiter, isAll);
    if (!sniffed) return "";
    ({ delimiter, line } = sniffed);
    row.line = line;
    head = "";
    isBegun = true;
    return sniffed.text;
  }

  function endRow() {
    rows.push(row);
    row = { line, cells: [], flaw: null };
    length = 0;
  }

  function endCell() {
    if (row.cells.length < MOST_COLUMNS) row.cells.push(cell);
    else row.flaw ??= "too_many_columns";
    cell = "";
    mode = "start";
  }

  function give(flaw: RowFlaw, at: number) {
    row.flaw = flaw;
    row.line = at;
    isEnded = true;
    cell = "";
    endRow();
  }

  function add(piece: string) {
    length += piece.length;
    if (length > MOST_LENGTH)
      if (mode === "quoted") give("unterminated_quote", quoteLine);
      else give("row_too_long", row.line);
    else if (row.cells.length < MOST_COLUMNS) cell = cell === "" ? piece : cell + piece;
  }

  /** A line end that is cut between two chunks is one. */
  function countBreaks(piece: string, isCut: boolean) {
    line += piece.match(/\r\n?|\n/g)?.length ?? 0;
    if (isAfterCr && piece.startsWith("\n")) line--;
    isAfterCr = isCut && piece.endsWith("\r");
  }

  function endOfPlain(text: string, from: number, mark: number) {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === mark || code === LF || code === CR) return at;
    }
    return text.length;
  }

  /** What stands at `at` ends a cell, and perhaps the row. */
  function separate(code: number, mark: number) {
    endCell();
    if (code === mark) return;
    line++;
    isAfterCr = code === CR;
    endRow();
  }

  function parse(text: string) {
    const mark = delimiter?.charCodeAt(0) ?? 0;
    let at = 0;
    while (at < text.length) {
      if (isEnded) return;
      if (mode === "quoted") {
        const quote = text.indexOf('"', at);
        const end = quote < 0 ? text.length : quote;
        const piece = text.slice(at, end);
        countBreaks(piece, quote < 0);
        add(piece);
        at = end + 1;
        if (quote >= 0) mode = "quote";
        continue;
      }
      const code = text.charCodeAt(at);
      if (isAfterCr) {
        isAfterCr = false;
        if (code === LF) {
          at++;
          continue;
        }
      }
      if (mode === "start" && code === 34) {
        mode = "quoted";
        quoteLine = line;
        at++;
      } else if (mode === "quote" && code === 34) {
        mode = "quoted";
        add('"');
        at++;
      } else if (mode === "start" || mode === "plain") {
        mode = "plain";
        const end = endOfPlain(text, at, mark);
        if (end > at) add(text.slice(at, end));
        if (end < text.length && !isEnded) separate(text.charCodeAt(end), mark);
        at = end + 1;
      } else if (code === LF || code === CR || (code === mark && mode !== "lost")) {
        separate(code, mark);
        at++;
      } else if (mode !== "lost" && code === 32) {
        mode = "closed";
        at++;
      } else {
        row.flaw ??= "text_after_quote";
        mode = "lost";
        at++;
      }
    }
  }

  function take(): CsvRow[] {
    const taken = rows;
    rows = [];
    return taken;
  }

  return {
    push(chunk) {
      if (isEnded) return [];
      if (isBegun) parse(chunk);
      else {
        head += chunk;
        parse(begin(false));
      }
      return take();
    },
    end() {
      if (isEnded) return [];
      if (!isBegun) parse(begin(true));
      if (isEnded) return take();
      if (mode === "quoted") give("unterminated_quote", quoteLine);
      else if (mode !== "start" || row.cells.length > 0) {
        endCell();
        endRow();
      }
      isEnded = true;
      return take();
    },
    held: () => head.length + length,
  };
}
