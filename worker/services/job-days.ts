/** The unit of an athlete's day that a job holds: counted when it is taken on, given back where no model answered. */
import { type JobParams, isFinal } from "../core/job.ts";
import { type Tier, dailyQuota, dayOf } from "../core/tiers.ts";
import type { Ctx } from "../ctx.ts";
import type { JobRow } from "../store/port.ts";

/** The day it was counted on; null where it has no room. */
export async function reserveDay(
  ctx: Ctx,
  athlete: { id: string; tier: Tier },
  jobId: string,
): Promise<number | null> {
  const day = dayOf(ctx.now);
  const object = ctx.athleteObject(ctx.tenant, athlete.id);
  const used = await object.reserve(day, dailyQuota(athlete.tier), jobId);
  return used === null ? null : day;
}

/** Once for each job, however often it is asked. */
export async function refundDay(ctx: Ctx, { id, athleteId, params, status, source }: JobRow) {
  const day = params?.["quotaDay"];
  if (typeof day !== "number" || athleteId === null || !isFinal(status)) return;
  if (status === "succeeded" && source !== "engine") return;
  await ctx.athleteObject(ctx.tenant, athleteId).refund(day, id);
}

/** For the same work once more: counted again, or done by the engine alone where the day is used up. */
export async function renewDay(ctx: Ctx, { athleteId, params }: JobRow, jobId: string) {
  if (params === null || athleteId === null || typeof params["quotaDay"] !== "number")
    return params;
  const tier = params["tier"] as Tier;
  const day = await reserveDay(ctx, { id: athleteId, tier }, jobId);
  const next: JobParams = { ...params, quotaDay: day };
  return day === null ? { ...next, mode: "engine", reason: "daily_limit" } : next;
}
