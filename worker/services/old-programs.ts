/** The program calls of the apps that came before: a job, its state, and a plan that is waited for. */
import type { Brief } from "../../engine/program/brief.ts";
import type { Conditioning, Program, Session } from "../../engine/program/program.ts";
import { resolve } from "../../engine/program/resolve.ts";
import { Fault, notFound } from "../core/errors.ts";
import type { JobErrorCode, JobStatus } from "../core/job.ts";
import { isoOrNull } from "../core/time.ts";
import type { Ctx } from "../ctx.ts";
import { conditioningWords } from "../formats/set-words.ts";
import type { JobRow } from "../store/port.ts";
import { requireJob } from "./jobs.ts";
import { showJob } from "./show-job.ts";
import { showOldExercise } from "./old-exercise.ts";
import {
  OLD_EQUIPMENT,
  OLD_GOALS,
  OLD_LEVELS,
  type OldEquipment,
  type OldGoal,
  type OldLevel,
  renameAll,
} from "./old-words.ts";
import { inputOf } from "./program-documents.ts";
import { requestProgram } from "./program-jobs.ts";
import { readProgram, requireStoredProgram } from "./stored-programs.ts";

export type OldProgramBody = {
  athleteId?: string | undefined;
  fitnessLevel?: OldLevel | undefined;
  goals?: OldGoal[] | undefined;
  duration?: number | undefined;
  frequency?: number | undefined;
  sessionDuration?: number | undefined;
  equipment?: OldEquipment[] | undefined;
  injuries?: string[] | undefined;
};

function inTodaysWords({ fitnessLevel, equipment, goals, ...body }: OldProgramBody) {
  const [goal, ...secondaryGoals] = renameAll(OLD_GOALS, goals ?? []);
  return {
    athleteId: body.athleteId,
    experience: fitnessLevel && OLD_LEVELS[fitnessLevel],
    goal,
    secondaryGoals: secondaryGoals.length > 0 ? secondaryGoals.slice(0, 3) : undefined,
    weeks: body.duration,
    daysPerWeek: body.frequency,
    minutes: body.sessionDuration,
    equipment: equipment && renameAll(OLD_EQUIPMENT, equipment),
    injuries: body.injuries,
  };
}

const OLD_STATUSES = {
  queued: "queued",
  running: "processing",
  succeeded: "completed",
  failed: "failed",
  canceled: "failed",
} as const satisfies Record<JobStatus, string>;

export async function generateOldProgram(ctx: Ctx, body: OldProgramBody) {
  const { job, program } = await requestProgram({ ...ctx, waitSeconds: 0 }, inTodaysWords(body));
  // Done already, where this is the second attempt of a request whose first one died.
  const { id, status } = job ?? { id: program.jobId!, status: "succeeded" as const };
  return { success: true as const, jobId: id, status: OLD_STATUSES[status] };
}

export async function getOldJob(ctx: Ctx, id: string) {
  const row = await requireJob(ctx, id);
  if (row.kind !== "program" && row.kind !== "program_adaptation") throw notFound();
  const { type, params, error, route, usage, durationMs } = showJob(ctx, row);
  return {
    id: row.id,
    type,
    status: OLD_STATUSES[row.status],
    params,
    result: await resultOf(ctx, row),
    error: row.status === "canceled" ? "It was canceled." : (error?.detail ?? null),
    model: route.model,
    inputTokens: usage?.inputTokens ?? null,
    outputTokens: usage?.outputTokens ?? null,
    cost: usage?.costUsd ?? null,
    duration: durationMs,
    createdAt: new Date(row.createdAt).toISOString(),
    completedAt: isoOrNull(row.finishedAt),
  };
}

async function resultOf(ctx: Ctx, { result }: JobRow): Promise<Program | null> {
  if (!result || !("id" in result)) return null;
  const row = await ctx.store.programs.find(ctx.tenant, result.id);
  return row && (await readProgram(ctx, row)).program;
}

const PATIENCE_SECONDS = 20;

/** The old call knew no jobs, so it waits; the job goes on, and the same request finds it again. */
export async function generateOldPlan(ctx: Ctx, body: OldProgramBody) {
  const patient = { ...ctx, waitSeconds: PATIENCE_SECONDS };
  const { job, program: made } = await requestProgram(patient, inTodaysWords(body));
  if (!made) throw notReady(job);
  const row = await requireStoredProgram(ctx, made.id);
  const { program, versions } = await readProgram(ctx, row);
  const [version] = versions;
  const maker = row.jobId === null ? null : await ctx.store.jobs.find(ctx.tenant, row.jobId);
  const shown = {
    planId: row.id,
    plan: showPlan(program, resolve(inputOf(version!), version!.today)),
    tokensUsed: (maker?.inputTokens ?? 0) + (maker?.outputTokens ?? 0),
  };
  return { shown, athleteId: row.athleteId };
}

const REFUSALS: ReadonlySet<JobErrorCode> = new Set([
  "unsafe_request",
  "unsatisfiable_constraints",
]);

function notReady({
  id,
  status,
  error,
}: Pick<ReturnType<typeof showJob>, "id" | "status" | "error">) {
  if (status === "canceled") return overFor(id, "was canceled.");
  if (error && REFUSALS.has(error.code)) {
    return new Fault(error.code as "unsafe_request", error.detail);
  }
  if (error) return overFor(id, `failed for good: ${error.detail}`);
  const detail = `It is still being made: send the same request under the same Idempotency-Key again, or read /v1/jobs/${id}.`;
  return new Fault("overloaded", detail, { retryAfterSeconds: 5 });
}

/** Under the same key it would be the same ended job each time. */
function overFor(jobId: string, what: string) {
  const detail = `The job ${jobId} ${what} Send a new request, under a new Idempotency-Key.`;
  return new Fault("invalid_state", detail);
}

function showPlan({ name, weeks }: Program, brief: Brief) {
  const shown = new Map<string, string[]>();
  const showOne = (item: Session["exercises"][number], day: number) => {
    const key = `${item.exerciseId} ${item.role} ${day}`;
    const one = showOldExercise(item, brief, day, shown.get(key));
    shown.set(key, one.alternativeExercises);
    return one;
  };
  return {
    name,
    weeks: weeks.map(({ number, sessions }) => ({
      week: number,
      days: sessions.map((session) => ({
        day: session.number,
        name: session.name,
        duration: Math.round(session.minutes.usual),
        exercises: [
          ...session.exercises.map((item) => showOne(item, session.number - 1)),
          ...(session.conditioning ? [showConditioning(session.conditioning, brief)] : []),
        ],
      })),
    })),
  };
}

/** The old shape knows exercises alone, and nobody's run should be lost in it. */
const showConditioning = (conditioning: Conditioning, { unit }: Brief) => ({
  id: conditioning.exerciseId,
  name: conditioning.name,
  sets: 1,
  reps: 1,
  restTime: 0,
  instructions: conditioningWords(conditioning),
  hasWeight: false,
  targetWeight: null,
  weightUnit: unit,
  alternativeExercises: [],
});
