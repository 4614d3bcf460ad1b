/** What the hours came to, kept: counted by the clock, read by operators. */
import { invalidField } from "../core/errors.ts";
import { type JobStatus } from "../core/job.ts";
import { usdOfMicros } from "../core/money.ts";
import type { Ctx } from "../ctx.ts";
import type { JobRollupRow, Span } from "../store/port.ts";
import { HOUR_MS } from "../core/durations.ts";

const CLOSED = "job_rollup";
/** What a clock that was away makes good. */
const CATCH_UP_HOURS = 48;
const DEFAULT_HOURS = 24;
const MAX_HOURS = 31 * 24;

/** This hour and the one before, whose last jobs may have been filed late; and what was missed. */
export async function rollUpJobs({ store: { operations }, now }: Ctx) {
  const hour = Math.floor(now / HOUR_MS);
  const closed = (await operations.lastPeriod(CLOSED)) ?? 0;
  const from = Math.max(hour - CATCH_UP_HOURS, Math.min(hour - 1, closed + 1));
  await operations.rollUp(from, hour + 1);
  if (closed < hour - 1) await operations.claimPeriod(CLOSED, hour - 1, now);
}

type HourRow = Omit<JobRollupRow, "tenantId">;

export async function getJobMetrics(
  ctx: Ctx,
  asked: { start?: string | undefined; end?: string | undefined },
) {
  const span = toHours(asked, ctx.now);
  const { operations } = ctx.store;
  const [rows, waiting] = await Promise.all([operations.rollups(span), operations.waiting()]);
  const { queued, running, oldestQueuedAt } = waiting;
  return {
    object: "job_metrics" as const,
    start: iso(span.from),
    end: iso(span.to),
    queue: {
      queued,
      running,
      oldestWaitingSeconds: oldestQueuedAt === null ? null : seconds(ctx.now - oldestQueuedAt),
    },
    totals: addUp(rows),
    types: breakDown(rows, ({ kind }) => ({ type: kind })),
    sources: breakDown(rows, ({ source }) => ({ source })),
    hours: breakDown(rows, ({ hour }) => ({ start: iso(hour * HOUR_MS) })),
  };
}

const iso = (ms: number) => new Date(ms).toISOString();
const seconds = (ms: number) => Math.round(ms) / 1000;

/** Whole hours, the last of them this one. */
function toHours(
  { start, end }: { start?: string | undefined; end?: string | undefined },
  now: number,
) {
  const to = Math.ceil((end === undefined ? now + 1 : Date.parse(end)) / HOUR_MS) * HOUR_MS;
  const asked = start === undefined ? to - DEFAULT_HOURS * HOUR_MS : Date.parse(start);
  const from = Math.floor(asked / HOUR_MS) * HOUR_MS;
  if (from >= to) throw invalidField("query/end", "out_of_range", "`end` must come after `start`.");
  if (to - from > MAX_HOURS * HOUR_MS) {
    const message = "31 days at most lie between `start` and `end`.";
    throw invalidField("query/start", "out_of_range", message);
  }
  return { from, to } satisfies Span;
}

function breakDown<Facts extends object>(
  rows: readonly HourRow[],
  factsOf: (row: HourRow) => Facts,
) {
  return [...Map.groupBy(rows, (row) => JSON.stringify(factsOf(row))).values()].map((some) => ({
    ...factsOf(some[0]!),
    ...addUp(some),
  }));
}

function addUp(rows: readonly HourRow[]) {
  const sum = (valueOf: (row: HourRow) => number) =>
    rows.reduce((total, row) => total + valueOf(row), 0);
  const of = (status: JobStatus) => sum((row) => (row.status === status ? row.jobs : 0));
  const [jobs, succeeded, failed] = [sum((row) => row.jobs), of("succeeded"), of("failed")];
  const mean = (ms: number) => (jobs === 0 ? null : seconds(ms / jobs));
  return {
    jobs,
    succeeded,
    failed,
    canceled: of("canceled"),
    successRate: ratio(succeeded, succeeded + failed),
    meanSeconds: mean(sum((row) => row.durationMs)),
    longestSeconds: jobs === 0 ? null : seconds(Math.max(...rows.map((row) => row.longestMs))),
    meanWaitSeconds: mean(sum((row) => row.waitMs)),
    inputTokens: sum((row) => row.inputTokens),
    outputTokens: sum((row) => row.outputTokens),
    costUsd: usdOfMicros(sum((row) => row.costMicros)),
  };
}

const ratio = (part: number, whole: number) =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
