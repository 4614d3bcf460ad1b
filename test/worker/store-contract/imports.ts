/** Files of logs: a row, and the file in parts beside it for as long as somebody may need it. */
import { expect } from "vitest";
import type { TenantId } from "../../../worker/core/tenant.ts";
import type { ImportRow, Store } from "../../../worker/store/port.ts";
import { aJob, anEvent } from "../job-rows.ts";
import { anImport } from "../log-rows.ts";
import { NOW, anAudit, newId, newTenant } from "../rows.ts";
import { type Method, PAGE, later, refuses, withAthlete } from "./kit.ts";
import { isRefused, versionsOf } from "./logs.ts";

/** So many that their order as text would be another. */
export const PARTS = Array.from({ length: 12 }, (_, at) => `part ${at}`);

export async function withImport(store: Store, tenant: TenantId, over: Partial<ImportRow> = {}) {
  const athleteId = over.athleteId ?? (await withAthlete(store, tenant)).id;
  const row = anImport({ ...over, athleteId });
  await store.imports.create(tenant, row, PARTS, anAudit());
  return { ...row, tenantId: tenant };
}

export function importsContract(method: Method) {
  method("imports.create", "keeps every field and the file, or nothing", async (store, mine) => {
    const row = await withImport(store, mine);
    expect(await store.imports.find(mine, row.id)).toEqual(row);
    expect(await store.imports.parts(mine, row.id)).toEqual(PARTS);
    expect(await versionsOf(store, mine, row.id)).toEqual([1]);
    const other = anImport({ athleteId: row.athleteId });
    await refuses(store, mine, (audit) => store.imports.create(mine, other, PARTS, audit));
    expect(await store.imports.find(mine, other.id)).toBeNull();
    expect(await store.imports.parts(mine, other.id)).toEqual([]);
  });
  method("imports.create", "takes no athlete of another tenant", async (store, mine) => {
    const { id: athleteId } = await withAthlete(store, newTenant());
    await isRefused(store.imports.create(mine, anImport({ athleteId }), PARTS, anAudit()));
  });
  method("imports.create", "takes parts of a million letters", async (store, mine) => {
    const { id: athleteId } = await withAthlete(store, mine);
    const row = anImport({ athleteId });
    const parts = ["a", "b"].map((letter) => letter.repeat(1_000_000));
    await store.imports.create(mine, row, parts, anAudit());
    expect(await store.imports.parts(mine, row.id)).toEqual(parts);
  });
  method("imports.find", "sees only its tenant", async (store, mine) => {
    const { id } = await withImport(store, mine);
    expect(await store.imports.find(newTenant(), id)).toBeNull();
  });
  method("imports.list", "pages through its own tenant, or one athlete's", async (store, mine) => {
    const rows = [];
    for (let i = 0; i < 3; i += 1) rows.push(await withImport(store, mine));
    rows.sort((a, b) => (a.id < b.id ? 1 : -1));
    const all = { ...PAGE, athleteId: null };
    const first = await store.imports.list(mine, { ...all, limit: 2 });
    const rest = await store.imports.list(mine, { ...all, after: first[1]!.id });
    expect([...first, ...rest]).toEqual(rows);
    const { athleteId } = rows[1]!;
    expect(await store.imports.list(mine, { ...all, athleteId })).toEqual([rows[1]]);
    expect(await store.imports.list(newTenant(), all)).toEqual([]);
    expect(await store.imports.list(newTenant(), { ...all, athleteId })).toEqual([]);
  });
  method("imports.replace", "lets one of two through, with its event", async (store, mine) => {
    const row = await withImport(store, mine);
    const done = { sessions: 2, sets: 20, known: 1 };
    const committed = later(row, {
      status: "committed",
      jobId: newId("job"),
      done,
      updatedAt: NOW + 1,
    });
    const failed = later(row, { status: "failed" });
    const event = () => anEvent({ type: "import.completed", subjectId: row.id });
    const [won, lost] = [event(), event()];
    await refuses(store, mine, (audit) => store.imports.replace(mine, failed, audit, [lost]));
    expect(await store.imports.find(mine, row.id)).toEqual(row);
    await store.imports.replace(mine, committed, anAudit(), [won]);
    await isRefused(store.imports.replace(mine, failed, anAudit(), [lost]));
    expect(await store.imports.find(mine, row.id)).toEqual(committed);
    expect(await store.imports.parts(mine, row.id)).toEqual(PARTS);
    expect(await versionsOf(store, mine, row.id)).toEqual([1, 2]);
    const events = await store.events.list(mine, { ...PAGE, type: "import.completed" });
    expect(events.map(({ id }) => id)).toEqual([won.id]);
  });
  method("imports.replace", "cannot reach another tenant's row", async (store, mine) => {
    const row = await withImport(store, mine);
    await store.imports.replace(newTenant(), later(row, { status: "failed" }), anAudit());
    expect(await store.imports.find(mine, row.id)).toEqual(row);
  });
  method("imports.commit", "files the job with the import, or neither", async (store, mine) => {
    const row = await withImport(store, mine);
    const jobOf = () => aJob({ athleteId: row.athleteId, kind: "import" });
    const [job, other] = [jobOf(), jobOf()];
    const next = (jobId: string) => later(row, { status: "committing", jobId });
    const audits = () => ({ row: anAudit(), job: anAudit() });
    await refuses(store, mine, (taken) =>
      store.imports.commit(mine, { row: next(job.id), job }, { ...audits(), job: taken }),
    );
    expect(await store.imports.find(mine, row.id)).toEqual(row);
    await store.imports.commit(mine, { row: next(job.id), job }, audits());
    await isRefused(store.imports.commit(mine, { row: next(other.id), job: other }, audits()));
    expect(await store.imports.find(mine, row.id)).toEqual(next(job.id));
    expect((await store.jobs.find(mine, job.id))?.kind).toBe("import");
    expect(await store.jobs.find(mine, other.id)).toBeNull();
    expect(await versionsOf(store, mine, job.id)).toEqual([1]);
  });
  method("imports.parts", "are of one file of its tenant", async (store, mine) => {
    const { id } = await withImport(store, mine);
    const row = anImport({ athleteId: (await withAthlete(store, mine)).id });
    await store.imports.create(mine, row, ["alone"], anAudit());
    expect(await store.imports.parts(mine, row.id)).toEqual(["alone"]);
    expect(await store.imports.parts(newTenant(), id)).toEqual([]);
  });
  method("imports.dropParts", "takes the file and leaves the rest", async (store, mine) => {
    const [row, other] = [await withImport(store, mine), await withImport(store, mine)];
    await store.imports.dropParts(newTenant(), row.id);
    expect(await store.imports.parts(mine, row.id)).toEqual(PARTS);
    for (const _ of "ab") await store.imports.dropParts(mine, row.id);
    expect(await store.imports.parts(mine, row.id)).toEqual([]);
    expect(await store.imports.find(mine, row.id)).toEqual(row);
    expect(await store.imports.parts(mine, other.id)).toEqual(PARTS);
  });
}
