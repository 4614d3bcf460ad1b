import { afterEach, describe, expect, test, vi } from "vitest";
import { microsOfUsd } from "../../../worker/core/money.ts";
import { evaluateAlerts } from "../../../worker/services/alerts.ts";
import {
  DAY,
  HOUR,
  MINUTE,
  RECEIVER,
  WITH_WEBHOOK,
  aRule,
  alertOf,
  hearLog,
  linesOf,
  makeReceiver,
  openClock,
} from "../operators-kit.ts";

const NOON = Date.UTC(2041, 5, 15, 12);
const FIRED = "alert.fired";
const RESOLVED = "alert.resolved";

afterEach(() => {
  vi.restoreAllMocks();
});

describe("an alert", () => {
  test("is told when it begins and when it ends, and not in between", async () => {
    hearLog();
    const { calls } = makeReceiver();
    const { rule, stroke } = aRule();
    await stroke(NOON, 5);
    expect([calls.length, await alertOf(rule.id)]).toEqual([0, undefined]);
    await stroke(NOON + MINUTE, 6);
    await stroke(NOON + 2 * MINUTE, 9);
    await stroke(NOON + 3 * MINUTE, 5);
    await stroke(NOON + 4 * MINUTE, 0);
    const since = (minutes: number) => new Date(NOON + minutes * MINUTE).toISOString();
    const always = { rule: rule.id, threshold: 5, environment: "development" };
    expect(calls.map(({ url, body }) => ({ url, body }))).toEqual([
      {
        url: RECEIVER,
        body: {
          ...always,
          text: "Alert: Things fail (development). 6 things; the limit is 5.",
          state: "firing",
          value: 6,
          since: since(1),
        },
      },
      {
        url: RECEIVER,
        body: {
          ...always,
          text: "Over: Things fail (development). 5 things; the limit is 5.",
          state: "resolved",
          value: 5,
          since: since(3),
        },
      },
    ]);
    expect(await linesOf(rule.id)).toEqual([FIRED, RESOLVED]);
    await stroke(NOON + 5 * MINUTE, 6);
    expect(await linesOf(rule.id)).toEqual([FIRED, RESOLVED, FIRED]);
    expect(new Set(calls.map(({ headers }) => headers.get("content-type")))).toEqual(
      new Set(["application/json"]),
    );
  });

  test("is one, however many strokes see it at once", async () => {
    hearLog();
    const { calls } = makeReceiver();
    const { rule, stroke } = aRule();
    await Promise.all(Array.from({ length: 8 }, () => stroke(NOON, 6)));
    expect([calls.length, await linesOf(rule.id)]).toEqual([1, [FIRED]]);
    const strokes = Array.from({ length: 8 }, (_, i) => stroke(NOON + HOUR + i * MINUTE, 0));
    await Promise.all(strokes);
    expect(await linesOf(rule.id)).toEqual([FIRED, RESOLVED]);
    expect((await alertOf(rule.id))!.isFiring).toBe(false);
  });

  test("that lasts is told again after a day, with what is found then", async () => {
    hearLog();
    const { calls } = makeReceiver();
    const { stroke } = aRule();
    await stroke(NOON, 6);
    await stroke(NOON + DAY - MINUTE, 7);
    expect(calls).toHaveLength(1);
    await stroke(NOON + DAY, 8);
    await stroke(NOON + DAY + MINUTE, 9);
    await stroke(NOON + 2 * DAY, 10);
    expect(calls.map(({ body }) => body["text"])).toEqual([
      "Alert: Things fail (development). 6 things; the limit is 5.",
      "Still an alert: Things fail (development). 8 things; the limit is 5.",
      "Still an alert: Things fail (development). 10 things; the limit is 5.",
    ]);
    await stroke(NOON + 2 * DAY + MINUTE, 0);
    await stroke(NOON + 4 * DAY, 0);
    expect(calls).toHaveLength(4);
  });

  test("is no news to a stroke that comes late", async () => {
    hearLog();
    const { calls } = makeReceiver();
    const { rule, stroke } = aRule();
    await stroke(NOON, 6);
    await stroke(NOON - MINUTE, 0);
    await stroke(NOON, 0);
    expect([calls.length, await linesOf(rule.id)]).toEqual([1, [FIRED]]);
  });

  test("is told by every rule that can be measured, whatever becomes of the others", async () => {
    hearLog();
    const { calls } = makeReceiver();
    const [broken, fine] = [aRule(), aRule()];
    broken.measure.mockRejectedValue(new Error("database down"));
    fine.measure.mockResolvedValue(6);
    const ctx = await openClock(NOON, WITH_WEBHOOK);
    await expect(evaluateAlerts(ctx, [broken.rule, fine.rule])).rejects.toThrow("database down");
    expect(calls.map(({ body }) => body["rule"])).toEqual([fine.rule.id]);
  });
});

describe("a day's spending", () => {
  const spending = () =>
    aRule({
      threshold: microsOfUsd(10),
      unit: "usd",
      period: "day",
      say: (value) => `${value} micro-dollars`,
    });

  test("fires once a day, in dollars, and is not added up again before the next", async () => {
    hearLog();
    const { calls } = makeReceiver();
    const { rule, measure, stroke } = spending();
    await stroke(NOON, 10_000_000);
    expect(calls).toHaveLength(0);
    for (let i = 1; i < 5; i += 1) await stroke(NOON + i * HOUR, 10_000_001 + i);
    expect([calls.length, measure.mock.calls.length]).toEqual([1, 2]);
    expect(calls[0]!.body).toMatchObject({ value: 10.000002, threshold: 10 });
    await stroke(NOON + 12 * HOUR, 5);
    expect(await linesOf(rule.id)).toEqual([FIRED, RESOLVED]);
    await stroke(NOON + 13 * HOUR, 11_000_000);
    expect(await linesOf(rule.id)).toEqual([FIRED, RESOLVED, FIRED]);
  });

  test("fires anew if the clock was away at midnight and the new day is as dear", async () => {
    hearLog();
    const { calls } = makeReceiver();
    const { rule, stroke } = spending();
    await stroke(NOON, 11_000_000);
    await stroke(NOON + 20 * HOUR, 12_000_000);
    await stroke(NOON + 21 * HOUR, 13_000_000);
    expect(await linesOf(rule.id)).toEqual([FIRED, FIRED]);
    expect(calls.map(({ body }) => [body["state"], body["value"]])).toEqual([
      ["firing", 11],
      ["firing", 12],
    ]);
  });

  test("is measured as seldom as its rule says, but told as soon as can be", async () => {
    hearLog();
    const { rule, measure, stroke } = aRule({ everyMinutes: 15, period: "month" });
    for (let i = 1; i < 31; i += 1) await stroke(NOON + i * MINUTE, 0);
    expect(measure.mock.calls).toHaveLength(2);
    makeReceiver(() => new Response(null, { status: 500 }));
    await stroke(NOON + 45 * MINUTE, 6);
    vi.restoreAllMocks();
    hearLog();
    makeReceiver();
    await stroke(NOON + 46 * MINUTE, 6);
    expect((await alertOf(rule.id))!.toldAt).toBe(NOON + 46 * MINUTE);
  });
});
