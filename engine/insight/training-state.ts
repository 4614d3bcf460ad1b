/**
 * What is kept of all that an athlete has logged, so that a new log costs the same after ten sessions as
 * after ten years: by lift the last exposures, the smoothed maximum and the best marks.
 */
import type { JOINTS } from "../catalog/muscles.ts";

/** As many exposures of a lift as decisions look back on. */
export const KEPT_EXPOSURES = 16;
/** More than anybody trains: so many that a row of the database holds them, whatever a file calls its lifts. */
export const KEPT_LIFTS = 500;
export const KEPT_PAINS = 40;
export const KEPT_RECORDS = 200;

/** One lift on one day. */
export type Exposure = {
  logId: string;
  day: string;
  at: number;
  /**
   * The best estimate of the session, and how sure it is (0.03 is 3 %); null where none can be made, as in
   * a light week. Per hand for a lift that is loaded so, with the body's part for one that moves the body.
   */
  maxG: number | null;
  plusMinus: number | null;
  /** The heaviest work set: what was moved, the body's part included for lifts with the body. */
  topG: number | null;
  topReps: number | null;
  /** The load as the athlete set it up: external, per hand, added, or the help given. */
  setG: number | null;
  /**
   * Work sets, and what they come to. Drop and rest-pause sets are half of one; of two sides the one that
   * did more counts, but the tonnage is that of both.
   */
  sets: number;
  reps: number;
  tonnageG: number;
  /** Mean rated effort of the work sets, as RPE. */
  rpe: number | null;
  /** Hardest rated work set. */
  topRpe: number | null;
  isMissed: boolean;
  isDeload: boolean;
};

export type Mark = {
  value: number;
  /** Repetitions it was done for; 1 where that says nothing. */
  reps: number;
  day: string;
  logId: string;
};

/** The first of a kind is a mark to beat; each later one is a record. */
export type Bests = {
  /** Estimated maximum, grams; it moves only by more than half a percent. */
  max: Mark | null;
  /**
   * Heaviest load for a repetition or more, grams: per hand for a lift that is loaded so, and what was added
   * for one that moves the body, whose own weight is no record.
   */
  load: Mark | null;
  /** Most repetitions in a set, at whatever load: `value` is repetitions. */
  reps: Mark | null;
  /** Most of load times repetitions in one session, grams. */
  volume: Mark | null;
  /** Longest hold or run, seconds; farthest, metres. */
  seconds: Mark | null;
  metres: Mark | null;
  /** Heaviest load by repetitions from 1 to 12, grams, where no set of more repetitions was as heavy. */
  byReps: Record<string, Mark>;
};

export type LiftState = {
  /** Of the catalogue or the partner; null where only a name is known. */
  exerciseId: string | null;
  name: string;
  /** Sessions with it, ever. */
  count: number;
  firstDay: string;
  /** Oldest first, `KEPT_EXPOSURES` at most. */
  exposures: Exposure[];
  /** The moving average of each day's best estimate; null where none can be made. */
  smoothG: number | null;
  plusMinus: number | null;
  /** A worse day that is held back until a second confirms it. */
  lowG: number | null;
  /** A leap that no session before it makes likely, not believed until one of another day confirms it. */
  leapG: number | null;
  /**
   * The last day with an estimate: its best, and the average as it stood before, not rounded, so that a
   * second session of the day counts with the first.
   */
  lastDay: { day: string; maxG: number; smoothG: number | null; lowG: number | null } | null;
  bests: Bests;
};

export type PainNote = {
  joint: (typeof JOINTS)[number];
  score: number;
  day: string;
  at: number;
  exerciseKey: string;
  logId: string;
};

export const RECORD_KINDS = [
  "max",
  "load",
  "rep_max",
  "reps",
  "volume",
  "seconds",
  "metres",
] as const;
/** Grams for `max`, `load`, `rep_max` and `volume`. */
export type RecordKind = (typeof RECORD_KINDS)[number];

export type BeatenMark = { kind: RecordKind; mark: Mark; before: Mark };
export type NewRecord = BeatenMark & { key: string; exerciseId: string | null; name: string };

export type TrainingState = {
  format: 1;
  /** Start of the latest log that is in it; 0 before the first. */
  lastAt: number;
  sessions: number;
  lifts: Record<string, LiftState>;
  /** Oldest first. */
  pains: PainNote[];
  /** The last that were made, oldest first: what beat all before it cannot be told from some months alone. */
  records: NewRecord[];
};

export const EMPTY_STATE: TrainingState = {
  format: 1,
  lastAt: 0,
  sessions: 0,
  lifts: {},
  pains: [],
  records: [],
};
