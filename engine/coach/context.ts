/** What a model is told of an athlete who wants words: wishes, circumstances and training, and no body, name or id. */
import * as z from "zod";
import type { Consents } from "../athlete/consents.ts";
import { Preferences } from "../athlete/preferences.ts";

const { coachingStyle, experience, goals, focusAreas, daysPerWeek, workoutMinutes } =
  Preferences.shape;

export const MOST_LIFTS_TOLD = 3;
export const MOST_INSIGHTS_TOLD = 2;

export const TrainingBrief = z
  .object({
    lastSession: z.iso.date(),
    sessionsIn28Days: z.int().min(0),
    lifts: z
      .array(
        z
          .object({
            name: z.string(),
            max: z.string().meta({ description: "Estimate for one repetition", example: "100 kg" }),
            plusMinusPercent: z.number().nullable(),
          })
          .meta({ id: "LiftBrief", description: "A lift that is trained often" }),
      )
      .max(MOST_LIFTS_TOLD),
    noticed: z
      .array(z.string())
      .max(MOST_INSIGHTS_TOLD)
      .meta({ description: "Insights that are open; of health only with the athlete's consent" }),
    readiness: z.number().nullable().meta({
      description: "As told today or yesterday, from 1 to 5; only with the athlete's consent",
    }),
  })
  .meta({ id: "TrainingBrief", description: "What was done lately, in brief" });
export type TrainingBrief = z.infer<typeof TrainingBrief>;

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
    training: TrainingBrief.nullable().meta({ description: "Null before the first log" }),
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
      training: {
        lastSession: "2026-11-29",
        sessionsIn28Days: 11,
        lifts: [{ name: "Barbell bench press", max: "101.3 kg", plusMinusPercent: 3 }],
        noticed: ["Barbell bench press: no gain for 24 days"],
        readiness: 4,
      },
    },
  });
export type CoachContext = z.infer<typeof CoachContext>;

type Facts = { locale: string; preferences: Preferences; consents: Consents };

export function contextOf(
  { locale, preferences, consents }: Facts,
  training: TrainingBrief | null = null,
): CoachContext {
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
    training,
  };
}

const kindOf = (item: Preferences["equipment"][number]) =>
  typeof item === "string" ? item : item.kind;
