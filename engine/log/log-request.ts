/** A session as somebody tells of it: what may be left out is, and loads come in kilograms or pounds. */
import * as z from "zod";
import { LoadType } from "../catalog/exercise.ts";
import { Joint } from "../catalog/muscles.ts";
import { plainText } from "../text.ts";
import { LoadTold } from "../tools/mass.ts";
import { Moment } from "./moment.ts";
import {
  MOST_ENTRIES,
  MOST_METRES,
  MOST_REPS,
  MOST_SECONDS,
  MOST_SETS,
  SIDES,
  SetKind,
} from "./workout-log.ts";

const effort = (description: string, most: number) =>
  z.number().min(0).max(most).multipleOf(0.5).optional().meta({ description });

export const Side = z
  .enum(SIDES)
  .meta({ id: "Side", description: "Which side of the body, where they are done apart" });

export const SetTold = z
  .strictObject({
    kind: SetKind.default("work"),
    reps: z.int().min(0).max(MOST_REPS).optional().meta({ description: "Repetitions done" }),
    load: LoadTold.optional().meta({
      description:
        "Per hand for dumbbells; the help given where `loadType` is `assisted`; 0 where nothing was put on",
    }),
    loadKg: z
      .number()
      .min(0)
      .max(1000)
      .optional()
      .meta({ description: "Instead of `load`: kilograms" }),
    loadType: LoadType.optional().meta({ description: "As the exercise is loaded, if unsaid" }),
    seconds: z.int().min(0).max(MOST_SECONDS).optional().meta({ description: "Held, or moved" }),
    metres: z.number().min(0).max(MOST_METRES).optional().meta({ description: "Covered" }),
    rpe: effort("Effort at the last repetition, to 10", 10),
    rir: effort("Repetitions left in reserve; instead of `rpe`", 10),
    side: Side.optional(),
    amrap: z.boolean().default(false).meta({ description: "As many repetitions as possible" }),
    missed: z.boolean().default(false).meta({ description: "Not done as it was planned" }),
  })
  .refine(({ load, loadKg }) => load === undefined || loadKg === undefined, {
    path: ["load"],
    message: "Send either load or loadKg",
  })
  .refine(({ rpe, rir }) => rpe === undefined || rir === undefined, {
    path: ["rpe"],
    message: "Send either rpe or rir",
  })
  .refine(
    ({ reps, seconds, metres, missed }) => missed || (reps ?? seconds ?? metres) !== undefined,
    { path: ["reps"], message: "A set has repetitions, seconds or metres, unless it was missed" },
  )
  .meta({
    id: "SetTold",
    description: "One set that was done",
    example: { reps: 5, loadKg: 100, rpe: 8 },
  });
export type SetTold = z.output<typeof SetTold>;

export const EntryTold = z
  .strictObject({
    exerciseId: z.string().max(64).optional().meta({
      description: "Slug of the catalogue, or the id of an exercise of yours",
      example: "barbell_bench_press",
    }),
    name: plainText(80)
      .optional()
      .meta({ description: "Where no id is known: its name, in any language" }),
    superset: z
      .string()
      .regex(/^[A-Za-z0-9]{1,2}$/)
      .optional()
      .meta({ description: "Entries of one letter were done in turn" }),
    sets: z.array(SetTold).min(1).max(MOST_SETS),
    pain: z
      .array(
        z
          .strictObject({
            joint: Joint,
            score: z.int().min(0).max(10).meta({
              description: "During it or in the day after: 0 none, 10 the worst",
            }),
          })
          .meta({ id: "Pain", description: "How much a joint hurt" }),
      )
      .max(8)
      .default([]),
    notes: plainText(1000).optional(),
  })
  .refine(({ exerciseId, name }) => (exerciseId === undefined) !== (name === undefined), {
    path: ["exerciseId"],
    message: "Send either exerciseId or name",
  })
  .meta({ id: "EntryTold", description: "An exercise and its sets" });
export type EntryTold = z.output<typeof EntryTold>;

/** A client may be offline for long, but nobody logs what is still to come. */
export const LogFacts = {
  clientId: z
    .string()
    .regex(/^[\x21-\x7e]{1,128}$/)
    .optional()
    .meta({ description: "Your own id of the session: sent again, it is kept once" }),
  startedAt: Moment.meta({
    description: "When the session began, with its offset from UTC",
    example: "2026-11-30T17:00:00Z",
  }),
  durationSeconds: z.int().min(0).max(MOST_SECONDS).optional(),
  name: plainText(120).optional(),
  planned: z
    .strictObject({
      programId: z.string().max(64),
      week: z.int().min(1).max(52),
      session: z.int().min(1).max(7),
    })
    .optional()
    .meta({ id: "PlannedSession", description: "Which session of a program it was" }),
  entries: z.array(EntryTold).min(1).max(MOST_ENTRIES),
  sessionRpe: effort("How hard the whole session was, to 10", 10),
  bodyweightKg: z.number().min(20).max(400).optional().meta({
    description: "On that day; the athlete's own weight, if unsaid",
  }),
  notes: plainText(2000).optional(),
};

export const LogTold = z.strictObject(LogFacts).meta({
  id: "LogTold",
  description: "A session that was done",
  example: {
    clientId: "offline-2026-11-30-1",
    startedAt: "2026-11-30T17:00:00Z",
    durationSeconds: 3300,
    entries: [
      {
        exerciseId: "barbell_bench_press",
        sets: [
          { kind: "warmup", reps: 5, loadKg: 60 },
          { reps: 5, loadKg: 100, rpe: 8 },
          { reps: 5, loadKg: 100, rpe: 8.5 },
        ],
      },
      { name: "pull ups", sets: [{ reps: 8 }, { reps: 7 }] },
    ],
    sessionRpe: 7,
  },
});
export type LogTold = z.output<typeof LogTold>;
