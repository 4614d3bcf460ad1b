/** What the clock does: prunes what has expired, wakes forgotten jobs, and says once a week what models cost. */
import { describeError, log } from "../core/log.ts";
import { WEEK_MS, startOfWeek } from "../core/week.ts";
import type { Ports } from "../ctx.ts";
import { sumCosts } from "../services/cost-report.ts";
import { openPorts } from "../wire.ts";

/** Longer than any job should sit without a step, queue delays included. */
const STALE_MS = 15 * 60_000;
/** Once between two runs: of all runs one falls into so many minutes after Monday, six o'clock UTC. */
const EVERY_MS = 5 * 60_000;
const REPORT_AT_MS = 6 * 60 * 60_000;

/** Each part does its work whatever becomes of the other. */
export async function runCron(env: Cloudflare.Env, now: number) {
  const ports = await openPorts(env);
  const parts = [
    ports.store.platform.prune(now),
    wakeJobs(ports, now - STALE_MS),
    reportCosts(ports, now),
  ];
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

async function reportCosts({ store }: Ports, now: number) {
  const monday = startOfWeek(now);
  const late = now - monday - REPORT_AT_MS;
  if (late < 0 || late >= EVERY_MS) return;
  const { calls, costMicros } = await sumCosts(store, { from: monday - WEEK_MS, to: monday });
  log.info("weekly_cost_report", { count: calls, costMicros });
}
