/** Erasing an athlete from every place that holds something of it. */
import type { Ctx } from "../ctx.ts";

export const eraseObject = (ctx: Ctx, athleteId: string) =>
  ctx.athleteObject(ctx.tenant, athleteId).erase();

export const eraseRows = (ctx: Ctx, athleteId: string) =>
  ctx.store.athletes.erase(ctx.tenant, athleteId);
