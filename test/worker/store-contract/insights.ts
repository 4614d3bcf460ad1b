/** What was noticed about athletes: each finding is told once, with the events that tell of it. */
import { expect } from "vitest";
import type { TenantId } from "../../../worker/core/tenant.ts";
import type { InsightRow, NewEvent, Store } from "../../../worker/store/port.ts";
import { anEvent } from "../job-rows.ts";
import { anInsight } from "../log-rows.ts";
import { NOW, anAudit, newTenant } from "../rows.ts";
import { type Method, PAGE, later, refuses, withAthlete } from "./kit.ts";
import { isRefused, versionsOf } from "./logs.ts";

const found = (row: InsightRow, events: NewEvent[] = []) => ({ row, audit: anAudit(), events });

export async function withInsight(store: Store, tenant: TenantId, over: Partial<InsightRow> = {}) {
  const athleteId = over.athleteId ?? (await withAthlete(store, tenant)).id;
  const row = anInsight({ ...over, athleteId });
  await store.insights.file(tenant, [found(row)]);
  return { ...row, tenantId: tenant };
}

export function insightsContract(method: Method) {
  const anInsightEvent = ({ id }: InsightRow) =>
    anEvent({ type: "insight.created", subjectId: id });

  method("insights.file", "keeps every field, with line and events", async (store, mine) => {
    const { id: athleteId } = await withAthlete(store, mine);
    const rows = [anInsight({ athleteId }), anInsight({ athleteId, programId: null, jobId: null })];
    const event = anInsightEvent(rows[0]!);
    const [a, b] = rows.map((row) => ({ ...row, tenantId: mine }));
    expect(await store.insights.file(mine, [])).toEqual([]);
    const filed = await store.insights.file(mine, [found(rows[0]!, [event]), found(rows[1]!)]);
    expect(filed).toEqual([a, b]);
    expect(await store.insights.find(mine, a!.id)).toEqual(a);
    expect(await store.insights.find(mine, b!.id)).toEqual(b);
    expect(await versionsOf(store, mine, a!.id)).toEqual([1]);
    expect((await store.events.find(mine, event.id))?.subjectId).toBe(a!.id);
  });
  method("insights.file", "files a finding of an athlete once", async (store, mine) => {
    const known = await withInsight(store, mine);
    const { athleteId, key } = known;
    const fresh = anInsight({ athleteId });
    const twin = anInsight({ athleteId, key });
    const event = anInsightEvent(twin);
    const filed = await store.insights.file(mine, [found(twin, [event]), found(fresh)]);
    expect(filed.map(({ id }) => id)).toEqual([fresh.id]);
    expect(await store.insights.find(mine, twin.id)).toBeNull();
    expect(await store.events.find(mine, event.id)).toBeNull();
    const others = [await withAthlete(store, mine), await withAthlete(store, newTenant())];
    for (const { id, tenantId } of others) {
      const same = anInsight({ athleteId: id, key });
      expect(await store.insights.file(tenantId, [found(same)])).toHaveLength(1);
    }
  });
  method("insights.file", "tells athletes apart that are filed together", async (store, mine) => {
    const { athleteId, key } = await withInsight(store, mine);
    const { id } = await withAthlete(store, mine);
    const [known, same] = [anInsight({ athleteId, key }), anInsight({ athleteId: id, key })];
    const filed = await store.insights.file(mine, [found(known), found(same)]);
    expect(filed.map((row) => row.id)).toEqual([same.id]);
  });
  method("insights.file", "files it once when many notice it at once", async (store, mine) => {
    const { id: athleteId } = await withAthlete(store, mine);
    const { key } = anInsight();
    const all = Array.from({ length: 5 }, () => anInsight({ athleteId, key }));
    const filed = await Promise.all(
      all.map((row) => store.insights.file(mine, [found(row, [anInsightEvent(row)])])),
    );
    const [one, ...rest] = filed.flat();
    expect(rest).toEqual([]);
    const listed = await store.insights.list(mine, { ...PAGE, athleteId, now: NOW, status: null });
    expect(listed).toEqual([one]);
    const events = await store.events.list(mine, { ...PAGE, type: "insight.created" });
    expect(events.map(({ subjectId }) => subjectId)).toEqual([one!.id]);
  });
  method("insights.file", "takes as many as there are", async (store, mine) => {
    const { id: athleteId } = await withAthlete(store, mine);
    const all = Array.from({ length: 120 }, () => found(anInsight({ athleteId })));
    expect(await store.insights.file(mine, all)).toHaveLength(120);
    expect(await store.insights.file(mine, all)).toEqual([]);
  });
  method("insights.file", "keeps nothing of one that cannot be kept whole", async (s, mine) => {
    const athlete = await withAthlete(s, mine);
    const taken = anAudit();
    await s.audit.file(mine, { id: "taken", version: 1 }, taken);
    const row = anInsight({ athleteId: athlete.id });
    const event = anInsightEvent(row);
    const filed = await s.insights.file(mine, [{ row, audit: taken, events: [event] }]);
    expect(filed).toEqual([]);
    expect(await s.insights.find(mine, row.id)).toBeNull();
    expect(await s.events.find(mine, event.id)).toBeNull();
    expect(await s.insights.file(newTenant(), [found(row, [event])])).toEqual([]);
    expect(await s.insights.find(mine, row.id)).toBeNull();
  });
  method("insights.find", "sees only its tenant", async (store, mine) => {
    const { id } = await withInsight(store, mine);
    expect(await store.insights.find(newTenant(), id)).toBeNull();
  });
  method("insights.list", "pages through one athlete's, newest first", async (store, mine) => {
    const { id: athleteId } = await withAthlete(store, mine);
    const all = { ...PAGE, athleteId, now: NOW, status: null };
    const rows = [];
    for (const status of ["open", "dismissed", "open"] as const)
      rows.push(await withInsight(store, mine, { athleteId, status }));
    await withInsight(store, mine);
    rows.sort((a, b) => (a.id < b.id ? 1 : -1));
    const first = await store.insights.list(mine, { ...all, limit: 2 });
    const rest = await store.insights.list(mine, { ...all, limit: 2, after: first[1]!.id });
    expect([...first, ...rest]).toEqual(rows);
    const open = await store.insights.list(mine, { ...all, status: "open" });
    expect(open).toEqual(rows.filter(({ status }) => status === "open"));
    expect(await store.insights.list(newTenant(), all)).toEqual([]);
  });
  method("insights.list", "holds open only what has not expired", async (store, mine) => {
    const { id: athleteId } = await withAthlete(store, mine);
    const late = await withInsight(store, mine, { athleteId, expiresAt: NOW + 1 });
    const over = await withInsight(store, mine, { athleteId, expiresAt: NOW });
    const done = await withInsight(store, mine, { athleteId, expiresAt: NOW, status: "applied" });
    const list = (status: InsightRow["status"] | null) =>
      store.insights.list(mine, { ...PAGE, athleteId, now: NOW, status });
    expect(await list("open")).toEqual([late]);
    expect(await list("expired")).toEqual([over]);
    expect(await list("applied")).toEqual([done]);
    const ids = (await list(null)).map(({ id }) => id).sort();
    expect(ids).toEqual([late.id, over.id, done.id].sort());
  });
  method("insights.replace", "lets one of two through, in its tenant", async (store, mine) => {
    const row = await withInsight(store, mine);
    const applied = later(row, { status: "applied", updatedAt: NOW + 1 });
    const dismissed = later(row, { status: "dismissed", jobId: null });
    await store.insights.replace(newTenant(), dismissed, anAudit());
    await refuses(store, mine, (audit) => store.insights.replace(mine, applied, audit));
    expect(await store.insights.find(mine, row.id)).toEqual(row);
    await store.insights.replace(mine, applied, anAudit());
    await isRefused(store.insights.replace(mine, dismissed, anAudit()));
    expect(await store.insights.find(mine, row.id)).toEqual(applied);
    expect(await versionsOf(store, mine, row.id)).toEqual([1, 2]);
  });
}
