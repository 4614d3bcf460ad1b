/**
 * Logs as FitNotes' form. It has days alone, so sessions of one day become one; and no place for names and
 * notes of sessions, kinds of sets, efforts, sides, supersets, pain, or sets that were missed.
 */
import { valueOfGrams } from "../value-of-grams.ts";
import type { LogFormat } from "./log-format.ts";

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
      sets.map(({ loadG, reps, metres, seconds }, i) => [
        day,
        name,
        null,
        loadG === null ? null : valueOfGrams(loadG, unit),
        loadG === null ? null : WORDS[unit],
        reps,
        metres,
        metres === null ? null : "m",
        seconds === null ? null : showTime(seconds),
        i === 0 ? notes : null,
      ]),
    ),
};
