/** What was read out of words about training that was done: sets by exercise, and what nobody could read. */
import * as z from "zod";
import { LoadType } from "../catalog/exercise.ts";
import { Locale } from "../coach/language.ts";
import { SafetyNote } from "../coach/safety.ts";
import { plainText } from "../text.ts";
import { gramsOf, MassUnit } from "../tools/mass.ts";

export const MOST_GRAMS = 1_000_000;
export const MOST_REPS = 500;
export const MOST_SETS = 30;

export const ReadLogInput = z
  .strictObject({
    text: plainText(2000).meta({ description: "What was done, in the athlete's words" }),
    unit: MassUnit.default("kg").meta({ description: "Meant where no unit is said" }),
    locale: Locale.default("en"),
    today: z.iso.date().meta({ description: "Where the athlete is", example: "2026-11-30" }),
  })
  .meta({
    id: "ReadLogInput",
    description: "Words about training that was done",
    example: { text: "bench 3x5 @ 100 kg rpe 8\npullups 8,8,6", unit: "kg", today: "2026-11-30" },
  });
export type ReadLogInput = z.output<typeof ReadLogInput>;

export const ReadSet = z
  .object({
    kind: z.enum(["work", "warmup", "drop", "failure", "rest_pause"]),
    reps: z.int().min(1).max(MOST_REPS),
    loadType: LoadType,
    load: z.number().positive().max(2205).nullable().meta({ description: "As it was said" }),
    unit: MassUnit.nullable(),
    rpe: z.number().min(1).max(10).nullable(),
  })
  .refine(({ load, unit }) => (load === null) === (unit === null), {
    path: ["unit"],
    message: "a load has a unit, and nothing else has one",
  })
  .refine(({ load, unit }) => load === null || gramsOf(load, unit ?? "kg") <= MOST_GRAMS, {
    path: ["load"],
    message: "1,000 kg at most",
  })
  .meta({ id: "ReadSet", description: "A set as it was read" });
export type ReadSet = z.infer<typeof ReadSet>;

export const ReadExercise = z
  .object({
    said: z.string().min(1).max(80).meta({ description: "The name as it was said" }),
    exerciseId: z.string().nullable().meta({ description: "Null where no exercise has the name" }),
    confidence: z.number().min(0).max(1).meta({ description: "How sure the exercise is" }),
    sets: z.array(ReadSet).min(1).max(MOST_SETS),
  })
  .meta({ id: "ReadExercise", description: "The sets of an exercise as they were read" });
export type ReadExercise = z.infer<typeof ReadExercise>;

export const LogReading = z
  .object({
    entries: z.array(ReadExercise).max(40),
    unread: z
      .array(z.string().min(1).max(2000))
      .max(1000)
      .meta({ description: "What nothing was made of, word for word" }),
    safety: SafetyNote,
  })
  .meta({
    id: "LogReading",
    description: "What was read out of words about training; nothing of it is saved",
    example: {
      entries: [
        {
          said: "bench",
          exerciseId: "barbell_bench_press",
          confidence: 1,
          sets: [{ kind: "work", reps: 5, loadType: "external", load: 100, unit: "kg", rpe: 8 }],
        },
      ],
      unread: ["felt great"],
      safety: { level: "none", text: null },
    },
  });
export type LogReading = z.infer<typeof LogReading>;
