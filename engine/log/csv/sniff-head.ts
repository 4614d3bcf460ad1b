/** Tells by the beginning of a CSV file what parts its cells, and where its rows begin. */

const DELIMITERS = [",", ";", "\t", "|"] as const;
/** A header that is longer than this is told by what there is of it. */
const MOST_HEAD = 16 * 1024;
/** Spreadsheets name the delimiter in a line before the header. */
const NAMES_DELIMITER = /^"?sep=(.)"?(?:\r\n?|\n)/i;

/** Whatever parts the header most often; its names hold none of them. */
export function sniffDelimiter(header: string): string {
  const count = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.toSorted((a, b) => count(b) - count(a))[0]!;
}

type Head = { delimiter: string; text: string; line: number };

/** Null until the header is there as a whole; the rest of the text begins on `line`. */
export function sniffHead(head: string, given: string | null, isAll: boolean): Head | null {
  const text = head.startsWith("\uFEFF") ? head.slice(1) : head;
  if (given !== null) return { delimiter: given, text, line: 1 };
  const named = NAMES_DELIMITER.exec(text);
  if (named) return { delimiter: named[1]!, text: text.slice(named[0].length), line: 2 };
  const lines = text.split(/[\r\n]+/);
  const first = lines.findIndex((some) => some.trim() !== "");
  const isWhole = first >= 0 && first < lines.length - 1;
  if (!isWhole && !isAll && text.length < MOST_HEAD) return null;
  return { delimiter: sniffDelimiter(lines[first] ?? ""), text, line: 1 };
}
