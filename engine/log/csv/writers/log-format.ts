/** What a format of logs is: its columns, and the rows that a session comes to. */
import type { MassUnit } from "../../../tools/mass.ts";
import type { WorkoutLog } from "../../workout-log.ts";
import type { Clock } from "../clock.ts";
import type { Cell } from "../csv-cell.ts";

export type WriteContext = { clock: Clock; unit: MassUnit };
export type LogFormat = {
  columns(unit: MassUnit): readonly string[];
  rows(log: WorkoutLog, context: WriteContext): Cell[][];
};
