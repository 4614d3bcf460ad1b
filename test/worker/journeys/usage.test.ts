import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { PartnerObject } from "../../../worker/core/budget.ts";
import { tenantId } from "../../../worker/core/tenant.ts";
import type { InteractionRow } from "../../../worker/store/port.ts";
import { makeD1Store } from "../../../worker/store/d1.ts";
import { api, makeApi, newAthlete, newPartner } from "../harness.ts";
import { NOW, aFallback, anInteraction } from "../rows.ts";

const store = makeD1Store(env.DB);
const DAY = 86_400_000;
const TODAY = "2026-11-21T00:00:00.000Z";
const on = makeApi({ clock: () => NOW });

const book = (organizationId: string, mode: "live" | "test", ...rows: InteractionRow[]) =>
  store.interactions.book(tenantId(organizationId, mode), rows);
const read = (key: string, query = "", via = on) => via("GET", `/v1/usage${query}`, { key });

test("each mode of each partner sees its own usage alone", async () => {
  const [{ organizationId, key, newKey }, other] = [await newPartner(), await newPartner()];
  const { key: liveKey } = await newKey({ mode: "live" });
  await book(organizationId, "test", anInteraction(), aFallback({ refunded: true }));
  await book(organizationId, "live", anInteraction({ costMicros: 1_500_000 }));
  const mine = await read(key);
  expect(mine.status).toBe(200);
  expect(mine.body).toMatchObject({
    object: "usage",
    start: "2026-10-23T00:00:00.000Z",
    end: "2026-11-22T00:00:00.000Z",
    bucket: "day",
    groupBy: "none",
    totals: { requests: 2, modelAnswers: 1, fallbacks: 1, refunds: 1, costUsd: 0.000314 },
    data: [{ start: TODAY, key: null, requests: 2, inputTokens: 900, outputTokens: 400 }],
  });
  expect((await read(liveKey)).body.totals).toMatchObject({ requests: 1, costUsd: 1.5 });
  const theirs = (await read(other.key)).body;
  expect([theirs.totals.requests, theirs.data]).toEqual([0, []]);
  // Naming the other partner anywhere is no way in.
  const attempt = await read(other.key, `?tenantId=${organizationId}.test`);
  expect(attempt.status).toBe(422);
});

test("usage comes by the hour and by what is asked for, and the sums agree", async () => {
  const { organizationId, key } = await newPartner();
  const athlete = await newAthlete(key);
  await book(
    organizationId,
    "test",
    anInteraction({ athleteId: athlete.id, createdAt: NOW - 3_600_000 }),
    anInteraction({ kind: "attempt", outcome: "stalled", model: "gpt-luna", source: "gpt" }),
    anInteraction({ createdAt: NOW - 40 * DAY }),
  );
  const hours = (await read(key, "?start=2026-11-21&bucket=hour&groupBy=athlete")).body;
  expect(hours.data).toMatchObject([
    { start: "2026-11-21T08:00:00.000Z", key: athlete.id, requests: 1, attempts: 0 },
    { start: "2026-11-21T09:00:00.000Z", key: null, requests: 0, attempts: 1 },
  ]);
  expect(hours.totals).toMatchObject({ requests: 1, attempts: 1, costUsd: 0.000628 });
  const models = (await read(key, "?start=2026-10-01T00:00:00%2B02:00&groupBy=model")).body;
  expect(models.start).toBe("2026-09-30T22:00:00.000Z");
  expect(models.totals).toMatchObject({ requests: 2, attempts: 1 });
  expect(models.data.map((row: { key: string }) => row.key)).toEqual([
    "claude-haiku",
    "claude-haiku",
    "gpt-luna",
  ]);
  const ended = (await read(key, "?start=2026-11-20&end=2026-11-21T09:00:00Z")).body;
  expect(ended.totals).toMatchObject({ requests: 1, attempts: 0 });
});

test.each([
  ["start=yesterday", "query/start"],
  ["start=2026-02-30", "query/start"],
  ["start=2026-11-22", "query/start"],
  ["start=2025-10-17", "query/start"],
  ["start=", "query/start"],
  ["end=2026-11-21T09:00:00", "query/end"],
  ["start=2026-11-21&end=2026-11-21", "query/end"],
  ["start=2026-11-21&end=2026-11-20", "query/end"],
  ["start=2026-10-21&bucket=hour", "query/bucket"],
  ["bucket=week", "query/bucket"],
  ["groupBy=tenant", "query/groupBy"],
])("%s is 422 and names %s", async (query, pointer) => {
  const { key } = await newPartner();
  const answer = await read(key, `?${query}`);
  expect(answer.status).toBe(422);
  expect(answer.body.errors[0].pointer).toBe(pointer);
});

test("the longest times that may be asked for are answered", async () => {
  const { key } = await newPartner();
  expect((await read(key, "?start=2025-10-18")).status).toBe(200);
  expect((await read(key, "?start=2026-10-22&bucket=hour")).status).toBe(200);
});

test("more rows than anybody reads are refused, not cut off", async () => {
  const { organizationId, key } = await newPartner();
  await env.DB.prepare(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10001)
     INSERT INTO interactions SELECT ?, 'int_' || i, 'req', NULL, 'operation-' || i, 'x', 'x@1', 'answer',
     'claude', NULL, NULL, NULL, 'done', 0, 0, 0, 0, 1, 0, 0, 0, NULL, 1, ? FROM n`,
  )
    .bind(tenantId(organizationId, "test"), NOW)
    .run();
  const answer = await read(key, "?groupBy=operation");
  expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, "query/groupBy"]);
  expect((await read(key)).body.totals.requests).toBe(10_001);
});

test("an erased athlete leaves what it cost, and no trace of itself", async () => {
  const { organizationId, key } = await newPartner();
  const { id } = await newAthlete(key);
  await book(organizationId, "test", anInteraction({ athleteId: id }));
  expect((await read(key, "?groupBy=athlete")).body.data[0].key).toBe(id);
  const job = (await api("DELETE", `/v1/athletes/${id}`, { key })).body.id;
  const status = async () => (await api("GET", `/v1/jobs/${job}`, { key })).body.status;
  await expect.poll(status, { timeout: 10_000 }).toBe("succeeded");
  // What was still under way when it went does not bring it back.
  await book(organizationId, "test", anInteraction({ athleteId: id }));
  const { body } = await read(key, "?groupBy=athlete");
  expect(body.data).toMatchObject([{ key: null, requests: 2, costUsd: 0.000628 }]);
});

test("caps begin low, are the partner's to set, and never reach past the platform's", async () => {
  const { organizationId, key, newKey } = await newPartner();
  const { key: liveKey } = await newKey({ mode: "live" });
  const first = await api("GET", "/v1/organization", { key });
  expect(first.body.spendCaps).toEqual({ dayUsd: 10, monthUsd: 50 });
  const change = (spendCaps: unknown) =>
    api("PATCH", "/v1/organization", { key, body: { spendCaps } });
  const changed = await change({ dayUsd: 2.55 });
  expect(changed.body).toMatchObject({ version: 2, spendCaps: { dayUsd: 2.55, monthUsd: 50 } });
  await change({ monthUsd: 90_000 });
  for (const key of ["dayUsd", "monthUsd"]) {
    for (const wrong of [-0.01, 100_000.01, 0.001, "5", null]) {
      const refused = await change({ [key]: wrong });
      expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, `/spendCaps/${key}`]);
    }
  }
  const caps = { day: 1_000_000, month: 1_000_000 };
  // Other tests spend from the platform's budget too.
  const levels = { organization: caps, platform: { day: 1e12, month: 1e12 } };
  const object: PartnerObject = env.PARTNER.getByName(organizationId);
  await object.reserve("a", 300_000, levels, NOW);
  await object.settle("a", 250_000, NOW);
  await object.reserve("b", 40_000, levels, NOW);
  const money = { spentUsd: 0.25, reservedUsd: 0.04 };
  // Both modes spend together.
  for (const one of [key, liveKey]) {
    expect((await read(one)).body.budget).toEqual({
      day: { capUsd: 2.55, ...money, resetsAt: "2026-11-22T00:00:00.000Z" },
      month: { capUsd: 1000, ...money, resetsAt: "2026-12-01T00:00:00.000Z" },
    });
  }
});
