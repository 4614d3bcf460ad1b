/** What is said of a file that was read, besides its sessions. */
import type { MassUnit } from "../../tools/mass.ts";
import type { DialectId } from "./dialect.ts";
import type { NameSeen } from "./names-seen.ts";
import type { CsvError, WarningCount } from "./tally.ts";
import type { UnitGuess } from "./unit-ledger.ts";

export type CsvReport = {
  detected: DialectId | null;
  /** The header is one that the app is known to write. */
  isExact: boolean;
  rows: number;
  sessions: number;
  sets: number;
  /** What the file tells, "mixed" where it tells both. */
  unit: MassUnit | "mixed" | null;
  /** There are loads without a unit: ask for it and read the file again. */
  needsUnit: boolean;
  suggestedUnit: UnitGuess | null;
  warnings: WarningCount[];
  /** The first of them, by line. */
  errors: readonly CsvError[];
  errorCount: number;
  names: NameSeen[];
  /** The most that was held at once of what was not given away yet. */
  most: { characters: number; sets: number };
};
