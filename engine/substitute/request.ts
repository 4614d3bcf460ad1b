/** What somebody says who wants another exercise in place of one. */
import * as z from "zod";
import { Joint } from "../catalog/muscles.ts";
import { body, circumstances, type ProgramRequest } from "../program/request.ts";
import { plainText } from "../text.ts";

export const SubstituteReason = z
  .enum(["equipment", "pain", "preference", "busy"])
  .meta({ id: "SubstituteReason", description: "Why the exercise cannot stay" });

const CurrentLift = z
  .strictObject({
    kg: z.number().positive().max(1000).meta({ description: "Per hand where both hands hold one" }),
    reps: z.int().min(1).max(200),
    rpe: z.number().min(1).max(10).optional().meta({ description: "10 is taken if unsaid" }),
  })
  .meta({ id: "CurrentLift", description: "What the athlete lifts on the exercise now" });

export const SubstituteRequest = z
  .strictObject({
    reason: SubstituteReason,
    text: plainText(300).optional().meta({
      description:
        "The athlete's own words: where it hurts, what is taken or missing, what is wrong with it",
      example: "hurts my left shoulder when I press",
    }),
    painAreas: z.array(Joint).max(8).optional().meta({ description: "Where it hurts" }),
    painLevel: z
      .int()
      .min(0)
      .max(10)
      .optional()
      .meta({ description: "From 0 to 10; from 6 on nothing is proposed for that part" }),
    current: CurrentLift.optional(),
    sessionExercises: z
      .array(plainText(80))
      .max(30)
      .optional()
      .meta({ description: "Ids that the session holds already: never proposed" }),
    limit: z.int().min(1).max(20).default(5),
    age: body.age,
    sex: body.sex,
    weightKg: body.weightKg,
    experience: circumstances.experience,
    equipment: circumstances.equipment,
    plates: circumstances.plates,
    injuries: circumstances.injuries,
    conditions: circumstances.conditions,
    maxima: circumstances.maxima,
    avoid: circumstances.avoid,
    place: circumstances.place,
    unit: circumstances.unit,
    seed: circumstances.seed.meta({ description: "Orders what is equally good, nothing else" }),
  })
  .meta({
    id: "SubstituteRequest",
    description: "Why another exercise is wanted, and what there is to choose from",
    example: {
      reason: "busy",
      text: "the bench is taken",
      equipment: ["barbell", "rack", "bench", "dumbbells", "cable"],
      maxima: [{ exercise: "barbell_bench_press", value: 100 }],
      sessionExercises: ["barbell_bench_press", "barbell_row"],
      limit: 3,
    },
  });
export type SubstituteRequest = z.output<typeof SubstituteRequest>;

/** The part that `resolve` can read; the own words go along as notes, so that screening hears them. */
export function asProgramRequest(request: SubstituteRequest): ProgramRequest {
  const { age, sex, weightKg, experience, equipment, plates, injuries, conditions } = request;
  const { maxima, avoid, place, unit, seed, text } = request;
  return {
    age,
    sex,
    weightKg,
    experience,
    equipment,
    plates,
    injuries,
    conditions,
    maxima,
    avoid,
    place,
    unit,
    seed,
    notes: text,
  };
}
