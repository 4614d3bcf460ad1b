/** Opens a table by its header and, where its names can mean two things, by its first rows. */
import type { DialectId } from "./dialect.ts";
import { makeJoiner } from "./joined-cells.ts";
import { habitsOf } from "./locale-habits.ts";
import { missingOf, planOf } from "./plan.ts";
import { type RowCells, makeRowCells } from "./row-cells.ts";
import type { RowContext } from "./row-context.ts";
import type { CsvRow } from "./row-parser.ts";
import { type RowSample, makeRowSample } from "./row-sample.ts";
import { settleColumns } from "./settle-columns.ts";
import type { Reject } from "./tally.ts";

export type Reading = { shared: RowContext; cells: RowCells };
/** Its rows go through it, and are read as it says after that. */
export type Table = RowSample & { reading(): Reading };
export type TableOptions = {
  dialect: DialectId | null;
  locale: string | null;
  shared: Omit<RowContext, "plan" | "decimalMark" | "dayOrder">;
};

/** Of a table that is nobody's and cannot be read nothing is told. */
export function openTable(
  header: CsvRow,
  { dialect, locale, shared }: TableOptions,
): { table: Table | null; reject: Reject | null } {
  const plan = planOf(
    header.cells.map((cell) => cell.trim()),
    dialect,
  );
  const { id } = plan.dialect;
  const habits = habitsOf(id, locale);
  const readingOf = (own: Pick<RowContext, "plan" | "decimalMark">): Reading => ({
    shared: { ...shared, ...habits, ...own },
    cells: makeRowCells(own.plan, own.decimalMark),
  });
  let reading = readingOf({ plan, ...habits });
  const sample = makeRowSample(
    id !== "generic"
      ? null
      : (rows) => {
          const cells = rows.map((row) => row.cells);
          const { isDoubtful, ...own } = settleColumns(plan, cells, habits);
          if (isDoubtful) shared.warn("doubtful_column", header.line);
          reading = readingOf(own);
        },
  );
  const join = makeJoiner(plan, (line) => shared.warn("day_from_above", line));
  const table: Table = {
    ...sample,
    take: (row) => sample.take(id === "generic" ? join(row) : row),
    reading: () => reading,
  };
  const missing = missingOf(plan);
  if (missing.length === 0) return { table, reject: null };
  const message = `Columns are missing: ${missing.join(", ")}.`;
  const isNobodys = dialect === null && id === "generic";
  return { table: isNobodys ? null : table, reject: { reason: "missing_columns", message } };
}
