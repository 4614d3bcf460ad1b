/** Every method of the Store, on D1 and on PostgreSQL: what it does, whom it serves, all or nothing. */
import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { StoreConflict } from "../../worker/core/errors.ts";
import { type TenantId, organizationOf, tenantId } from "../../worker/core/tenant.ts";
import { makeD1Store } from "../../worker/store/d1.ts";
import type { Store } from "../../worker/store/port.ts";
import { makePostgresStore } from "../../worker/store/postgres.ts";
import {
  NOW,
  aJob,
  aSession,
  anApiKey,
  anAthlete,
  anAudit,
  anOrganization,
  newId,
  newTenant,
} from "./rows.ts";

const STORES = {
  d1: () => makeD1Store(env.DB),
  postgres: () => makePostgresStore(env.HYPERDRIVE.connectionString),
};
const PAGE = { limit: 10, after: null };
const named = new Set<string>();
const later = <R extends { version: number }>(row: R, over: Partial<R>): R => ({
  ...row,
  ...over,
  version: row.version + 1,
});

describe.each(Object.entries(STORES))("%s", (_name, open) => {
  /** A test of one method, under the method's own name. */
  const method = (
    name: string,
    does: string,
    run: (store: Store, mine: TenantId) => Promise<void>,
  ) => {
    named.add(name);
    test(`${name} ${does}`, () => run(open(), newTenant()));
  };

  const auditsOf = async (store: Store, tenant: TenantId) =>
    (await store.audit.list(tenant, { ...PAGE, subjectId: null })).map((a) => a.subjectId).sort();

  /** A write with an audit line that cannot be filed must leave nothing of itself. */
  async function refuses(
    store: Store,
    tenant: TenantId,
    write: (taken: ReturnType<typeof anAudit>) => Promise<unknown>,
  ) {
    const taken = anAudit();
    await store.athletes.create(tenant, anAthlete(), taken);
    await expect(write(anAudit({ id: taken.id }))).rejects.toBeInstanceOf(StoreConflict);
  }

  async function withAthlete(store: Store, tenant: TenantId) {
    const row = anAthlete();
    await store.athletes.create(tenant, row, anAudit());
    return { ...row, tenantId: tenant };
  }
  async function withKey(store: Store, tenant: TenantId) {
    const row = anApiKey();
    await store.apiKeys.create(tenant, row, anAudit());
    return { ...row, tenantId: tenant };
  }
  async function withSession(store: Store, tenant: TenantId) {
    const [athlete, key] = [await withAthlete(store, tenant), await withKey(store, tenant)];
    const row = aSession({ athleteId: athlete.id, keyId: key.id });
    await store.sessions.create(tenant, row, anAudit());
    return { athlete, key, session: { ...row, tenantId: tenant } };
  }
  async function withHidden(store: Store, tenant: TenantId) {
    const { athlete, session } = await withSession(store, tenant);
    const job = aJob({ athleteId: athlete.id });
    const hidden = later(athlete, { deletedAt: NOW, externalId: `deleted:${athlete.id}` });
    const audits = { athlete: anAudit(), job: anAudit() };
    await store.athletes.hide(tenant, { athlete: hidden, job }, audits);
    return { athlete, session, job: { ...job, tenantId: tenant } };
  }
  async function withOrganization(store: Store) {
    const organization = anOrganization({
      allowedOrigins: [`https://${newId("request")}.example`],
    });
    await store.platform.createOrganization(organization, anAudit());
    return { organization, tenant: tenantId(organization.id, "live") };
  }

  method("athletes.create", "keeps every field and files one audit line", async (store, mine) => {
    const row = await withAthlete(store, mine);
    expect(await store.athletes.find(mine, row.id)).toEqual(row);
    expect(await auditsOf(store, mine)).toEqual([row.id]);
    await refuses(store, mine, (audit) =>
      store.athletes.create(mine, anAthlete({ id: "ath_x" }), audit),
    );
    expect(await store.athletes.find(mine, "ath_x")).toBeNull();
  });
  method("athletes.create", "takes an external id once a tenant", async (store, mine) => {
    const { externalId } = await withAthlete(store, mine);
    const twin = () => anAthlete({ externalId });
    await expect(store.athletes.create(mine, twin(), anAudit())).rejects.toBeInstanceOf(
      StoreConflict,
    );
    await store.athletes.create(newTenant(), twin(), anAudit());
  });
  method("athletes.find", "sees only its tenant", async (store, mine) => {
    const { id } = await withAthlete(store, mine);
    expect(await store.athletes.find(newTenant(), id)).toBeNull();
    expect(await store.athletes.find(tenantId(organizationOf(mine), "test"), id)).toBeNull();
  });
  method("athletes.findByExternalId", "sees only its tenant", async (store, mine) => {
    const row = await withAthlete(store, mine);
    expect(await store.athletes.findByExternalId(mine, row.externalId)).toEqual(row);
    expect(await store.athletes.findByExternalId(newTenant(), row.externalId)).toBeNull();
  });
  method("athletes.list", "pages through its own tenant, newest first", async (store, mine) => {
    const ids = [];
    for (let i = 0; i < 3; i += 1) ids.push((await withAthlete(store, mine)).id);
    await withAthlete(store, newTenant());
    ids.sort().reverse();
    const first = await store.athletes.list(mine, { limit: 2, after: null });
    const rest = await store.athletes.list(mine, { limit: 2, after: first[1]!.id });
    expect([...first, ...rest].map((r) => r.id)).toEqual(ids);
    expect(await store.athletes.list(newTenant(), PAGE)).toEqual([]);
  });
  method("athletes.replace", "lets one of two writers through", async (store, mine) => {
    const row = await withAthlete(store, mine);
    const [a, b] = [later(row, { name: "A" }), later(row, { name: "B" })];
    await store.athletes.replace(mine, a, anAudit());
    await expect(store.athletes.replace(mine, b, anAudit())).rejects.toBeInstanceOf(StoreConflict);
    await refuses(store, mine, (audit) =>
      store.athletes.replace(mine, later(a, { name: "C" }), audit),
    );
    expect(await store.athletes.find(mine, row.id)).toEqual(a);
  });
  method("athletes.replace", "cannot reach another tenant's row", async (store, mine) => {
    const row = await withAthlete(store, mine);
    await store.athletes.replace(newTenant(), later(row, { name: "stolen" }), anAudit());
    expect(await store.athletes.find(mine, row.id)).toEqual(row);
  });
  method(
    "athletes.hide",
    "hides the athlete, ends its sessions, files the job",
    async (store, mine) => {
      const { athlete, session, job } = await withHidden(store, mine);
      expect(await store.athletes.find(mine, athlete.id)).toBeNull();
      expect(await store.athletes.findByExternalId(mine, athlete.externalId)).toBeNull();
      expect(await store.athletes.list(mine, PAGE)).toEqual([]);
      expect((await store.sessions.find(mine, session.id))?.revokedAt).toBe(NOW);
      expect(await store.jobs.find(mine, job.id)).toEqual(job);
    },
  );
  method("athletes.hide", "is all or nothing", async (store, mine) => {
    const { athlete, session } = await withSession(store, mine);
    const job = aJob({ athleteId: athlete.id });
    const hidden = later(athlete, { deletedAt: NOW });
    await refuses(store, mine, (audit) =>
      store.athletes.hide(mine, { athlete: hidden, job }, { athlete: anAudit(), job: audit }),
    );
    expect(await store.athletes.find(mine, athlete.id)).toEqual(athlete);
    expect((await store.sessions.find(mine, session.id))?.revokedAt).toBeNull();
    expect(await store.jobs.find(mine, job.id)).toBeNull();
  });
  method(
    "athletes.erase",
    "takes the athlete and all that hangs on it, once hidden",
    async (store, mine) => {
      const { athlete, session } = await withHidden(store, mine);
      expect(await store.athletes.erase(newTenant(), athlete.id)).toBe(0);
      expect(await store.athletes.erase(mine, athlete.id)).toBe(1);
      expect(await store.sessions.find(mine, session.id)).toBeNull();
      expect(await store.athletes.erase(mine, athlete.id)).toBe(0);
      const visible = await withAthlete(store, mine);
      expect(await store.athletes.erase(mine, visible.id)).toBe(0);
    },
  );

  method(
    "apiKeys.create",
    "keeps every field; a hash is unique everywhere",
    async (store, mine) => {
      const row = await withKey(store, mine);
      expect(await store.apiKeys.find(mine, row.id)).toEqual(row);
      const twin = anApiKey({ hash: row.hash });
      await expect(store.apiKeys.create(newTenant(), twin, anAudit())).rejects.toBeInstanceOf(
        StoreConflict,
      );
      await refuses(store, mine, (audit) =>
        store.apiKeys.create(mine, anApiKey({ id: "key_x" }), audit),
      );
      expect(await store.apiKeys.find(mine, "key_x")).toBeNull();
    },
  );
  method("apiKeys.find", "sees only its tenant", async (store, mine) => {
    const { id } = await withKey(store, mine);
    expect(await store.apiKeys.find(newTenant(), id)).toBeNull();
  });
  method("apiKeys.list", "sees only its tenant", async (store, mine) => {
    const row = await withKey(store, mine);
    expect(await store.apiKeys.list(mine, PAGE)).toEqual([row]);
    expect(await store.apiKeys.list(newTenant(), PAGE)).toEqual([]);
  });
  method("apiKeys.roll", "changes the old and adds the new, or neither", async (store, mine) => {
    const row = await withKey(store, mine);
    const rows = { old: later(row, { expiresAt: NOW + 1 }), next: anApiKey() };
    await refuses(store, mine, (audit) =>
      store.apiKeys.roll(mine, rows, { old: anAudit(), next: audit }),
    );
    expect(await store.apiKeys.list(mine, PAGE)).toEqual([row]);
    await store.apiKeys.roll(mine, rows, { old: anAudit(), next: anAudit() });
    expect(await store.apiKeys.find(mine, row.id)).toEqual(rows.old);
    expect(await store.apiKeys.find(mine, rows.next.id)).not.toBeNull();
  });
  method("apiKeys.roll", "cannot reach another tenant's key", async (store, mine) => {
    const { key, session } = await withSession(store, mine);
    const rows = { old: later(key, { revokedAt: NOW }), next: anApiKey() };
    await store.apiKeys.roll(newTenant(), rows, { old: anAudit(), next: anAudit() });
    expect(await store.apiKeys.find(mine, key.id)).toEqual(key);
    expect((await store.sessions.find(mine, session.id))?.revokedAt).toBeNull();
  });
  method("apiKeys.revoke", "ends the key and its sessions, or neither", async (store, mine) => {
    const { key, session } = await withSession(store, mine);
    const revoked = later(key, { revokedAt: NOW });
    await store.apiKeys.revoke(newTenant(), revoked, anAudit());
    await refuses(store, mine, (audit) => store.apiKeys.revoke(mine, revoked, audit));
    expect(await store.apiKeys.find(mine, key.id)).toEqual(key);
    expect((await store.sessions.find(mine, session.id))?.revokedAt).toBeNull();
    await store.apiKeys.revoke(mine, revoked, anAudit());
    expect((await store.apiKeys.find(mine, key.id))?.revokedAt).toBe(NOW);
    expect((await store.sessions.find(mine, session.id))?.revokedAt).toBe(NOW);
  });

  method("sessions.create", "links no two tenants", async (store, mine) => {
    const { session, athlete, key } = await withSession(store, mine);
    expect(await store.sessions.find(mine, session.id)).toEqual(session);
    const foreign = aSession({ athleteId: athlete.id, keyId: key.id });
    await expect(store.sessions.create(newTenant(), foreign, anAudit())).rejects.toBeInstanceOf(
      StoreConflict,
    );
    const mixed = aSession({
      athleteId: athlete.id,
      keyId: (await withKey(store, newTenant())).id,
    });
    await expect(store.sessions.create(mine, mixed, anAudit())).rejects.toBeInstanceOf(
      StoreConflict,
    );
    const own = aSession({ athleteId: athlete.id, keyId: key.id });
    await refuses(store, mine, (audit) => store.sessions.create(mine, own, audit));
    expect(await store.sessions.find(mine, own.id)).toBeNull();
  });
  method("sessions.find", "sees only its tenant", async (store, mine) => {
    const { session } = await withSession(store, mine);
    expect(await store.sessions.find(newTenant(), session.id)).toBeNull();
  });
  method(
    "sessions.replace",
    "changes its own tenant's row, all or nothing",
    async (store, mine) => {
      const { session } = await withSession(store, mine);
      const revoked = later(session, { revokedAt: NOW });
      await store.sessions.replace(newTenant(), revoked, anAudit()).catch(() => {});
      await refuses(store, mine, (audit) => store.sessions.replace(mine, revoked, audit));
      expect(await store.sessions.find(mine, session.id)).toEqual(session);
      await store.sessions.replace(mine, revoked, anAudit());
      expect(await store.sessions.find(mine, session.id)).toEqual(revoked);
    },
  );

  method("jobs.find", "sees only its tenant", async (store, mine) => {
    const { job } = await withHidden(store, mine);
    expect(await store.jobs.find(mine, job.id)).toEqual(job);
    expect(await store.jobs.find(newTenant(), job.id)).toBeNull();
  });
  method("jobs.list", "sees only its tenant", async (store, mine) => {
    const { job } = await withHidden(store, mine);
    expect(await store.jobs.list(mine, PAGE)).toEqual([job]);
    expect(await store.jobs.list(newTenant(), PAGE)).toEqual([]);
  });
  method("jobs.replace", "changes its own tenant's row, all or nothing", async (store, mine) => {
    const { job } = await withHidden(store, mine);
    const result = { places: ["b", "a"], erasedAt: "then" };
    const done = later(job, { status: "succeeded", result, finishedAt: NOW });
    await store.jobs.replace(newTenant(), done, anAudit());
    await refuses(store, mine, (audit) => store.jobs.replace(mine, done, audit));
    expect(await store.jobs.find(mine, job.id)).toEqual(job);
    await store.jobs.replace(mine, done, anAudit());
    const stored = await store.jobs.find(mine, job.id);
    expect(JSON.stringify(stored?.result)).toBe(JSON.stringify(result));
  });

  method("organizations.find", "reads the organisation of either mode", async (store) => {
    const { organization, tenant } = await withOrganization(store);
    expect(await store.organizations.find(tenant)).toEqual(organization);
    expect(await store.organizations.find(tenantId(organization.id, "test"))).toEqual(organization);
    expect(await store.organizations.find(newTenant())).toBeNull();
  });
  method("organizations.replace", "replaces settings and origins, or neither", async (store) => {
    const { organization, tenant } = await withOrganization(store);
    const next = later(organization, {
      name: "New",
      allowedOrigins: ["https://a.example", "https://b.example"],
    });
    await store.organizations.replace(newTenant(), next, anAudit()).catch(() => {});
    await refuses(store, tenant, (audit) => store.organizations.replace(tenant, next, audit));
    expect(await store.organizations.find(tenant)).toEqual(organization);
    await store.organizations.replace(tenant, next, anAudit());
    expect(await store.organizations.find(tenant)).toEqual(next);
    await expect(store.organizations.replace(tenant, next, anAudit())).rejects.toBeInstanceOf(
      StoreConflict,
    );
  });
  method(
    "organizations.findAccess",
    "knows status, origins and its own ended sessions",
    async (store) => {
      const { organization, tenant } = await withOrganization(store);
      const { session } = await withSession(store, tenant);
      const other = (await withOrganization(store)).tenant;
      await store.sessions.replace(tenant, later(session, { revokedAt: NOW }), anAudit());
      const { allowedOrigins } = organization;
      const access = { status: "active", allowedOrigins, revokedSessions: [session.id] };
      expect(await store.organizations.findAccess(tenant, NOW)).toEqual(access);
      expect((await store.organizations.findAccess(other, NOW))?.revokedSessions).toEqual([]);
      expect(
        (await store.organizations.findAccess(tenant, session.expiresAt))?.revokedSessions,
      ).toEqual([]);
      expect(await store.organizations.findAccess(newTenant(), NOW)).toBeNull();
    },
  );

  method("audit.list", "gives its tenant's lines, of one subject if asked", async (store, mine) => {
    const [a] = [await withAthlete(store, mine), await withAthlete(store, mine)];
    expect(await store.audit.list(mine, { ...PAGE, subjectId: null })).toHaveLength(2);
    const [line] = await store.audit.list(mine, { ...PAGE, subjectId: a.id });
    expect(line).toMatchObject({
      tenantId: mine,
      subjectId: a.id,
      subjectVersion: 1,
      changed: ["name"],
    });
    expect(await store.audit.list(newTenant(), { ...PAGE, subjectId: a.id })).toEqual([]);
  });

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
    const page = await store.platform.listOrganizations({ limit: 100, after: `${newer}~` });
    const seen = page.map((o) => o.id).filter((id) => ids.includes(id));
    expect(seen).toEqual([newer, older]);
  });
  method("platform.listStaleJobs", "finds what was left lying", async (store, mine) => {
    const { job } = await withHidden(store, mine);
    const done = await withHidden(store, mine);
    await store.jobs.replace(mine, later(done.job, { status: "failed" }), anAudit());
    const stale = (await store.platform.listStaleJobs(NOW + 1)).map((j) => j.id);
    expect(stale).toContain(job.id);
    expect(stale).not.toContain(done.job.id);
    expect((await store.platform.listStaleJobs(NOW)).map((j) => j.id)).not.toContain(job.id);
  });
  method("platform.prune", "deletes what has expired and nothing else", async (store, mine) => {
    const { session } = await withSession(store, mine);
    const kept = claim({ expiresAt: NOW + 2_000 });
    await store.idempotency.claim(mine, kept);
    const gone = claim({ expiresAt: NOW - 9_000_000 });
    await store.idempotency.claim(mine, gone);
    expect(await store.platform.prune(NOW - 8_000_000)).toBeGreaterThanOrEqual(1);
    expect(await store.sessions.find(mine, session.id)).not.toBeNull();
    expect((await store.idempotency.claim(mine, kept)).state).toBe("running");
    expect((await store.idempotency.claim(mine, { ...gone, now: NOW })).state).toBe("claimed");
  });
  method("platform.ping", "answers", async (store) => {
    await store.platform.ping();
  });
});

test("every method of the Store is named above", () => {
  const all = Object.entries(makeD1Store(env.DB)).flatMap(([area, methods]) =>
    Object.keys(methods).map((method) => `${area}.${method}`),
  );
  expect([...named].sort()).toEqual(all.sort());
});
