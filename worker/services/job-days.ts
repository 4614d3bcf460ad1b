/** The unit of an athlete's day that a job holds: counted when it is taken on, given back where no model answered. */
import { type JobParams, isFinal } from "../core/job.ts";
import { inTime } from "../core/in-time.ts";
import { describeError, log } from "../core/log.ts";
import { type Tier, dailyQuota, dayOf } from "../core/tiers.ts";
import type { Ctx } from "../ctx.ts";
import type { EngineReason } from "../skills/skill.ts";
import type { JobRow } from "../store/port.ts";

const DAY_ANSWERS_WITHIN_MS = 2_000;

/** The day it was counted on, or why no model is to be asked. */
export async function reserveDay(
  ctx: Ctx,
  athlete: { id: string; tier: Tier },
  jobId: string,
): Promise<{ day: number; reason: null } | { day: null; reason: EngineReason }> {
  const day = dayOf(ctx.now);
  const object = ctx.athleteObject(ctx.tenant, athlete.id);
  try {
    const reserving = object.reserve(day, dailyQuota(athlete.tier), jobId);
    const used = await inTime(reserving, DAY_ANSWERS_WITHIN_MS);
    return used === null ? { day: null, reason: "daily_limit" } : { day, reason: null };
  } catch (error) {
    // Who kept the day is gone; the engine is not.
    log.error("quota_unreachable", { error: describeError(error) });
    return { day: null, reason: "models_down" };
  }
}

/** Once for each job, however often it is asked. */
export async function refundDay(ctx: Ctx, { id, athleteId, params, status, source }: JobRow) {
  const day = params?.["quotaDay"];
  if (typeof day !== "number" || athleteId === null || !isFinal(status)) return;
  if (status === "succeeded" && source !== "engine") return;
  await giveDayBack(ctx, { id: athleteId, day }, id);
}

export const giveDayBack = (ctx: Ctx, athlete: { id: string; day: number }, jobId: string) =>
  ctx.athleteObject(ctx.tenant, athlete.id).refund(athlete.day, jobId);

/** For the same work once more: counted again, or done by the engine alone where the day is used up. */
export async function renewDay(ctx: Ctx, { athleteId, params }: JobRow, jobId: string) {
  if (params === null || athleteId === null || typeof params["quotaDay"] !== "number")
    return params;
  const tier = params["tier"] as Tier;
  const { day, reason } = await reserveDay(ctx, { id: athleteId, tier }, jobId);
  const next: JobParams = { ...params, quotaDay: day };
  return reason === null ? next : { ...next, mode: "engine", reason };
}
