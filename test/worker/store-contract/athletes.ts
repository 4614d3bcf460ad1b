/** Athletes and the jobs that erase them. */
import { expect } from "vitest";
import { StoreConflict } from "../../../worker/core/errors.ts";
import { organizationOf, tenantId } from "../../../worker/core/tenant.ts";
import { aJob } from "../job-rows.ts";
import { NOW, anApiKey, anAthlete, anAudit, newTenant } from "../rows.ts";
import { withImport } from "./imports.ts";
import { withInsight } from "./insights.ts";
import {
  type Method,
  PAGE,
  auditsOf,
  later,
  refuses,
  withAthlete,
  withHidden,
  withKey,
} from "./kit.ts";
import { withLog, withState } from "./logs.ts";
import { withSignal } from "./signals.ts";

export function athletesContract(method: Method) {
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
  method("athletes.hide", "hides the athlete and files the job", async (store, mine) => {
    const { athlete, job } = await withHidden(store, mine);
    expect(await store.athletes.find(mine, athlete.id)).toBeNull();
    expect(await store.athletes.findByExternalId(mine, athlete.externalId)).toBeNull();
    expect(await store.athletes.list(mine, PAGE)).toEqual([]);
    expect(await store.jobs.find(mine, job.id)).toEqual(job);
  });
  method("athletes.hide", "is all or nothing", async (store, mine) => {
    const athlete = await withAthlete(store, mine);
    const job = aJob({ athleteId: athlete.id });
    const hidden = later(athlete, { deletedAt: NOW });
    await refuses(store, mine, (audit) =>
      store.athletes.hide(mine, { athlete: hidden, job }, { athlete: anAudit(), job: audit }),
    );
    expect(await store.athletes.find(mine, athlete.id)).toEqual(athlete);
    expect(await store.jobs.find(mine, job.id)).toBeNull();
  });
  method("athletes.hide", "cannot reach another tenant's athlete", async (store, mine) => {
    const athlete = await withAthlete(store, mine);
    const hidden = later(athlete, { deletedAt: NOW });
    const audits = { athlete: anAudit(), job: anAudit() };
    await store.athletes.hide(newTenant(), { athlete: hidden, job: aJob() }, audits);
    expect(await store.athletes.find(mine, athlete.id)).toEqual(athlete);
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
  method("athletes.erase", "takes logs, days, state, insights and files", async (store, mine) => {
    const { athlete } = await withHidden(store, mine);
    const keepFor = async (athleteId: string) => ({
      log: await withLog(store, mine, { athleteId }),
      signal: await withSignal(store, mine, { athleteId }),
      state: await withState(store, mine, { athleteId }),
      insight: await withInsight(store, mine, { athleteId }),
      file: await withImport(store, mine, { athleteId }),
    });
    const read = async ({
      log,
      signal,
      state,
      insight,
      file,
    }: Awaited<ReturnType<typeof keepFor>>) => ({
      log: await store.logs.find(mine, log.id),
      signal: await store.signals.find(mine, signal.athleteId, signal.day),
      state: await store.logs.state(mine, state.athleteId),
      insight: await store.insights.find(mine, insight.id),
      file: await store.imports.find(mine, file.id),
    });
    const gone = await keepFor(athlete.id);
    const kept = await keepFor((await withAthlete(store, mine)).id);
    expect(await read(gone)).toEqual(gone);
    await store.athletes.erase(mine, athlete.id);
    const nothing = Object.fromEntries(Object.keys(gone).map((key) => [key, null]));
    expect(await read(gone)).toEqual(nothing);
    expect(await store.imports.parts(mine, gone.file.id)).toEqual([]);
    expect(await read(kept)).toEqual(kept);
  });

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
}
