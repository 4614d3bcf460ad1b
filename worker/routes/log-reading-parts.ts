/** Words about training as they were read, on the wire. */
import * as z from "zod";
import { Locale } from "../../engine/coach/language.ts";
import { LogReading, ReadExercise } from "../../engine/log/reading.ts";
import { LogFlag } from "../../engine/log/workout-log.ts";
import { plainText } from "../../engine/text.ts";
import { MassUnit } from "../../engine/tools/mass.ts";
import { exampleOf } from "../http/list.ts";
import { ATHLETE_ID, whose } from "./athlete-parts.ts";
import { SafetyFlag } from "./chat-parts.ts";
import { ModelUse, withMode } from "./model-use-parts.ts";
import { LoggedEntry, WorkoutLog } from "./workout-log-parts.ts";

export const LogParse = z
  .strictObject({
    athleteId: whose,
    text: plainText(2000).meta({ description: "What was done, written or spoken" }),
    unit: MassUnit.optional().meta({
      description: "Where none is said; the athlete's own if unsaid",
    }),
    date: z.iso.date().optional().meta({ description: "What today is in it" }),
    locale: Locale.optional().meta({ description: "Its language; the athlete's own if unsaid" }),
    ...withMode,
  })
  .meta({
    id: "LogParse",
    description: "Words about training that was done",
    example: { athleteId: ATHLETE_ID, text: "bench 3x5 @ 100 kg rpe 8\npullups 8,8,6" },
  });

const { said, confidence, alternatives, doubtful, flags } = ReadExercise.shape;
const { sets } = LoggedEntry.shape;
const { date, durationSeconds, sessionRpe, unread } = LogReading.shape;

const [entry] = (exampleOf(WorkoutLog) as { entries: { sets: object[] }[] }).entries;
const sure = { said: "bench", confidence: 1, alternatives: [], doubtful: false, flags: [] };

export const ParsedLog = z
  .object({
    object: z.literal("log_reading"),
    athleteId: z.string(),
    entries: z
      .array(
        z
          .object({
            ...LoggedEntry.shape,
            said,
            confidence,
            alternatives,
            doubtful,
            flags,
            sets: z.array(
              sets.element
                .extend({ flags: z.array(LogFlag) })
                .meta({ id: "ParsedSet", description: "A set as it was read" }),
            ),
          })
          .meta({ id: "ParsedEntry", description: "An exercise as it was read, and what to ask" }),
      )
      .meta({ description: "Once looked at, they can be sent to `POST /v1/workout-logs`" }),
    date,
    durationSeconds,
    sessionRpe,
    bodyweightKg: z.number().nullable(),
    flags: z.array(LogFlag).meta({ description: "All that stand anywhere in it" }),
    unread,
    confidence: z.number().meta({ description: "Of the least sure exercise" }),
    source: z.enum(["grammar", "model"]).meta({ id: "ReadBy", description: "Who read it" }),
    safety: SafetyFlag.nullable(),
    by: ModelUse.nullable().meta({ description: "Null where no model was asked" }),
  })
  .meta({
    id: "ParsedLog",
    description: "What was read out of words about training; nothing of it is kept",
    example: {
      object: "log_reading",
      athleteId: ATHLETE_ID,
      entries: [{ ...entry!, ...sure, sets: entry!.sets.map((set) => ({ ...set, flags: [] })) }],
      date: null,
      durationSeconds: null,
      sessionRpe: null,
      bodyweightKg: null,
      flags: [],
      unread: [],
      confidence: 1,
      source: "grammar",
      safety: null,
      by: null,
    },
  });
