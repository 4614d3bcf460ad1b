/** What the clock does, every minute: each part does its work whatever becomes of the others. */
import { describeError, log } from "../core/log.ts";
import { openPorts } from "../wire.ts";
import { operate } from "./operate.ts";
import { sendReviews } from "./review.ts";
import { sweepJobs } from "./sweep-jobs.ts";
import { sweepWebhooks } from "./sweep-webhooks.ts";

export async function runCron(env: Cloudflare.Env, now: number) {
  const { store } = await openPorts(env);
  const parts = [
    store.platform.prune(now),
    sweepJobs(env, now),
    sweepWebhooks(env, now),
    operate(env, now),
    sendReviews(env, now),
  ];
  for (const result of await Promise.allSettled(parts)) {
    if (result.status === "rejected") {
      log.error("cron_failed", { error: describeError(result.reason) });
    }
  }
}
