/** What operators read of jobs and alerts. */
import * as z from "zod";
import { JOB_KINDS, JOB_STATUSES } from "../core/job.ts";
import { ALERT_UNITS } from "../services/alert-rules.ts";
import { CHANNELS, OUTCOMES } from "../services/tell-operators.ts";
import { usd } from "./usage.ts";

const count = (description: string) => z.int().meta({ description });
const secondsOrNull = (description: string) => z.number().nullable().meta({ description });
const textOrNull = (description: string) => z.string().nullable().meta({ description });
const timeOrNull = (description: string) => z.iso.datetime().nullable().meta({ description });
const organizationId = "org_01kag9p5x8e0hs4vb9j6z8t3yq";

const figures = {
  jobs: count("Jobs that ended"),
  succeeded: count("Of these: with a result"),
  failed: count("Of these: without one"),
  canceled: count("Of these: because somebody wished it"),
  successRate: z.number().nullable().meta({
    description: "Part of those that succeeded or failed; null if none did",
  }),
  meanSeconds: secondsOrNull("From the first stroke of work to the end; null without jobs"),
  longestSeconds: secondsOrNull("The longest of them"),
  meanWaitSeconds: secondsOrNull("From the request to the first stroke of work"),
  inputTokens: count("Tokens that models read"),
  outputTokens: count("Tokens that models wrote"),
  costUsd: usd("What it cost, in US dollars"),
};
const figuresExample = {
  jobs: 120,
  succeeded: 114,
  failed: 5,
  canceled: 1,
  successRate: 0.958,
  meanSeconds: 6.412,
  longestSeconds: 31.02,
  meanWaitSeconds: 0.803,
  inputTokens: 480_000,
  outputTokens: 96_000,
  costUsd: 1.254,
};

export const JobMetrics = z
  .object({
    object: z.literal("job_metrics"),
    start: z.iso.datetime().meta({ description: "From this hour on" }),
    end: z.iso.datetime().meta({ description: "Before this hour" }),
    queue: z
      .object({
        queued: count("Jobs that wait"),
        running: count("Jobs that run"),
        oldestWaitingSeconds: secondsOrNull("How long the oldest has waited; null if none does"),
      })
      .meta({ id: "JobQueue", description: "As it is now, whatever the hours" }),
    totals: z.object(figures).meta({ id: "JobFigures", description: "What it comes to" }),
    types: z.array(
      z
        .object({ type: z.enum(JOB_KINDS).meta({ description: "What they do" }), ...figures })
        .meta({ id: "JobTypeFigures", description: "Jobs of a type" }),
    ),
    sources: z.array(
      z
        .object({
          source: z.string().meta({
            description: "A family of models, `engine`, or `none` where nobody had to answer",
          }),
          ...figures,
        })
        .meta({ id: "JobSourceFigures", description: "Jobs by who answered" }),
    ),
    hours: z
      .array(
        z
          .object({
            start: z.iso.datetime().meta({ description: "First moment of the hour" }),
            ...figures,
          })
          .meta({ id: "JobHourFigures", description: "Jobs that ended in an hour" }),
      )
      .meta({ description: "In their order; empty ones left out" }),
  })
  .meta({
    id: "JobMetrics",
    description: "How jobs do",
    example: {
      object: "job_metrics",
      start: "2026-11-21T09:00:00.000Z",
      end: "2026-11-21T10:00:00.000Z",
      queue: { queued: 3, running: 2, oldestWaitingSeconds: 1.2 },
      totals: figuresExample,
      types: [{ type: "program", ...figuresExample }],
      sources: [{ source: "claude", ...figuresExample }],
      hours: [{ start: "2026-11-21T09:00:00.000Z", ...figuresExample }],
    },
  });

export const jobRunExample = {
  id: "job_01kag9p5x8e0hs4vb9j6z8t3yq",
  object: "job_run",
  organizationId,
  livemode: true,
  type: "program",
  status: "succeeded",
  priority: "express",
  athleteId: "ath_01kag9p5x8e0hs4vb9j6z8t3yq",
  errorCode: null,
  restarts: 0,
  retryOf: null,
  source: "claude",
  model: "claude-haiku",
  promptVersion: "blueprint@1",
  engineVersion: "1.0.0",
  inputTokens: 4_000,
  outputTokens: 800,
  costUsd: 0.00314,
  createdAt: "2026-11-21T09:00:00.000Z",
  startedAt: "2026-11-21T09:00:00.500Z",
  finishedAt: "2026-11-21T09:00:07.000Z",
  announcedAt: "2026-11-21T09:00:07.100Z",
};
export const JobRun = z
  .object({
    id: z.string().meta({ description: "Id of the job" }),
    object: z.literal("job_run"),
    organizationId: z.string().meta({ description: "Whose it is" }),
    livemode: z.boolean().meta({ description: "False for its test mode" }),
    type: z.enum(JOB_KINDS).meta({ description: "What it does" }),
    status: z.enum(JOB_STATUSES).meta({ description: "How far it is" }),
    priority: z.enum(["express", "bulk"]).meta({ description: "Which queue carries it" }),
    athleteId: textOrNull("The athlete it is about"),
    errorCode: textOrNull("Why it failed, if it did"),
    restarts: count("How often its workflow had to be started anew"),
    retryOf: textOrNull("The job that it does again"),
    source: textOrNull("Who answered: a family of models, or `engine`"),
    model: textOrNull("The model, if one did"),
    promptVersion: textOrNull("What it was asked with"),
    engineVersion: textOrNull("The engine that worked out the numbers"),
    inputTokens: count("Tokens that models read"),
    outputTokens: count("Tokens that models wrote"),
    costUsd: usd("What it cost, in US dollars"),
    createdAt: z.iso.datetime().meta({ description: "When it was asked for" }),
    startedAt: timeOrNull("When work began"),
    finishedAt: timeOrNull("When it ended"),
    announcedAt: timeOrNull("When everybody who waited had been told"),
  })
  .meta({ id: "JobRun", description: "A job as operators see it", example: jobRunExample });

export const deadLetterExample = {
  id: "dead_01kag9p5x8e0hs4vb9j6z8t3yq",
  object: "dead_letter",
  organizationId: null,
  queue: "liftwright-dead",
  reason: "nobody could read it",
  body: '{"jobId":"job_x"}',
  createdAt: "2026-11-21T09:00:00.000Z",
};
export const DeadLetter = z
  .object({
    id: z.string().meta({ description: "Id of the letter" }),
    object: z.literal("dead_letter"),
    organizationId: textOrNull("Whose it is; null where the message names none"),
    queue: z.string().meta({ description: "Where it was found" }),
    reason: z.string().meta({ description: "Why it was given up" }),
    body: z.string().meta({ description: "Its first two thousand characters" }),
    createdAt: z.iso.datetime().meta({ description: "When it was given up" }),
  })
  .meta({ id: "DeadLetter", description: "A message given up", example: deadLetterExample });

export const alertExample = {
  id: "jobs_failed",
  object: "alert",
  title: "Jobs fail",
  unit: "jobs",
  threshold: 5,
  value: 7,
  state: "firing",
  since: "2026-11-21T09:00:00.000Z",
  toldAt: "2026-11-21T09:00:00.000Z",
};
export const Alert = z
  .object({
    id: z.string().meta({ description: "Id of the rule" }),
    object: z.literal("alert"),
    title: z.string().meta({ description: "What is wrong while it stands" }),
    unit: z.enum(ALERT_UNITS).meta({ description: "What is counted" }),
    threshold: z.number().meta({ description: "The most that is no alert" }),
    value: z.number().meta({ description: "Measured now" }),
    state: z.enum(["ok", "firing"]).meta({ description: "As the clock last saw it" }),
    since: timeOrNull("Since when; null if it never stood"),
    toldAt: timeOrNull("When operators were told; null while they still have to be"),
  })
  .meta({ id: "Alert", description: "A rule and how it stands", example: alertExample });

export const AlertTest = z
  .object({
    object: z.literal("alert_test"),
    channels: z.array(
      z
        .object({
          channel: z.enum(CHANNELS).meta({ description: "A way to operators" }),
          outcome: z.enum(OUTCOMES).meta({ description: "Whether it took the message" }),
        })
        .meta({ id: "AlertChannel", description: "A way to operators" }),
    ),
  })
  .meta({
    id: "AlertTest",
    description: "Who took a test alert",
    example: {
      object: "alert_test",
      channels: [
        { channel: "webhook", outcome: "delivered" },
        { channel: "email", outcome: "not_set_up" },
      ],
    },
  });
