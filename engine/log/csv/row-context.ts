/** What the rows of one file share while they are read. */
import type { MassUnit } from "../../tools/mass.ts";
import type { KnownExercise } from "./load-of-set.ts";
import type { Plan } from "./plan.ts";
import type { DecimalMark } from "./read-figure.ts";
import type { DayOrder } from "./read-moment.ts";
import type { CsvWarning } from "./tally.ts";
import type { UnitLedger } from "./unit-ledger.ts";

export type RowContext = {
  plan: Plan;
  decimalMark: DecimalMark;
  dayOrder: DayOrder | null;
  /** Of loads that have none in the file. */
  unit: MassUnit | null;
  exerciseOf(name: string): KnownExercise | null;
  /** Of the row that is read, or of another line. */
  warn(code: CsvWarning, line?: number): void;
  units: Pick<UnitLedger, "meet" | "miss">;
};
