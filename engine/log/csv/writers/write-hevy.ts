/**
 * Logs as Hevy's form. It has no place for repetitions in reserve, sides, sets that were missed or cut by a
 * rest, pain, the body's weight, an effort of the session, or seconds of when it began and how long it took.
 */
import type { MassUnit } from "../../../tools/mass.ts";
import type { LoggedSet } from "../../workout-log.ts";
import type { Clock } from "../clock.ts";
import type { LogFormat } from "./log-format.ts";
import { shownLoad } from "./shown-load.ts";

const WORDS: Record<LoggedSet["kind"], string> = {
  work: "normal",
  warmup: "warmup",
  drop: "dropset",
  failure: "failure",
  rest_pause: "normal",
};
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const UNITS: Record<MassUnit, { weight: string; distance: string; metres: number }> = {
  kg: { weight: "weight_kg", distance: "distance_km", metres: 1000 },
  lb: { weight: "weight_lbs", distance: "distance_miles", metres: 1609.344 },
};

function showMoment(clock: Clock, epoch: number): string {
  const local = clock.localOf(epoch);
  const [year, month, day] = local.slice(0, 10).split("-").map(Number);
  return `${day} ${MONTHS[month! - 1]} ${year}, ${local.slice(11, 16)}`;
}

export const HEVY_FORMAT: LogFormat = {
  columns: (unit) => [
    "title",
    "start_time",
    "end_time",
    "description",
    "exercise_title",
    "superset_id",
    "exercise_notes",
    "set_index",
    "set_type",
    UNITS[unit].weight,
    "reps",
    UNITS[unit].distance,
    "duration_seconds",
    "rpe",
  ],
  rows({ startedAt, durationSeconds, name, notes, entries }, { clock, unit }) {
    const start = showMoment(clock, startedAt);
    const end = showMoment(clock, startedAt + (durationSeconds ?? 0) * 1000);
    const letters = [...new Set(entries.flatMap(({ superset }) => superset ?? []))];
    return entries.flatMap((entry) =>
      entry.sets.map((set, i) => [
        name,
        start,
        end,
        notes,
        entry.name,
        entry.superset === null ? null : letters.indexOf(entry.superset),
        entry.notes,
        i,
        WORDS[set.kind],
        shownLoad(set, entry.name, unit),
        set.reps,
        set.metres === null ? null : Math.round((set.metres / UNITS[unit].metres) * 1e5) / 1e5,
        set.seconds,
        set.rpe,
      ]),
    );
  },
};
