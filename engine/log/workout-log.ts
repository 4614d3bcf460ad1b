/** A session as it was done, whoever told of it: set by set, in grams, seconds and metres. */
import * as z from "zod";
import { LoadType } from "../catalog/exercise.ts";
import { JOINTS } from "../catalog/muscles.ts";

export const SET_KINDS = ["work", "warmup", "drop", "failure", "rest_pause"] as const;
export const SetKind = z
  .enum(SET_KINDS)
  .meta({ id: "SetKind", description: "What a set was: `failure` is a work set to failure" });
export type SetKind = z.infer<typeof SetKind>;

/** What is doubtful or wrong about a set or a line; marked, never silently mended. */
export const LOG_FLAGS = [
  "implausible_load",
  "implausible_reps",
  "incomplete",
  "invalid_load",
  "missing_exercise",
  "pain_mentioned",
  "unit_conflict",
  "unknown_exercise",
] as const;
export const LogFlag = z
  .enum(LOG_FLAGS)
  .meta({ id: "LogFlag", description: "What is doubtful about it" });
export type LogFlag = z.infer<typeof LogFlag>;

export const SIDES = ["left", "right"] as const;

/** Nobody logs what was before it: an older day is a mistake of some clock or file. */
export const OLDEST_DAY = "1970-01-01";

export const MOST_LOAD_G = 1_000_000;
export const MOST_REPS = 500;
export const MOST_SECONDS = 86_400;
export const MOST_METRES = 1_000_000;
export const MOST_SETS = 60;
export const MOST_ENTRIES = 60;

/**
 * The load is per hand where `loadType` says so, and the help that was given where it is `assisted`; both
 * positive. Whatever was not told is null.
 */
export type LoggedSet = {
  kind: SetKind;
  loadType: LoadType;
  loadG: number | null;
  reps: number | null;
  seconds: number | null;
  metres: number | null;
  rpe: number | null;
  rir: number | null;
  side: (typeof SIDES)[number] | null;
  isAmrap: boolean;
  /** Planned, begun or not, and not done as it was meant. */
  isMissed: boolean;
};

export const EMPTY_SET: LoggedSet = {
  kind: "work",
  loadType: "none",
  loadG: null,
  reps: null,
  seconds: null,
  metres: null,
  rpe: null,
  rir: null,
  side: null,
  isAmrap: false,
  isMissed: false,
};

/** Pain from 0 to 10 in a joint, during the exercise or in the day after it. */
export type LoggedPain = { joint: (typeof JOINTS)[number]; score: number };

export type LoggedEntry = {
  /** Of the catalogue or of the partner's own exercises; null where the name is all that is known. */
  exerciseId: string | null;
  /** As it was said, or as the catalogue has it. */
  name: string;
  /** Entries of one letter were done in turn. */
  superset: string | null;
  sets: LoggedSet[];
  pain: LoggedPain[];
  notes: string | null;
};

export const LOG_SOURCES = ["api", "text", "voice", "import"] as const;
export type LogSource = (typeof LOG_SOURCES)[number];

export type WorkoutLog = {
  id: string;
  /** Epoch milliseconds. */
  startedAt: number;
  /** Where the athlete was. */
  day: string;
  durationSeconds: number | null;
  name: string | null;
  entries: LoggedEntry[];
  sessionRpe: number | null;
  notes: string | null;
  /** Which planned session it was; null where it was none. */
  planned: { programId: string; week: number; session: number } | null;
  /** Somebody said that it was no session of any plan: it stands for none. */
  isOffPlan?: true;
  /** Done in a light week: it counts as neither a miss nor a record. */
  isDeload: boolean;
  bodyweightG: number | null;
  source: LogSource;
};

/** What one lift is known by: its id, or its name where it has none. */
export const liftKey = ({ exerciseId, name }: Pick<LoggedEntry, "exerciseId" | "name">) =>
  exerciseId ?? `name:${name.trim().toLowerCase()}`;
