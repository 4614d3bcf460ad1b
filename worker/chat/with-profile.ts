/** The context in which the coach works for an athlete. */
import type { Ctx } from "../ctx.ts";

/** Whoever may hold a conversation with an athlete may let the coach plan with that athlete's profile. */
export const withProfile = (ctx: Ctx): Ctx =>
  ctx.caller.kind === "session"
    ? ctx
    : { ...ctx, caller: { ...ctx.caller, scopes: [...ctx.caller.scopes, "athletes:read"] } };
