/** The form of the words that keep somebody going, in one language. */
import type { CoachingStyle } from "../tone.ts";

type Context = "missed_workouts" | "plateau" | "achievement" | "return" | "custom";

export type MotivationLines = {
  open: Record<Context, readonly [string, string, string]>;
  close: Record<Context, Record<CoachingStyle, string>>;
};
