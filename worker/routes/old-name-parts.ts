/** What the calls of the apps that came before share. */
import * as z from "zod";
import { OLD_EQUIPMENT } from "../services/old-words.ts";

export const TAG = "Old names";
export const replacedBy = (successor: string) => ({
  since: Date.UTC(2026, 10, 20),
  sunset: Date.UTC(2027, 10, 20),
  successor,
});

export const words = <Word extends string>(table: Record<Word, unknown>) =>
  z.enum(Object.keys(table) as [Word, ...Word[]]);
export const OldEquipment = words(OLD_EQUIPMENT).meta({
  id: "OldEquipment",
  description: "A kind of equipment, as the old calls name it",
});

export const OldExercise = z
  .object({
    id: z.string(),
    name: z.string(),
    sets: z.int(),
    reps: z.int(),
    restTime: z.int().meta({ description: "Seconds" }),
    instructions: z.string(),
    hasWeight: z.boolean(),
    targetWeight: z.number().nullable().meta({ description: "Null where it has to be found" }),
    weightUnit: z.enum(["kg", "lb"]),
    alternativeExercises: z.array(z.string()),
  })
  .meta({ id: "OldExercise", description: "An exercise in the shape of the old call" });
