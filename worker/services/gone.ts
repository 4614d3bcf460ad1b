/** Whether an athlete has just been deleted: what is left of it belongs to nobody while the erasure runs. */
import type { Ctx } from "../ctx.ts";
import { accessOf } from "./access.ts";

export async function isGone(ctx: Ctx, athleteId: string | null) {
  if (athleteId === null) return false;
  return (await accessOf(ctx))?.ended.has(athleteId) ?? false;
}
