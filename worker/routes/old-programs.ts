/** Old names of the program calls, kept for a year. */
import * as z from "zod";
import { Program } from "../../engine/program/program.ts";
import { plainText } from "../../engine/text.ts";
import { JOB_KINDS } from "../core/job.ts";
import { Reply, endpoint } from "../http/endpoint.ts";
import { generateOldPlan, generateOldProgram, getOldJob } from "../services/old-programs.ts";
import { OLD_GOALS, OLD_LEVELS } from "../services/old-words.ts";
import { OldEquipment, OldExercise, TAG, replacedBy, words } from "./old-name-parts.ts";
import { FROM_SERVER_OR_DEVICE, forAthlete } from "./planning-parts.ts";

const JOB_ID = "job_01kag9p5x8e0hs4vb9j6z8t3yq";

const OldProgramCreate = z
  .strictObject({
    ...forAthlete,
    fitnessLevel: words(OLD_LEVELS).optional(),
    goals: z.array(words(OLD_GOALS)).max(5).optional().meta({ description: "The first leads" }),
    duration: z.int().min(4).max(12).optional().meta({ description: "Weeks" }),
    frequency: z.int().min(1).max(7).optional().meta({ description: "Sessions a week" }),
    sessionDuration: z.int().min(15).max(150).optional().meta({ description: "Minutes" }),
    equipment: z.array(OldEquipment).max(40).optional(),
    injuries: z.array(plainText(400)).max(30).optional(),
  })
  .meta({
    id: "OldProgramCreate",
    description: "A program, in the words of the old call",
    example: {
      fitnessLevel: "INTERMEDIATE",
      goals: ["STRENGTH", "MUSCLE_GAIN"],
      duration: 8,
      frequency: 4,
      sessionDuration: 60,
      equipment: ["BARBELL", "SQUAT_RACK", "BENCH", "DUMBBELLS"],
      injuries: [],
    },
  });

const OldStatus = z
  .enum(["queued", "processing", "completed", "failed"])
  .meta({ id: "OldJobStatus", description: "How far it is; what was canceled counts as failed" });

const OldJobStarted = z
  .object({ success: z.literal(true), jobId: z.string(), status: OldStatus })
  .meta({
    id: "OldJobStarted",
    description: "Where to look for the program",
    example: { success: true, jobId: JOB_ID, status: "queued" },
  });

const forServers = (description: string) =>
  z
    .int()
    .nullable()
    .meta({ description: `${description}; for your server alone` });

const OldJob = z
  .object({
    id: z.string(),
    type: z.enum(JOB_KINDS),
    status: OldStatus,
    params: z
      .record(z.string(), z.unknown())
      .nullable()
      .meta({ description: "What was asked for, in the words of today" }),
    result: Program.nullable().meta({ description: "The program, once it is completed" }),
    error: z.string().nullable(),
    model: z.string().nullable(),
    inputTokens: forServers("Tokens that a model read"),
    outputTokens: forServers("Tokens that a model wrote"),
    cost: z.number().nullable().meta({ description: "US dollars" }),
    duration: z.int().nullable().meta({ description: "Milliseconds of work" }),
    createdAt: z.iso.datetime(),
    completedAt: z.iso.datetime().nullable(),
  })
  .meta({
    id: "OldJob",
    description: "A job in the shape of the old call",
    example: {
      id: JOB_ID,
      type: "program",
      status: "processing",
      params: { goal: "strength", weeks: 8, daysPerWeek: 4 },
      result: null,
      error: null,
      model: null,
      inputTokens: 0,
      outputTokens: 0,
      cost: 0,
      duration: null,
      createdAt: "2026-11-21T09:00:00.000Z",
      completedAt: null,
    },
  });

const OldDay = z
  .object({
    day: z.int(),
    name: z.string(),
    duration: z.int().meta({ description: "Minutes" }),
    exercises: z.array(OldExercise),
  })
  .meta({ id: "OldPlanDay", description: "A session of a plan in the shape of the old call" });

const OldPlan = z
  .object({
    planId: z.string().meta({ description: "Id of the stored program" }),
    plan: z
      .object({
        name: z.string(),
        weeks: z.array(
          z
            .object({ week: z.int(), days: z.array(OldDay) })
            .meta({ id: "OldPlanWeek", description: "A week in the shape of the old call" }),
        ),
      })
      .meta({ id: "OldPlanBody", description: "Weeks of days in the shape of the old call" }),
    tokensUsed: z.int(),
  })
  .meta({
    id: "OldPlan",
    description: "A verified program in the shape of the old call",
    example: {
      planId: "prog_01kag9p5x8e0hs4vb9j6z8t3yq",
      plan: {
        name: "Strength, 8 weeks",
        weeks: [
          {
            week: 1,
            days: [{ day: 1, name: "Squat day", duration: 58, exercises: [] }],
          },
        ],
      },
      tokensUsed: 3526,
    },
  });

const MAKING = {
  method: "post",
  tag: TAG,
  scope: "programs:write",
  credentials: FROM_SERVER_OR_DEVICE,
  body: OldProgramCreate,
  deprecated: replacedBy("/v1/programs"),
} as const;

export const oldProgramEndpoints = [
  endpoint(
    {
      ...MAKING,
      id: "oldNames.generateProgram",
      path: "/api/ai/generate-program",
      summary: "Make a program, by its old name",
      description: "As `POST /v1/programs`, in the words and the shape of the old call.",
      returns: OldJobStarted,
    },
    (ctx, { body }) => generateOldProgram(ctx, body),
  ),

  endpoint(
    {
      id: "oldNames.getJob",
      method: "get",
      path: "/api/ai/jobs/{jobId}",
      tag: TAG,
      scope: "jobs:read",
      credentials: FROM_SERVER_OR_DEVICE,
      summary: "Read a job, by its old name",
      description:
        "As `GET /v1/jobs/{jobId}`, in the shape of the old call, with the program in it.",
      params: z.object({
        jobId: z.string().meta({ description: "Id of the job", example: JOB_ID }),
      }),
      returns: OldJob,
      deprecated: replacedBy("/v1/jobs"),
    },
    (ctx, { params }) => getOldJob(ctx, params.jobId),
  ),

  endpoint(
    {
      ...MAKING,
      id: "oldNames.generatePlan",
      path: "/api/ai/workout-plan/generate",
      summary: "Make a program and wait for it, by its old name",
      description:
        "Waits for the program as `POST /v1/programs` does with `Prefer: wait=20`. Where that is not enough, the answer is 503 with `Retry-After` and the job goes on: the same request under the same `Idempotency-Key` finds it again. Where the job has ended without a program, 409 says why: send a new request, under a new key.",
      returns: OldPlan,
    },
    async (ctx, { body }) => {
      const { shown, athleteId } = await generateOldPlan(ctx, body);
      return new Reply(shown, { athleteId });
    },
  ),
];
