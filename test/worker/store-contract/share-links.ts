/** Links to programs: a row and its audit line, and the event of the first view with them. */
import { expect } from "vitest";
import { StoreConflict } from "../../../worker/core/errors.ts";
import type { TenantId } from "../../../worker/core/tenant.ts";
import type { ShareLinkRow, Store } from "../../../worker/store/port.ts";
import { anEvent } from "../job-rows.ts";
import { NOW, anAudit, newId, newTenant } from "../rows.ts";
import { type Method, PAGE, later, refuses, withAthlete } from "./kit.ts";
import { withProgram } from "./programs.ts";

const aShareLink = (over: Partial<ShareLinkRow>): ShareLinkRow => ({
  tenantId: "" as TenantId,
  id: newId("shareLink"),
  kind: "page",
  programId: "",
  redact: ["notes", "loads"],
  expiresAt: NOW + 60_000,
  revokedAt: null,
  firstViewedAt: null,
  version: 1,
  createdAt: NOW,
  updatedAt: NOW,
  ...over,
});

async function withLink(store: Store, tenant: TenantId, over: Partial<ShareLinkRow> = {}) {
  const programId = over.programId ?? (await withProgram(store, tenant)).id;
  const row = aShareLink({ ...over, programId });
  await store.shareLinks.create(tenant, row, anAudit());
  return { ...row, tenantId: tenant };
}

const ALL = { ...PAGE, kind: "page" as const, programId: null, athleteId: null };

export function shareLinksContract(method: Method) {
  method("shareLinks.create", "keeps every field and files one audit line", async (store, mine) => {
    const row = await withLink(store, mine);
    expect(await store.shareLinks.find(mine, row.id)).toEqual(row);
    const audits = await store.audit.list(mine, { ...PAGE, subjectId: row.id });
    expect(audits.map(({ subjectVersion }) => subjectVersion)).toEqual([1]);
    const other = aShareLink({ programId: row.programId });
    await refuses(store, mine, (audit) => store.shareLinks.create(mine, other, audit));
    expect(await store.shareLinks.find(mine, other.id)).toBeNull();
  });
  method("shareLinks.create", "takes no program of another tenant", async (store, mine) => {
    const { id: programId } = await withProgram(store, newTenant());
    const made = store.shareLinks.create(mine, aShareLink({ programId }), anAudit());
    await expect(made).rejects.toBeInstanceOf(StoreConflict);
  });
  method("shareLinks.find", "sees only its tenant", async (store, mine) => {
    const { id } = await withLink(store, mine);
    expect(await store.shareLinks.find(newTenant(), id)).toBeNull();
  });
  method("shareLinks.list", "pages through its own tenant and one kind", async (store, mine) => {
    const ids = [];
    for (let i = 0; i < 3; i += 1) ids.push((await withLink(store, mine)).id);
    const feed = await withLink(store, mine, { kind: "calendar", expiresAt: null });
    await withLink(store, newTenant());
    ids.sort().reverse();
    const first = await store.shareLinks.list(mine, { ...ALL, limit: 2 });
    const rest = await store.shareLinks.list(mine, { ...ALL, after: first[1]!.id });
    expect([...first, ...rest].map(({ id }) => id)).toEqual(ids);
    expect(await store.shareLinks.list(mine, { ...ALL, kind: "calendar" })).toEqual([feed]);
    expect(await store.shareLinks.list(newTenant(), ALL)).toEqual([]);
  });
  method("shareLinks.list", "narrows to a program, and to an athlete's", async (store, mine) => {
    const athlete = await withAthlete(store, mine);
    const { id: programId } = await withProgram(store, mine, { athleteId: athlete.id });
    const own = await withLink(store, mine, { programId });
    const other = await withLink(store, mine);
    const list = async (over: object) => store.shareLinks.list(mine, { ...ALL, ...over });
    expect(await list({ programId })).toEqual([own]);
    expect(await list({ athleteId: athlete.id })).toEqual([own]);
    expect(await list({ athleteId: athlete.id, programId: other.programId })).toEqual([]);
    const foreign = { ...ALL, athleteId: athlete.id };
    expect(await store.shareLinks.list(newTenant(), foreign)).toEqual([]);
  });
  method("shareLinks.replace", "lets one of two first views through", async (store, mine) => {
    const row = await withLink(store, mine);
    const viewed = later(row, { firstViewedAt: NOW });
    const events = [1, 2].map(() =>
      anEvent({ type: "share_link.viewed", subjectId: row.id, sequence: 2 }),
    );
    await store.shareLinks.replace(mine, viewed, anAudit(), [events[0]!]);
    const second = store.shareLinks.replace(mine, viewed, anAudit(), [events[1]!]);
    await expect(second).rejects.toBeInstanceOf(StoreConflict);
    expect(await store.shareLinks.find(mine, row.id)).toEqual(viewed);
    const filed = await store.events.list(mine, { ...PAGE, type: "share_link.viewed" });
    expect(filed.map(({ id }) => id)).toEqual([events[0]!.id]);
  });
  method("shareLinks.replace", "writes all or nothing, in its tenant", async (store, mine) => {
    const row = await withLink(store, mine);
    const revoked = later(row, { revokedAt: NOW });
    const event = anEvent({ subjectId: row.id });
    await refuses(store, mine, (audit) => store.shareLinks.replace(mine, revoked, audit, [event]));
    await store.shareLinks.replace(newTenant(), revoked, anAudit());
    expect(await store.shareLinks.find(mine, row.id)).toEqual(row);
    expect(await store.events.find(mine, event.id)).toBeNull();
  });
  method("platform.findShareLink", "finds the link of any tenant", async (store, mine) => {
    const row = await withLink(store, mine);
    expect(await store.platform.findShareLink(row.id)).toEqual(row);
    expect(await store.platform.findShareLink(newId("shareLink"))).toBeNull();
  });
}
