/** Tables made by hand tell the day once, in the first row of a session, and perhaps the exercise too: the rest is below it. */
import type { Field } from "./dialect.ts";
import type { Plan } from "./plan.ts";
import type { CsvRow } from "./row-parser.ts";

const MOMENT = ["start", "startTime"] as const satisfies readonly Field[];
const BELOW = ["start", "startTime", "workout", "exercise"] as const satisfies readonly Field[];
const SAYS = ["reps", "seconds", "distance"] as const satisfies readonly Field[];

/** Gives each row what it goes on with, and says of which it has done so. */
export function makeJoiner({ places }: Plan, joined: (line: number) => void) {
  const columnsOf = (fields: readonly Field[]) =>
    fields.flatMap((field) => (places[field] ?? []).map(({ index }) => index));
  const [moment, below, says] = [MOMENT, BELOW, SAYS].map(columnsOf) as [
    number[],
    number[],
    number[],
  ];
  let above: readonly string[] | null = null;
  return (row: CsvRow): CsvRow => {
    if (row.flaw) return row;
    const isBlank = (index: number) => (row.cells[index] ?? "").trim() === "";
    if (!above || !moment.every(isBlank) || says.every(isBlank)) {
      above = row.cells;
      return row;
    }
    const cells = [...row.cells];
    for (const index of below) if (isBlank(index)) cells[index] = above[index] ?? "";
    above = cells;
    joined(row.line);
    return { ...row, cells };
  };
}
