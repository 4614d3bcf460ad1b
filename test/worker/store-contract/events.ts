/** Events: filed with what they tell of, and dispatched. */
import { expect } from "vitest";
import { StoreConflict } from "../../../worker/core/errors.ts";
import { NOW, anAthlete, anAudit, newId, newTenant } from "../rows.ts";
import { aDelivery, anEvent } from "../webhooks/rows.ts";
import { type Method, PAGE, refuses } from "./kit.ts";
import { withDelivery } from "./webhook-kit.ts";
import { DAY_MS } from "../../../engine/time.ts";

export function eventsContract(method: Method) {
  method(
    "events.find",
    "gives it back as it was filed, to its tenant alone",
    async (store, mine) => {
      const event = anEvent();
      await store.events.file(mine, event);
      const found = await store.events.find(mine, event.id);
      expect(found).toEqual({ ...event, tenantId: mine, dispatchedAt: null });
      expect(JSON.stringify(found!.data)).toBe(JSON.stringify(event.data));
      expect(await store.events.find(newTenant(), event.id)).toBeNull();
    },
  );
  method("events.file", "files an id once, and says whether it did", async (store, mine) => {
    const event = anEvent();
    const told = await Promise.all(
      Array.from({ length: 5 }, () => store.events.file(mine, { ...event, sequence: 2 })),
    );
    expect(told.filter(Boolean)).toHaveLength(1);
    expect(await store.events.file(mine, event)).toBe(false);
    expect((await store.events.find(mine, event.id))?.sequence).toBe(2);
    expect(await store.events.file(newTenant(), event)).toBe(true);
  });
  method(
    "events.list",
    "gives its tenant's, newest first, of one type if asked",
    async (store, mine) => {
      const events = [anEvent(), anEvent({ type: "job.failed" }), anEvent()];
      for (const event of events) await store.events.file(mine, event);
      const ids = events
        .map(({ id }) => id)
        .sort()
        .toReversed();
      const idsOf = async (query: object, tenant = mine) =>
        (await store.events.list(tenant, { ...PAGE, type: null, ...query })).map(({ id }) => id);
      expect(await idsOf({})).toEqual(ids);
      expect(await idsOf({ limit: 1, after: ids[0] })).toEqual([ids[1]]);
      expect(await idsOf({ type: "job.failed" })).toEqual([events[1]!.id]);
      expect(await idsOf({}, newTenant())).toEqual([]);
    },
  );
  method("events.dispatch", "files each delivery once and marks the event", async (store, mine) => {
    const { endpoint, event, delivery } = await withDelivery(store, mine);
    expect((await store.events.find(mine, event.id))?.dispatchedAt).toBe(NOW + 1);
    const worn = { attempts: 1, nextAttemptAt: NOW + 5 };
    await store.webhooks.moveDelivery(mine, delivery, worn);
    await store.events.dispatch(mine, event.id, [delivery], NOW + 2);
    expect(await store.webhooks.findDelivery(mine, delivery.id)).toMatchObject(worn);
    const gone = aDelivery({ endpointId: endpoint.id, eventId: newId("event") });
    await expect(store.events.dispatch(mine, gone.eventId, [gone], NOW)).rejects.toBeInstanceOf(
      StoreConflict,
    );
    const theirs = aDelivery({ endpointId: endpoint.id, eventId: event.id });
    await expect(
      store.events.dispatch(newTenant(), event.id, [theirs], NOW + 9),
    ).rejects.toBeInstanceOf(StoreConflict);
    expect(await store.webhooks.findDelivery(mine, theirs.id)).toBeNull();
    expect((await store.events.find(mine, event.id))?.dispatchedAt).toBe(NOW + 2);
  });
  method("athletes.create", "files what it tells of in the same step", async (store, mine) => {
    const [athlete, event] = [anAthlete(), anEvent()];
    await refuses(store, mine, (audit) => store.athletes.create(mine, athlete, audit, [event]));
    expect(await store.events.find(mine, event.id)).toBeNull();
    await store.athletes.create(mine, athlete, anAudit(), [event]);
    expect(await store.events.find(mine, event.id)).toMatchObject({ dispatchedAt: null });
  });
  method(
    "platform.listUndispatchedEvents",
    "finds what nobody was told of",
    async (store, mine) => {
      // Long ago, so that it stands first whatever other tests leave.
      const [at, told] = [NOW - DAY_MS, await withDelivery(store, mine)];
      const left = anEvent({ createdAt: at });
      await store.events.file(mine, left);
      const idsBefore = async (before: number) =>
        (await store.platform.listUndispatchedEvents(before)).map(({ id }) => id);
      expect(await idsBefore(at + 1)).toContain(left.id);
      expect(await idsBefore(NOW + 10)).not.toContain(told.event.id);
      expect(await idsBefore(at)).not.toContain(left.id);
      await store.events.dispatch(mine, left.id, [], NOW);
      expect(await idsBefore(NOW + 10)).not.toContain(left.id);
    },
  );
}
