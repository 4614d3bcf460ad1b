/** What the clock does for operators: rolls up the hours, minds the alerts, and says once a week what models cost. */
import { describeError, log } from "../core/log.ts";
import { PLATFORM } from "../core/tenant.ts";
import { WEEK_MS, startOfWeek } from "../core/week.ts";
import type { Ctx } from "../ctx.ts";
import { evaluateAlerts } from "../services/alerts.ts";
import { sumCosts } from "../services/cost-report.ts";
import { rollUpJobs } from "../services/roll-ups.ts";
import { openJobCtx } from "./job-ctx.ts";
import { HOUR_MS } from "../core/durations.ts";

/** Mondays at six o'clock UTC, or when the clock is back. */
const REPORT_AT_MS = 6 * HOUR_MS;
const REPORT = "weekly_cost_report";

const PARTS = { rollUpJobs, evaluateAlerts, reportCosts };

/** Once a minute. Each part does its work whatever becomes of the others; again is no harm. */
export async function operate(env: Cloudflare.Env, now: number) {
  const ctx = await openJobCtx(env, { tenantId: PLATFORM, jobId: "clock" }, now);
  await Promise.all(
    Object.entries(PARTS).map(async ([operation, part]) => {
      try {
        await part(ctx);
      } catch (error) {
        log.error("cron_failed", { operation, error: describeError(error) });
      }
    }),
  );
}

async function reportCosts({ store, now }: Ctx) {
  const monday = startOfWeek(now);
  if (now < monday + REPORT_AT_MS) return;
  if ((await store.operations.lastPeriod(REPORT)) === monday) return;
  const { calls, costMicros } = await sumCosts(store, { from: monday - WEEK_MS, to: monday });
  // Claimed when there is something to say: what fails before is tried again at the next stroke.
  if (!(await store.operations.claimPeriod(REPORT, monday, now))) return;
  log.info(REPORT, { count: calls, costMicros });
}
