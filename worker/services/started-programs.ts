/** Starting, resting and putting away programs, with what that means for what was noticed about the athlete. */
import type { Ctx } from "../ctx.ts";
import { renewSoon } from "./reviews.ts";
import { archiveProgram, updateProgram } from "./stored-programs.ts";

export async function updateAndRenew(...[ctx, id, update]: Parameters<typeof updateProgram>) {
  const shown = await updateProgram(ctx, id, update);
  if (update.status !== undefined) renewSoon(ctx, shown.athleteId);
  return shown;
}

export async function archiveAndRenew(ctx: Ctx, id: string) {
  const shown = await archiveProgram(ctx, id);
  renewSoon(ctx, shown.athleteId);
  return shown;
}
