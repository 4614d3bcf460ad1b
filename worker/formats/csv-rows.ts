/**
 * Rows of a CSV file, with the line on which each begins. Whatever the file holds, this takes linear time
 * and little memory; papaparse files an object for each stray quote, and 5 MB of them are 200 MB of objects.
 */

export type CsvRow = {
  /** As an editor counts: the first line of the file is 1. */
  line: number;
  cells: string[];
  /** What is wrong with the row. */
  flaw: string | null;
};

const MOST_COLUMNS = 200;
const DELIMITERS = [",", ";", "\t"] as const;

/** Whatever parts the header most often; its names hold none of them. */
export function sniffDelimiter(header: string): string {
  const count = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.toSorted((a, b) => count(b) - count(a))[0]!;
}

/** `text` has LF alone. A quote that is never closed swallows the rest, so the reading ends with it. */
export function* readRows(text: string, delimiter: string): Generator<CsvRow> {
  const plain = new RegExp(`[^${delimiter}\n]*`, "y");
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const row: CsvRow = { line, cells: [], flaw: null };
    let hasMore = true;
    while (hasMore) {
      let cell: string;
      if (text[at] === '"') {
        const close = findClosingQuote(text, at + 1);
        if (close < 0) {
          yield { ...row, line, flaw: "A quote is opened here and never closed." };
          return;
        }
        cell = text.slice(at + 1, close).replaceAll('""', '"');
        line += countBreaks(cell);
        at = close + 1;
        while (text[at] === " ") at++;
        if (at < text.length && text[at] !== delimiter && text[at] !== "\n") {
          row.flaw ??= "A cell goes on after its closing quote; write a quote inside a cell twice.";
          at = endOfLine(text, at);
        }
      } else {
        plain.lastIndex = at;
        cell = plain.exec(text)![0];
        at += cell.length;
      }
      if (row.cells.length < MOST_COLUMNS) row.cells.push(cell);
      else row.flaw ??= `The row has more than ${MOST_COLUMNS} columns.`;
      hasMore = at < text.length && text[at] === delimiter;
      at++;
    }
    line++;
    yield row;
  }
}

function findClosingQuote(text: string, from: number) {
  let close = text.indexOf('"', from);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close;
}

function endOfLine(text: string, from: number) {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function countBreaks(cell: string) {
  let breaks = 0;
  for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) breaks++;
  return breaks;
}
