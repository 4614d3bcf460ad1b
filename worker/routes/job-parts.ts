/** A job on the wire. */
import * as z from "zod";
import { SCREENING } from "./planning-parts.ts";
import { JOB_ERRORS, JOB_KINDS, JOB_STAGES, JOB_STATUSES, type JobErrorCode } from "../core/job.ts";

const ErasureCertificate = z
  .object({
    erasedAt: z.iso.datetime(),
    places: z.array(z.string()).meta({ description: "Where nothing is left" }),
  })
  .meta({ id: "ErasureCertificate", description: "What an `athlete_deletion` has erased" });

const MadeProgram = z
  .object({
    type: z.literal("program"),
    id: z.string().meta({ description: "Id of the stored program" }),
    revision: z.int().meta({ description: "The version that the job made" }),
  })
  .meta({ id: "MadeProgram", description: "The program that a job has made or changed" });

const DoneImport = z
  .object({
    type: z.literal("import"),
    id: z.string().meta({ description: "Id of the import" }),
    sessions: z.int().meta({ description: "That were new" }),
    sets: z.int(),
    known: z.int().meta({ description: "Sessions that were there already" }),
    changed: z.int().optional().meta({
      description: "Of those, how many the file tells otherwise: they stay as they are kept",
    }),
  })
  .meta({ id: "DoneImport", description: "What a job took in from a file" });

export const JobError = z
  .object({
    code: z
      .enum(Object.keys(JOB_ERRORS) as [JobErrorCode, ...JobErrorCode[]])
      .meta({ id: "JobErrorCode", description: "Stable name of the reason" }),
    detail: z.string(),
  })
  .meta({ id: "JobError", description: "Why a job failed" });

export const Stage = z.enum(JOB_STAGES).meta({
  id: "JobStage",
  description: "What is being done: reading what is known, proposing, numbers, rules, saving",
});

const nullableInt = (description: string) => z.int().nullable().meta({ description });

export const Job = z
  .object({
    id: z.string().meta({ description: "Id of the job" }),
    object: z.literal("job"),
    type: z.enum(JOB_KINDS).meta({ id: "JobType", description: "What it does" }),
    status: z.enum(JOB_STATUSES).meta({ id: "JobStatus", description: "How far it is" }),
    priority: z.enum(["express", "bulk"]).meta({
      id: "JobPriority",
      description: "`express` for premium and pro athletes, and for clients that wait",
    }),
    athleteId: z.string().nullable().meta({ description: "The athlete it is about" }),
    progress: z.number().min(0).max(1).meta({ description: "From 0 to 1" }),
    stage: Stage.nullable(),
    position: nullableInt("Place in your line, while it waits"),
    etaSeconds: nullableInt("When it should begin, while it waits"),
    params: z.record(z.string(), z.unknown()).nullable().meta({
      description: "What was asked for; for your server alone, and gone with the athlete",
    }),
    notices: z
      .object({
        advice: SCREENING.advice,
        questions: SCREENING.questions,
        notUnderstood: SCREENING.notUnderstood,
      })
      .nullable()
      .meta({
        id: "JobNotices",
        description:
          "What the athlete must be told, what is open, and words that nobody understood",
      }),
    result: z.union([MadeProgram, ErasureCertificate, DoneImport]).nullable(),
    error: JobError.nullable(),
    route: z
      .object({
        source: z.string().nullable().meta({ description: "`engine`, or a family of models" }),
        model: z
          .string()
          .nullable()
          .meta({ description: "With its version; for your server alone" }),
        promptVersion: z.string().nullable(),
        engineVersion: z.string().nullable(),
      })
      .meta({ id: "JobRoute", description: "Who did it" }),
    usage: z
      .object({ inputTokens: z.int(), outputTokens: z.int(), costUsd: z.number() })
      .nullable()
      .meta({ id: "JobUsage", description: "What models took; for your server alone" }),
    attempts: z.int().meta({ description: "How often it was started" }),
    retryOf: z.string().nullable().meta({ description: "The job whose work this does again" }),
    durationMs: nullableInt("From the first stroke of work to the end"),
    eventsUrl: z.string().nullable().meta({
      description:
        "Watch it here for a quarter of an hour, without a credential; null in lists: read the job for it",
    }),
    livemode: z.boolean().meta({ description: "False for data made with a test key" }),
    version: z.int().meta({ description: "Counts the changes" }),
    createdAt: z.iso.datetime(),
    startedAt: z.iso.datetime().nullable().meta({ description: "When work began" }),
    finishedAt: z.iso.datetime().nullable().meta({ description: "When it ended" }),
    deadlineAt: z.iso.datetime().nullable().meta({
      description: "By then it has ended, or is started once more and then failed",
    }),
  })
  .meta({
    id: "Job",
    description: "A piece of work that outlives its request",
    example: {
      id: "job_01kag9p5x8e0hs4vb9j6z8t3yq",
      object: "job",
      type: "program",
      status: "succeeded",
      priority: "express",
      athleteId: "ath_01kag9p5x8e0hs4vb9j6z8t3yq",
      progress: 1,
      stage: null,
      position: null,
      etaSeconds: null,
      params: { goal: "strength", weeks: 12, daysPerWeek: 4 },
      notices: { advice: [], questions: [], notUnderstood: [] },
      result: { type: "program", id: "prog_01kag9p5x8e0hs4vb9j6z8t3yq", revision: 1 },
      error: null,
      route: {
        source: "claude",
        model: "claude-haiku-4-5",
        promptVersion: "blueprint@1",
        engineVersion: "1.0.0",
      },
      usage: { inputTokens: 3100, outputTokens: 426, costUsd: 0.0004 },
      attempts: 1,
      retryOf: null,
      durationMs: 4200,
      eventsUrl: null,
      livemode: true,
      version: 3,
      createdAt: "2026-11-21T09:00:00.000Z",
      startedAt: "2026-11-21T09:00:00.500Z",
      finishedAt: "2026-11-21T09:00:04.700Z",
      deadlineAt: null,
    },
  });
