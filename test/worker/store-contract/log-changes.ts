/** What becomes of logs later: changed, taken back, brought by the hundred; and their state alone. */
import { expect } from "vitest";
import type { TenantId } from "../../../worker/core/tenant.ts";
import type { Store, TrainingStateRow, WorkoutLogRow } from "../../../worker/store/port.ts";
import { FAR_OFF, aLog, aState } from "../log-rows.ts";
import { NOW, anAudit, newTenant } from "../rows.ts";
import { type Method, later, refuses, withAthlete } from "./kit.ts";
import {
  ALL,
  audited,
  isRefused,
  moved,
  versionsOf,
  withBoth,
  withLog,
  withState,
} from "./logs.ts";

type Change = "replace" | "remove";
type Audits = { log?: object; state?: object };

const change = (
  store: Store,
  tenant: TenantId,
  how: Change,
  [log, state]: [WorkoutLogRow, TrainingStateRow],
  audits: Audits = {},
) =>
  store.logs[how](
    tenant,
    { row: log, audit: anAudit(audits.log) },
    { row: state, audit: anAudit(audits.state) },
  );

export function logChangesContract(method: Method) {
  for (const how of ["replace", "remove"] as const) {
    const isLeft = async (store: Store, log: WorkoutLogRow, state: TrainingStateRow) => {
      expect(await store.logs.find(log.tenantId, log.id)).toEqual(log);
      expect(await store.logs.state(log.tenantId, log.athleteId)).toEqual(state);
    };
    method(`logs.${how}`, "writes log and state with a line each, or nothing", async (s, mine) => {
      const { log, state } = await withBoth(s, mine);
      const other = await withLog(s, mine, { athleteId: log.athleteId });
      const next = later(log, {
        startedAt: NOW - 60_000,
        sets: 3,
        document: { ...log.document, day: "2026-11-20", notes: "“corrected”" },
        updatedAt: NOW + 1,
      });
      const write = (audits?: Audits) => change(s, mine, how, [next, moved(state, 9)], audits);
      await refuses(s, mine, (line) => write({ log: line }));
      await refuses(s, mine, (line) => write({ state: line }));
      await isLeft(s, log, state);
      await write();
      expect(await s.logs.find(mine, log.id)).toEqual(how === "replace" ? next : null);
      expect(await s.logs.state(mine, log.athleteId)).toEqual(moved(state, 9));
      expect(await s.logs.find(mine, other.id)).toEqual(other);
      expect(await versionsOf(s, mine, log.id)).toEqual([1, 2]);
      expect(await versionsOf(s, mine, `${log.athleteId}.training`)).toEqual([1, 2]);
    });
    method(`logs.${how}`, "lets one of two who saw one log through", async (store, mine) => {
      const { log, state } = await withBoth(store, mine);
      const first = later(log, { sets: 3 });
      await change(store, mine, "replace", [first, moved(state, 2)]);
      const rows: [WorkoutLogRow, TrainingStateRow] = [
        later(log, { sets: 4 }),
        moved(moved(state, 2), 3),
      ];
      await isRefused(change(store, mine, how, rows));
      await isLeft(store, first, moved(state, 2));
    });
    method(`logs.${how}`, "lets one of two who saw one state through", async (store, mine) => {
      const { log, state } = await withBoth(store, mine);
      await store.logs.keepState(mine, audited(moved(state, 2)));
      await isRefused(change(store, mine, how, [later(log, { sets: 4 }), moved(state, 3)]));
      await isLeft(store, log, moved(state, 2));
    });
    method(`logs.${how}`, "cannot reach another tenant's log", async (store, mine) => {
      const { log, state } = await withBoth(store, mine);
      const tenant = newTenant();
      await isRefused(change(store, tenant, how, [later(log, { sets: 4 }), moved(state, 3)]));
      const own = await withState(store, tenant);
      await change(store, tenant, how, [later(log, { sets: 4 }), moved(own, 3)]);
      await isLeft(store, log, state);
    });
  }

  const about = (audit = anAudit()) => ({ subject: { id: "imp_x", version: 2 }, audit });

  method("logs.bring", "brings hundreds with one line, or nothing", async (store, mine) => {
    const { id: athleteId } = await withAthlete(store, mine);
    const rows = Array.from({ length: 300 }, (_, at) => aLog({ athleteId, startedAt: NOW + at }));
    await refuses(store, mine, (audit) => store.logs.bring(mine, rows, about(audit)));
    expect(await store.logs.list(mine, { ...ALL, athleteId })).toEqual([]);
    await store.logs.bring(mine, rows, about());
    const brought = await store.logs.list(mine, { ...ALL, athleteId });
    expect(brought).toEqual(rows.map((row) => ({ ...row, tenantId: mine })));
    expect(await versionsOf(store, mine, "imp_x")).toEqual([2]);
    expect(await versionsOf(store, mine, rows[0]!.id)).toEqual([]);
    await isRefused(store.logs.bring(mine, [aLog({ athleteId })], about()));
    expect(await store.logs.list(mine, { ...ALL, athleteId })).toHaveLength(300);
  });
  method("logs.bring", "leaves out what is there, as it is", async (store, mine) => {
    const log = await withLog(store, mine);
    const { athleteId, clientId } = log;
    const unnamed = aLog({ athleteId, clientId: null, startedAt: NOW + 1 });
    const fresh = aLog({ athleteId, startedAt: NOW + 2 });
    const again = [
      aLog({ athleteId, clientId, sets: 9 }),
      unnamed,
      { ...unnamed, sets: 9 },
      fresh,
      aLog({ athleteId, clientId: fresh.clientId, sets: 9 }),
    ];
    await store.logs.bring(mine, again, about());
    const next = { subject: { id: "imp_y", version: 2 }, audit: anAudit() };
    await store.logs.bring(mine, again.toReversed(), next);
    const kept = [unnamed, fresh].map((row) => ({ ...row, tenantId: mine }));
    expect(await store.logs.list(mine, { ...ALL, athleteId })).toEqual([log, ...kept]);
  });
  method("logs.bring", "takes no athlete of another tenant", async (store, mine) => {
    const { id: athleteId } = await withAthlete(store, mine);
    const tenant = newTenant();
    await isRefused(store.logs.bring(tenant, [aLog({ athleteId })], about()));
    expect(await versionsOf(store, tenant, "imp_x")).toEqual([]);
    expect(await store.logs.list(mine, { ...ALL, athleteId })).toEqual([]);
  });

  method("logs.state", "is of one athlete of its tenant", async (store, mine) => {
    const { id } = await withAthlete(store, mine);
    expect(await store.logs.state(mine, id)).toBeNull();
    const state = await withState(store, mine);
    expect(await store.logs.state(mine, state.athleteId)).toEqual(state);
    expect(await store.logs.state(mine, id)).toBeNull();
    expect(await store.logs.state(newTenant(), state.athleteId)).toBeNull();
  });
  method("logs.keepState", "lets one of two through, with its line", async (store, mine) => {
    const state = await withState(store, mine);
    const { athleteId } = state;
    await refuses(store, mine, (audit) =>
      store.logs.keepState(mine, { row: moved(state, 2), audit }),
    );
    expect(await store.logs.state(mine, athleteId)).toEqual(state);
    await store.logs.keepState(mine, audited(moved(state, 3)));
    await isRefused(store.logs.keepState(mine, audited(moved(state, 4))));
    expect(await store.logs.state(mine, athleteId)).toEqual(moved(state, 3));
    await isRefused(store.logs.keepState(mine, audited(aState({ athleteId }))));
    expect(await versionsOf(store, mine, `${athleteId}.training`)).toEqual([1, 2]);
  });
  method("logs.keepState", "cannot reach another tenant's state", async (store, mine) => {
    const state = await withState(store, mine);
    await isRefused(store.logs.keepState(newTenant(), audited(moved(state, 2))));
    expect(await store.logs.state(mine, state.athleteId)).toEqual(state);
  });
  method("logs.setReview", "moves the time of one athlete's review alone", async (store, mine) => {
    const [state, other] = [await withState(store, mine), await withState(store, mine)];
    const { athleteId } = state;
    await store.logs.setReview(newTenant(), athleteId, state.version, null);
    await store.logs.setReview(mine, athleteId, state.version + 1, null);
    expect(await store.logs.state(mine, athleteId)).toEqual(state);
    for (const reviewAt of [FAR_OFF + 1, null]) {
      await store.logs.setReview(mine, athleteId, state.version, reviewAt);
      expect(await store.logs.state(mine, athleteId)).toEqual({ ...state, reviewAt });
    }
    expect(await store.logs.state(mine, other.athleteId)).toEqual(other);
    await store.logs.keepState(mine, audited(moved(state, 2)));
  });
}
