import fc from "fast-check";
import { expect, test } from "vitest";
import type { Outcome } from "./health.ts";
import { type LastHour, count, summarize } from "./last-hour.ts";

const NOW = 1_796_000_000_000;
const MINUTE = 60_000;
const ok = (at: number, firstTokenMs: number | null = null): Outcome => ({
  at,
  result: "ok",
  firstTokenMs,
});

test("counts calls, failures and bad answers, each for itself", () => {
  const hour: LastHour = new Map();
  const outcomes: Outcome[] = [
    ok(NOW, 300),
    { at: NOW, result: "failed", firstTokenMs: null },
    { at: NOW, result: "bad_answer", firstTokenMs: null },
    { at: NOW, result: "parked", firstTokenMs: null, parkUntil: NOW + 1 },
  ];
  for (const outcome of outcomes) count(hour, outcome, NOW);
  expect(summarize(hour, NOW)).toMatchObject({ calls: 2, failures: 1, badAnswers: 1 });
});

test("an hour later nothing is left, and no more than sixty minutes are kept", () => {
  const hour: LastHour = new Map();
  for (let at = NOW - 200 * MINUTE; at <= NOW; at += MINUTE) {
    count(hour, ok(at), at);
    summarize(hour, at);
  }
  expect([hour.size, summarize(hour, NOW).calls]).toEqual([60, 60]);
  expect(summarize(hour, NOW + 59 * MINUTE).calls).toBe(1);
  expect(summarize(hour, NOW + 60 * MINUTE)).toEqual({
    calls: 0,
    failures: 0,
    badAnswers: 0,
    firstTokenMs: null,
  });
});

test("a clock that is ahead counts for now", () => {
  const hour: LastHour = new Map();
  count(hour, ok(NOW + 10 * MINUTE), NOW);
  expect(summarize(hour, NOW + 59 * MINUTE).calls).toBe(1);
  expect(summarize(hour, NOW + 60 * MINUTE).calls).toBe(0);
});

test("percentiles lie within a fifth of the true ones", () => {
  const times = fc.array(fc.integer({ min: 60, max: 25_000 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(times, (all) => {
      const hour: LastHour = new Map();
      for (const ms of all) count(hour, ok(NOW, ms), NOW);
      const sorted = all.toSorted((a, b) => a - b);
      const { p50, p95 } = summarize(hour, NOW).firstTokenMs!;
      for (const [told, share] of [
        [p50, 0.5],
        [p95, 0.95],
      ] as const) {
        const real = sorted[Math.ceil(share * sorted.length) - 1]!;
        expect(Math.abs(told / real - 1)).toBeLessThan(0.21);
      }
    }),
  );
});
