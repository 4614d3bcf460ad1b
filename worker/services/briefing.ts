/** What a conversation knows of its athlete is put together for a while; what changes it has to say so. */
import { describeError, log } from "../core/log.ts";
import type { Ctx } from "../ctx.ts";

/** Whoever is not reached goes on with what was known, until that is no longer fresh. */
export async function forgetBriefing(ctx: Ctx, athleteId: string | null) {
  if (athleteId === null) return;
  try {
    await ctx.chatObject(ctx.tenant, athleteId).forgetBriefing();
  } catch (error) {
    log.warn("briefing_not_forgotten", { error: describeError(error) });
  }
}
