/** Looks at an athlete's training after a session, and once a week: what is found is filed, told and proposed. */
import type { Ctx } from "../ctx.ts";

/** After the answer has left. */
export function reviewSoon(ctx: Ctx, athleteId: string) {
  ctx.defer(reviewAthlete(ctx, athleteId));
}

async function reviewAthlete(_ctx: Ctx, _athleteId: string) {}
