/** Stored programs: a row, its versions, the job that made them, the events of it: all or nothing. */
import { expect } from "vitest";
import { StoreConflict } from "../../../worker/core/errors.ts";
import type { TenantId } from "../../../worker/core/tenant.ts";
import type { ProgramRow, Store } from "../../../worker/store/port.ts";
import { aProgram, aProgramVersion, anEvent } from "../job-rows.ts";
import { NOW, anAudit, newTenant } from "../rows.ts";
import { withJob } from "./jobs.ts";
import { type Method, PAGE, later, refuses, withAthlete, withHidden } from "./kit.ts";

const ALL = { ...PAGE, athleteId: null, status: null };

export async function withProgram(store: Store, tenant: TenantId, over: Partial<ProgramRow> = {}) {
  const program = aProgram(over);
  const version = aProgramVersion();
  await store.programs.create(tenant, { program, version, job: null }, anAudit(), []);
  return { ...program, tenantId: tenant };
}

export function programsContract(method: Method) {
  method("programs.create", "keeps row, version, job and event together", async (store, mine) => {
    const job = await withJob(store, mine);
    const ended = later(job, { status: "succeeded", finishedAt: NOW });
    const program = aProgram({ jobId: job.id });
    const version = aProgramVersion({ document: "kept — “as it was”" });
    const event = anEvent({ type: "program.created", subjectId: program.id });
    const made = { program, version, job: { row: ended, audit: anAudit() } };
    await refuses(store, mine, (audit) => store.programs.create(mine, made, audit, [event]));
    expect(await store.programs.find(mine, program.id)).toBeNull();
    expect(await store.jobs.find(mine, job.id)).toEqual(job);
    await store.programs.create(mine, made, anAudit(), [event]);
    expect(await store.programs.find(mine, program.id)).toEqual({ ...program, tenantId: mine });
    expect(await store.programs.versions(mine, program.id, [1])).toEqual([
      { ...version, programId: program.id, tenantId: mine },
    ]);
    expect(await store.jobs.find(mine, job.id)).toEqual(ended);
    expect((await store.events.find(mine, event.id))?.type).toBe("program.created");
  });
  method("programs.create", "is made once for a job that ends once", async (store, mine) => {
    const job = await withJob(store, mine);
    const end = () => ({ row: later(job, { status: "succeeded" }), audit: anAudit() });
    const make = (program: ProgramRow) =>
      store.programs.create(
        mine,
        { program, version: aProgramVersion(), job: end() },
        anAudit(),
        [],
      );
    await make(aProgram());
    await expect(make(aProgram())).rejects.toBeInstanceOf(StoreConflict);
    expect(await store.programs.list(mine, ALL)).toHaveLength(1);
  });
  method("programs.find", "sees only its tenant", async (store, mine) => {
    const { id } = await withProgram(store, mine);
    expect(await store.programs.find(newTenant(), id)).toBeNull();
  });
  method(
    "programs.list",
    "sees only its tenant, and only what is asked for",
    async (store, mine) => {
      const athlete = await withAthlete(store, mine);
      const own = await withProgram(store, mine, { athleteId: athlete.id, status: "active" });
      const other = await withProgram(store, mine);
      const ids = async (over: object) =>
        (await store.programs.list(mine, { ...ALL, ...over })).map(({ id }) => id);
      expect(await ids({})).toEqual([own.id, other.id].sort().toReversed());
      expect(await ids({ athleteId: athlete.id })).toEqual([own.id]);
      expect(await ids({ status: "active" })).toEqual([own.id]);
      expect(await store.programs.list(newTenant(), ALL)).toEqual([]);
    },
  );
  method("programs.replace", "changes all of them or none", async (store, mine) => {
    const [a, b] = [await withProgram(store, mine), await withProgram(store, mine)];
    const event = anEvent({ type: "program.adapted", subjectId: a.id });
    const version = aProgramVersion({ number: 2, firstWeek: 5 });
    const both = () => [
      { row: later(a, { revision: 2 }), audit: anAudit() },
      { row: later(b, { name: "B" }), audit: anAudit() },
    ];
    await store.programs.replace(
      mine,
      [{ row: later(b, { name: "first" }), audit: anAudit() }],
      {},
    );
    const lost = store.programs.replace(mine, both(), { version, events: [event] });
    await expect(lost).rejects.toBeInstanceOf(StoreConflict);
    expect(await store.programs.find(mine, a.id)).toEqual(a);
    expect(await store.programs.versionHeads(mine, a.id)).toHaveLength(1);
    expect(await store.events.find(mine, event.id)).toBeNull();
    await store.programs.replace(mine, both().slice(0, 1), { version, events: [event] });
    const heads = await store.programs.versionHeads(mine, a.id);
    expect(heads.map(({ number }) => number)).toEqual([1, 2]);
    expect(await store.programs.find(mine, a.id)).toMatchObject({ revision: 2 });
    expect(await store.events.find(mine, event.id)).not.toBeNull();
  });
  method(
    "programs.replace",
    "lets one of two through that file the same line about what they share",
    async (store, mine) => {
      const [a, b] = [await withProgram(store, mine), await withProgram(store, mine)];
      const subjectId = "what they share";
      const start = (row: ProgramRow, version: number) =>
        store.programs.replace(
          mine,
          [{ row: later(row, { status: "active" }), audit: anAudit() }],
          { guard: { id: subjectId, version, audit: anAudit({ action: "program.activated" }) } },
        );
      await start(a, 1);
      await expect(start(b, 1)).rejects.toBeInstanceOf(StoreConflict);
      expect(await store.programs.find(mine, b.id)).toEqual(b);
      await start(b, 2);
      const lines = await store.audit.list(mine, { ...PAGE, subjectId });
      expect(lines.map((line) => `${line.action} ${line.subjectVersion}`).sort()).toEqual([
        "program.activated 1",
        "program.activated 2",
      ]);
    },
  );
  method("programs.versionHeads", "gives all but what is long, in order", async (store, mine) => {
    const row = await withProgram(store, mine);
    const second = aProgramVersion({ number: 2, firstWeek: 5, request: '{"minutes":40}' });
    const more = { version: second };
    await store.programs.replace(mine, [{ row: later(row, {}), audit: anAudit() }], more);
    const { document: _, report: __, ...one } = aProgramVersion();
    const owner = { programId: row.id, tenantId: mine };
    expect(await store.programs.versionHeads(mine, row.id)).toEqual([
      { ...one, ...owner },
      { ...one, ...owner, number: 2, firstWeek: 5, request: second.request },
    ]);
    expect(await store.programs.versionHeads(newTenant(), row.id)).toEqual([]);
  });
  method("programs.versions", "gives those that are asked for, in order", async (store, mine) => {
    let row: ProgramRow = await withProgram(store, mine);
    for (const number of [2, 3]) {
      const next = later(row, { revision: number });
      const version = aProgramVersion({ number, document: `document ${number}` });
      await store.programs.replace(mine, [{ row: next, audit: anAudit() }], { version });
      row = next;
    }
    const documents = async (numbers: number[]) =>
      (await store.programs.versions(mine, row.id, numbers)).map(({ document }) => document);
    expect(await documents([3, 1])).toEqual(["packed", "document 3"]);
    expect(await documents([])).toEqual([]);
    expect(await documents([4])).toEqual([]);
  });
  method(
    "programs.versions",
    "goes with the athlete, and so does what its jobs hold",
    async (store, mine) => {
      const { athlete } = await withHidden(store, mine);
      const { id } = await withProgram(store, mine, { athleteId: athlete.id });
      const job = await withJob(store, mine, { athleteId: athlete.id, params: { request: {} } });
      expect(await store.programs.versions(newTenant(), id, [1])).toEqual([]);
      await store.athletes.erase(mine, athlete.id);
      expect(await store.programs.find(mine, id)).toBeNull();
      expect(await store.programs.versions(mine, id, [1])).toEqual([]);
      expect(await store.jobs.find(mine, job.id)).toMatchObject({ params: null });
    },
  );
}
