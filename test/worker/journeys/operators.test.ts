import { afterEach, describe, expect, test, vi } from "vitest";
import { randomBytes } from "../../../worker/core/crypto.ts";
import { makeId } from "../../../worker/core/ids.ts";
import { PLATFORM, organizationOf } from "../../../worker/core/tenant.ts";
import type { AlertRow } from "../../../worker/store/port.ts";
import { store } from "../ctx-kit.ts";
import { makeApi, operatorKey } from "../harness.ts";
import { HOUR, WITH_WEBHOOK, alertOf, hearLog, makeReceiver, withMail } from "../operators-kit.ts";
import { anAudit, anInteraction, newTenant } from "../rows.ts";
import { withJobs } from "../store-contract/operations.ts";

/** A day that is nobody else's. */
const START = Date.UTC(2041, 1, 6);
const NOW = START + 12 * HOUR + 20;
const at = (clock: number, variables: object = {}) => {
  const api = makeApi({ clock: () => clock, env: variables });
  return async (path: string, method = "GET") => api(method, path, { key: operatorKey });
};

afterEach(() => {
  vi.restoreAllMocks();
});

test("operators list jobs of all partners, without what they were asked or found out", async () => {
  const get = at(NOW);
  const [mine, theirs] = [newTenant(), newTenant()];
  const secret = "a wish of somebody";
  const [first] = await withJobs(store, mine, {
    kind: "program",
    status: "failed",
    errorCode: "gave_up",
    errorDetail: secret,
    params: { wish: secret },
    priority: 1,
    costMicros: 2000,
  });
  const [second] = await withJobs(store, theirs, { status: "succeeded", finishedAt: START });
  const ids = [first!.id, second!.id].toSorted().toReversed();
  const pages = async (query: string) => {
    const seen: { id: string }[] = [];
    for (let cursor = ""; ;) {
      const { body } = await get(`/admin/jobs?limit=100${query}${cursor}`);
      expect(JSON.stringify(body)).not.toContain(secret);
      seen.push(...body.data.filter(({ id }: { id: string }) => ids.includes(id)));
      if (!body.hasMore) return seen;
      cursor = `&cursor=${body.nextCursor}`;
    }
  };
  expect((await pages("")).map(({ id }) => id)).toEqual(ids);
  expect(await pages("&status=failed&type=program")).toMatchObject([
    {
      id: first!.id,
      object: "job_run",
      organizationId: organizationOf(mine),
      livemode: true,
      priority: "express",
      errorCode: "gave_up",
      costUsd: 0.002,
      finishedAt: null,
    },
  ]);
  expect(await pages("&type=program_adaptation")).toEqual([]);
});

test("operators read dead letters, newest first", async () => {
  const letter = {
    tenantId: PLATFORM,
    id: makeId("deadLetter", NOW, randomBytes(16)),
    queue: "liftwright-dead",
    body: '{"jobId":"job_x"}',
    reason: "nobody could read it",
    createdAt: NOW,
  };
  const tenant = newTenant();
  const owned = { ...letter, tenantId: tenant, id: makeId("deadLetter", NOW + 1, randomBytes(16)) };
  for (const one of [letter, owned]) await store.operations.fileDeadLetter(one);
  const { body } = await at(NOW)("/admin/dead-letters?limit=2");
  const { tenantId: _, ...facts } = letter;
  const shown = { ...facts, object: "dead_letter", createdAt: new Date(NOW).toISOString() };
  expect(body.data).toEqual([
    { ...shown, id: owned.id, organizationId: organizationOf(tenant) },
    { ...shown, organizationId: null },
  ]);
});

describe("alerts", () => {
  test("are shown as they stand, every rule measured now", async () => {
    await store.interactions.book(newTenant(), [
      anInteraction({ createdAt: START, costMicros: 12_500_000 }),
    ]);
    await withJobs(store, newTenant(), { status: "failed", finishedAt: NOW - 1 });
    const known = (await alertOf("day_spend")) ?? { since: 0 };
    const row: AlertRow = {
      rule: "day_spend",
      isFiring: true,
      value: 10_000_001,
      since: START + 1,
      toldAt: null,
    };
    await store.operations.moveAlert(row, known.since, anAudit());
    const { body } = await at(NOW)("/admin/alerts");
    expect(body.data.map(({ id }: { id: string }) => id)).toEqual([
      "jobs_failed",
      "jobs_waiting",
      "day_spend",
      "month_spend",
    ]);
    expect(body.data[0]).toMatchObject({ unit: "jobs", threshold: 5, value: 1 });
    expect(body.data[2]).toEqual({
      id: "day_spend",
      object: "alert",
      title: "Models cost much today",
      unit: "usd",
      threshold: 10,
      value: 12.5,
      state: "firing",
      since: new Date(START + 1).toISOString(),
      toldAt: null,
    });
    expect(body.data[3]).toMatchObject({ threshold: 50, value: 12.5 });
    // Else it would be told in other tests.
    await store.operations.markAlertTold("day_spend", row.since, NOW);
  });

  test("are tried out: who takes the message is named", async () => {
    const logged = hearLog();
    const { calls } = makeReceiver();
    const tryOut = async (variables: object) => {
      const { body } = await at(NOW, variables)("/admin/alerts/test", "POST");
      return Object.fromEntries(
        body.channels.map(({ channel, outcome }: Record<string, string>) => [channel, outcome]),
      );
    };
    const bounce = withMail(async () => Promise.reject(new Error("bounced")));
    expect(await tryOut({})).toEqual({ webhook: "not_set_up", email: "not_set_up" });
    expect(await tryOut({ ...WITH_WEBHOOK, ...bounce })).toEqual({
      webhook: "delivered",
      email: "failed",
    });
    expect(calls[0]!.body).toMatchObject({
      text: "A test (development). Alerts of this deployment arrive here.",
      rule: "test",
      state: "test",
      environment: "development",
    });
    expect(logged("alert_tested")).toHaveLength(2);
    expect(logged("alert_fired")).toEqual([]);
  });
});
