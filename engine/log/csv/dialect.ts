/** How an app writes its log: which column says what. All that is known of an app is data. */
export const DIALECTS = [
  "strong",
  "hevy",
  "fitnotes",
  "fitnotes_ios",
  "liftosaur",
  "stronglifts",
  "liftlog",
  "fitcsv",
  "generic",
] as const;
export type DialectId = (typeof DIALECTS)[number];

export type Field =
  // Of a session.
  | "session"
  | "start"
  | "startTime"
  | "end"
  | "length"
  | "workout"
  | "workoutNotes"
  | "bodyweight"
  | "program"
  | "week"
  | "programDay"
  // Of an exercise.
  | "exerciseId"
  | "exercise"
  | "order"
  | "superset"
  | "notes"
  // Of a set.
  | "setNumber"
  | "setTime"
  | "sets"
  | "kind"
  | "isWarmup"
  | "isAmrap"
  | "aimedReps"
  | "reps"
  | "load"
  | "loadUnit"
  | "distance"
  | "distanceUnit"
  | "seconds"
  | "tempo"
  | "rpe"
  | "rir";

export type Unit = "kg" | "lb" | "m" | "km" | "mi" | "s" | "min" | "h";
/** What a column says, and in which unit where its name tells that. */
export type Column = Field | `${Field} ${Unit}`;

export type Dialect = {
  id: DialectId;
  /** Headers as they were written over the years, for all that can be known without guessing. */
  headers: readonly string[];
  /** By the name of the column in small letters. */
  columns: Readonly<Record<string, Column>>;
  /** Columns that are enough to know the app by, in whatever order and company; any of the lists. */
  marks: readonly (readonly string[])[];
  /** A cell of each has to be there. */
  needs: readonly (readonly Field[])[];
  /** What is written for lifts with the body is all that was moved: what was added to it nobody can tell. */
  weighsBody?: true;
  /** Sets of one row, for files with a pair of columns a set. */
  isWide?: boolean;
};
