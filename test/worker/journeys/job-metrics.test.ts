import { expect, test } from "vitest";
import { store } from "../ctx-kit.ts";
import { makeApi, operatorKey } from "../harness.ts";
import { HOUR } from "../operators-kit.ts";
import { anAudit, newTenant } from "../rows.ts";
import { later } from "../store-contract/kit.ts";
import { withJobs } from "../store-contract/operations.ts";

/** A day that is nobody else's. */
const START = Date.UTC(2041, 0, 6);
const NOW = START + 12 * HOUR + 20;
const api = makeApi({ clock: () => NOW });
const get = async (path: string) => api("GET", path, { key: operatorKey });

test("operators read how jobs do, hour by hour, and what waits now", async () => {
  const job = {
    kind: "program" as const,
    status: "succeeded" as const,
    source: "claude",
    createdAt: START - 1000,
    startedAt: START,
    finishedAt: START + 3000,
    costMicros: 1_500_000,
    inputTokens: 100,
    outputTokens: 10,
  };
  await withJobs(
    store,
    newTenant(),
    job,
    { ...job, finishedAt: START + 1000, source: "gpt" },
    { ...job, finishedAt: START + 1000, status: "failed", kind: "program_adaptation" },
    { ...job, status: "canceled", startedAt: null, finishedAt: START + HOUR, costMicros: 0 },
  );
  const tenant = newTenant();
  const [waiting] = await withJobs(store, tenant, { createdAt: NOW - 5500 - START });
  await store.operations.rollUp(START / HOUR, START / HOUR + 2);
  const { status, body } = await get("/admin/metrics/jobs");
  await store.jobs.replace(tenant, later(waiting!, { status: "canceled" }), anAudit());
  expect(status).toBe(200);
  expect(body).toMatchObject({
    object: "job_metrics",
    start: new Date(START - 11 * HOUR).toISOString(),
    end: new Date(START + 13 * HOUR).toISOString(),
    totals: {
      jobs: 4,
      succeeded: 2,
      failed: 1,
      canceled: 1,
      successRate: 0.6667,
      meanSeconds: 1.25,
      longestSeconds: 3,
      meanWaitSeconds: (3 * 1000 + HOUR + 1000) / 4000,
      inputTokens: 400,
      outputTokens: 40,
      costUsd: 4.5,
    },
    types: [
      { type: "program", jobs: 3, successRate: 1 },
      { type: "program_adaptation", jobs: 1, successRate: 0 },
    ],
    hours: [
      { start: "2041-01-06T00:00:00.000Z", jobs: 3 },
      { start: "2041-01-06T01:00:00.000Z", jobs: 1, successRate: null, longestSeconds: 0 },
    ],
  });
  expect(body.sources).toHaveLength(2);
  expect(body.queue.queued).toBeGreaterThan(0);
  expect(body.queue.oldestWaitingSeconds).toBe((START + 5500) / 1000);

  const query = "?start=2041-01-06T01:30:00%2B01:00&end=2041-01-06T00:00:01Z";
  const one = (await get(`/admin/metrics/jobs${query}`)).body;
  expect([one.start, one.end, one.totals.jobs]).toEqual([
    "2041-01-06T00:00:00.000Z",
    "2041-01-06T01:00:00.000Z",
    3,
  ]);
  const empty = (
    await get("/admin/metrics/jobs?start=2045-01-01T00:00:00Z&end=2045-01-02T00:00:00Z")
  ).body;
  expect(empty).toMatchObject({
    totals: { jobs: 0, successRate: null, meanSeconds: null, longestSeconds: null, costUsd: 0 },
    hours: [],
  });
});

test.each([
  ["?end=2041-01-06", "query/end"],
  ["?start=2041-01-07T00:00:00Z", "query/end"],
  ["?start=2040-11-01T00:00:00Z", "query/start"],
])("there are no metrics of %s", async (query, pointer) => {
  const { status, body } = await get(`/admin/metrics/jobs${query}`);
  expect([status, body.errors[0].pointer]).toEqual([422, pointer]);
});
