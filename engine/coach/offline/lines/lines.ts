/** The form of the coach's words without a model, in one language: how an answer begins and how it ends. */
import type { CoachingStyle } from "../../tone.ts";
import type { Intent } from "../intent.ts";

export const OPENINGS = [
  "swap",
  "why",
  "sets",
  "progress",
  "next_time",
  "workout",
  "short_day",
  "today",
  "program_asked",
  "program_started",
  "week",
  "rest_day",
  "deload_yes",
  "deload_no",
  "deload_now",
  "deload_next",
  "meal",
  "meal_general",
  "form",
  "preference",
  "preference_set",
  "proposal",
  "greeting",
  "thanks",
  "goodbye",
  "who_are_you",
  "help",
  "limits",
  "limits_out",
  "confirmed",
  "rejected",
  "nothing_pending",
  "ask_exercise",
  "ask_minutes",
  "ask_goal",
  "ask_sets",
  "ask_detail",
  "no_program",
  "no_logs",
  "nothing_found",
  "unknown",
] as const;
export type Opening = (typeof OPENINGS)[number];

export const CLOSINGS = [
  "choose",
  "confirm",
  "learn",
  "track",
  "train",
  "plan",
  "recover",
  "eat",
  "talk",
  "bye",
  "ask",
  "start",
  "done",
] as const;
export type Closing = (typeof CLOSINGS)[number];

export type Openings = Record<Opening, readonly [string, string, string]>;
export type Closings = Record<Closing, Record<CoachingStyle, string>>;

type About = Extract<Intent, { kind: "meal_question" }>["about"];
export type Labels = {
  insteadOf: string;
  /** `#` is the figure. */
  minutes: string;
  week: string;
  easyWeek: string;
  next: string;
  cues: string;
  faults: string;
  kcal: string;
  protein: string;
  carbs: string;
  fat: string;
  sessionLength: string;
  daysPerWeek: string;
  weeks: string;
  tone: string;
  units: string;
  tones: Record<CoachingStyle, string>;
  left: string;
  limit: string;
  unread: string;
  /** `#` is what was said of an exercise that nobody knows. */
  /** Of an exercise that is not to be done today. */
  waits: string;
  /** Of a lift whose session of today is logged. */
  doneToday: string;
  which: string;
  /** What can be asked for, each the end of a list's line. */
  can: readonly string[];
  food: Record<About, string>;
};

export type OfflineLines = { open: Openings; close: Closings; labels: Labels };
