/** Jobs: filed by other verbs, followed by partners, moved on by workflows. */
import type { NextJob } from "../core/generations.ts";
import { FEED_KEPT_MS, type FeedEvent } from "../core/job-feed.ts";
import { signJobToken } from "../core/job-token.ts";
import { type JobKind, type JobParams, type JobPriority, isFinal } from "../core/job.ts";
import { notFound } from "../core/errors.ts";
import { describeError, log } from "../core/log.ts";
import { type PageRequest, toPage } from "../core/page.ts";
import { organizationOf } from "../core/tenant.ts";
import type { Ctx } from "../ctx.ts";
import type { JobQuery, JobRow } from "../store/port.ts";
import { isGone } from "./gone.ts";
import { type ShownJob, showJob } from "./show-job.ts";
import { HOUR_MS } from "../core/durations.ts";

/** Long enough for the longest line; once work begins, it is counted anew. */
const START_WITHIN_MS = HOUR_MS;

export type Draft = {
  kind: JobKind;
  athleteId: string | null;
  priority?: JobPriority;
  params?: JobParams | null;
  retryOf?: string | null;
};

export const draftJob = async (
  ctx: Ctx,
  { kind, athleteId, priority = 0, params = null, retryOf = null }: Draft,
): Promise<JobRow> => ({
  tenantId: ctx.tenant,
  id: await ctx.newId("job"),
  kind,
  status: "queued",
  priority,
  athleteId,
  params,
  result: null,
  errorCode: null,
  errorDetail: null,
  restarts: 0,
  retryOf,
  source: null,
  model: null,
  promptVersion: null,
  engineVersion: null,
  inputTokens: 0,
  outputTokens: 0,
  costMicros: 0,
  deadlineAt: ctx.now + START_WITHIN_MS,
  startedAt: null,
  finishedAt: null,
  announcedAt: null,
  version: 1,
  createdAt: ctx.now,
  updatedAt: ctx.now,
});

/** Those of one organisation share a few places, so that none stands in the way of the others. */
export const isGeneration = (kind: JobKind) => kind !== "athlete_deletion";

/** The job is filed already: whatever fails from here on, the clock will offer it again. */
export async function sendJob(ctx: Ctx, { id, kind, priority, tenantId }: JobRow) {
  const message = { tenantId, jobId: id };
  const partner = ctx.partner(organizationOf(ctx.tenant));
  const report = (error: unknown) =>
    log.error("queue_refused", { requestId: ctx.requestId, error: describeError(error) });
  try {
    const place = isGeneration(kind) ? await partner.admit(message, priority, ctx.now) : null;
    const ahead = place === null || place.admitted ? 0 : place.ahead;
    await feedOf(ctx, id)
      .append([queuedEvent(ahead)], ctx.now)
      .catch(report);
    if (place?.admitted !== false) await ctx.enqueue(message, priority);
    await callNext(ctx, place?.others ?? []);
  } catch (error) {
    report(error);
    // Who is not on its way must not hold one of the places.
    if (isGeneration(kind)) await partner.withdraw(id).catch(report);
  }
}

/** Those who have just been given a place. */
export async function callNext(ctx: Pick<Ctx, "enqueue">, jobs: readonly NextJob[]) {
  for (const { priority, ...message } of jobs) await ctx.enqueue(message, priority);
}

export const feedOf = (ctx: Ctx, jobId: string) => ctx.jobFeed(ctx.tenant, jobId);

/** What a place in the line takes as a rule, with a model asked. */
const SECONDS_A_PLACE = 3;
const placeOf = (ahead: number) => ({
  position: ahead + 1,
  etaSeconds: (ahead + 1) * SECONDS_A_PLACE,
});
const queuedEvent = (ahead: number): FeedEvent => ({
  key: "queued",
  type: "job.queued",
  data: placeOf(ahead),
});

/** A session sees its athlete's jobs, a watcher the one that its token names. */
export async function requireJob(ctx: Ctx, id: string): Promise<JobRow> {
  const row = await ctx.store.jobs.find(ctx.tenant, id);
  const { caller } = ctx;
  const isHidden =
    (caller.kind === "session" && row?.athleteId !== caller.athleteId) ||
    (caller.kind === "watcher" && id !== caller.id);
  if (!row || isHidden) throw notFound();
  if (isGeneration(row.kind) && (await isGone(ctx, row.athleteId))) throw notFound();
  return row;
}

/** Waits for its end as long as the client would, then says how it stands. */
export async function getJob(ctx: Ctx, id: string) {
  const row = await requireJob(ctx, id);
  return showJobNow(ctx, await waitForEnd(ctx, row));
}

export async function waitForEnd(ctx: Ctx, row: JobRow): Promise<JobRow> {
  if (ctx.waitSeconds === 0 || isFinal(row.status)) return row;
  await feedOf(ctx, row.id)
    .untilEnd(ctx.waitSeconds * 1000)
    .catch((error: unknown) => log.error("feed_unreachable", { error: describeError(error) }));
  return (await ctx.store.jobs.find(ctx.tenant, row.id)) ?? row;
}

export const showWaited = ({ waitSeconds }: Ctx): Record<string, string> =>
  waitSeconds > 0 ? { "Preference-Applied": `wait=${waitSeconds}` } : {};

export async function listJobs(ctx: Ctx, query: PageRequest & Omit<JobQuery, "limit" | "after">) {
  const { caller } = ctx;
  const athleteId = caller.kind === "session" ? caller.athleteId : query.athleteId;
  const rows = await ctx.store.jobs.list(ctx.tenant, {
    ...query,
    athleteId,
    limit: query.limit + 1,
  });
  return toPage(rows, query.limit, (row) => showJob(ctx, row));
}

/** With what only those who own it know: its place in the line, or the stage it has come to. */
export async function showJobNow(ctx: Ctx, row: JobRow): Promise<ShownJob> {
  const shown = { ...showJob(ctx, row), eventsUrl: await eventsUrlOf(ctx, row) };
  try {
    if (row.status === "queued" && isGeneration(row.kind)) {
      const ahead = await ctx.partner(organizationOf(ctx.tenant)).ahead(row.id);
      return { ...shown, ...placeOf(ahead ?? 0) };
    }
    if (row.status === "running") return { ...shown, ...(await feedOf(ctx, row.id).progress()) };
  } catch (error) {
    log.error("feed_unreachable", { error: describeError(error) });
  }
  return shown;
}

/** Good for a quarter of an hour, for this job alone: a browser's `EventSource` can send no header. */
async function eventsUrlOf(ctx: Ctx, { id, finishedAt }: JobRow) {
  if (ctx.baseUrl === null || isPutAway(finishedAt, ctx.now)) return null;
  const token = await signJobToken(
    ctx.config.sessionSecret,
    { tenant: ctx.tenant, jobId: id },
    ctx.now,
  );
  return `${ctx.baseUrl}/v1/jobs/${id}/events?token=${token}`;
}

export const isPutAway = (finishedAt: number | null, now: number) =>
  finishedAt !== null && finishedAt + FEED_KEPT_MS <= now;
