/** What a model is told of an athlete who wants words: wishes and circumstances, and no body, name or id. */
import * as z from "zod";
import type { Consents } from "../athlete/consents.ts";
import { Preferences } from "../athlete/preferences.ts";

const { coachingStyle, experience, goals, focusAreas, daysPerWeek, workoutMinutes } =
  Preferences.shape;

export const CoachContext = z
  .object({
    language: z.string().meta({ description: "Base language of the athlete" }),
    coachingStyle,
    experience,
    goals,
    focusAreas,
    daysPerWeek,
    workoutMinutes,
    equipment: z.array(z.string()).meta({ description: "Kinds of equipment" }),
    injuries: z
      .array(z.string())
      .meta({ description: "Only with the athlete's consent to the use of health data" }),
  })
  .meta({
    id: "CoachContext",
    description: "Exactly what the models are told of an athlete",
    example: {
      language: "en",
      coachingStyle: "balanced",
      experience: "intermediate",
      goals: ["strength"],
      focusAreas: ["back"],
      daysPerWeek: 4,
      workoutMinutes: 60,
      equipment: ["barbell", "rack", "bench"],
      injuries: ["shoulder"],
    },
  });
export type CoachContext = z.infer<typeof CoachContext>;

type Facts = { locale: string; preferences: Preferences; consents: Consents };

export function contextOf({ locale, preferences, consents }: Facts): CoachContext {
  const { equipment, injuryHistory, ...rest } = preferences;
  const open = injuryHistory.filter(({ cleared }) => !cleared).map(({ area }) => area);
  return {
    language: locale.split("-")[0] ?? "en",
    coachingStyle: rest.coachingStyle,
    experience: rest.experience,
    goals: rest.goals,
    focusAreas: rest.focusAreas,
    daysPerWeek: rest.daysPerWeek,
    workoutMinutes: rest.workoutMinutes,
    equipment: [...new Set(equipment.map(kindOf))],
    injuries: consents.healthData.granted ? [...new Set(open)] : [],
  };
}

const kindOf = (item: Preferences["equipment"][number]) =>
  typeof item === "string" ? item : item.kind;
