import { afterEach, describe, expect, test, vi } from "vitest";
import { env } from "cloudflare:workers";
import { WEEK_MS, startOfWeek } from "../../../worker/core/week.ts";
import { operate } from "../../../worker/jobs/operate.ts";
import { makePostgresStore } from "../../../worker/store/postgres.ts";
import { store } from "../ctx-kit.ts";
import {
  DAY,
  HOUR,
  MINUTE,
  WITH_WEBHOOK,
  alertOf,
  deployed,
  hearLog,
  linesOf,
  makeReceiver,
} from "../operators-kit.ts";
import { anInteraction, newTenant } from "../rows.ts";
import { withJobs } from "../store-contract/operations.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** Weeks in which nothing else happens, each later than the one before: the clock never goes back. */
const MONDAY = startOfWeek(Date.UTC(2042, 2, 5));
const sixOf = (week: number) => MONDAY + week * WEEK_MS + 6 * HOUR;

const failedAt = (finishedAt: number) => ({ finishedAt, status: "failed" as const });
const spend = async (createdAt: number, costMicros: number, { interactions } = store) =>
  interactions.book(newTenant(), [anInteraction({ createdAt, costMicros })]);
async function jobsIn(moment: number, { operations } = store) {
  const rows = await operations.rollups({ from: moment, to: moment + 1 });
  return rows.reduce((sum, row) => sum + row.jobs, 0);
}

/** A database that does not know one of its tables. */
const withoutTable = (table: string) =>
  deployed({
    DB: new Proxy(env.DB, {
      get(target, name) {
        if (name === "batch") return target.batch.bind(target);
        return (query: string) => {
          if (query.includes(`"${table}"`)) throw new Error(`no such table: ${table}`);
          return target.prepare(query);
        };
      },
    }),
  });

const STORES = {
  d1: () => store,
  postgres: () => makePostgresStore(env.HYPERDRIVE.connectionString),
};

describe.each(Object.entries(STORES))("strokes of the clock at once, on %s,", (DATABASE, open) => {
  test("make one alert, one line, one report and the sums as they are", async () => {
    const logged = hearLog();
    const own = open();
    const { calls } = makeReceiver();
    const clock = deployed({ ...WITH_WEBHOOK, DATABASE });
    const at = sixOf(0) + 2 * MINUTE;
    await operate(clock, at - HOUR);
    calls.length = 0;
    const before = (await linesOf("jobs_failed", own)).length;
    const ends = Array.from({ length: 6 }, (_, i) => failedAt(at - 5 * MINUTE + i));
    await withJobs(own, newTenant(), ...ends, failedAt(at - 5 * MINUTE - 1), failedAt(at));
    await spend(MONDAY - 1, 70, own);
    await spend(at - 1, 10_000_001, own);
    await Promise.all([operate(clock, at), operate(clock, at), operate(clock, at)]);

    const told = (rule: string) =>
      calls
        .filter(({ body }) => body["rule"] === rule)
        .map(({ body }) => [body["state"], body["value"], body["threshold"]]);
    const lines = async () => (await linesOf("jobs_failed", own)).slice(before);
    expect(told("jobs_failed")).toEqual([["firing", 6, 5]]);
    expect(told("day_spend")).toEqual([["firing", 10.000001, 10]]);
    expect(await lines()).toEqual(["alert.fired"]);
    expect(await alertOf("jobs_failed", own)).toEqual({
      rule: "jobs_failed",
      isFiring: true,
      value: 6,
      since: at,
      toldAt: at,
    });
    expect(logged("weekly_cost_report")).toEqual([
      { level: "info", event: "weekly_cost_report", count: 1, costMicros: 70 },
    ]);
    expect([await jobsIn(at - HOUR, own), await jobsIn(at, own)]).toEqual([7, 1]);
    expect(logged("cron_failed")).toEqual([]);

    await operate(clock, at + 6 * MINUTE);
    await operate(clock, at + DAY);
    expect(told("jobs_failed").at(-1)).toEqual(["resolved", 0, 5]);
    expect(told("day_spend")).toEqual([
      ["firing", 10.000001, 10],
      ["resolved", 0, 10],
    ]);
    expect(await lines()).toEqual(["alert.fired", "alert.resolved"]);
  });
});

test("a month's spending is told once, and is over with the month", async () => {
  hearLog();
  const { calls } = makeReceiver();
  const clock = deployed(WITH_WEBHOOK);
  const start = Date.UTC(2042, 3, 1);
  // Whatever other tests have left firing is over by now.
  await operate(clock, start - HOUR);
  calls.length = 0;
  for (let day = 0; day < 6; day += 1) await spend(start + day * DAY, 9_000_000);
  for (let day = 0; day < 10; day += 1) await operate(clock, start + day * DAY + HOUR);
  await operate(clock, Date.UTC(2042, 4, 1));
  const told = calls.filter(({ body }) => body["rule"] === "month_spend");
  const days = [5, 6, 7, 8, 9, 30].map((day) => start + day * DAY);
  expect(told.map(({ body }) => [body["state"], body["value"]])).toEqual([
    ["firing", 54],
    ...days.slice(1, 5).map(() => ["firing", 54]),
    ["resolved", 0],
  ]);
  expect(new Set(told.map(({ body }) => body["since"])).size).toBe(2);
  expect(calls.filter(({ body }) => body["rule"] === "day_spend")).toEqual([]);
});

describe("the weekly report", () => {
  test("comes on Monday at six, or when the clock is back, and once", async () => {
    const logged = hearLog();
    const reports = () => logged("weekly_cost_report").map((line) => line["costMicros"]);
    const six = sixOf(10);
    await spend(six - 6 * HOUR - 1, 140);
    await spend(six, 1000);
    await operate(env, six - 1);
    expect(reports()).toEqual([]);
    await operate(env, six + 3 * HOUR);
    for (const later of [3 * HOUR, 3 * HOUR + MINUTE, DAY, 6 * DAY]) {
      await operate(env, six + later);
    }
    expect(reports()).toEqual([140]);
    await operate(env, six + WEEK_MS);
    expect(reports()).toEqual([140, 1000]);
  });

  test("that could not be made is made at the next stroke", async () => {
    const logged = hearLog();
    const six = sixOf(12);
    await operate(withoutTable("interactions"), six);
    expect(logged("weekly_cost_report")).toEqual([]);
    expect(logged("cron_failed")).toContainEqual(
      expect.objectContaining({ operation: "reportCosts" }),
    );
    await operate(env, six + MINUTE);
    expect(logged("weekly_cost_report")).toHaveLength(1);
  });
});

describe("hours", () => {
  test("are rolled up anew while their jobs may come late, and then left alone", async () => {
    hearLog();
    const start = sixOf(14);
    await operate(env, start);
    await withJobs(store, newTenant(), failedAt(start + 1));
    await operate(env, start + MINUTE);
    expect(await jobsIn(start)).toBe(1);
    await withJobs(store, newTenant(), failedAt(start + HOUR - 1));
    await operate(env, start + HOUR + 30 * MINUTE);
    expect(await jobsIn(start)).toBe(2);
    await withJobs(store, newTenant(), failedAt(start + 2));
    await operate(env, start + 2 * HOUR);
    expect(await jobsIn(start)).toBe(2);
  });

  test("that the clock missed are made good, two days of them", async () => {
    hearLog();
    const start = sixOf(16);
    await operate(env, start);
    await withJobs(store, newTenant(), failedAt(start + 2 * HOUR), failedAt(start + 9 * HOUR));
    await operate(env, start + 10 * HOUR);
    expect(await jobsIn(start + 2 * HOUR)).toBe(1);
    expect(await jobsIn(start + 9 * HOUR)).toBe(1);
    const back = start + 100 * HOUR;
    await withJobs(store, newTenant(), failedAt(back - 49 * HOUR), failedAt(back - 48 * HOUR));
    await operate(env, back);
    expect(await jobsIn(back - 49 * HOUR)).toBe(0);
    expect(await jobsIn(back - 48 * HOUR)).toBe(1);
  });

  test("that cannot be counted hold up neither alerts nor the report", async () => {
    const logged = hearLog();
    const six = sixOf(18);
    await spend(six - 1, 11_000_000);
    await operate(withoutTable("job_rollups"), six);
    expect(logged("cron_failed").map((line) => line["operation"])).toEqual(["rollUpJobs"]);
    expect(logged("weekly_cost_report")).toHaveLength(1);
    expect(await alertOf("day_spend")).toMatchObject({ isFiring: true, value: 11_000_000 });
  });
});
