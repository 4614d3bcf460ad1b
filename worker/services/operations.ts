/** Jobs and dead letters of all tenants, for operators. */
import type { JobKind, JobStatus } from "../core/job.ts";
import { usdOfMicros } from "../core/money.ts";
import { type PageRequest, toPage } from "../core/page.ts";
import { PLATFORM, isLive, organizationOf } from "../core/tenant.ts";
import { isoOrNull } from "../core/time.ts";
import type { Ctx } from "../ctx.ts";
import type { DeadLetterRow, JobRow } from "../store/port.ts";

type Filter = { status?: JobStatus | undefined; type?: JobKind | undefined };

export async function listAllJobs({ store }: Ctx, page: PageRequest, { status, type }: Filter) {
  const rows = await store.operations.listJobs({
    after: page.after,
    limit: page.limit + 1,
    kind: type ?? null,
    status: status ?? null,
    athleteId: null,
  });
  return toPage(rows, page.limit, showRun);
}

export async function listDeadLetters({ store }: Ctx, page: PageRequest) {
  const rows = await store.operations.listDeadLetters({ ...page, limit: page.limit + 1 });
  return toPage(rows, page.limit, showDeadLetter);
}

/** What it was asked and what came of it are its partner's to read. */
const showRun = (row: JobRow) => ({
  id: row.id,
  object: "job_run" as const,
  organizationId: organizationOf(row.tenantId),
  livemode: isLive(row.tenantId),
  type: row.kind,
  status: row.status,
  priority: row.priority === 1 ? ("express" as const) : ("bulk" as const),
  athleteId: row.athleteId,
  errorCode: row.errorCode,
  restarts: row.restarts,
  retryOf: row.retryOf,
  source: row.source,
  model: row.model,
  promptVersion: row.promptVersion,
  engineVersion: row.engineVersion,
  inputTokens: row.inputTokens,
  outputTokens: row.outputTokens,
  costUsd: usdOfMicros(row.costMicros),
  createdAt: new Date(row.createdAt).toISOString(),
  startedAt: isoOrNull(row.startedAt),
  finishedAt: isoOrNull(row.finishedAt),
  announcedAt: isoOrNull(row.announcedAt),
});

const showDeadLetter = (row: DeadLetterRow) => ({
  id: row.id,
  object: "dead_letter" as const,
  organizationId: row.tenantId === PLATFORM ? null : organizationOf(row.tenantId),
  queue: row.queue,
  reason: row.reason,
  body: row.body,
  createdAt: new Date(row.createdAt).toISOString(),
});
