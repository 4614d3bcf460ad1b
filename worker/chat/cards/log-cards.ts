/** Cards about what was done: a draft of a log to be checked, and what a saved one came to. */
import * as z from "zod";
import { NextTarget } from "../../../engine/adapt/next-target.ts";
import { LoadType } from "../../../engine/catalog/exercise.ts";
import { RECORD_NAMES } from "../../../engine/insight/marks.ts";
import { ReadSet } from "../../../engine/log/reading.ts";
import { LogFlag } from "../../../engine/log/workout-log.ts";
import { Load } from "../../../engine/program/program.ts";
import { cardOf } from "./card-of.ts";

const localName = z.string().meta({ description: "In the athlete's language" });
const more = z.int().meta({ description: "Exercises that the card has no room for" });

const LoggedSets = z
  .object({
    sets: z.int(),
    kind: ReadSet.shape.kind,
    reps: z.int().nullable().meta({ description: "Null where none were said" }),
    seconds: z.int().nullable(),
    metres: z.int().nullable(),
    loadType: LoadType,
    load: Load.nullable(),
    rpe: z.number().nullable(),
    flags: z.array(LogFlag).meta({ description: "What to look at before it is saved" }),
  })
  .meta({ id: "LoggedSets", description: "Sets that were read as alike" });
export type LoggedSets = z.infer<typeof LoggedSets>;

const LoggedExercise = z
  .object({
    exerciseId: z.string().nullable().meta({
      description: "Null where nobody knows which exercise is meant: it is not proposed",
    }),
    name: localName,
    said: z.string().meta({ description: "As the athlete wrote it" }),
    doubtful: z.boolean().meta({ description: "To be marked: something about it may be wrong" }),
    alternatives: z.array(z.object({ exerciseId: z.string(), name: localName })).meta({
      description: "What may be meant, the likeliest first",
    }),
    groups: z.array(LoggedSets),
  })
  .meta({ id: "LoggedExercise", description: "What was done of an exercise" });
export type LoggedExercise = z.infer<typeof LoggedExercise>;

export const LogDraftCard = cardOf(
  "log_draft",
  z
    .object({
      date: z.iso.date(),
      exercises: z.array(LoggedExercise),
      unread: z.array(z.string()).meta({ description: "What nothing was made of" }),
      more,
    })
    .meta({ id: "LogDraft", description: "Training as it was read out of a message" }),
  {
    id: "LogDraftCard",
    description: "A draft of a training log; the proposal `save_log` beside it saves it",
    example: {
      date: "2026-11-30",
      exercises: [
        {
          exerciseId: "barbell_bench_press",
          name: "Barbell bench press",
          said: "bench",
          doubtful: false,
          alternatives: [],
          groups: [
            {
              sets: 3,
              kind: "work",
              reps: 5,
              seconds: null,
              metres: null,
              loadType: "external",
              load: { kg: 100, display: "100 kg" },
              rpe: 8,
              flags: [],
            },
          ],
        },
      ],
      unread: ["felt great"],
      more: 0,
    },
  },
);

const RecordOnCard = z
  .object({
    exerciseId: z.string().nullable(),
    name: localName,
    kind: z.enum(RECORD_NAMES),
    load: Load.nullable().meta({ description: "Null where something else is counted" }),
    count: z.number().nullable().meta({ description: "Repetitions, seconds or metres" }),
    reps: z.int().nullable().meta({ description: "Repetitions that the load was moved for" }),
  })
  .meta({ id: "RecordOnCard", description: "A personal record" });

const { sets, reps, repsMax, rpe, reason } = NextTarget.shape;
const TargetOnCard = z
  .object({
    exerciseId: z.string().nullable(),
    name: localName,
    sets: sets.meta({ description: "None: leave it out for now" }),
    reps,
    repsMax,
    load: Load.nullable().meta({ description: "Null where effort or the body decides" }),
    rpe,
    reason,
  })
  .meta({ id: "TargetOnCard", description: "What to do with a lift next time" });

export const LogSavedCard = cardOf(
  "log_saved",
  z
    .object({
      logId: z.string(),
      date: z.iso.date(),
      exercises: z.int(),
      sets: z.int(),
      records: z.array(RecordOnCard),
      next: z.array(TargetOnCard).meta({ description: "In the order of the session" }),
      more,
    })
    .meta({ id: "LogSaved", description: "What a session that was saved came to" }),
  {
    id: "LogSavedCard",
    description: "A session that was saved: its records, and what to do next time",
    example: {
      logId: "wlog_01kag9p5x8e0hs4vb9j6z8t3yq",
      date: "2026-11-30",
      exercises: 1,
      sets: 3,
      records: [
        {
          exerciseId: "barbell_bench_press",
          name: "Barbell bench press",
          kind: "load",
          load: { kg: 100, display: "100 kg" },
          count: null,
          reps: 5,
        },
      ],
      next: [
        {
          exerciseId: "barbell_bench_press",
          name: "Barbell bench press",
          sets: 3,
          reps: 5,
          repsMax: 7,
          load: { kg: 102.5, display: "102.5 kg" },
          rpe: 8,
          reason: "add_load",
        },
      ],
      more: 0,
    },
  },
);
