/** Tells the partner that the engine had to stand in: for an athlete once a day, for failing models once an hour. */
import { dailyQuota, dayOf, endOfDay } from "../core/tiers.ts";
import { startOfDay } from "../core/budget.ts";
import type { Ctx } from "../ctx.ts";
import type { SkillAnswer, SkillCall } from "../skills/skill.ts";
import { announceOnce } from "./events.ts";
import { HOUR_MS } from "../core/durations.ts";

export function announceStandIn(
  ctx: Ctx,
  { reason }: Pick<SkillAnswer<unknown>, "reason">,
  { athlete, operation }: Pick<SkillCall, "athlete" | "operation">,
) {
  if (reason === "daily_limit" && athlete) announceLimit(ctx, athlete);
  if (reason === "models_down") announceDegraded(ctx, operation);
}

/** Once a day, however often it is met. */
export function announceLimit(ctx: Ctx, { id, tier }: NonNullable<SkillCall["athlete"]>) {
  const day = dayOf(ctx.now);
  const resetsAt = new Date(endOfDay(ctx.now)).toISOString();
  announceOnce(ctx, "limit.reached", {
    // Not the athlete itself: days are no versions of it.
    subject: { id: `limit.${id}`, version: day },
    since: startOfDay(day),
    athleteId: id,
    data: { athleteId: id, limit: dailyQuota(tier), resetsAt },
  });
}

function announceDegraded(ctx: Ctx, operation: string) {
  const hour = Math.floor(ctx.now / HOUR_MS);
  announceOnce(ctx, "route.degraded", {
    subject: { id: "route.models", version: hour },
    since: hour * HOUR_MS,
    athleteId: null,
    data: { operation, reason: "models_down" },
  });
}
