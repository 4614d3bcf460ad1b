/** Days as athletes tell of them: one row a day, which two cannot change at once. */
import { expect } from "vitest";
import type { TenantId } from "../../../worker/core/tenant.ts";
import type { DailySignalRow, Store } from "../../../worker/store/port.ts";
import { aSignal } from "../log-rows.ts";
import { NOW, anAudit, newTenant } from "../rows.ts";
import { type Method, later, refuses, withAthlete } from "./kit.ts";
import { isRefused, versionsOf } from "./logs.ts";

export async function withSignal(
  store: Store,
  tenant: TenantId,
  over: Partial<DailySignalRow> = {},
) {
  const athleteId = over.athleteId ?? (await withAthlete(store, tenant)).id;
  const row = aSignal({ ...over, athleteId });
  await store.signals.put(tenant, row, anAudit());
  return { ...row, tenantId: tenant };
}

export function signalsContract(method: Method) {
  method("signals.put", "keeps every field of a day with its line", async (store, mine) => {
    const row = await withSignal(store, mine);
    const { athleteId, day } = row;
    const subject = `${athleteId}.${day}`;
    expect(await store.signals.find(mine, athleteId, day)).toEqual(row);
    expect(await versionsOf(store, mine, subject)).toEqual([1]);
    const next = later(row, { fields: { energy: 4, soreness: null }, updatedAt: NOW + 1 });
    await refuses(store, mine, (audit) => store.signals.put(mine, next, audit));
    expect(await store.signals.find(mine, athleteId, day)).toEqual(row);
    await store.signals.put(mine, next, anAudit());
    expect(await store.signals.find(mine, athleteId, day)).toEqual(next);
    expect(await versionsOf(store, mine, subject)).toEqual([1, 2]);
    const first = aSignal({ athleteId, day: "2026-11-22" });
    await refuses(store, mine, (audit) => store.signals.put(mine, first, audit));
    expect(await store.signals.find(mine, athleteId, first.day)).toBeNull();
  });
  method("signals.put", "lets one of two through, also on a new day", async (store, mine) => {
    const row = await withSignal(store, mine);
    const { athleteId } = row;
    const fresh = { ...row, day: "2026-11-22", version: 0 };
    for (const seen of [row, fresh]) {
      const writers = [1, 2].map((stress) => later(seen, { fields: { stress } }));
      const ends = await Promise.allSettled(
        writers.map((next) => store.signals.put(mine, next, anAudit())),
      );
      expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      const lost = ends.findIndex(({ status }) => status === "rejected");
      await isRefused(store.signals.put(mine, writers[lost]!, anAudit()));
      expect(await store.signals.find(mine, athleteId, seen.day)).toEqual(writers[1 - lost]);
    }
  });
  method("signals.put", "takes no athlete of another tenant", async (store, mine) => {
    const row = await withSignal(store, mine);
    const { athleteId, day } = row;
    const stolen = later(row, { fields: {} });
    await isRefused(store.signals.put(newTenant(), stolen, anAudit()));
    await isRefused(store.signals.put(newTenant(), aSignal({ athleteId }), anAudit()));
    expect(await store.signals.find(mine, athleteId, day)).toEqual(row);
  });
  method("signals.find", "sees one day of one athlete of its tenant", async (store, mine) => {
    const row = await withSignal(store, mine);
    const other = await withSignal(store, mine);
    expect(await store.signals.find(mine, other.athleteId, row.day)).toEqual(other);
    expect(await store.signals.find(mine, row.athleteId, "2026-11-20")).toBeNull();
    expect(await store.signals.find(newTenant(), row.athleteId, row.day)).toBeNull();
  });
  method("signals.list", "gives the days within, both ends too, oldest first", async (s, mine) => {
    const { id: athleteId } = await withAthlete(s, mine);
    for (const day of ["2026-12-01", "2026-11-29", "2026-11-30", "2026-11-28"])
      await withSignal(s, mine, { athleteId, day });
    await withSignal(s, mine, { day: "2026-11-29" });
    const span = { athleteId, from: "2026-11-29", to: "2026-12-01", limit: 10 };
    const days = async (over: object) =>
      (await s.signals.list(mine, { ...span, ...over })).map(({ day }) => day);
    expect(await days({})).toEqual(["2026-11-29", "2026-11-30", "2026-12-01"]);
    expect(await days({ limit: 2 })).toEqual(["2026-11-29", "2026-11-30"]);
    expect(await days({ to: "2026-11-30" })).toEqual(["2026-11-29", "2026-11-30"]);
    expect(await s.signals.list(newTenant(), span)).toEqual([]);
  });
}
