/** How jobs begin and end: each end once, in one write with its event, and told to everybody who waits. */
import { Fault } from "../core/errors.ts";
import { type FinalStatus, type JobErrorCode, type JobResult, isFinal } from "../core/job.ts";
import { organizationOf } from "../core/tenant.ts";
import type { Ctx } from "../ctx.ts";
import type { JobRow } from "../store/port.ts";
import { makeAudit } from "./audit.ts";
import { announceEvents, makeEvent } from "./events.ts";
import {
  callNext,
  draftJob,
  feedOf,
  isGeneration,
  requireJob,
  sendJob,
  showJobNow,
} from "./jobs.ts";
import { showJob } from "./show-job.ts";
import { refundDay, renewDay } from "./job-days.ts";
import { nextVersion, orOnConflict } from "./writes.ts";
import { MINUTE_MS } from "../core/durations.ts";

/** From the first stroke of work; the sweep looks after those that take longer. */
const RUN_WITHIN_MS = 10 * MINUTE_MS;

/** Takes a job up. One that has ended stays as it is, so a repeated step does no harm. */
export async function startJob(ctx: Ctx, id: string): Promise<JobRow | null> {
  const row = await ctx.store.jobs.find(ctx.tenant, id);
  if (!row || row.status !== "queued") return row;
  const next = nextVersion(
    row,
    {
      status: "running",
      startedAt: row.startedAt ?? ctx.now,
      deadlineAt: ctx.now + RUN_WITHIN_MS,
    },
    ctx.now,
  );
  const audit = await makeAudit(ctx, "job.running");
  return orOnConflict(
    async () => {
      await ctx.store.jobs.replace(ctx.tenant, next, audit);
      await feedOf(ctx, id).append([{ key: "started", type: "job.started", data: {} }], ctx.now);
      return next;
    },
    () => ctx.store.jobs.find(ctx.tenant, id),
  );
}

/** What answering took, and who answered. */
export type JobUsage = Pick<
  JobRow,
  | "source"
  | "model"
  | "promptVersion"
  | "engineVersion"
  | "inputTokens"
  | "outputTokens"
  | "costMicros"
>;

export type End = {
  status: FinalStatus;
  result?: JobResult;
  errorCode?: JobErrorCode;
  errorDetail?: string;
  usage?: JobUsage;
};

/** The row as it ends, and what is told of it; written together or not at all. */
export async function endOf(ctx: Ctx, row: JobRow, { usage, errorDetail, ...end }: End) {
  const { kind } = row;
  // Of an athlete who is being erased nothing new may be written down.
  const isThere =
    row.athleteId !== null && (await ctx.store.athletes.find(ctx.tenant, row.athleteId));
  const athleteId = isThere ? row.athleteId : null;
  const isNobodys = row.athleteId === null;
  const told = errorDetail !== undefined && (isThere || isNobodys) ? { errorDetail } : {};
  const next = nextVersion(row, { ...end, ...told, ...usage, finishedAt: ctx.now }, ctx.now);
  const audit = await makeAudit(ctx, `job.${end.status}`);
  const event = await makeEvent(ctx, `job.${end.status}`, next, {
    athleteId,
    data: {
      jobId: row.id,
      type: kind,
      athleteId,
      errorCode: end.errorCode ?? null,
      programId: programOf(row, end.result),
    },
  });
  return { row: next, audit, event };
}

/** The program that it made, or was to change. */
function programOf({ params }: JobRow, result: JobResult | undefined) {
  if (result && "id" in result) return result.id;
  const id = params?.["programId"];
  return typeof id === "string" ? id : null;
}

/** Of many who would end it one does; all are given how it ended. */
export async function finishJob(ctx: Ctx, id: string, end: End): Promise<JobRow | null> {
  const row = await ctx.store.jobs.find(ctx.tenant, id);
  if (!row || isFinal(row.status)) return row;
  const { row: next, audit, event } = await endOf(ctx, row, end);
  const find = () => ctx.store.jobs.find(ctx.tenant, id);
  const ended = await orOnConflict(async () => {
    await ctx.store.jobs.replace(ctx.tenant, next, audit, [event]);
    return next;
  }, find);
  if (ended !== next) return ended && !isFinal(ended.status) ? finishJob(ctx, id, end) : ended;
  announceEvents(ctx, [event]);
  return ended;
}

/** Tells everybody who waits; again is no harm, and until it is done the sweep asks for it again. */
export async function announceJob(ctx: Ctx, row: JobRow) {
  const { id, kind, status, createdAt, startedAt, finishedAt } = row;
  if (!isFinal(status) || finishedAt === null) return;
  await tellEnd(ctx, row);
  await refundDay(ctx, row);
  if (isGeneration(kind)) {
    const next = await ctx.partner(organizationOf(ctx.tenant)).leave(id, ctx.now);
    await callNext(ctx, next);
  }
  if (row.announcedAt !== null) return;
  ctx.measureJob({
    tenantId: ctx.tenant,
    kind,
    status,
    source: row.source,
    waitMs: (startedAt ?? finishedAt) - createdAt,
    durationMs: finishedAt - (startedAt ?? finishedAt),
    costMicros: row.costMicros,
  });
  await ctx.store.jobs.markAnnounced(ctx.tenant, id, ctx.now);
}

/** The last event of its stream, as everybody may see it; only the first of many counts. */
export async function tellEnd(ctx: Ctx, row: JobRow) {
  const job = showJob({ caller: { kind: "anybody", id: "anybody", scopes: [] } }, row);
  const data = row.status === "failed" ? { error: job.error, job } : { job };
  await feedOf(ctx, row.id).append([{ key: "end", type: `job.${row.status}`, data }], ctx.now);
}

/** Ends and tells in one: for all who are no workflow. */
export async function endJob(ctx: Ctx, id: string, end: End): Promise<JobRow | null> {
  const row = await finishJob(ctx, id, end);
  if (row) await announceJob(ctx, row);
  return row;
}

/** At any point; a model that is being asked is heard out and paid, and nothing comes of it. */
export async function cancelJob(ctx: Ctx, id: string) {
  const row = await requireJob(ctx, id);
  if (row.kind === "athlete_deletion") {
    throw new Fault("invalid_state", "An erasure is owed: it cannot be canceled.");
  }
  if (isFinal(row.status)) throw ended(row);
  const canceled = await endJob(ctx, id, { status: "canceled" });
  if (canceled?.status !== "canceled") throw ended(canceled ?? row);
  return showJobNow(ctx, canceled);
}

const ended = ({ status }: JobRow) => new Fault("invalid_state", `The job has ended: ${status}.`);

/** A new job for the same work; the old one stays as the record of what happened. */
export async function retryJob(ctx: Ctx, id: string) {
  const drawn = await draftJob(ctx, { kind: "program", athleteId: null });
  const audit = await makeAudit(ctx, "job.queued");
  const row = await requireJob(ctx, id);
  if (!isFinal(row.status) || row.status === "succeeded") {
    throw new Fault("invalid_state", "Only a job that failed or was canceled is tried again.");
  }
  if (row.errorCode === "changed_meanwhile") {
    throw new Fault(
      "invalid_state",
      "It was about an earlier version: ask it of the one in force.",
    );
  }
  const { kind, athleteId, priority } = row;
  const params = await renewDay(ctx, row, drawn.id);
  if (params === null && isGeneration(kind)) {
    throw new Fault("invalid_state", "What it was made from has been erased.");
  }
  const again: JobRow = { ...drawn, kind, athleteId, priority, params, retryOf: id };
  const filed = await orOnConflict(
    async () => {
      await ctx.store.jobs.create(ctx.tenant, again, audit);
      return again;
    },
    () => ctx.store.jobs.find(ctx.tenant, again.id),
  );
  if (filed.status === "queued") await sendJob(ctx, filed);
  return showJobNow(ctx, filed);
}
