/** Looks after jobs that were left lying: starts them once more, and then ends them with a reason. */
import { isFinal } from "../core/job.ts";
import { describeError, log } from "../core/log.ts";
import { organizationOf } from "../core/tenant.ts";
import type { Ctx } from "../ctx.ts";
import { makeAudit } from "../services/audit.ts";
import { announceJob, endJob } from "../services/job-ends.ts";
import { callNext, isGeneration } from "../services/jobs.ts";
import { nextVersion, orOnConflict } from "../services/writes.ts";
import type { JobRow } from "../store/port.ts";
import { openPorts } from "../wire.ts";
import { openJobCtx } from "./job-ctx.ts";
import { instanceIdOf, workflowOf } from "./kinds.ts";
import { HOUR_MS, MINUTE_MS } from "../core/durations.ts";

/** Longer than any message should be on its way, delays included. */
const LOST_AFTER_MS = 5 * MINUTE_MS;
/** The workflow tells of the end right after it. */
const UNTOLD_AFTER_MS = MINUTE_MS;
const SECOND_CHANCE_MS = 10 * MINUTE_MS;
const PATIENCE_MS = HOUR_MS;

export async function sweepJobs(env: Cloudflare.Env, now: number) {
  const { store } = await openPorts(env);
  const { platform } = store;
  const [overdue, lost, untold] = await Promise.all([
    platform.listOverdueJobs(now),
    platform.listLostJobs(now - LOST_AFTER_MS),
    platform.listUntoldJobs(now - UNTOLD_AFTER_MS),
  ]);
  const late = new Set(overdue.map(({ id }) => id));
  await sweep(env, now, overdue, (ctx, job) => secondChance(env, ctx, job, now));
  await sweep(
    env,
    now,
    lost.filter(({ id }) => !late.has(id)),
    offerAgain,
  );
  await sweep(env, now, untold, announceJob);
  const count = overdue.length + lost.length + untold.length;
  if (count > 0) log.info("jobs_swept", { count });
}

/** One that cannot be helped must not keep the others waiting. */
async function sweep(
  env: Cloudflare.Env,
  now: number,
  jobs: readonly JobRow[],
  help: (ctx: Ctx, job: JobRow) => Promise<unknown>,
) {
  for (const job of jobs) {
    try {
      await help(await openJobCtx(env, { tenantId: job.tenantId, jobId: job.id }, now), job);
    } catch (error) {
      log.error("sweep_failed", { tenantId: job.tenantId, error: describeError(error) });
    }
  }
}

/** Only those that hold a place begin: the others are called when one is free. */
async function offerAgain(ctx: Ctx, { id, kind, priority, tenantId }: JobRow) {
  const message = { tenantId, jobId: id };
  if (isGeneration(kind)) {
    const place = await ctx.partner(organizationOf(tenantId)).admit(message, priority, ctx.now);
    await callNext(ctx, place.others);
    // It waits its turn; those after it in the list are looked at next time.
    if (!place.admitted) return ctx.store.jobs.touch(tenantId, id, ctx.now);
  }
  await ctx.enqueue(message, priority);
}

/** Who stands in the partner's line has not hung: it has not begun. */
const isInLine = async (ctx: Ctx, { id, kind, status, tenantId }: JobRow) =>
  isGeneration(kind) &&
  status === "queued" &&
  (await ctx.partner(organizationOf(tenantId)).ahead(id)) !== null;

async function secondChance(env: Cloudflare.Env, ctx: Ctx, job: JobRow, now: number) {
  // An erasure is owed: its workflow tries for days, and nobody gives it up from outside.
  const isOwed = job.kind === "athlete_deletion" || (await isInLine(ctx, job));
  if (job.restarts > 0 && !isOwed) {
    await endJob(ctx, job.id, { status: "failed", errorCode: "deadline" });
    return;
  }
  const changes = isOwed
    ? { deadlineAt: now + PATIENCE_MS }
    : { status: "queued" as const, restarts: 1, deadlineAt: now + SECOND_CHANCE_MS };
  const next = nextVersion(job, changes, now);
  const audit = await makeAudit(ctx, isOwed ? "job.waited" : "job.restarted", Object.keys(changes));
  const row = await orOnConflict(
    async () => {
      await ctx.store.jobs.replace(ctx.tenant, next, audit);
      return next;
    },
    () => ctx.store.jobs.find(ctx.tenant, job.id),
  );
  if (!row || isFinal(row.status)) return;
  if (row.restarts > job.restarts) await endInstance(env, job);
  await offerAgain(ctx, row);
}

/** What hangs would go on beside its successor, and pay once more. */
async function endInstance(env: Cloudflare.Env, job: JobRow) {
  try {
    await (await workflowOf(env, job.kind).get(instanceIdOf(job))).terminate();
  } catch (error) {
    // It was never there, or is over.
    log.info("instance_not_ended", { error: describeError(error) });
  }
}
