/** Logged sessions on the wire: as they are told, and as they are shown. */
import * as z from "zod";
import { LoadType } from "../../engine/catalog/exercise.ts";
import { EntryTold, LogFacts, LogTold, Side } from "../../engine/log/log-request.ts";
import { LOG_SOURCES, SetKind } from "../../engine/log/workout-log.ts";
import { Load } from "../../engine/program/program.ts";
import { exampleOf } from "../http/list.ts";
import { ATHLETE_ID, whose } from "./athlete-parts.ts";
import { SafetyFlag } from "./chat-parts.ts";
import { LogAnalysis, analysisExample } from "./log-analysis-parts.ts";

export const LOG_ID = "wlog_01kag9p5x8e0hs4vb9j6z8t3yq";
const AT = "2026-11-30T18:00:00.000Z";
const BENCH = { exerciseId: "barbell_bench_press", name: "Barbell bench press" };

export const OneLog = z.object({
  workoutLogId: z.string().meta({ description: "Id of the log", example: LOG_ID }),
});

const LoggedSet = z
  .object({
    kind: SetKind,
    loadType: LoadType,
    load: Load.nullable().meta({
      description: "Per hand, added or the help given: see `loadType`",
    }),
    reps: z.int().nullable(),
    seconds: z.int().nullable(),
    metres: z.number().nullable(),
    rpe: z.number().nullable(),
    rir: z.number().nullable(),
    side: Side.nullable(),
    amrap: z.boolean(),
    missed: z.boolean().meta({ description: "Fell short of what was planned" }),
  })
  .meta({ id: "LoggedSet", description: "One set as it was logged" });

export const LoggedEntry = z
  .object({
    exerciseId: z
      .string()
      .nullable()
      .meta({ description: "Null where the name is all that is known" }),
    name: z.string(),
    superset: z.string().nullable(),
    sets: z.array(LoggedSet),
    pain: EntryTold.shape.pain.unwrap(),
    notes: z.string().nullable(),
  })
  .meta({ id: "LoggedEntry", description: "An exercise of a logged session" });

const logFields = {
  id: z.string().meta({ description: "Id of the log" }),
  object: z.literal("workout_log"),
  athleteId: z.string().meta({ description: "Whose it is" }),
  clientId: z.string().nullable().meta({ description: "Your own id of it" }),
  startedAt: z.iso.datetime(),
  day: z.iso.date().meta({ description: "Where the athlete is" }),
  durationSeconds: z.int().nullable(),
  name: z.string().nullable(),
  planned: LogFacts.planned.unwrap().nullable().meta({
    description:
      "Which planned session it was; found by its day, or near it by its exercises, if it was not told",
  }),
  deload: z.boolean().meta({ description: "Of a light week: neither a miss nor a record" }),
  entries: z.array(LoggedEntry),
  sessionRpe: z.number().nullable(),
  bodyweightKg: z.number().nullable(),
  notes: z.string().nullable(),
  source: z.enum(LOG_SOURCES).meta({ id: "LogSource", description: "How it was told" }),
  livemode: z.boolean(),
  version: z.int().meta({ description: "Counts the changes; also the ETag" }),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
};
const anySet = { seconds: null, metres: null, rir: null, side: null, amrap: false, missed: false };
const load = { kg: 100, display: "100 kg" };
const logExample = {
  id: LOG_ID,
  object: "workout_log",
  athleteId: ATHLETE_ID,
  clientId: "offline-2026-11-30-1",
  startedAt: "2026-11-30T17:00:00.000Z",
  day: "2026-11-30",
  durationSeconds: 3300,
  name: null,
  planned: null,
  deload: false,
  entries: [
    {
      ...BENCH,
      superset: null,
      sets: [{ kind: "work", loadType: "external", load, reps: 5, rpe: 8, ...anySet }],
      pain: [],
      notes: null,
    },
  ],
  sessionRpe: 7,
  bodyweightKg: null,
  notes: null,
  source: "api",
  livemode: true,
  version: 1,
  createdAt: AT,
  updatedAt: AT,
};
export const WorkoutLog = z
  .object(logFields)
  .meta({ id: "WorkoutLog", description: "A session that was done", example: logExample });

/** What was stored of a flag is data: its names are those of the guard. */
export const showFlag = (flag: object | null) => flag as z.input<typeof SafetyFlag> | null;

const ofNew = {
  analysis: LogAnalysis.nullable().meta({ description: "Null where nothing was new" }),
  safety: SafetyFlag.nullable().meta({ description: "What the notes call for, before training" }),
};
export const LoggedNow = z.object({ ...logFields, ...ofNew }).meta({
  id: "WorkoutLogCreated",
  description: "A session that was logged or corrected, and what it came to",
  example: { ...logExample, analysis: analysisExample, safety: null },
});

export const LogCreate = LogTold.extend({
  athleteId: whose,
  source: z.enum(["api", "text", "voice"]).default("api").meta({
    id: "LogToldBy",
    description: "Whether it was put in, or read out of words",
  }),
}).meta({
  id: "WorkoutLogCreate",
  description: "A session that was done",
  example: { athleteId: ATHLETE_ID, ...(exampleOf(LogTold) as object) },
});

export const LogBatch = z
  .strictObject({
    athleteId: whose,
    logs: z.array(LogTold).min(1).max(100),
  })
  .meta({
    id: "WorkoutLogBatch",
    description: "Sessions that were done while nobody was there to be told",
    example: { athleteId: ATHLETE_ID, logs: [exampleOf(LogTold)] },
  });

export const LoggedBatch = z
  .object({
    object: z.literal("workout_log_batch"),
    data: z.array(
      z
        .object({
          status: z.enum(["created", "known"]).meta({
            id: "LoggedStatus",
            description: "`known`: its client id was there already, and it stands as before",
          }),
          log: WorkoutLog,
        })
        .meta({ id: "LoggedOne", description: "A session of the batch" }),
    ),
    ...ofNew,
  })
  .meta({
    id: "WorkoutLogBatchCreated",
    description: "All of them, in the order in which they were sent",
    example: {
      object: "workout_log_batch",
      data: [{ status: "created", log: logExample }],
      analysis: analysisExample,
      safety: null,
    },
  });

const { clientId: __, ...changeable } = LogFacts;
export const LogUpdate = z
  .strictObject({
    ...changeable,
    durationSeconds: changeable.durationSeconds.nullable(),
    name: changeable.name.nullable(),
    planned: changeable.planned
      .unwrap()
      .nullable()
      .meta({ description: "Another planned session; null where it was none" }),
    sessionRpe: changeable.sessionRpe.nullable(),
    bodyweightKg: changeable.bodyweightKg.nullable(),
    notes: changeable.notes.nullable(),
  })
  .partial()
  .meta({
    id: "WorkoutLogUpdate",
    description: "What was different: what is left out stays, and null takes back what was told",
    example: { sessionRpe: 8, notes: "Slept badly" },
  });
