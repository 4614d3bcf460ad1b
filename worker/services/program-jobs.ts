/** Taking on the making of a program: screened, counted, filed, and handed to the queue. */
import { buildProgram, mayPlan } from "../../engine/program/build.ts";
import type { ProgramRequest } from "../../engine/program/request.ts";
import { resolve } from "../../engine/program/resolve.ts";
import type { PolicyPack } from "../../engine/rules/policy.ts";
import type { JobPriority } from "../core/job.ts";
import type { Ctx } from "../ctx.ts";
import type { AuditEntry, JobRow } from "../store/port.ts";
import { makeAudit } from "./audit.ts";
import { giveDayBack, reserveDay } from "./job-days.ts";
import { draftJob, sendJob, showJobNow, waitForEnd } from "./jobs.ts";
import type { ShownJob } from "./show-job.ts";
import { type Mode, refuseWithoutModels, usedUp } from "./model-use.ts";
import { type Completed, FIELDS, languageOf, requestFor, wordsFor } from "./planning-request.ts";
import { announceLimit } from "./stand-in-events.ts";
import { planFor, requireSatisfiable, showScreening, unplannable } from "./planning.ts";
import type { ProgramParams } from "./program-params.ts";
import { showProgram } from "./stored-programs.ts";
import { orOnConflict } from "./writes.ts";

export type ProgramCreate = ProgramRequest & {
  athleteId?: string | undefined;
  policy?: PolicyPack | undefined;
  mode?: Mode | undefined;
  name?: string | undefined;
};

/** What cannot be planned is said now, while somebody listens; only what models add is left for later. */
export async function requestProgram(ctx: Ctx, body: ProgramCreate) {
  const { policy, mode = "auto", name, ...rest } = body;
  const draft = await draftJob(ctx, { kind: "program", athleteId: null });
  const audit = await makeAudit(ctx, "job.queued");
  const completed = await requestFor(ctx, rest, FIELDS.program);
  const { request, today, taken, athlete } = completed;
  const plan = planFor(resolve(request, today), policy, { taken });
  if (!mayPlan(plan.brief)) throw unplannable(plan.brief.screening, "");
  requireSatisfiable(buildProgram(plan.brief, null, plan.rules));

  const { advice, questions, notUnderstood } = showScreening(plan.brief);
  const asked = await modeFor(ctx, mode, completed, draft.id);
  const tier = athlete?.tier ?? "free";
  const params: ProgramParams = {
    name: name ?? null,
    request,
    policy: policy ?? null,
    today,
    ...asked,
    language: languageOf(athlete),
    shared: wordsFor(completed),
    tier,
    rehearsal: ctx.rehearsal,
    notices: { advice, questions, notUnderstood },
  };
  const priority: JobPriority = tier !== "free" || ctx.waitSeconds > 0 ? 1 : 0;
  const athleteId = athlete?.id ?? null;
  const { quotaDay: day } = asked;
  try {
    return await fileJob(ctx, { ...draft, athleteId, priority, params }, audit);
  } catch (error) {
    const isFiled = await ctx.store.jobs.find(ctx.tenant, draft.id).catch(() => true);
    if (!isFiled && athleteId !== null && day !== null)
      await giveDayBack(ctx, { id: athleteId, day }, draft.id);
    throw error;
  }
}

type Asked = Pick<ProgramParams, "mode" | "reason" | "quotaDay">;

/** A model counts on the athlete's day; where there is none, or no day left, the engine is enough. */
async function modeFor(
  ctx: Ctx,
  mode: Mode,
  { athlete }: Completed<ProgramRequest>,
  jobId: string,
): Promise<Asked> {
  const byEngine = (reason: Asked["reason"]): Asked => ({ mode: "engine", reason, quotaDay: null });
  if (mode === "engine") return byEngine(null);
  if (!ctx.models.isThere && ctx.rehearsal.length === 0) {
    if (mode === "model") refuseWithoutModels();
    return byEngine("not_enabled");
  }
  if (!athlete) return { mode, reason: null, quotaDay: null };
  const { day, reason } = ctx.rehearsal.includes("daily_limit")
    ? ({ day: null, reason: "daily_limit" } as const)
    : await reserveDay(ctx, athlete, jobId);
  if (reason === null) return { mode, reason, quotaDay: day };
  if (reason === "daily_limit") announceLimit(ctx, athlete);
  if (mode === "model" && reason === "daily_limit") throw usedUp(ctx, athlete.tier);
  return byEngine(reason);
}

/** A job that goes on, or what came of it while the client waited: then `jobId` alone tells which it was. */
export type Filed = { jobId: string } & (
  | { job: ShownJob; program: null }
  | { job: null; program: Awaited<ReturnType<typeof showProgram>> }
);

/** Files the job, unless an attempt before this one did; then hands it over and waits as long as is wished. */
export async function fileJob(ctx: Ctx, row: JobRow, audit: AuditEntry): Promise<Filed> {
  const filed = await orOnConflict(
    async () => {
      await ctx.store.jobs.create(ctx.tenant, row, audit);
      return row;
    },
    () => ctx.store.jobs.find(ctx.tenant, row.id),
  );
  if (filed.status === "queued") await sendJob(ctx, filed);
  const then = await waitForEnd(ctx, filed);
  const made = then.status === "succeeded" && then.result && "id" in then.result && then.result;
  const jobId = filed.id;
  return made
    ? { jobId, job: null, program: await showProgram(ctx, made.id) }
    : { jobId, job: await showJobNow(ctx, then), program: null };
}
