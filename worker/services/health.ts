/** Whether the service lives, and whether it can do its work. */
import { Fault } from "../core/errors.ts";
import { describeError, log } from "../core/log.ts";
import { LATEST_VERSION } from "../core/versions.ts";
import type { Ctx } from "../ctx.ts";

export const getHealth = async () => ({ status: "ok" as const, version: LATEST_VERSION });

export async function getReadiness(ctx: Ctx) {
  try {
    await ctx.store.platform.ping();
  } catch (error) {
    log.error("database_unready", { requestId: ctx.requestId, error: describeError(error) });
    throw new Fault("overloaded", "The database does not answer.", { retryAfterSeconds: 5 });
  }
  return { status: "ready" as const, checks: [{ name: "database", status: "ok" as const }] };
}
