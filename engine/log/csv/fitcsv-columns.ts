/** FitCSV version 1: the columns of a program, and those that a log has besides. One row is one set. */

export const FITCSV_COLUMNS = [
  "program",
  "week",
  "day",
  "workout",
  "order",
  "superset",
  "exercise_id",
  "exercise",
  "set",
  "set_type",
  "reps_min",
  "reps_max",
  "load_value",
  "load_unit",
  "load_basis",
  "pct",
  "rpe",
  "rir",
  "rest_s",
  "tempo",
  "notes",
] as const;

export const FITCSV_LOG_COLUMNS = [
  ...FITCSV_COLUMNS,
  "date",
  "actual_reps",
  "actual_load",
  "actual_rpe",
  "duration_s",
] as const;
export type FitLogColumn = (typeof FITCSV_LOG_COLUMNS)[number];

/** In `set_type`: a row that tells of the session itself, and one of an exercise without sets. */
export const SESSION_ROW = "session";
export const EMPTY_ROW = "none";
