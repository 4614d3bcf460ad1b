/**
 * StrongLifts: a row an exercise, with a pair of columns for each set. 0 repetitions are a set that was tried
 * or left out. Files of 2018 and before have one load for all sets of the row, and a column of repetitions for
 * each; no file of that form was at hand, so only its columns are relied on and none of its headers.
 */
import type { Dialect, Unit } from "../dialect.ts";

export const STRONGLIFTS: Dialect = {
  id: "stronglifts",
  headers: [],
  columns: {
    "date (yyyy/mm/dd)": "start",
    date: "start",
    workout: "session",
    "workout name": "workout",
    "body weight (kg)": "bodyweight kg",
    "body weight (lb)": "bodyweight lb",
    exercise: "exercise",
    "weight (kg)": "load kg",
    "weight (lb)": "load lb",
    weight: "load",
    "duration (hours)": "length h",
    "start time (h:mm)": "startTime",
    notes: "notes",
    note: "notes",
  },
  marks: [
    ["date (yyyy/mm/dd)", "exercise", "set 1 (reps)"],
    ["exercise", "set 1", "set 2"],
  ],
  needs: [["start"], ["exercise"]],
  isWide: true,
};

export type WideSet = {
  reps: number;
  load: number | null;
  unit: Unit | null;
  seconds: number | null;
};

const REPS = /^set (\d{1,3})(?: \(reps\))?$/;

/** Where in a row each of its sets stands. */
export function placeSets(columns: readonly string[]): WideSet[] {
  return columns.flatMap((name, reps) => {
    const number = REPS.exec(name)?.[1];
    if (number === undefined) return [];
    const find = (what: string) => {
      const place = columns.indexOf(`set ${number} (${what})`);
      return place < 0 ? null : place;
    };
    const [kg, lb] = [find("kg"), find("lb")];
    const unit = kg !== null ? "kg" : lb !== null ? "lb" : null;
    return [{ reps, load: kg ?? lb, unit, seconds: find("time") }];
  });
}
