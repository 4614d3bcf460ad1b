/** The simple form in which anybody can write down a program that was made elsewhere. */
import * as z from "zod";
import { Experience, Goal } from "../athlete/preferences.ts";
import { plainText } from "../text.ts";
import { Conditioning, Phase, Role } from "./program.ts";
import { Weekday } from "./request.ts";

const Unit = z.enum(["kg", "lb"]);
/** How many of each a program can hold. */
export const MOST = { weeks: 24, sessions: 7, exercises: 20, groups: 12, sets: 20 } as const;

export const SetsInput = z
  .strictObject({
    sets: z.int().min(1).max(MOST.sets).default(1),
    reps: z.int().min(1).max(7200).meta({ description: "Repetitions, seconds or metres" }),
    repsMax: z.int().min(1).max(7200).optional().meta({ description: "Top of a range" }),
    kg: z.number().min(0).max(1000).optional(),
    load: z
      .strictObject({ value: z.number().min(0).max(2000), unit: Unit })
      .optional()
      .meta({ id: "LoadInput", description: "Instead of `kg`" }),
    percent: z
      .number()
      .min(1)
      .max(120)
      .optional()
      .meta({ description: "Of the one-repetition maximum" }),
    rpe: z.number().min(1).max(10).optional(),
    restSeconds: z.int().min(0).max(900).optional(),
    tempo: plainText(12).optional().meta({
      description: "Seconds down, below, up and above; X is as fast as can be",
      example: "30X1",
    }),
    type: z.enum(["warmup", "work", "calibration"]).default("work"),
  })
  .meta({ id: "SetsInput", description: "Sets that are alike" });
export type SetsInput = z.output<typeof SetsInput>;

export const ExerciseInput = z
  .strictObject({
    exercise: plainText(80).meta({
      description: "Id of the catalogue, or the name in any words",
      example: "bench press",
    }),
    role: Role.optional().meta({ description: "From the exercise and its place if unsaid" }),
    superset: z.string().min(1).max(2).optional().meta({ description: "One letter, one superset" }),
    sets: z.array(SetsInput).min(1).max(MOST.groups),
  })
  .meta({ id: "ExerciseInput", description: "An exercise in a session" });
export type ExerciseInput = z.output<typeof ExerciseInput>;

export const ConditioningInput = z
  .strictObject({
    exercise: plainText(80).meta({
      description: "Id of the catalogue, or the name in any words",
      example: "brisk walk",
    }),
    minutes: Conditioning.shape.minutes,
    intensity: Conditioning.shape.intensity.default("steady"),
    text: plainText(200).optional().meta({ description: "How it is done" }),
  })
  .meta({ id: "ConditioningInput", description: "Work for heart and lungs that ends a session" });
export type ConditioningInput = z.output<typeof ConditioningInput>;

export const SessionInput = z
  .strictObject({
    weekday: Weekday.optional(),
    name: plainText(60).optional(),
    exercises: z.array(ExerciseInput).max(MOST.exercises),
    conditioning: ConditioningInput.optional(),
  })
  .meta({ id: "SessionInput", description: "One training session" });
export type SessionInput = z.output<typeof SessionInput>;

export const WeekInput = z
  .strictObject({
    phase: Phase.optional(),
    deload: z.boolean().optional(),
    sessions: z.array(SessionInput).max(MOST.sessions),
  })
  .meta({ id: "WeekInput", description: "One week" });
export type WeekInput = z.output<typeof WeekInput>;

export const ProgramInput = z
  .strictObject({
    object: z.literal("program_input"),
    name: plainText(120).optional(),
    goal: Goal.optional(),
    level: Experience.optional(),
    unit: Unit.optional().meta({ description: "In which loads are shown" }),
    weeks: z.array(WeekInput).min(1).max(MOST.weeks),
  })
  .meta({
    id: "ProgramInput",
    description: "A program from elsewhere, as plainly as it can be said",
    example: {
      object: "program_input",
      goal: "strength",
      weeks: [
        {
          sessions: [
            {
              weekday: "mon",
              exercises: [
                { exercise: "back squat", sets: [{ sets: 3, reps: 5, kg: 100, restSeconds: 180 }] },
                { exercise: "bench press", sets: [{ sets: 3, reps: 5, kg: 70 }] },
              ],
            },
          ],
        },
      ],
    },
  });
export type ProgramInput = z.output<typeof ProgramInput>;
