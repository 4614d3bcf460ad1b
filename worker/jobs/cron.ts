/** What the clock does: prunes what has expired, and wakes jobs that were forgotten. */
import { describeError, log } from "../core/log.ts";
import type { Ports } from "../ctx.ts";
import { openPorts } from "../wire.ts";

/** Longer than any job should sit without a step, queue delays included. */
const STALE_MS = 15 * 60_000;

/** Each part does its work whatever becomes of the other. */
export async function runCron(env: Cloudflare.Env, now: number) {
  const ports = await openPorts(env);
  const parts = [ports.store.platform.prune(now), wakeJobs(ports, now - STALE_MS)];
  for (const result of await Promise.allSettled(parts)) {
    if (result.status === "rejected") {
      log.error("cron_failed", { error: describeError(result.reason) });
    }
  }
}

async function wakeJobs({ store, enqueue }: Ports, before: number) {
  const stale = await store.platform.listStaleJobs(before);
  for (const { tenantId, id } of stale) await enqueue({ tenantId, jobId: id });
  log.info("jobs_woken", { count: stale.length });
}
