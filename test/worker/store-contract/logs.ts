/** Logged sessions and the state that they come to: written together, or not at all. */
import { expect } from "vitest";
import { StoreConflict } from "../../../worker/core/errors.ts";
import type { TenantId } from "../../../worker/core/tenant.ts";
import type {
  LogMark,
  Store,
  TrainingStateRow,
  WorkoutLogRow,
} from "../../../worker/store/port.ts";
import { anEvent } from "../job-rows.ts";
import { aLog, aState } from "../log-rows.ts";
import { NOW, anAudit, newTenant } from "../rows.ts";
import { type Method, PAGE, later, refuses, withAthlete } from "./kit.ts";

export const audited = <R>(row: R) => ({ row, audit: anAudit() });

export async function withLog(store: Store, tenant: TenantId, over: Partial<WorkoutLogRow> = {}) {
  const athleteId = over.athleteId ?? (await withAthlete(store, tenant)).id;
  const row = aLog({ ...over, athleteId });
  await store.logs.create(tenant, [audited(row)], null, []);
  return { ...row, tenantId: tenant };
}

export async function withState(
  store: Store,
  tenant: TenantId,
  over: Partial<TrainingStateRow> = {},
) {
  const athleteId = over.athleteId ?? (await withAthlete(store, tenant)).id;
  const row = aState({ ...over, athleteId });
  await store.logs.keepState(tenant, audited(row));
  return { ...row, tenantId: tenant };
}

export async function withBoth(store: Store, tenant: TenantId) {
  const log = await withLog(store, tenant);
  return { log, state: await withState(store, tenant, { athleteId: log.athleteId }) };
}

export const versionsOf = async (store: Store, tenant: TenantId, subjectId: string) => {
  const lines = await store.audit.list(tenant, { ...PAGE, subjectId });
  return lines.map(({ subjectVersion }) => subjectVersion).sort((a, b) => a - b);
};

export const moved = (state: TrainingStateRow, sessions: number) =>
  later(state, { document: { ...state.document, sessions }, reviewAt: null });

export const isRefused = (write: Promise<unknown>) =>
  expect(write).rejects.toBeInstanceOf(StoreConflict);

export const ALL = { from: null, to: null, after: null, limit: 1_000, order: "oldest" as const };

export function logsContract(method: Method) {
  method("logs.create", "keeps logs, state and events, each with its line", async (s, mine) => {
    const { id: athleteId } = await withAthlete(s, mine);
    const rows = [aLog({ athleteId }), aLog({ athleteId, clientId: null })];
    const state = aState({ athleteId });
    const event = anEvent({ type: "workout.logged", subjectId: rows[0]!.id, athleteId });
    await s.logs.create(mine, rows.map(audited), audited(state), [event]);
    for (const row of rows) {
      expect(await s.logs.find(mine, row.id)).toEqual({ ...row, tenantId: mine });
      expect(await versionsOf(s, mine, row.id)).toEqual([1]);
    }
    expect(await s.logs.state(mine, athleteId)).toEqual({ ...state, tenantId: mine });
    expect(await versionsOf(s, mine, `${athleteId}.training`)).toEqual([1]);
    expect(await s.events.find(mine, event.id)).toEqual({
      ...event,
      tenantId: mine,
      dispatchedAt: null,
    });
  });
  method("logs.create", "keeps all of them or nothing", async (store, mine) => {
    const state = await withState(store, mine);
    const { athleteId } = state;
    const rows = [aLog({ athleteId }), aLog({ athleteId })];
    const event = anEvent({ athleteId });
    const write = (audits: { log?: object; state?: object }) =>
      store.logs.create(
        mine,
        [audited(rows[0]!), { row: rows[1]!, audit: anAudit(audits.log) }],
        { row: moved(state, 2), audit: anAudit(audits.state) },
        [event],
      );
    await refuses(store, mine, (log) => write({ log }));
    await refuses(store, mine, (line) => write({ state: line }));
    expect(await store.logs.list(mine, { ...ALL, athleteId })).toEqual([]);
    expect(await store.logs.state(mine, athleteId)).toEqual(state);
    expect(await store.events.find(mine, event.id)).toBeNull();
    await write({});
    expect(await store.logs.list(mine, { ...ALL, athleteId })).toHaveLength(2);
    expect(await store.logs.state(mine, athleteId)).toEqual(moved(state, 2));
  });
  method("logs.create", "takes what a client calls the same once", async (store, mine) => {
    const { log, state } = await withBoth(store, mine);
    const { athleteId, clientId } = log;
    const both = [aLog({ athleteId }), aLog({ athleteId, clientId })];
    await isRefused(
      store.logs.create(mine, both.map(audited), audited(moved(state, 2)), [anEvent()]),
    );
    await isRefused(store.logs.create(mine, both.slice(1).map(audited), null, []));
    expect(await store.logs.list(mine, { ...ALL, athleteId })).toEqual([log]);
    expect(await store.logs.state(mine, athleteId)).toEqual(state);
    await withLog(store, mine, { clientId });
    await withLog(store, newTenant(), { clientId });
    for (const _ of "ab") await withLog(store, mine, { athleteId, clientId: null });
  });
  method("logs.create", "keeps nothing of the second who saw one state", async (store, mine) => {
    const { id } = await withAthlete(store, mine);
    const none = aState({ athleteId: id, version: 0 });
    for (const state of [none, await withState(store, mine)]) {
      const { athleteId } = state;
      const writers = [1, 2].map((sessions) => ({
        log: aLog({ athleteId }),
        event: anEvent(),
        state: { ...moved(state, sessions), tenantId: mine },
      }));
      const ends = await Promise.allSettled(
        writers.map(({ log, event, state: next }) =>
          store.logs.create(mine, [audited(log)], audited(next), [event]),
        ),
      );
      const [won, lost] = ends[0]!.status === "fulfilled" ? writers : writers.toReversed();
      expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      const reason = ends.find((end) => end.status === "rejected")!.reason;
      expect(reason).toBeInstanceOf(StoreConflict);
      expect(await store.logs.state(mine, athleteId)).toEqual(won!.state);
      expect(await store.logs.list(mine, { ...ALL, athleteId })).toEqual([
        { ...won!.log, tenantId: mine },
      ]);
      expect(await store.events.find(mine, lost!.event.id)).toBeNull();
    }
  });
  method("logs.create", "takes no athlete of another tenant", async (store, mine) => {
    const { id: athleteId } = await withAthlete(store, newTenant());
    await isRefused(store.logs.create(mine, [audited(aLog({ athleteId }))], null, []));
    await isRefused(store.logs.create(mine, [], audited(aState({ athleteId })), []));
  });
  method("logs.find", "sees only its tenant", async (store, mine) => {
    const { id } = await withLog(store, mine);
    expect(await store.logs.find(newTenant(), id)).toBeNull();
  });
  method("logs.findByClientIds", "finds those of its athlete, however many", async (s, mine) => {
    const a = await withLog(s, mine);
    const { athleteId } = a;
    const b = await withLog(s, mine, { athleteId });
    await withLog(s, mine, { athleteId });
    const other = await withLog(s, mine);
    const asked = [a, ...Array.from({ length: 250 }, () => aLog()), other, b, a];
    const ids = asked.map(({ clientId }) => clientId!);
    const byId = (rows: WorkoutLogRow[]) => rows.toSorted((x, y) => (x.id < y.id ? -1 : 1));
    expect(byId(await s.logs.findByClientIds(mine, athleteId, ids))).toEqual(byId([a, b]));
    expect(await s.logs.findByClientIds(newTenant(), athleteId, ids)).toEqual([]);
    expect(await s.logs.findByClientIds(mine, athleteId, [])).toEqual([]);
  });
  method("logs.list", "goes both ways, page by page, past one moment", async (store, mine) => {
    const { id: athleteId } = await withAthlete(store, mine);
    const rows: WorkoutLogRow[] = [];
    for (const startedAt of [NOW, NOW - 5, NOW, NOW + 5, NOW])
      rows.push(await withLog(store, mine, { athleteId, startedAt }));
    await withLog(store, mine);
    const oldest = rows
      .toSorted((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
    for (const [order, ids] of [
      ["oldest", oldest],
      ["newest", oldest.toReversed()],
    ] as const) {
      for (const limit of [1, 2, 3, 10]) {
        const seen: string[] = [];
        let after: LogMark | null = null;
        for (;;) {
          const query = { ...ALL, athleteId, after, limit, order };
          const page: WorkoutLogRow[] = await store.logs.list(mine, query);
          seen.push(...page.map(({ id }) => id));
          if (page.length < limit) break;
          after = page.at(-1)!;
        }
        expect(seen).toEqual(ids);
      }
    }
    expect(await store.logs.list(newTenant(), { ...ALL, athleteId })).toEqual([]);
  });
  method("logs.list", "begins at `from` and ends before `to`", async (store, mine) => {
    const { id: athleteId } = await withAthlete(store, mine);
    for (const at of [0, 1, 2, 3]) await withLog(store, mine, { athleteId, startedAt: NOW + at });
    const list = async (over: object) => {
      const rows = await store.logs.list(mine, { ...ALL, athleteId, ...over });
      return rows.map(({ startedAt }) => startedAt - NOW);
    };
    expect(await list({ from: NOW + 1, to: NOW + 3 })).toEqual([1, 2]);
    expect(await list({ from: NOW + 1, to: NOW + 3, order: "newest" })).toEqual([2, 1]);
    expect(await list({ from: NOW + 2 })).toEqual([2, 3]);
    expect(await list({ to: NOW + 2 })).toEqual([0, 1]);
    const after = { startedAt: NOW + 2, id: "" };
    expect(await list({ from: NOW, to: NOW + 3, after, order: "newest" })).toEqual([1, 0]);
  });
}
