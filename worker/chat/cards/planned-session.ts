/** A planned session as cards show it: the sets that count, without the warm-up. */
import * as z from "zod";
import { NextTarget } from "../../../engine/adapt/next-target.ts";
import { Load } from "../../../engine/program/program.ts";
import { Weekday } from "../../../engine/program/request.ts";

const PlannedSets = z
  .object({
    sets: z.int(),
    reps: z.int().meta({ description: "What `measure` says: repetitions, seconds or metres" }),
    repsMax: z.int().nullable().meta({ description: "Top of the range, if there is one" }),
    load: Load.nullable().meta({ description: "Null where effort or the body decides" }),
    rpe: z.number().nullable(),
  })
  .meta({ id: "PlannedSets", description: "Sets that are alike" });

export const PlannedExercise = z
  .object({
    exerciseId: z.string(),
    name: z.string().meta({ description: "In the athlete's language" }),
    measure: z.enum(["reps", "time", "distance"]),
    groups: z.array(PlannedSets).meta({ description: "Empty where the exercise waits today" }),
    reason: NextTarget.shape.reason.nullable().meta({
      description: "Why today differs from what was planned; null where it does not",
    }),
  })
  .meta({ id: "PlannedExercise", description: "An exercise of a session, without its warm-up" });
export type PlannedExercise = z.infer<typeof PlannedExercise>;

export const PlannedSession = z
  .object({
    number: z.int(),
    name: z.string(),
    weekday: Weekday.nullable(),
    date: z.iso.date().nullable(),
    minutes: z.number().meta({ description: "How long it takes as a rule" }),
    exercises: z.array(PlannedExercise),
    more: z.int().meta({ description: "Exercises that the card has no room for" }),
    conditioning: z
      .object({ name: z.string(), minutes: z.int(), intensity: z.string() })
      .nullable(),
  })
  .meta({ id: "PlannedSession", description: "A session as a card shows it" });
export type PlannedSession = z.infer<typeof PlannedSession>;

export const SESSION_EXAMPLE: PlannedSession = {
  number: 1,
  name: "Upper A",
  weekday: "mon",
  date: "2026-12-07",
  minutes: 58,
  exercises: [
    {
      exerciseId: "barbell_bench_press",
      name: "Barbell bench press",
      measure: "reps",
      groups: [{ sets: 4, reps: 5, repsMax: null, load: { kg: 80, display: "80 kg" }, rpe: 8 }],
      reason: null,
    },
  ],
  more: 0,
  conditioning: null,
};
