/** Webhook endpoints and deliveries. */
import { expect } from "vitest";
import { StoreConflict } from "../../../worker/core/errors.ts";
import { NOW, anAudit, newTenant } from "../rows.ts";
import { aDelivery, anEndpoint, anEvent } from "../webhooks/rows.ts";
import { withDelivery, withEndpoint } from "./webhook-kit.ts";
import { type Method, PAGE, later, refuses } from "./kit.ts";
import { DAY_MS } from "../../../engine/time.ts";

export function webhooksContract(method: Method) {
  endpointsContract(method);
  deliveriesContract(method);
}

function endpointsContract(method: Method) {
  method("webhooks.create", "makes all of it or nothing", async (store, mine) => {
    const row = anEndpoint({ eventTypes: ["job.failed"] });
    await refuses(store, mine, (audit) => store.webhooks.create(mine, row, audit));
    expect(await store.webhooks.find(mine, row.id)).toBeNull();
    await store.webhooks.create(mine, row, anAudit());
    expect(await store.webhooks.find(mine, row.id)).toEqual({ ...row, tenantId: mine });
  });
  method("webhooks.find", "sees only its tenant, and none that is deleted", async (store, mine) => {
    const row = await withEndpoint(store, mine);
    expect(await store.webhooks.find(newTenant(), row.id)).toBeNull();
    await store.webhooks.replace(mine, later(row, { deletedAt: NOW }), anAudit());
    expect(await store.webhooks.find(mine, row.id)).toBeNull();
  });
  method("webhooks.list", "gives its tenant's that are there", async (store, mine) => {
    const [row, gone] = [await withEndpoint(store, mine), await withEndpoint(store, mine)];
    await store.webhooks.replace(mine, later(gone, { deletedAt: NOW }), anAudit());
    expect(await store.webhooks.list(mine, PAGE)).toEqual([row]);
    expect(await store.webhooks.list(newTenant(), PAGE)).toEqual([]);
  });
  method(
    "webhooks.replace",
    "changes its own tenant's row, all or nothing",
    async (store, mine) => {
      const row = await withEndpoint(store, mine);
      const next = later(row, { status: "disabled", disabledReason: "gone" });
      await store.webhooks.replace(newTenant(), next, anAudit());
      await refuses(store, mine, (audit) => store.webhooks.replace(mine, next, audit));
      expect(await store.webhooks.find(mine, row.id)).toEqual(row);
      await store.webhooks.replace(mine, next, anAudit());
      expect(await store.webhooks.find(mine, row.id)).toEqual(next);
      const second = store.webhooks.replace(mine, next, anAudit());
      await expect(second).rejects.toBeInstanceOf(StoreConflict);
    },
  );
  method(
    "webhooks.markFailing",
    "marks its tenant's without a new version",
    async (store, mine) => {
      const row = await withEndpoint(store, mine);
      await store.webhooks.markFailing(newTenant(), row.id, NOW);
      expect(await store.webhooks.find(mine, row.id)).toEqual(row);
      await store.webhooks.markFailing(mine, row.id, NOW);
      expect(await store.webhooks.find(mine, row.id)).toEqual({ ...row, failingSince: NOW });
      await store.webhooks.markFailing(mine, row.id, null);
      expect(await store.webhooks.find(mine, row.id)).toEqual(row);
    },
  );
}

function deliveriesContract(method: Method) {
  method("webhooks.findDelivery", "sees only its tenant", async (store, mine) => {
    const { delivery } = await withDelivery(store, mine);
    expect(await store.webhooks.findDelivery(mine, delivery.id)).toEqual(delivery);
    expect(await store.webhooks.findDelivery(newTenant(), delivery.id)).toBeNull();
  });
  method("webhooks.listDeliveries", "gives those of one endpoint", async (store, mine) => {
    const { endpoint, event, delivery } = await withDelivery(store, mine);
    await withDelivery(store, mine);
    const second = aDelivery({ endpointId: endpoint.id, eventId: event.id });
    await store.events.dispatch(mine, event.id, [second], NOW);
    const ids = [delivery.id, second.id].sort().toReversed();
    const query = { ...PAGE, endpointId: endpoint.id };
    const listed = await store.webhooks.listDeliveries(mine, query);
    expect(listed.map(({ id }) => id)).toEqual(ids);
    const rest = await store.webhooks.listDeliveries(mine, { ...query, after: ids[0]! });
    expect(rest.map(({ id }) => id)).toEqual([ids[1]]);
    expect(await store.webhooks.listDeliveries(newTenant(), query)).toEqual([]);
  });
  method("webhooks.moveDelivery", "lets one of twenty move it on", async (store, mine) => {
    const { delivery } = await withDelivery(store, mine);
    const { id } = delivery;
    const claim = { attempts: 1, lastAttemptAt: NOW, nextAttemptAt: NOW + 60_000 };
    expect(await store.webhooks.moveDelivery(newTenant(), delivery, claim)).toBe(false);
    const moved = await Promise.all(
      Array.from({ length: 20 }, () => store.webhooks.moveDelivery(mine, delivery, claim)),
    );
    expect(moved.filter(Boolean)).toHaveLength(1);
    const claimed = { ...delivery, ...claim };
    expect(await store.webhooks.findDelivery(mine, id)).toEqual(claimed);
    const done = { status: "succeeded" as const, nextAttemptAt: null, lastStatus: 204, lastMs: 9 };
    expect(await store.webhooks.moveDelivery(mine, claimed, done)).toBe(true);
    expect(await store.webhooks.moveDelivery(mine, claimed, { attempts: 9 })).toBe(false);
    expect(await store.webhooks.findDelivery(mine, id)).toEqual({ ...claimed, ...done });
  });
  method("platform.listDueDeliveries", "finds what should have been tried", async (store, mine) => {
    const [due, done] = [await withDelivery(store, mine), await withDelivery(store, mine)];
    // Long ago, so that it stands first whatever other tests leave.
    const at = NOW - DAY_MS;
    await store.webhooks.moveDelivery(mine, due.delivery, { nextAttemptAt: at });
    await store.webhooks.moveDelivery(mine, done.delivery, { status: "failed", nextAttemptAt: at });
    const idsBefore = async (before: number) =>
      (await store.platform.listDueDeliveries(before)).map(({ id }) => id);
    expect(await idsBefore(at + 1)).toContain(due.delivery.id);
    expect(await idsBefore(at + 1)).not.toContain(done.delivery.id);
    expect(await idsBefore(at)).not.toContain(due.delivery.id);
  });
  method(
    "platform.prune",
    "ends events after 30 days, and their deliveries",
    async (store, mine) => {
      const { event, delivery } = await withDelivery(store, mine);
      await store.platform.prune(NOW - DAY_MS);
      expect(await store.events.find(mine, event.id)).not.toBeNull();
      const old = {
        event: anEvent({ createdAt: NOW - 40 * DAY_MS }),
        endpoint: await withEndpoint(store, mine),
      };
      await store.events.file(mine, old.event);
      const row = aDelivery({ endpointId: old.endpoint.id, eventId: old.event.id });
      await store.events.dispatch(mine, old.event.id, [row], NOW);
      await store.platform.prune(NOW - 10 * DAY_MS);
      expect(await store.events.find(mine, old.event.id)).toBeNull();
      expect(await store.webhooks.findDelivery(mine, row.id)).toBeNull();
      expect(await store.webhooks.findDelivery(mine, delivery.id)).not.toBeNull();
    },
  );
}
