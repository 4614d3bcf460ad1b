import { describe, expect, test } from "vitest";
import { ALERT_RULES, type Facts, sayLimit, showAmount } from "./alert-rules.ts";

const QUIET: Facts = {
  failedJobs: async () => 0,
  waitingJobs: async () => 0,
  spentMicros: async () => 0,
};
const ruleOf = (id: string) => ALERT_RULES.find((rule) => rule.id === id)!;

describe("rules", () => {
  test("are what operators agreed on", () => {
    const rows = ALERT_RULES.map(({ id, threshold, unit, period }) => [
      id,
      showAmount(unit, threshold),
      unit,
      period,
    ]);
    expect(rows).toEqual([
      ["jobs_failed", 5, "jobs", null],
      ["jobs_waiting", 10, "jobs", null],
      ["day_spend", 10, "usd", "day"],
      ["month_spend", 50, "usd", "month"],
    ]);
  });

  test.each([
    ["jobs_failed", { failedJobs: async (ms: number) => ms / 60_000 }, 5],
    ["jobs_waiting", { waitingJobs: async () => 11 }, 11],
    ["day_spend", { spentMicros: async (period: string) => period.length }, 3],
    ["month_spend", { spentMicros: async (period: string) => period.length }, 5],
  ])("%s looks at its own fact", async (id, facts, value) => {
    expect(await ruleOf(id).measure({ ...QUIET, ...facts })).toBe(value);
    expect(await ruleOf(id).measure(QUIET)).toBe(0);
  });

  test.each([
    ["jobs_failed", 6, "6 jobs failed within five minutes", "5"],
    ["jobs_failed", 1, "1 job failed within five minutes", "5"],
    ["jobs_waiting", 11, "11 jobs wait to begin", "10"],
    ["jobs_waiting", 1, "1 job waits to begin", "10"],
    ["day_spend", 10_504_000, "$10.50 went to models this UTC day", "$10.00"],
    ["month_spend", 50_000_001, "$50.00 went to models this UTC month", "$50.00"],
  ])("%s says %d in words", (id, value, said, limit) => {
    expect([ruleOf(id).say(value), sayLimit(ruleOf(id))]).toEqual([said, limit]);
  });
});
