/**
 * Logs as FitNotes' form. It has days alone, so sessions of one day become one; and no place for names and
 * notes of sessions, kinds of sets, efforts, sides, supersets, pain, or sets that were missed.
 */
import type { LogFormat } from "./log-format.ts";
import { shownLoad } from "./shown-load.ts";

const COLUMNS = [
  "Date",
  "Exercise",
  "Category",
  "Weight",
  "Weight Unit",
  "Reps",
  "Distance",
  "Distance Unit",
  "Time",
  "Comment",
] as const;
const WORDS = { kg: "kgs", lb: "lbs" };

const two = (value: number) => String(value).padStart(2, "0");
const showTime = (seconds: number) =>
  `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;

export const FITNOTES_FORMAT: LogFormat = {
  columns: () => COLUMNS,
  rows: ({ day, entries }, { unit }) =>
    entries.flatMap(({ name, notes, sets }) =>
      sets.map((set, i) => [
        day,
        name,
        null,
        shownLoad(set, name, unit),
        set.loadG === null ? null : WORDS[unit],
        set.reps,
        set.metres,
        set.metres === null ? null : "m",
        set.seconds === null ? null : showTime(set.seconds),
        i === 0 ? notes : null,
      ]),
    ),
};
