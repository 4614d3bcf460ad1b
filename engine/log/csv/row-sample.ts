/** Holds back the first rows of a table until there are enough of them to tell by what its columns mean. */
import type { CsvRow } from "./row-parser.ts";
import { MOST_SAMPLE_CHARACTERS, MOST_SAMPLE_ROWS } from "./settle-columns.ts";

export type RowSample = {
  /** The rows that can be read now: none, all that were held, or this one. */
  take(row: CsvRow): readonly CsvRow[];
  end(): readonly CsvRow[];
  /** Characters of the rows that are held. */
  held(): number;
};

/** Without anybody who would look at them rows go through as they come. */
export function makeRowSample(look: ((rows: readonly CsvRow[]) => void) | null): RowSample {
  let rows: CsvRow[] | null = look && [];
  let characters = 0;
  function end() {
    const all = rows ?? [];
    rows = null;
    characters = 0;
    if (all.length > 0) look?.(all);
    return all;
  }
  return {
    end,
    held: () => characters,
    take(row) {
      if (!rows) return [row];
      rows.push(row);
      for (const cell of row.cells) characters += cell.length;
      const isEnough = rows.length >= MOST_SAMPLE_ROWS || characters >= MOST_SAMPLE_CHARACTERS;
      return isEnough ? end() : [];
    },
  };
}
