/** The context of a job: its tenant, and itself as the one who acts. */
import { randomBytes } from "../core/crypto.ts";
import { makeId } from "../core/ids.ts";
import type { JobMessage } from "../core/job.ts";
import { LATEST_VERSION } from "../core/versions.ts";
import type { Ctx } from "../ctx.ts";
import { openPorts } from "../wire.ts";

export async function openJobCtx(
  env: Cloudflare.Env,
  { tenantId, jobId }: JobMessage,
  now: number,
): Promise<Ctx> {
  return {
    ...(await openPorts(env)),
    now,
    requestId: jobId,
    tenant: tenantId,
    caller: { kind: "job", id: jobId, scopes: [] },
    apiVersion: LATEST_VERSION,
    baseUrl: null,
    waitSeconds: 0,
    lastEventId: null,
    idempotencyKey: null,
    origin: null,
    ifMatch: null,
    rehearsal: [],
    randomBytes: async (length) => randomBytes(length),
    newId: async (kind) => makeId(kind, now, randomBytes(16)),
  };
}
