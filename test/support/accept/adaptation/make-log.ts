/** A session of a virtual lifter as a log, at six in the evening. */
import type { WorkoutLog } from "../../../../engine/log/workout-log.ts";
import { DAY_MS, dateOf } from "../../../../engine/time.ts";

export const eveningOf = (day: number) => day * DAY_MS + 18 * 3_600_000;

export const makeLog = ({
  day,
  ...more
}: Partial<Omit<WorkoutLog, "day">> & { day: number }): WorkoutLog => ({
  id: `log_${day}`,
  startedAt: eveningOf(day),
  day: dateOf(day),
  durationSeconds: 3_600,
  name: null,
  entries: [],
  sessionRpe: null,
  notes: null,
  planned: null,
  isDeload: false,
  bodyweightG: null,
  source: "api",
  ...more,
});
