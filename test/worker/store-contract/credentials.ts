/** Keys, sessions, organisations and the audit log. */
import { expect } from "vitest";
import { StoreConflict } from "../../../worker/core/errors.ts";
import { tenantId } from "../../../worker/core/tenant.ts";
import { NOW, aSession, anApiKey, anAudit, newTenant } from "../rows.ts";
import {
  type Method,
  PAGE,
  later,
  refuses,
  withAthlete,
  withHidden,
  withKey,
  withOrganization,
  withSession,
} from "./kit.ts";

export function credentialsContract(method: Method) {
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
    const key = await withKey(store, mine);
    const rows = { old: later(key, { revokedAt: NOW }), next: anApiKey() };
    await store.apiKeys.roll(newTenant(), rows, { old: anAudit(), next: anAudit() });
    expect(await store.apiKeys.find(mine, key.id)).toEqual(key);
  });
  method("apiKeys.replace", "changes its own tenant's key, all or nothing", async (store, mine) => {
    const key = await withKey(store, mine);
    const revoked = later(key, { revokedAt: NOW });
    await store.apiKeys.replace(newTenant(), revoked, anAudit());
    await refuses(store, mine, (audit) => store.apiKeys.replace(mine, revoked, audit));
    expect(await store.apiKeys.find(mine, key.id)).toEqual(key);
    await store.apiKeys.replace(mine, revoked, anAudit());
    expect(await store.apiKeys.find(mine, key.id)).toEqual(revoked);
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
    // Either mode writes the one organisation: the second writer of a version must fall back whole.
    for (const mode of ["live", "test"] as const) {
      const loser = { ...next, name: "Lost", allowedOrigins: [] };
      const write = store.organizations.replace(tenantId(organization.id, mode), loser, anAudit());
      await expect(write).rejects.toBeInstanceOf(StoreConflict);
    }
    expect(await store.organizations.find(tenant)).toEqual(next);
  });
  method(
    "organizations.findAccess",
    "knows status, origins and what of its own has ended lately",
    async (store) => {
      const { organization, tenant } = await withOrganization(store);
      const { session } = await withSession(store, tenant);
      const { athlete } = await withHidden(store, tenant);
      const key = await withKey(store, tenant);
      const other = (await withOrganization(store)).tenant;
      await store.sessions.replace(tenant, later(session, { revokedAt: NOW }), anAudit());
      await store.apiKeys.replace(tenant, later(key, { revokedAt: NOW }), anAudit());
      const { allowedOrigins, dayCapMicros: day, monthCapMicros: month } = organization;
      const ended = new Set([session.id, key.id, athlete.id]);
      const access = {
        status: "active",
        allowedOrigins,
        caps: { day, month },
        conversationDays: 30,
        adaptation: "propose",
        namedEvents: new Set(),
        wantsAllEvents: false,
        ended,
      };
      expect(await store.organizations.findAccess(tenant, NOW)).toEqual(access);
      // The last token that could still be accepted was signed an hour and a minute before.
      const lastMoment = await store.organizations.findAccess(tenant, NOW + 3_659_999);
      expect(lastMoment?.ended.size).toBe(3);
      const afterwards = await store.organizations.findAccess(tenant, NOW + 3_660_000);
      expect(afterwards?.ended.size).toBe(0);
      expect((await store.organizations.findAccess(other, NOW))?.ended.size).toBe(0);
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
}
