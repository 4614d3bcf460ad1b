/**
 * What is kept of all that an athlete has logged, so that a new log costs the same after ten sessions as
 * after ten years: by lift the last exposures, the smoothed maximum and the best marks.
 */
import type { JOINTS } from "../catalog/muscles.ts";

/** As many exposures of a lift as decisions look back on. */
export const KEPT_EXPOSURES = 16;
export const KEPT_PAINS = 40;

/** One lift on one day. */
export type Exposure = {
  logId: string;
  day: string;
  at: number;
  /** The best estimate of the session, and how sure it is (0.03 is 3 %); null where none can be made. */
  maxG: number | null;
  plusMinus: number | null;
  /** The heaviest work set: what was moved, the body's part included for lifts with the body. */
  topG: number | null;
  topReps: number | null;
  /** The load as the athlete set it up: external, per hand, added, or the help given. */
  setG: number | null;
  /** Work sets, and what they come to. */
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

export type Bests = {
  /** Estimated maximum, grams. */
  max: Mark | null;
  /** Heaviest load moved for a repetition or more, grams. */
  load: Mark | null;
  /** Most repetitions in a set, at whatever load (of the load: `value` is repetitions). */
  reps: Mark | null;
  /** Most of load times repetitions in one session, grams. */
  volume: Mark | null;
  /** Longest hold or run, seconds; farthest, metres. */
  seconds: Mark | null;
  metres: Mark | null;
  /** Heaviest load by repetitions from 1 to 12, grams. */
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

export type TrainingState = {
  format: 1;
  /** Start of the latest log that is in it; 0 before the first. */
  lastAt: number;
  sessions: number;
  lifts: Record<string, LiftState>;
  /** Oldest first. */
  pains: PainNote[];
};

export const EMPTY_STATE: TrainingState = {
  format: 1,
  lastAt: 0,
  sessions: 0,
  lifts: {},
  pains: [],
};
