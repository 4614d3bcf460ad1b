/** The money of the asking organisation, as models may spend it. */
import { randomBytes } from "../core/crypto.ts";
import { makeId } from "../core/ids.ts";
import { inTime } from "../core/in-time.ts";
import { describeError, log } from "../core/log.ts";
import { organizationOf } from "../core/tenant.ts";
import type { Ctx } from "../ctx.ts";
import type { Purse } from "../llm/port.ts";
import { announceAlerts } from "./budget-alerts.ts";
import { getCaps } from "./organizations.ts";

/** It may have to ask the platform's, which has two seconds. */
const ANSWERS_WITHIN_MS = 3_000;

export function purseOf(ctx: Ctx): Purse {
  const partner = ctx.partner(organizationOf(ctx.tenant));
  return {
    async reserve(micros) {
      // Never the same again, not even in a repeated request: what is paid twice is booked twice.
      const id = makeId("interaction", ctx.now, randomBytes(16));
      const reserve = async () => {
        const caps = { organization: await getCaps(ctx), platform: ctx.config.platformCaps };
        return partner.reserve(id, micros, caps, ctx.now);
      };
      const { granted, alerts } = await inTime(reserve(), ANSWERS_WITHIN_MS).catch(
        (error: unknown) => {
          // Without its books nobody spends, and the engine still answers.
          log.error("budget_unreachable", { error: describeError(error) });
          return { granted: false, alerts: [] };
        },
      );
      if (alerts.length > 0) ctx.defer(announceAlerts(ctx, alerts));
      if (!granted) return null;
      return {
        settle: async (spent) => announceAlerts(ctx, await partner.settle(id, spent, ctx.now)),
      };
    },
  };
}
