/** What the jobs of all tenants came to, hour by hour. */
import { expect } from "vitest";
import type { JobRow } from "../../../worker/store/port.ts";
import { anAudit, newTenant } from "../rows.ts";
import { type Method, later } from "./kit.ts";
import { FAR_OFF, withJobs } from "./operations.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export function rollupsContract(method: Method) {
  method("operations.rollUp", "is the sum over the jobs, however often", async (store, mine) => {
    const start = FAR_OFF + 3 * DAY;
    const hour = start / HOUR;
    const huge = 3_000_000_000;
    const job = (finishedAt: number, over: Partial<JobRow> = {}): Partial<JobRow> => ({
      kind: "program",
      status: "succeeded",
      source: "claude",
      createdAt: finishedAt - 5000,
      startedAt: finishedAt - 3000,
      finishedAt,
      costMicros: huge,
      inputTokens: 10,
      outputTokens: 1,
      ...over,
    });
    const jobs = [
      ...(await withJobs(
        store,
        mine,
        job(start),
        job(start + HOUR - 1, { startedAt: start, createdAt: start - 1, costMicros: 5 }),
        job(start + HOUR, { status: "failed", source: null }),
        job(start + 1, { status: "canceled", startedAt: null, source: null }),
        job(start - 1),
        job(start + 2 * HOUR),
      )),
      ...(await withJobs(store, newTenant(), job(start + 2), job(start + 3, { source: "gpt" }))),
    ];
    const span = { from: start, to: start + 2 * HOUR };
    const total = (some: JobRow[], of: (row: JobRow) => number) =>
      some.map(of).reduce((a, b) => a + b, 0);
    const expected = (hours: number, status: JobRow["status"], source: string | null) => {
      const some = jobs.filter(
        (row) =>
          Math.floor(row.finishedAt! / HOUR) === hour + hours &&
          row.status === status &&
          row.source === source,
      );
      const duration = (row: JobRow) => row.finishedAt! - (row.startedAt ?? row.finishedAt!);
      return {
        hour: hour + hours,
        kind: "program",
        status,
        source: source ?? "none",
        jobs: some.length,
        durationMs: total(some, duration),
        longestMs: Math.max(...some.map(duration)),
        waitMs: total(some, (row) => (row.startedAt ?? row.finishedAt!) - row.createdAt),
        costMicros: total(some, (row) => row.costMicros),
        inputTokens: total(some, (row) => row.inputTokens),
        outputTokens: total(some, (row) => row.outputTokens),
      };
    };
    const rows = [
      expected(0, "canceled", null),
      expected(0, "succeeded", "claude"),
      expected(0, "succeeded", "gpt"),
      expected(1, "failed", null),
    ];
    expect(rows.map((row) => row.jobs)).toEqual([1, 3, 1, 1]);
    expect(rows[1]).toMatchObject({ longestMs: HOUR - 1, costMicros: 2 * huge + 5 });

    const count = async () => store.operations.rollUp(hour, hour + 2);
    await Promise.all([count(), count(), count()]);
    expect(await store.operations.rollups(span)).toEqual(rows);
    await count();
    expect(await store.operations.rollups(span)).toEqual(rows);
    // What is no longer so is forgotten, in these hours alone.
    await store.operations.rollUp(hour + 2, hour + 3);
    await store.jobs.replace(mine, later(jobs[2]!, { finishedAt: start - 1 }), anAudit());
    await store.jobs.replace(mine, later(jobs[5]!, { finishedAt: start - 1 }), anAudit());
    await count();
    expect(await store.operations.rollups(span)).toEqual(rows.slice(0, 3));
    const next = { from: start + 2 * HOUR, to: start + 3 * HOUR };
    expect(await store.operations.rollups(next)).toMatchObject([{ jobs: 1 }]);
  });
  method("operations.rollups", "gives each hour that is touched", async (store, mine) => {
    const start = FAR_OFF + 4 * DAY;
    const at = (finishedAt: number) => ({ finishedAt, status: "succeeded" as const });
    await withJobs(store, mine, at(start), at(start + HOUR), at(start + 2 * HOUR));
    await store.operations.rollUp(start / HOUR, start / HOUR + 3);
    const hours = async (from: number, to: number) =>
      (await store.operations.rollups({ from: start + from, to: start + to })).map(
        (row) => row.hour - start / HOUR,
      );
    expect(await hours(0, 3 * HOUR)).toEqual([0, 1, 2]);
    expect(await hours(1, HOUR)).toEqual([0]);
    expect(await hours(HOUR - 1, HOUR + 1)).toEqual([0, 1]);
    expect(await hours(HOUR, 2 * HOUR)).toEqual([1]);
  });
}
