/** What the engine found, for the coach to say without a model: every figure that it says stands here. */
import type { CoachFact } from "../fact.ts";
import type { MotivationInput } from "../motivation.ts";
import type { CoachingStyle } from "../tone.ts";
import type { MassUnit } from "../../tools/mass.ts";
import type { Intent } from "./intent.ts";

type MealAbout = Extract<Intent, { kind: "meal_question" }>["about"];
/** A load as it is shown: "24 kg". */
type Shown = string | null;

export type OfflineExercise = {
  name: string;
  /** None: it waits for another day. */
  sets: number;
  /** "8" or "6-8". */
  reps: string | number;
  load: Shown;
};
type Upcoming = { name: string; day: string | null } | null;

/** Names as the catalogue has them are said in the athlete's language; other texts are said as they are. */
export type OfflineFacts =
  | {
      kind: "swap";
      from: string;
      options: readonly { name: string; why: string; load: Shown }[];
      /** That it hurt. */
      note?: string;
    }
  | {
      kind: "why";
      subject: string | null;
      reasons: readonly string[];
      /** It is left out for now. */
      waits?: boolean;
    }
  | {
      kind: "sets";
      exercises: readonly OfflineExercise[];
      /** Whether they wait for a yes: while something binds, nothing is proposed. */
      isProposed: boolean;
      /** Names that nobody knows. */
      asks: readonly string[];
      hasUnread: boolean;
    }
  | {
      kind: "progress";
      facts: readonly CoachFact[];
      /** What was noticed, each in a line. */
      noticed: readonly string[];
    }
  | {
      kind: "records";
      bests: readonly { lift: string; load: Shown; amount: string; day: string }[];
    }
  | {
      kind: "next_time";
      exercise: OfflineExercise;
      note?: string;
      /** Today's is done: this is for the day after it that has the exercise. */
      isDone?: boolean;
      day?: string | null;
    }
  | {
      kind: "workout";
      name: string;
      minutes: number | null;
      exercises: readonly OfflineExercise[];
      note?: string;
    }
  | {
      kind: "program";
      weeks: number | null;
      daysPerWeek: number | null;
      isStarted: boolean;
    }
  | {
      kind: "week";
      number: number;
      isEasy: boolean;
      sessions: readonly { name: string; day: string | null; minutes: number | null }[];
    }
  | { kind: "rest_day"; next: Upcoming }
  | { kind: "deload"; answer: "yes" | "no" | "now" | "next"; reasons: readonly string[] }
  | {
      kind: "meal";
      kcal: number | null;
      proteinG: number | null;
      carbsG: number | null;
      fatG: number | null;
    }
  | { kind: "meal_general"; about: MealAbout }
  | { kind: "form"; name: string; cues: readonly string[]; faults: readonly string[] }
  | {
      kind: "preference";
      minutes?: number;
      daysPerWeek?: number;
      style?: CoachingStyle;
      units?: MassUnit;
      isSaved: boolean;
    }
  | { kind: "proposal"; what: readonly string[] }
  | { kind: "motivation"; context: MotivationInput["context"]; facts: readonly CoachFact[] }
  | { kind: "missed"; next: Upcoming }
  | { kind: "greeting"; next: Upcoming }
  | { kind: "limits"; remaining: number; limit: number }
  | { kind: "ask"; about: "exercise" | "minutes" | "goal" | "sets" | "detail" }
  | { kind: (typeof BARE_FACTS)[number] };

/** Nothing was found, or nothing had to be. */
export const BARE_FACTS = [
  "thanks",
  "goodbye",
  "who_are_you",
  "help",
  "confirmed",
  "rejected",
  "nothing_pending",
  "no_program",
  "no_logs",
  "nothing_found",
  "unknown",
] as const;
