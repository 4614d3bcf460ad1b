/** What was read out of words about training that was done: sets by exercise, and what nobody could read. */
import * as z from "zod";
import { LoadType } from "../catalog/exercise.ts";
import { Joint } from "../catalog/muscles.ts";
import { Locale } from "../coach/language.ts";
import { SafetyNote } from "../coach/safety.ts";
import { plainText } from "../text.ts";
import { MassUnit } from "../tools/mass.ts";
import {
  LogFlag,
  MOST_ENTRIES,
  MOST_METRES,
  MOST_REPS,
  MOST_SECONDS,
  MOST_SETS,
  SetKind,
  SIDES,
} from "./workout-log.ts";

/** As it was said: more than anybody lifts is kept and marked. */
const MOST_LOAD_SAID = 99_999;

export const ReadLogInput = z
  .strictObject({
    text: plainText(2000).meta({ description: "What was done, in the athlete's words" }),
    unit: MassUnit.default("kg").meta({ description: "Meant where no unit is said" }),
    locale: Locale.default("en"),
    today: z.iso.date().meta({ description: "Where the athlete is", example: "2026-11-30" }),
    knownMaxG: z
      .record(z.string(), z.int().positive())
      .optional()
      .meta({ description: "The best estimate of one repetition by exercise, in grams" }),
  })
  .meta({
    id: "ReadLogInput",
    description: "Words about training that was done",
    example: { text: "bench 3x5 @ 100 kg rpe 8\npullups 8,8,6", unit: "kg", today: "2026-11-30" },
  });
export type ReadLogInput = z.output<typeof ReadLogInput>;

const told = <T extends z.ZodType>(schema: T, description: string) =>
  schema.nullable().meta({ description });

/** What a set of a reading and one that a model read have in common. */
export const READ_SET = {
  kind: SetKind,
  reps: told(z.int().min(0).max(MOST_REPS), "Repetitions"),
  seconds: told(z.int().min(1).max(MOST_SECONDS), "How long it lasted"),
  metres: told(z.int().min(1).max(MOST_METRES), "How far it went"),
  loadType: LoadType,
  load: told(z.number().positive().max(MOST_LOAD_SAID), "As it was said"),
  unit: MassUnit.nullable(),
  rpe: told(z.number().min(1).max(10), "How hard it was, out of 10"),
  rir: told(z.number().min(0).max(9), "Repetitions in reserve"),
  side: z.enum(SIDES).nullable(),
  isAmrap: z.boolean().meta({ description: "As many repetitions as possible" }),
  isMissed: z.boolean().meta({ description: "Not done as it was meant" }),
};

export const ReadSet = z
  .object({
    ...READ_SET,
    flags: z.array(LogFlag).meta({ description: "What is doubtful about it" }),
  })
  .refine(({ load, unit }) => (load === null) === (unit === null), {
    path: ["unit"],
    message: "a load has a unit, and nothing else has one",
  })
  .refine(
    ({ reps, seconds, metres, load }) =>
      [reps, seconds, metres, load].some((part) => part !== null),
    { path: ["reps"], message: "something of a set is said" },
  )
  .meta({ id: "ReadSet", description: "A set as it was read" });
export type ReadSet = z.infer<typeof ReadSet>;

const sureness = z.number().min(0).max(1).meta({ description: "How sure the exercise is" });

export const ReadExercise = z
  .object({
    said: z.string().max(80).meta({ description: "The name as it was said; empty where none was" }),
    exerciseId: z.string().nullable().meta({ description: "Null where no one exercise is meant" }),
    confidence: sureness,
    alternatives: z
      .array(z.object({ exerciseId: z.string(), name: z.string(), confidence: sureness }))
      .max(3)
      .meta({ description: "What to ask for where the exercise is not sure, the likeliest first" }),
    superset: z.string().max(4).nullable().meta({ description: "Alike where done in turn" }),
    sets: z.array(ReadSet).min(1).max(MOST_SETS),
    pain: z.array(z.object({ joint: Joint, score: z.int().min(0).max(10) })).max(8),
    flags: z.array(LogFlag).meta({ description: "What is doubtful beside the sets" }),
    doubtful: z.boolean().meta({ description: "To be looked at before it is kept" }),
  })
  .meta({ id: "ReadExercise", description: "The sets of an exercise as they were read" });
export type ReadExercise = z.infer<typeof ReadExercise>;

export const LogReading = z
  .object({
    entries: z.array(ReadExercise).max(MOST_ENTRIES),
    date: told(z.iso.date(), "When it was; null where no day is named"),
    durationSeconds: told(z.int().min(1).max(MOST_SECONDS), "How long the session took"),
    sessionRpe: told(z.number().min(1).max(10), "How hard the session was"),
    bodyweight: told(z.object({ value: z.number().positive(), unit: MassUnit }), "As it was told"),
    flags: z.array(LogFlag).meta({ description: "All that stand anywhere in it" }),
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
          alternatives: [],
          superset: null,
          sets: [
            {
              kind: "work",
              reps: 5,
              seconds: null,
              metres: null,
              loadType: "external",
              load: 100,
              unit: "kg",
              rpe: 8,
              rir: null,
              side: null,
              isAmrap: false,
              isMissed: false,
              flags: [],
            },
          ],
          pain: [],
          flags: [],
          doubtful: false,
        },
      ],
      date: null,
      durationSeconds: null,
      sessionRpe: null,
      bodyweight: null,
      flags: [],
      unread: ["felt great"],
      safety: { level: "none", text: null },
    },
  });
export type LogReading = z.infer<typeof LogReading>;
/** Before anybody has heard whether the words call for help. */
export type SetsRead = Omit<LogReading, "safety">;
