/** A job as it is shown: what its server may know of it, and what everybody may. */
import type { Screening } from "../../engine/athlete/screening/screening.ts";
import { JOB_ERRORS, type JobParams, type JobStage, isFinal } from "../core/job.ts";
import { usdOfMicros } from "../core/money.ts";
import { isLive } from "../core/tenant.ts";
import { isoOrNull } from "../core/time.ts";
import type { Ctx } from "../ctx.ts";
import type { JobRow } from "../store/port.ts";

export type ShownJob = ReturnType<typeof showJob>;

export const showJob = ({ caller }: Pick<Ctx, "caller">, row: JobRow) => ({
  id: row.id,
  object: "job" as const,
  type: row.kind,
  status: row.status,
  priority: row.priority === 1 ? ("express" as const) : ("bulk" as const),
  athleteId: row.athleteId,
  progress: isFinal(row.status) ? 1 : 0,
  stage: null as JobStage | null,
  position: null as number | null,
  etaSeconds: null as number | null,
  params: caller.kind === "secret" ? shownParams(row.params) : null,
  notices: (row.params?.["notices"] as Notices | undefined) ?? null,
  result: row.result,
  error: row.errorCode && {
    code: row.errorCode,
    detail: row.errorDetail ?? JOB_ERRORS[row.errorCode],
  },
  route: {
    source: row.source,
    model: caller.kind === "secret" ? row.model : null,
    promptVersion: row.promptVersion,
    engineVersion: row.engineVersion,
  },
  usage:
    caller.kind === "secret"
      ? {
          inputTokens: row.inputTokens,
          outputTokens: row.outputTokens,
          costUsd: usdOfMicros(row.costMicros),
        }
      : null,
  attempts: row.restarts + 1,
  retryOf: row.retryOf,
  durationMs:
    row.startedAt !== null && row.finishedAt !== null ? row.finishedAt - row.startedAt : null,
  eventsUrl: null as string | null,
  livemode: isLive(row.tenantId),
  version: row.version,
  createdAt: new Date(row.createdAt).toISOString(),
  startedAt: isoOrNull(row.startedAt),
  finishedAt: isoOrNull(row.finishedAt),
  deadlineAt: isFinal(row.status) ? null : new Date(row.deadlineAt).toISOString(),
});

/** What was asked for, without what we made of it. */
function shownParams(params: JobParams | null): JobParams | null {
  if (params === null) return null;
  const { request, programId, fromWeek, changes, reason } = params;
  return (request as JobParams | undefined) ?? { programId, fromWeek, changes, reason };
}

type Notices = Pick<Screening, "advice" | "questions" | "notUnderstood">;
