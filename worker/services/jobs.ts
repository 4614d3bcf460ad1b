/** Jobs: filed by other verbs, followed by partners, moved on by workflows. */
import { notFound } from "../core/errors.ts";
import { type JobKind, type JobResult, type JobStatus, isFinal } from "../core/job.ts";
import { describeError, log } from "../core/log.ts";
import { type PageRequest, toPage } from "../core/page.ts";
import { isLive } from "../core/tenant.ts";
import { isoOrNull } from "../core/time.ts";
import type { Ctx } from "../ctx.ts";
import type { JobRow } from "../store/port.ts";
import { makeAudit } from "./audit.ts";
import { nextVersion, orOnConflict } from "./writes.ts";

export const draftJob = async (
  ctx: Ctx,
  kind: JobKind,
  athleteId: string | null,
): Promise<JobRow> => ({
  tenantId: ctx.tenant,
  id: await ctx.newId("job"),
  kind,
  status: "queued",
  athleteId,
  result: null,
  errorCode: null,
  startedAt: null,
  finishedAt: null,
  version: 1,
  createdAt: ctx.now,
  updatedAt: ctx.now,
});

/** The job is filed already: should the queue not take it now, the cron will offer it again. */
export async function sendJob(ctx: Ctx, { tenantId, id }: JobRow) {
  try {
    await ctx.enqueue({ tenantId, jobId: id });
  } catch (error) {
    log.error("queue_refused", { requestId: ctx.requestId, error: describeError(error) });
  }
}

export async function getJob(ctx: Ctx, id: string) {
  const row = await ctx.store.jobs.find(ctx.tenant, id);
  const { caller } = ctx;
  if (!row || (caller.kind === "session" && row.athleteId !== caller.athleteId)) throw notFound();
  return showJob(row);
}

export async function listJobs(ctx: Ctx, page: PageRequest) {
  const rows = await ctx.store.jobs.list(ctx.tenant, { ...page, limit: page.limit + 1 });
  return toPage(rows, page.limit, showJob);
}

type Outcome = {
  status: Exclude<JobStatus, "queued">;
  result?: JobResult;
  errorCode?: string;
};

/** Moves a job on. One that has ended stays as it is, so a repeated step does no harm. */
export async function moveJob(ctx: Ctx, id: string, outcome: Outcome): Promise<JobRow | null> {
  const row = await ctx.store.jobs.find(ctx.tenant, id);
  if (!row || isFinal(row.status) || row.status === outcome.status) return row;
  const next = nextVersion(
    row,
    {
      ...outcome,
      startedAt: row.startedAt ?? ctx.now,
      finishedAt: isFinal(outcome.status) ? ctx.now : null,
    },
    ctx.now,
  );
  const audit = await makeAudit(ctx, `job.${outcome.status}`);
  return orOnConflict(
    async () => {
      await ctx.store.jobs.replace(ctx.tenant, next, audit);
      return next;
    },
    () => ctx.store.jobs.find(ctx.tenant, id),
  );
}

export const showJob = (row: JobRow) => ({
  id: row.id,
  object: "job" as const,
  type: row.kind,
  status: row.status,
  athleteId: row.athleteId,
  result: row.result,
  errorCode: row.errorCode,
  livemode: isLive(row.tenantId),
  version: row.version,
  createdAt: new Date(row.createdAt).toISOString(),
  startedAt: isoOrNull(row.startedAt),
  finishedAt: isoOrNull(row.finishedAt),
});
