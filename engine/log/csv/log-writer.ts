/** Writes logs as CSV, a session at a time. What a form cannot hold stands at the top of its own file. */
import type { MassUnit } from "../../tools/mass.ts";
import type { WorkoutLog } from "../workout-log.ts";
import { makeClock } from "./clock.ts";
import { csvLine } from "./csv-cell.ts";
import { FITCSV_FORMAT } from "./writers/write-fitcsv.ts";
import { FITNOTES_FORMAT } from "./writers/write-fitnotes.ts";
import { HEVY_FORMAT } from "./writers/write-hevy.ts";
import type { LogFormat } from "./writers/log-format.ts";
import { STRONG_FORMAT } from "./writers/write-strong.ts";

export type LogFormatId = "fitcsv" | "strong" | "hevy" | "fitnotes";
const FORMATS: Record<LogFormatId, LogFormat> = {
  fitcsv: FITCSV_FORMAT,
  strong: STRONG_FORMAT,
  hevy: HEVY_FORMAT,
  fitnotes: FITNOTES_FORMAT,
};

export type LogWriter = {
  header: string;
  /** The lines of one session. */
  lines(log: WorkoutLog): string;
};

export function makeLogWriter(
  format: LogFormatId,
  { timeZone, unit }: { timeZone: string; unit: MassUnit },
): LogWriter {
  const { columns, rows } = FORMATS[format];
  const context = { clock: makeClock(timeZone), unit };
  return {
    header: csvLine(columns(unit)),
    lines: (log) => rows(log, context).map(csvLine).join(""),
  };
}
