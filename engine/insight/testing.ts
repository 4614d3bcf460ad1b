/** Logs for tests, written by hand in a line. */
import { catalog } from "../catalog/catalog.ts";
import {
  EMPTY_SET,
  type LoggedEntry,
  type LoggedSet,
  type WorkoutLog,
} from "../log/workout-log.ts";
import { DAY_MS } from "../time.ts";

export const MONDAY = Date.UTC(2026, 0, 5);

export const dayAt = (day: number) => new Date(MONDAY + day * DAY_MS).toISOString().slice(0, 10);

export const setOf = (kg: number | null, reps: number | null, more: Partial<LoggedSet> = {}) => ({
  ...EMPTY_SET,
  loadType: catalog().byId.get("barbell_bench_press")!.loadType,
  loadG: kg === null ? null : Math.round(kg * 1000),
  reps,
  ...more,
});

export const entryOf = (
  exerciseId: string | null,
  sets: LoggedSet[],
  more: Partial<LoggedEntry> = {},
): LoggedEntry => ({
  exerciseId,
  name: exerciseId ?? "Zercher something",
  superset: null,
  sets,
  pain: [],
  notes: null,
  ...more,
});

/** Days are counted from a Monday. */
export const logOf = (
  day: number,
  entries: LoggedEntry[],
  more: Partial<WorkoutLog> = {},
): WorkoutLog => ({
  id: `log_${day}`,
  startedAt: MONDAY + day * DAY_MS + 18 * 3_600_000,
  day: dayAt(day),
  durationSeconds: null,
  name: null,
  entries,
  sessionRpe: null,
  notes: null,
  planned: null,
  isDeload: false,
  bodyweightG: 80_000,
  source: "api",
  ...more,
});

export const bench = (day: number, kg: number, reps: number, more: Partial<LoggedSet> = {}) =>
  logOf(day, [entryOf("barbell_bench_press", [setOf(kg, reps, more)])]);
