/** Rows of a CSV file that is there as a whole. */
import { type CsvRow, makeRowParser } from "../../engine/log/csv/row-parser.ts";

const CHUNK = 64 * 1024;

/** Chunk by chunk: a text of nothing but line ends is not millions of rows at once. */
export function* readRows(text: string, delimiter: string | null = null): Generator<CsvRow> {
  const parser = makeRowParser(delimiter);
  for (let at = 0; at < text.length; at += CHUNK) yield* parser.push(text.slice(at, at + CHUNK));
  yield* parser.end();
}
