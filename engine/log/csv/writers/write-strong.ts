/**
 * Logs as Strong's classic form. It has no place for the unit, so whoever reads it says in which the file was
 * written; nor for repetitions in reserve, sides, sets that were missed or cut by a rest, supersets, pain, the
 * body's weight, an effort of the session, seconds of its length, or whether a 0 was told or nothing was.
 */
import type { LoggedSet } from "../../workout-log.ts";
import type { LogFormat } from "./log-format.ts";
import { shownLoad } from "./shown-load.ts";

const COLUMNS = [
  "Date",
  "Workout Name",
  "Duration",
  "Exercise Name",
  "Set Order",
  "Weight",
  "Reps",
  "Distance",
  "Seconds",
  "Notes",
  "Workout Notes",
  "RPE",
] as const;
const LETTERS: Partial<Record<LoggedSet["kind"], string>> = {
  warmup: "W",
  drop: "D",
  failure: "F",
};
const METRES = { kg: 1000, lb: 1609.344 };

function showLength(seconds: number | null): string {
  const minutes = Math.round((seconds ?? 0) / 60);
  if (minutes === 0) return "";
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 && `${hours}h`, rest > 0 && `${rest}m`].filter(Boolean).join(" ");
}

export const STRONG_FORMAT: LogFormat = {
  columns: () => COLUMNS,
  rows({ startedAt, name, durationSeconds, notes, entries }, { clock, unit }) {
    const date = clock.localOf(startedAt).replace("T", " ");
    const length = showLength(durationSeconds);
    return entries.flatMap((entry, entryIndex) => {
      let number = 0;
      return entry.sets.map((set, i) => [
        date,
        name,
        length,
        entry.name,
        LETTERS[set.kind] ?? ++number,
        shownLoad(set, entry.name, unit) ?? 0,
        set.reps ?? 0,
        set.metres === null ? 0 : Math.round((set.metres / METRES[unit]) * 1e5) / 1e5,
        set.seconds ?? 0,
        i === 0 ? entry.notes : null,
        i === 0 && entryIndex === 0 ? notes : null,
        set.rpe,
      ]);
    });
  },
};
