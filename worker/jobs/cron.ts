/** What the clock does: prunes what has expired, and wakes jobs that were forgotten. */
import { log } from "../core/log.ts";
import { openPorts } from "../wire.ts";

/** Longer than any job should sit without a step, queue delays included. */
const STALE_MS = 15 * 60_000;

export async function runCron(env: Cloudflare.Env, now: number) {
  const { store, enqueue } = await openPorts(env);
  const pruned = await store.platform.prune(now);
  const stale = await store.platform.listStaleJobs(now - STALE_MS);
  for (const { tenantId, id } of stale) await enqueue({ tenantId, jobId: id });
  log.info("cron", { count: pruned + stale.length });
}
