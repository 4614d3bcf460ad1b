/** Idempotency, and the questions above tenants. */
import { expect } from "vitest";
import { tenantId } from "../../../worker/core/tenant.ts";
import type { DueReview, Store } from "../../../worker/store/port.ts";
import { FAR_OFF } from "../log-rows.ts";
import { NOW, anAudit, anOrganization, newId, newTenant } from "../rows.ts";
import { PARTS, withImport } from "./imports.ts";
import { type Method, refuses, withKey, withOrganization, withSession } from "./kit.ts";
import { audited, moved, withState } from "./logs.ts";

export function platformContract(method: Method) {
  const claim = (over: object = {}) => ({
    route: "POST /v1/athletes",
    key: newId("request"),
    fingerprint: "f",
    now: NOW,
    lockedUntil: NOW + 60_000,
    expiresAt: NOW + 86_400_000,
    ...over,
  });
  method(
    "idempotency.claim",
    "lets one of twenty in, and each tenant for itself",
    async (store, mine) => {
      const one = claim();
      const states = await Promise.all(
        Array.from({ length: 20 }, () => store.idempotency.claim(mine, one)),
      );
      expect(states.filter((s) => s.state === "claimed")).toHaveLength(1);
      expect(states.filter((s) => s.state === "running")).toHaveLength(19);
      expect((await store.idempotency.claim(newTenant(), one)).state).toBe("claimed");
      const changed = await store.idempotency.claim(mine, { ...one, fingerprint: "g" });
      expect(changed.state).toBe("other_request");
    },
  );
  method(
    "idempotency.claim",
    "is taken over when its lock has run out, by one",
    async (store, mine) => {
      const one = claim();
      await store.idempotency.claim(mine, one);
      const late = { ...one, now: NOW + 60_001, lockedUntil: NOW + 120_001 };
      const states = await Promise.all(
        Array.from({ length: 5 }, () => store.idempotency.claim(mine, late)),
      );
      expect(states.filter((s) => s.state === "claimed")).toEqual([
        { state: "claimed", createdAt: NOW },
      ]);
    },
  );
  method("idempotency.claim", "begins anew after its day", async (store, mine) => {
    const one = claim();
    await store.idempotency.claim(mine, one);
    const next = { ...one, fingerprint: "g", now: one.expiresAt, lockedUntil: one.expiresAt + 1 };
    expect(await store.idempotency.claim(mine, next)).toEqual({
      state: "claimed",
      createdAt: one.expiresAt,
    });
  });
  method("idempotency.finish", "keeps the answer for its tenant alone", async (store, mine) => {
    const one = claim();
    await store.idempotency.claim(mine, one);
    const done = {
      route: one.route,
      key: one.key,
      status: 201,
      sealedResponse: "sealed",
      athleteId: null,
    };
    await store.idempotency.finish(newTenant(), done);
    expect((await store.idempotency.claim(mine, one)).state).toBe("running");
    await store.idempotency.finish(mine, done);
    const again = await store.idempotency.claim(mine, one);
    expect(again).toEqual({ state: "done", status: 201, sealedResponse: "sealed" });
  });
  method(
    "idempotency.release",
    "lets the next attempt in, under the first one's time",
    async (store, mine) => {
      const one = claim();
      await store.idempotency.claim(mine, one);
      await store.idempotency.release(newTenant(), one);
      expect((await store.idempotency.claim(mine, { ...one, now: NOW + 5 })).state).toBe("running");
      await store.idempotency.release(mine, one);
      const next = await store.idempotency.claim(mine, { ...one, now: NOW + 5 });
      expect(next).toEqual({ state: "claimed", createdAt: NOW });
    },
  );

  method("platform.findKeyByHash", "finds the key of any tenant", async (store, mine) => {
    const row = await withKey(store, mine);
    expect(await store.platform.findKeyByHash(row.hash)).toEqual(row);
    expect(await store.platform.findKeyByHash("unknown")).toBeNull();
  });
  method("platform.isListedOrigin", "compares letter by letter", async (store) => {
    const { organization } = await withOrganization(store);
    const origin = organization.allowedOrigins[0]!;
    expect(await store.platform.isListedOrigin(origin)).toBe(true);
    expect(await store.platform.isListedOrigin(`${origin}.`)).toBe(false);
    expect(await store.platform.isListedOrigin(`${origin}:443`)).toBe(false);
  });
  method("platform.createOrganization", "makes all of it or nothing", async (store) => {
    const organization = anOrganization({ allowedOrigins: ["https://c.example"] });
    const tenant = tenantId(organization.id, "live");
    await refuses(store, tenant, (audit) => store.platform.createOrganization(organization, audit));
    expect(await store.organizations.find(tenant)).toBeNull();
    await store.platform.createOrganization(organization, anAudit());
    expect(await store.organizations.find(tenant)).toEqual(organization);
  });
  method("platform.listOrganizations", "pages, newest first", async (store) => {
    const ids = [
      (await withOrganization(store)).organization.id,
      (await withOrganization(store)).organization.id,
    ];
    const [older, newer] = ids.sort();
    const page = await store.platform.listOrganizations({ limit: 10_000, after: `${newer}~` });
    const seen = page.map((o) => o.id).filter((id) => ids.includes(id));
    expect(seen).toEqual([newer, older]);
  });
  method("platform.prune", "deletes what has expired and nothing else", async (store, mine) => {
    const { session } = await withSession(store, mine);
    const kept = claim({ expiresAt: NOW + 2_000 });
    await store.idempotency.claim(mine, kept);
    const gone = claim({ expiresAt: NOW - 9_000_000 });
    await store.idempotency.claim(mine, gone);
    await store.platform.prune(NOW - 8_000_000);
    expect(await store.sessions.find(mine, session.id)).not.toBeNull();
    expect((await store.idempotency.claim(mine, kept)).state).toBe("running");
    expect((await store.idempotency.claim(mine, { ...gone, now: NOW })).state).toBe("claimed");
  });
  method("platform.prune", "deletes old imports with their files", async (store, mine) => {
    const [gone, kept] = [
      await withImport(store, mine, { expiresAt: 1_000 }),
      await withImport(store, mine, { expiresAt: 1_001 }),
    ];
    await store.platform.prune(1_000);
    expect(await store.imports.find(mine, gone.id)).toBeNull();
    expect(await store.imports.parts(mine, gone.id)).toEqual([]);
    expect(await store.imports.find(mine, kept.id)).toEqual(kept);
    expect(await store.imports.parts(mine, kept.id)).toEqual(PARTS);
    await store.platform.prune(1_001);
  });

  // So long ago that nobody else's is due, and taken at last for so late that nobody else takes them.
  const take = (store: Store, now: number, againAt = FAR_OFF, limit = 10) =>
    store.platform.takeDueReviews(now, againAt, limit);
  const named = ({ tenantId: tenant, athleteId }: DueReview) => ({ tenantId: tenant, athleteId });
  const byAthlete = (all: DueReview[]) =>
    all.map(named).sort((a, b) => (a.athleteId < b.athleteId ? -1 : 1));

  method("platform.takeDueReviews", "takes the longest due, of any tenant", async (store, mine) => {
    const c = await withState(store, mine, { reviewAt: 30 });
    const a = await withState(store, newTenant(), { reviewAt: 10 });
    const b = await withState(store, mine, { reviewAt: 20 });
    const d = await withState(store, mine, { reviewAt: 41 });
    await withState(store, mine, { reviewAt: null });
    expect(await take(store, 9)).toEqual([]);
    expect(await take(store, 40, FAR_OFF, 1)).toEqual([named(a)]);
    expect(byAthlete(await take(store, 40, FAR_OFF, 2))).toEqual(byAthlete([b, c]));
    expect(await take(store, 40)).toEqual([]);
    expect(await take(store, 41)).toEqual([named(d)]);
    expect(await store.logs.state(mine, d.athleteId)).toEqual({ ...d, reviewAt: FAR_OFF });
  });
  method("platform.takeDueReviews", "gives each to one of many who ask", async (store, mine) => {
    const all = [];
    for (let i = 0; i < 6; i += 1) all.push(await withState(store, mine, { reviewAt: 10 }));
    // Each round is due when the one before it comes again, and the later ones find warm connections.
    for (let now = 10; now < 15; now += 1) {
      const takes = Array.from({ length: 5 }, () => take(store, now, now + 1, 4));
      const taken = await Promise.all(takes);
      taken.push(await take(store, now, now + 1));
      expect(byAthlete(taken.flat())).toEqual(byAthlete(all));
    }
    await take(store, 15);
  });
  method("platform.takeDueReviews", "lists again what nobody finished", async (store, mine) => {
    const [done, left] = [
      await withState(store, mine, { reviewAt: 10 }),
      await withState(store, mine, { reviewAt: 10 }),
    ];
    expect(await take(store, 10, 20)).toHaveLength(2);
    await store.logs.keepState(mine, audited(moved(done, 2)));
    expect(await take(store, 19)).toEqual([]);
    expect(await take(store, 20)).toEqual([named(left)]);
    expect((await store.logs.state(mine, done.athleteId))?.reviewAt).toBeNull();
  });
  method("platform.ping", "answers", async (store) => {
    await store.platform.ping();
  });
}
