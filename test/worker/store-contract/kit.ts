/** What the contract's parts share: rows that are there, and a write that must fall back whole. */
import { expect } from "vitest";
import { StoreConflict } from "../../../worker/core/errors.ts";
import { type TenantId, tenantId } from "../../../worker/core/tenant.ts";
import type { Store } from "../../../worker/store/port.ts";
import { aJob } from "../job-rows.ts";
import { NOW, aSession, anApiKey, anAthlete, anAudit, anOrganization, newId } from "../rows.ts";

/** A test of one method of the Store, under the method's own name, for a tenant of its own. */
export type Method = (
  name: string,
  does: string,
  run: (store: Store, mine: TenantId) => Promise<void>,
) => void;

export const PAGE = { limit: 10, after: null };

export const later = <R extends { version: number }>(row: R, over: Partial<R>): R => ({
  ...row,
  ...over,
  version: row.version + 1,
});

export const auditsOf = async (store: Store, tenant: TenantId) =>
  (await store.audit.list(tenant, { ...PAGE, subjectId: null })).map((a) => a.subjectId).sort();

/** A write with an audit line that cannot be filed must leave nothing of itself. */
export async function refuses(
  store: Store,
  tenant: TenantId,
  write: (taken: ReturnType<typeof anAudit>) => Promise<unknown>,
) {
  const taken = anAudit();
  await store.athletes.create(tenant, anAthlete(), taken);
  await expect(write(anAudit({ id: taken.id }))).rejects.toBeInstanceOf(StoreConflict);
}

export async function withAthlete(store: Store, tenant: TenantId) {
  const row = anAthlete();
  await store.athletes.create(tenant, row, anAudit());
  return { ...row, tenantId: tenant };
}
export async function withKey(store: Store, tenant: TenantId) {
  const row = anApiKey();
  await store.apiKeys.create(tenant, row, anAudit());
  return { ...row, tenantId: tenant };
}
export async function withSession(store: Store, tenant: TenantId) {
  const [athlete, key] = [await withAthlete(store, tenant), await withKey(store, tenant)];
  const row = aSession({ athleteId: athlete.id, keyId: key.id });
  await store.sessions.create(tenant, row, anAudit());
  return { athlete, key, session: { ...row, tenantId: tenant } };
}
export async function withHidden(store: Store, tenant: TenantId) {
  const { athlete, session } = await withSession(store, tenant);
  const job = aJob({ athleteId: athlete.id });
  const hidden = later(athlete, { deletedAt: NOW, externalId: `deleted:${athlete.id}` });
  const audits = { athlete: anAudit(), job: anAudit() };
  await store.athletes.hide(tenant, { athlete: hidden, job }, audits);
  return { athlete, session, job: { ...job, tenantId: tenant } };
}
export async function withOrganization(store: Store) {
  const organization = anOrganization({
    allowedOrigins: [`https://${newId("request")}.example`],
  });
  await store.platform.createOrganization(organization, anAudit());
  return { organization, tenant: tenantId(organization.id, "live") };
}
