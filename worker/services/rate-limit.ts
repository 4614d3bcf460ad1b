/** What is left of an athlete's day. */
import { DAY_SECONDS, dayOf, dailyQuota, endOfDay } from "../core/tiers.ts";
import type { Ctx } from "../ctx.ts";
import { requireAthlete } from "./athletes.ts";

export async function getRateLimit(ctx: Ctx, athleteId: string) {
  const { tier } = await requireAthlete(ctx, athleteId);
  const limit = dailyQuota(tier);
  const used = await ctx.athleteObject(ctx.tenant, athleteId).usedOn(dayOf(ctx.now));
  return {
    object: "rate_limit" as const,
    athleteId,
    tier,
    limit,
    used: Math.min(used, limit),
    remaining: Math.max(0, limit - used),
    resetAt: new Date(endOfDay(ctx.now)).toISOString(),
    policies: [{ name: "athlete-day", quota: limit, windowSeconds: DAY_SECONDS }],
  };
}
