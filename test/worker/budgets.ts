/** What tests of budgets share: objects of their own, times of their own, and sleep that takes no time. */
import { runDurableObjectAlarm } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { vi } from "vitest";
import type { Partner } from "../../durable-objects/partner.ts";
import type { Caps } from "../../worker/core/budget.ts";

/** The platform's books are shared by all tests, so each has months of its own. */
let months = 0;
export const newMonth = () => Date.UTC(2040, (months += 1), 15, 12);
export const partnerOf = () => env.PARTNER.getByName(`org_${crypto.randomUUID()}`);
export const platform = env.PARTNER.getByName("platform");

export const PLENTY = { day: 1e12, month: 1e12 };
export const cap = (micros: number) => ({ day: micros, month: micros });
export const capsOf = (organization: Caps, platform: Caps = PLENTY) => ({ organization, platform });

/** Runs the object's alarm as if it had slept until then. */
export async function wakeAt(stub: DurableObjectStub<Partner>, now: number) {
  vi.spyOn(Date, "now").mockReturnValue(now);
  const hadAlarm = await runDurableObjectAlarm(stub);
  vi.mocked(Date.now).mockRestore();
  return hadAlarm;
}

/** Spent and reserved of the day, then of the month. */
export async function moneyOf(stub: DurableObjectStub<Partner>, now: number) {
  const { day, month } = await stub.budget(PLENTY, now);
  return [day.spentMicros, day.reservedMicros, month.spentMicros, month.reservedMicros];
}
