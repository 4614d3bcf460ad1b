import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { afterEach, expect, test, vi } from "vitest";
import {
  PLENTY,
  cap,
  capsOf,
  moneyOf,
  newMonth,
  partnerOf,
  platform,
  wakeAt,
} from "../test/worker/budgets.ts";
import { periodKey } from "../worker/core/budget.ts";

const DOLLAR = 1_000_000;
const MINUTE = 60_000;

afterEach(() => void vi.restoreAllMocks());

test("sets money aside, books what it cost, and frees the rest", async () => {
  const now = newMonth();
  const partner = partnerOf();
  const caps = capsOf({ day: DOLLAR, month: 5 * DOLLAR });
  expect(await partner.reserve("a", 300_000, caps, now)).toEqual({ granted: true, alerts: [] });
  expect(await moneyOf(partner, now)).toEqual([0, 300_000, 0, 300_000]);
  expect(await partner.settle("a", 120_000, now)).toEqual([]);
  expect(await partner.budget(caps.organization, now)).toEqual({
    day: { key: periodKey("day", now), capMicros: DOLLAR, spentMicros: 120_000, reservedMicros: 0 },
    month: {
      key: periodKey("month", now),
      capMicros: 5 * DOLLAR,
      spentMicros: 120_000,
      reservedMicros: 0,
    },
  });
});

test("a thousand calls at once with money for a hundred: a hundred go", async () => {
  const now = newMonth();
  const partner = partnerOf();
  const caps = capsOf({ day: 100_000, month: DOLLAR });
  const calls = Array.from({ length: 1_000 }, (_, i) => `call_${i}`);
  const answers = await Promise.all(calls.map((id) => partner.reserve(id, 1_000, caps, now)));
  expect(answers.filter(({ granted }) => granted)).toHaveLength(100);
  const refused = answers.filter(({ granted }) => !granted);
  expect(refused[0]).toMatchObject({ granted: false, level: "organization", period: "day" });
  expect(refused.flatMap(({ alerts }) => alerts)).toHaveLength(1);
  expect(await moneyOf(partner, now)).toEqual([0, 100_000, 0, 100_000]);
  // It did not borrow for those that its own caps refuse.
  expect(await moneyOf(platform, now)).toEqual([0, 100_000, 0, 100_000]);
}, 30_000);

test("the month's cap holds where the day's would not", async () => {
  const now = newMonth();
  const partner = partnerOf();
  const caps = capsOf({ day: DOLLAR, month: 1_500_000 });
  await partner.reserve("a", DOLLAR, caps, now);
  const tomorrow = now + 24 * 60 * MINUTE;
  expect(await partner.reserve("b", 500_001, caps, tomorrow)).toMatchObject({
    granted: false,
    period: "month",
    level: "organization",
  });
  expect(await partner.reserve("b", 500_000, caps, tomorrow)).toMatchObject({ granted: true });
  newMonth();
  const nextMonth = now + 31 * 24 * 60 * MINUTE;
  expect(await partner.reserve("c", DOLLAR, caps, nextMonth)).toMatchObject({ granted: true });
});

test("the same id again changes nothing, at once, after the call, and after an eviction", async () => {
  const now = newMonth();
  const partner = partnerOf();
  const caps = capsOf(cap(100));
  const both = await Promise.all([1, 2].map(() => partner.reserve("a", 60, caps, now)));
  expect(both.map(({ granted }) => granted)).toEqual([true, true]);
  expect(await moneyOf(partner, now)).toEqual([0, 60, 0, 60]);
  await partner.settle("a", 50, now);
  expect(await partner.settle("a", 50, now)).toEqual([]);
  await evictDurableObject(partner);
  expect(await partner.settle("a", 50, now)).toEqual([]);
  expect((await partner.reserve("a", 60, caps, now)).granted).toBe(true);
  expect(await moneyOf(partner, now)).toEqual([50, 0, 50, 0]);
});

test("an id that nobody reserved books nothing, and a call that costs nothing needs no books", async () => {
  const now = newMonth();
  const partner = partnerOf();
  expect(await partner.settle("nobody", 1_000, now)).toEqual([]);
  expect(await partner.reserve("free", 0, capsOf(cap(0), cap(0)), now)).toMatchObject({
    granted: true,
  });
  expect(await partner.settle("free", 0, now)).toEqual([]);
  expect(await moneyOf(partner, now)).toEqual([0, 0, 0, 0]);
  await runInDurableObject(partner, async (object) => {
    for (const wrong of [0.5, -1, NaN, Infinity]) {
      await expect(object.reserve("a", wrong, capsOf(cap(10)), now)).rejects.toThrow("not money");
      await expect(object.settle("a", wrong, now)).rejects.toThrow("not money");
    }
  });
});

test("a call that cost more than was set aside is booked as it was, and ends the budget", async () => {
  const now = newMonth();
  const partner = partnerOf();
  const caps = capsOf(cap(1_000), cap(5_000));
  await partner.reserve("a", 400, caps, now);
  await partner.settle("a", 4_800, now);
  expect(await moneyOf(partner, now)).toEqual([4_800, 0, 4_800, 0]);
  expect((await partner.reserve("b", 1, caps, now)).granted).toBe(false);
  await wakeAt(partner, now + MINUTE);
  expect(await moneyOf(platform, now)).toEqual([4_800, 0, 4_800, 0]);
  const other = partnerOf();
  expect((await other.reserve("c", 201, caps, now)).granted).toBe(false);
  expect((await other.reserve("c", 200, caps, now)).granted).toBe(true);
});

test("money is booked on the day on which it was set aside", async () => {
  const date = new Date(newMonth());
  newMonth();
  const night = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) - MINUTE;
  const morning = night + 2 * MINUTE;
  const partner = partnerOf();
  const caps = capsOf(cap(1_000));
  await partner.reserve("late", 900, caps, night);
  expect((await partner.reserve("early", 900, caps, morning)).granted).toBe(true);
  const alerts = await partner.settle("late", 800, morning);
  expect(alerts.map(({ key, percent }) => [key, percent])).toEqual([
    [periodKey("day", night), 50],
    [periodKey("day", night), 80],
    [periodKey("month", night), 50],
    [periodKey("month", night), 80],
  ]);
  expect(await moneyOf(partner, night)).toEqual([800, 0, 800, 0]);
  expect(await moneyOf(partner, morning)).toEqual([0, 900, 0, 900]);
});

test("alerts go off at 50, 80 and 100 percent, each once a period, and at the first refusal", async () => {
  const now = newMonth();
  const partner = partnerOf();
  const caps = capsOf({ day: 1_000, month: 10_000 });
  const spend = async (id: string, micros: number) => {
    const { granted, alerts } = await partner.reserve(id, micros, caps, now);
    return [
      granted,
      ...[...alerts, ...(await partner.settle(id, micros, now))].map((a) => a.percent),
    ];
  };
  expect(await spend("a", 499)).toEqual([true]);
  expect(await spend("b", 1)).toEqual([true, 50]);
  expect(await spend("c", 100)).toEqual([true]);
  expect(await spend("d", 401)).toEqual([false, 100]);
  await evictDurableObject(partner);
  expect(await spend("e", 401)).toEqual([false]);
  expect(await spend("f", 400)).toEqual([true, 80]);
  expect(await spend("g", 1)).toEqual([false]);
  const alert = { level: "organization", period: "day", key: periodKey("day", now), percent: 50 };
  const other = partnerOf();
  await other.reserve("a", 500, caps, now);
  expect(await other.settle("a", 500, now)).toEqual([alert]);
});

test("a cap that is raised has alerts of its own, and what it leaves reached says nothing again", async () => {
  const now = newMonth();
  const partner = partnerOf();
  const spend = async (id: string, micros: number, day: number) => {
    const caps = capsOf({ day, month: 1e9 });
    const { alerts } = await partner.reserve(id, micros, caps, now);
    return [...alerts, ...(await partner.settle(id, micros, now))].map(({ percent }) => percent);
  };
  expect(await spend("a", 1_000, 1_000)).toEqual([50, 80, 100]);
  expect(await spend("b", 1, 1_200)).toEqual([]);
  expect(await spend("c", 199, 1_200)).toEqual([100]);
  expect(await spend("d", 1, 10_000)).toEqual([]);
  expect(await spend("e", 3_799, 10_000)).toEqual([50]);
});

test("an object that comes back from an eviction does not put off its alarm", async () => {
  const now = newMonth();
  const partner = partnerOf();
  const alarm = () => runInDurableObject(partner, (_, { storage }) => storage.getAlarm());
  const clock = vi.spyOn(Date, "now").mockReturnValue(now);
  await partner.reserve("a", 10, capsOf(cap(1_000)), now);
  const first = await alarm();
  for (const later of [20_000, 40_000]) {
    await evictDurableObject(partner);
    clock.mockReturnValue(now + later);
    await partner.reserve(`b${later}`, 10, capsOf(cap(1_000)), now + later);
  }
  expect(await alarm()).toBe(first);
});

test("what nobody settles counts as spent after ten minutes, and a late answer changes nothing", async () => {
  const now = newMonth();
  const partner = partnerOf();
  const caps = capsOf(cap(1_000));
  vi.spyOn(Date, "now").mockReturnValue(now);
  await partner.reserve("lost", 700, caps, now);
  await partner.reserve("kept", 200, caps, now + 5 * MINUTE);
  await evictDurableObject(partner);
  await wakeAt(partner, now + 10 * MINUTE - 1);
  expect(await moneyOf(partner, now)).toEqual([0, 900, 0, 900]);
  await wakeAt(partner, now + 10 * MINUTE);
  expect(await moneyOf(partner, now)).toEqual([700, 200, 700, 200]);
  expect(await partner.settle("lost", 10, now)).toEqual([]);
  // Nobody was there to hear the alarm's alerts, so the next one who asks does.
  const alerts = await partner.settle("kept", 10, now);
  expect(alerts.map(({ period, percent }) => [period, percent])).toEqual([
    ["day", 50],
    ["month", 50],
  ]);
  expect(await moneyOf(partner, now)).toEqual([710, 0, 710, 0]);
  await wakeAt(partner, now + 16 * MINUTE);
  expect(await moneyOf(platform, now)).toEqual([710, 0, 710, 0]);
  // Nothing is left to be done, and it sleeps.
  expect(await runDurableObjectAlarm(partner)).toBe(false);
});

test("a call writes two rows when it begins and two when it ends; reading writes none", async () => {
  const now = newMonth();
  const partner = partnerOf();
  const caps = capsOf(cap(DOLLAR));
  await partner.reserve("first", 1_000, caps, now);
  const rows = await runInDurableObject(partner, async (object, { storage }) => {
    const spied = vi.spyOn(storage.sql, "exec");
    const written = async (step: () => Promise<unknown>) => {
      spied.mockClear();
      await step();
      return spied.mock.results.reduce((sum, { value }) => sum + value.rowsWritten, 0);
    };
    return [
      await written(() => object.reserve("second", 1_000, caps, now)),
      await written(() => object.settle("second", 900, now)),
      await written(() => object.budget(PLENTY, now)),
      await written(() => object.reserve("too much", 2 * DOLLAR, caps, now)),
      await written(() => object.reserve("too much", 2 * DOLLAR, caps, now)),
    ];
  });
  // The first refusal of each period is remembered, for its alert.
  expect(rows).toEqual([2, 2, 0, 1, 0]);
});

test("old days are forgotten, and a month is the sum of its days until then", async () => {
  const now = Date.UTC(2030, 5, 10);
  const partner = partnerOf();
  const caps = capsOf(PLENTY);
  const spend = async (at: number) => {
    const id = `${at}`;
    await partner.reserve(id, 100, caps, at);
    await partner.settle(id, 70, at);
  };
  const later = (days: number) => now + days * 24 * 60 * MINUTE;
  for (const days of [0, 1, 2]) await spend(later(days));
  expect((await moneyOf(partner, now)).slice(2)).toEqual([210, 0]);
  await spend(later(400));
  expect((await moneyOf(partner, now)).slice(2)).toEqual([210, 0]);
  await spend(later(500));
  expect(await moneyOf(partner, now)).toEqual([0, 0, 0, 0]);
  expect(await moneyOf(partner, later(500))).toEqual([70, 0, 70, 0]);
});
