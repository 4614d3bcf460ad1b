/** What stands above tenants: periods, sums over all jobs, dead letters and alerts. */
import { expect } from "vitest";
import { randomBytes } from "../../../worker/core/crypto.ts";
import { StoreConflict } from "../../../worker/core/errors.ts";
import { type IdKind, makeId } from "../../../worker/core/ids.ts";
import { PLATFORM, type TenantId } from "../../../worker/core/tenant.ts";
import type { DeadLetterRow, JobRow, Store } from "../../../worker/store/port.ts";
import { aJob } from "../job-rows.ts";
import { anAudit, anInteraction, newId, newTenant } from "../rows.ts";
import { type Method, PAGE, later } from "./kit.ts";

const DAY = 86_400_000;
/** Nothing else happens in that year, and each test has a day of it to itself. */
export const FAR_OFF = Date.UTC(2040, 0, 1);
const farId = (kind: IdKind) => makeId(kind, FAR_OFF, randomBytes(16));

/** Nobody waits to be told of its end, so that no sweep looks after it. */
export async function withJobs(store: Store, tenant: TenantId, ...some: Partial<JobRow>[]) {
  const rows = some.map((over) => aJob({ announcedAt: FAR_OFF, id: farId("job"), ...over }));
  for (const row of rows) await store.jobs.create(tenant, row, anAudit());
  return rows;
}

const aDeadLetter = (over: Partial<DeadLetterRow> = {}): DeadLetterRow => ({
  tenantId: PLATFORM,
  id: farId("deadLetter"),
  queue: "liftwright-dead",
  body: '{"text":"“as it was”"}',
  reason: "nobody could read it",
  createdAt: FAR_OFF,
  ...over,
});

export function operationsContract(method: Method) {
  method("operations.claimPeriod", "gives a period to one of ten", async (store) => {
    const name = newId("request");
    const claims = await Promise.all(
      Array.from({ length: 10 }, (_, at) => store.operations.claimPeriod(name, 7, at)),
    );
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await store.operations.claimPeriod(name, 7, FAR_OFF)).toBe(false);
    expect(await store.operations.claimPeriod(name, 8, FAR_OFF)).toBe(true);
    expect(await store.operations.claimPeriod(`${name}.`, 7, FAR_OFF)).toBe(true);
  });
  method("operations.lastPeriod", "knows the latest of a name, not the last", async (store) => {
    const name = newId("request");
    expect(await store.operations.lastPeriod(name)).toBeNull();
    for (const period of [9, FAR_OFF, 10]) await store.operations.claimPeriod(name, period, 0);
    await store.operations.claimPeriod(`${name}.`, FAR_OFF + 1, 0);
    expect(await store.operations.lastPeriod(name)).toBe(FAR_OFF);
  });

  method("operations.waiting", "counts what waits and what runs", async (store, mine) => {
    const before = await store.operations.waiting();
    const rows = await withJobs(
      store,
      mine,
      { createdAt: 2 },
      { createdAt: 5 },
      { createdAt: 1, status: "running" },
      { createdAt: 1, status: "failed" },
    );
    const { queued, running, oldestQueuedAt } = await store.operations.waiting();
    expect([queued - before.queued, running - before.running]).toEqual([2, 1]);
    expect(oldestQueuedAt).toBe(2);
    for (const row of rows.slice(0, 3)) {
      await store.jobs.replace(mine, later(row, { status: "canceled" }), anAudit());
    }
    expect(await store.operations.waiting()).toEqual(before);
  });
  method("operations.ended", "counts ends by status, whosever they are", async (store, mine) => {
    const from = FAR_OFF + DAY;
    const to = from + 1000;
    const at = (finishedAt: number, status: JobRow["status"] = "failed") => ({
      finishedAt,
      status,
    });
    expect(await store.operations.ended({ from, to })).toEqual([]);
    await withJobs(store, mine, at(from - 1), at(from), at(to - 1), at(to));
    await withJobs(store, newTenant(), at(from), at(from, "canceled"));
    const ended = await store.operations.ended({ from, to });
    expect(Object.fromEntries(ended.map(({ status, count }) => [status, count]))).toEqual({
      failed: 3,
      canceled: 1,
    });
  });
  method("operations.spentMicros", "adds up all tenants as a number", async (store, mine) => {
    const from = FAR_OFF + 2 * DAY;
    const to = from + DAY;
    const huge = 3_000_000_000;
    const spend = (createdAt: number, costMicros = huge) =>
      anInteraction({ createdAt, costMicros });
    expect(await store.operations.spentMicros({ from, to })).toBe(0);
    await store.interactions.book(mine, [spend(from - 1), spend(from), spend(to)]);
    await store.interactions.book(newTenant(), [spend(to - 1, 7)]);
    expect(await store.operations.spentMicros({ from, to })).toBe(huge + 7);
  });

  method("operations.listJobs", "finds jobs of all tenants, newest first", async (store, mine) => {
    const query = { limit: 100, after: null, kind: null, status: null, athleteId: null };
    const athleteId = newId("athlete");
    const rows = [
      ...(await withJobs(store, mine, { status: "succeeded", kind: "program" })),
      ...(await withJobs(
        store,
        newTenant(),
        { status: "failed" },
        { status: "failed", athleteId },
      )),
    ];
    const own = rows.map(({ id }) => id);
    const list = async (over: object) =>
      (await store.operations.listJobs({ ...query, ...over }))
        .map(({ id }) => id)
        .filter((id) => own.includes(id));
    const sorted = own.toSorted().toReversed();
    expect(await list({})).toEqual(sorted);
    expect(await list({ after: sorted[0] })).toEqual(sorted.slice(1));
    expect(await list({ kind: "program" })).toEqual([own[0]]);
    expect(await list({ status: "failed" })).toEqual(sorted.filter((id) => id !== own[0]));
    expect(await list({ status: "failed", athleteId })).toEqual([own[2]]);
    expect(await store.operations.listJobs({ ...query, limit: 1 })).toHaveLength(1);
  });

  method("operations.fileDeadLetter", "files a letter once, as it was", async (store, mine) => {
    const letter = aDeadLetter({ tenantId: mine });
    await store.operations.fileDeadLetter(letter);
    await store.operations.fileDeadLetter({ ...letter, reason: "again" });
    const found = (await store.operations.listDeadLetters({ limit: 100, after: null })).filter(
      ({ id }) => id === letter.id,
    );
    expect(found).toEqual([letter]);
  });
  method("operations.listDeadLetters", "pages, newest first", async (store, mine) => {
    const letters = [aDeadLetter(), aDeadLetter({ tenantId: mine }), aDeadLetter()];
    for (const letter of letters) await store.operations.fileDeadLetter(letter);
    const ids = letters.map(({ id }) => id).toSorted();
    const list = async (after: string | null) =>
      (await store.operations.listDeadLetters({ limit: 100, after }))
        .map(({ id }) => id)
        .filter((id) => ids.includes(id));
    expect(await list(null)).toEqual(ids.toReversed());
    expect(await list(ids[2]!)).toEqual([ids[1], ids[0]]);
    expect(await store.operations.listDeadLetters({ limit: 2, after: null })).toHaveLength(2);
  });

  const anAlert = () => ({
    rule: newId("request"),
    isFiring: true,
    value: 3_000_000_000,
    since: FAR_OFF,
    toldAt: null,
  });
  const alertOf = async (store: Store, rule: string) =>
    (await store.operations.alerts()).filter((row) => row.rule === rule);
  method("operations.moveAlert", "writes the alert and its line, or neither", async (store) => {
    const alert = anAlert();
    await store.operations.moveAlert(alert, 1, anAudit({ action: "alert.fired" }));
    const next = { ...alert, isFiring: false, since: FAR_OFF + 1 };
    const move = async () => store.operations.moveAlert(next, 1, anAudit());
    await expect(move()).rejects.toBeInstanceOf(StoreConflict);
    expect(await alertOf(store, alert.rule)).toEqual([alert]);
    await store.operations.moveAlert(next, FAR_OFF, anAudit({ action: "alert.resolved" }));
    expect(await alertOf(store, alert.rule)).toEqual([next]);
    const subjectId = `alert.${alert.rule}`;
    const lines = await store.audit.list(PLATFORM, { ...PAGE, subjectId });
    expect(
      Object.fromEntries(lines.map(({ action, subjectVersion }) => [action, subjectVersion])),
    ).toEqual({ "alert.fired": 1, "alert.resolved": FAR_OFF });
  });
  method("operations.alerts", "gives one row a rule", async (store) => {
    const alerts = [anAlert(), anAlert()];
    for (const alert of alerts) await store.operations.moveAlert(alert, 1, anAudit());
    for (const alert of alerts) expect(await alertOf(store, alert.rule)).toEqual([alert]);
  });
  method("operations.markAlertTold", "marks it as it stands, or not at all", async (store) => {
    const alert = anAlert();
    await store.operations.moveAlert(alert, 1, anAudit());
    await store.operations.markAlertTold(alert.rule, FAR_OFF - 1, FAR_OFF + 5);
    expect(await alertOf(store, alert.rule)).toEqual([alert]);
    await store.operations.markAlertTold(alert.rule, FAR_OFF, FAR_OFF + 5);
    expect(await alertOf(store, alert.rule)).toEqual([{ ...alert, toldAt: FAR_OFF + 5 }]);
  });
}
