/** Says once that a budget is half, nearly or wholly used: in the audit log, and in ours. */
import type { Alert } from "../core/budget.ts";
import { randomBytes } from "../core/crypto.ts";
import { StoreConflict } from "../core/errors.ts";
import { makeId } from "../core/ids.ts";
import { log } from "../core/log.ts";
import { PLATFORM, organizationOf, tenantId } from "../core/tenant.ts";
import type { Ctx } from "../ctx.ts";
import { announceOnce } from "./events.ts";

export async function announceAlerts(ctx: Ctx, alerts: readonly Alert[]) {
  for (const alert of alerts) await announce(ctx, alert);
}

async function announce(ctx: Ctx, { level, period, key, percent }: Alert) {
  // Both modes spend from one budget, so one log holds what becomes of it.
  const tenant = level === "platform" ? PLATFORM : tenantId(organizationOf(ctx.tenant), "live");
  const subject = { id: `budget.${period}.${key}`, version: percent };
  log.warn("budget_alert", { tenantId: tenant, budget: level, period, percent });
  if (level === "organization") {
    announceOnce({ ...ctx, tenant }, "spend.threshold_crossed", {
      subject,
      since: Date.parse(key),
      athleteId: null,
      data: { period, key, percent },
    });
  }
  try {
    await ctx.store.audit.file(tenant, subject, {
      // Not `ctx.newId`: a repeated request may cross another threshold, or none.
      id: makeId("audit", ctx.now, randomBytes(16)),
      at: ctx.now,
      actorKind: ctx.caller.kind,
      actorId: ctx.caller.id,
      action: "budget.threshold_crossed",
      requestId: ctx.requestId,
      changed: [],
    });
  } catch (error) {
    // After a change of the cap it is crossed again; the log has said it once.
    if (!(error instanceof StoreConflict)) throw error;
  }
}
