/** What somebody wants of the coach, as it is read out of their words without a model. */
import type { EquipmentKind } from "../../athlete/equipment.ts";
import type { Goal } from "../../athlete/preferences.ts";
import type { Joint } from "../../catalog/muscles.ts";
import type { WorkoutFocus } from "../../program/workout-request.ts";
import type { SubstituteReason } from "../../substitute/request.ts";
import type { MassUnit } from "../../tools/mass.ts";
import type { MotivationInput } from "../motivation.ts";
import type { CoachingStyle } from "../tone.ts";
import type * as z from "zod";

type Maybe<T> = T | null;

/** `exercise` is a name that `exerciseNamed` finds; null where none was said. */
export type Intent =
  | {
      kind: "swap";
      exercise: Maybe<string>;
      reason: Maybe<z.infer<typeof SubstituteReason>>;
      /** What there is to train with; what is taken or broken stands in the words themselves. */
      equipment?: EquipmentKind[];
      painAreas?: Joint[];
    }
  | {
      kind: "why";
      exercise: Maybe<string>;
      about: Maybe<"exercise" | "sets" | "load" | "rest" | "program">;
    }
  /** Done sets; with no figures, the wish to write some down. */
  | { kind: "log" }
  /** With `isNext` what to do with the lift next time, with `isRecords` the best that was done. */
  | { kind: "show_progress"; exercise: Maybe<string>; isNext?: true; isRecords?: true }
  | {
      kind: "make_workout";
      minutes: Maybe<number>;
      focus: Maybe<WorkoutFocus>;
      equipment?: EquipmentKind[];
    }
  | {
      kind: "request_program";
      goal: Maybe<z.infer<typeof Goal>>;
      weeks: Maybe<number>;
      daysPerWeek: Maybe<number>;
    }
  | { kind: "show_program"; week: Maybe<number>; day: Maybe<"today" | "tomorrow" | number> }
  | { kind: "meal_question"; about: "protein" | "calories" | "plan" | "timing" | "general" }
  | { kind: "form"; exercise: Maybe<string> }
  | {
      kind: "set_preference";
      minutes?: number;
      daysPerWeek?: number;
      style?: CoachingStyle;
      units?: MassUnit;
    }
  | { kind: "motivation"; context: MotivationInput["context"] }
  | { kind: (typeof BARE)[number] };

/** Kinds that say all by themselves. */
const BARE = [
  "deload",
  "greeting",
  "thanks",
  "goodbye",
  "who_are_you",
  "help",
  "rate_limit",
  "short_day",
  "missed",
  "confirm",
  "reject",
  "unknown",
] as const;

export const INTENT_KINDS = [
  "swap",
  "why",
  "log",
  "show_progress",
  "make_workout",
  "request_program",
  "show_program",
  "meal_question",
  "form",
  "set_preference",
  "motivation",
  ...BARE,
] as const satisfies readonly Intent["kind"][];
export type IntentKind = Intent["kind"];
