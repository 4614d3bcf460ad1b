/**
 * FitNotes of Android and of iOS. All of a day is one session; nothing says when on the day it was, which set
 * was a warm-up, or how hard it was. `Kind` of iOS names what is counted, not the kind of set. Dumbbells are
 * written as they were entered.
 */
import type { Dialect } from "../dialect.ts";

const columns = {
  date: "start",
  exercise: "exercise",
  weight: "load",
  "weight (kg)": "load kg",
  "weight (kgs)": "load kg",
  "weight (lbs)": "load lb",
  "weight unit": "loadUnit",
  reps: "reps",
  distance: "distance",
  "distance unit": "distanceUnit",
  time: "seconds s",
  comment: "notes",
  notes: "notes",
} as const;
const rest = {
  columns,
  needs: [["start"], ["exercise"], ["reps", "seconds", "distance"]],
} as const;

export const FITNOTES: Dialect = {
  ...rest,
  id: "fitnotes",
  headers: [
    "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment",
    "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time",
    "Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time,Comment",
    "Date,Exercise,Category,Weight (lbs),Reps,Distance,Distance Unit,Time,Comment",
    "Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time",
    "Date,Exercise,Category,Weight (lbs),Reps,Distance,Distance Unit,Time",
  ],
  marks: [["date", "exercise", "category", "reps", "distance unit"]],
};

/** The load stands there twice, as it was entered and in the other unit. */
export const FITNOTES_IOS: Dialect = {
  ...rest,
  id: "fitnotes_ios",
  headers: [
    "Date,Exercise,Category,Weight (kg),Weight (lbs),Reps,Distance,Distance Unit,Time,Notes,Kind",
  ],
  marks: [["date", "exercise", "category", "weight (kg)", "kind"]],
};
