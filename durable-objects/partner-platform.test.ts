import { evictDurableObject } from "cloudflare:test";
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
import { dayOf } from "../worker/core/tiers.ts";
import { Partner } from "./partner.ts";

const MINUTE = 60_000;
const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);

afterEach(() => void vi.restoreAllMocks());

test("twenty organisations at once never spend more than the platform allows, nor strand the rest", async () => {
  const now = newMonth();
  const caps = capsOf(PLENTY, { day: 1_000_000, month: 5_000_000 });
  const organizations = Array.from({ length: 20 }, partnerOf);
  // Three times as much as there is.
  const calls = organizations.flatMap((partner, i) =>
    Array.from({ length: 6 }, (_, j) => ({
      partner,
      id: `c${j}`,
      micros: 12_000 + 600 * (i + (j % 3)),
    })),
  );
  const answers = await Promise.all(
    calls.map(({ partner, id, micros }) => partner.reserve(id, micros, caps, now)),
  );
  const granted = calls.filter((_, i) => answers[i]!.granted);
  const total = sum(granted.map(({ micros }) => micros));
  expect(total).toBeLessThanOrEqual(1_000_000);
  // All want more, so none is left with room for one of its calls.
  const largest = Math.max(...calls.map(({ micros }) => micros));
  expect(total).toBeGreaterThan(1_000_000 - 20 * largest);
  const refusals = answers.filter((answer) => !answer.granted);
  expect(new Set(refusals.map((one) => !one.granted && `${one.level} ${one.period}`))).toEqual(
    new Set(["platform day"]),
  );
  const alerts = answers.flatMap((answer) => answer.alerts);
  expect(alerts.map(({ level, percent }) => [level, percent])).toEqual([["platform", 100]]);
  const [, lent] = await moneyOf(platform, now);
  expect(lent).toBeLessThanOrEqual(1_000_000);
  expect(lent).toBeGreaterThanOrEqual(total);

  // Half of it was not needed. A minute later all of that can be spent again, to the last micro-dollar.
  await Promise.all(granted.map(({ partner, id, micros }) => partner.settle(id, micros / 2, now)));
  for (const partner of organizations) await wakeAt(partner, now + 2 * MINUTE);
  expect(await moneyOf(platform, now)).toEqual([total / 2, 0, total / 2, 0]);
  const last = organizations[7]!;
  const left = 1_000_000 - total / 2;
  expect((await last.reserve("more", left + 1, caps, now)).granted).toBe(false);
  expect((await last.reserve("more", left, caps, now)).granted).toBe(true);
}, 30_000);

test("most calls ask the platform nothing, and those that wait share one question", async () => {
  const now = newMonth();
  const partner = partnerOf();
  const claim = vi.spyOn(Partner.prototype, "claim");
  for (let i = 0; i < 20; i += 1) {
    await partner.reserve(`a${i}`, 5_000, capsOf(PLENTY), now);
    await partner.settle(`a${i}`, 1_000, now);
  }
  expect(claim).toHaveBeenCalledTimes(1);
  const many = Array.from({ length: 200 }, (_, i) =>
    partner.reserve(`b${i}`, 5_000, capsOf(PLENTY), now),
  );
  await Promise.all(many);
  expect(claim.mock.calls.length).toBeLessThanOrEqual(4);
});

test("an organisation that falls silent gives back what it does not use, and keeps what is under way", async () => {
  const now = newMonth();
  const partner = partnerOf();
  vi.spyOn(Date, "now").mockReturnValue(now);
  await partner.reserve("a", 1_000, capsOf(PLENTY), now);
  await partner.reserve("b", 500, capsOf(PLENTY), now);
  await partner.settle("a", 400, now);
  expect((await moneyOf(platform, now))[1]).toBeGreaterThan(100_000);
  // While it is at work it keeps its lease.
  await wakeAt(partner, now + MINUTE / 2);
  expect((await moneyOf(platform, now))[1]).toBeGreaterThan(100_000);
  await wakeAt(partner, now + MINUTE);
  expect(await moneyOf(platform, now)).toEqual([400, 500, 400, 500]);
  await partner.settle("b", 100, now);
  await evictDurableObject(partner);
  await wakeAt(partner, now + 2 * MINUTE);
  expect(await moneyOf(platform, now)).toEqual([500, 0, 500, 0]);
});

test("yesterday's lease is of no use today", async () => {
  const now = newMonth();
  const tomorrow = now + 24 * 60 * MINUTE;
  const partner = partnerOf();
  const caps = capsOf(PLENTY, { day: 1_000, month: 2_000 });
  await partner.reserve("a", 700, caps, now);
  await partner.reserve("b", 900, caps, tomorrow);
  expect((await partner.reserve("c", 900, caps, tomorrow)).granted).toBe(false);
  expect((await moneyOf(platform, tomorrow))[1]).toBeGreaterThanOrEqual(900);
  expect((await moneyOf(platform, tomorrow))[1]).toBeLessThanOrEqual(1_000);
});

test("a platform that fails grants nothing", async () => {
  const now = newMonth();
  const partner = partnerOf();
  const claim = vi.spyOn(Partner.prototype, "claim").mockRejectedValue(new Error("overloaded"));
  const answers = await Promise.all(
    ["a", "b", "c"].map((id) => partner.reserve(id, 10, capsOf(PLENTY), now)),
  );
  for (const answer of answers) {
    expect(answer).toEqual({ granted: false, level: "platform", period: null, alerts: [] });
  }
  expect(await moneyOf(partner, now)).toEqual([0, 0, 0, 0]);
  claim.mockRestore();
  expect((await partner.reserve("a", 10, capsOf(PLENTY), now)).granted).toBe(true);
});

test("a platform that stays silent holds nobody up for long", async () => {
  const now = newMonth();
  const partner = partnerOf();
  const { promise, resolve } = Promise.withResolvers<void>();
  const real = Partner.prototype.claim;
  vi.spyOn(Partner.prototype, "claim").mockImplementationOnce(async function (
    this: Partner,
    claim,
  ) {
    await promise;
    return real.call(this, claim);
  });
  const began = Date.now();
  const answer = await partner.reserve("a", 10, capsOf(PLENTY), now);
  expect(answer).toMatchObject({ granted: false, level: "platform", period: null });
  expect(Date.now() - began).toBeLessThan(3_000);
  // What it says in the end comes after a later word, and does not count.
  expect((await partner.reserve("b", 10, capsOf(PLENTY, cap(10)), now)).granted).toBe(true);
  resolve();
  await new Promise((done) => void setTimeout(done, 20));
  expect(await moneyOf(platform, now)).toEqual([0, 10, 0, 10]);
});

test("money that was lent to an object that never heard of it comes back", async () => {
  const now = newMonth();
  const partner = partnerOf();
  const loseAnswer = () => {
    const real = Partner.prototype.claim;
    vi.spyOn(Partner.prototype, "claim").mockImplementationOnce(async function (
      this: Partner,
      claim,
    ) {
      await real.call(this, claim);
      throw new Error("the answer was lost");
    });
  };
  await partner.reserve("a", 1_000, capsOf(PLENTY), now);
  await partner.settle("a", 400, now);
  await wakeAt(partner, now + 2 * MINUTE);
  loseAnswer();
  expect((await partner.reserve("b", 1_000, capsOf(PLENTY), now)).granted).toBe(false);
  expect((await moneyOf(platform, now))[1]).toBeGreaterThan(1_000);
  await evictDurableObject(partner);
  await wakeAt(partner, now + 4 * MINUTE);
  expect(await moneyOf(platform, now)).toEqual([400, 0, 400, 0]);
  // Nor is it in the way of who asks again before that.
  loseAnswer();
  expect((await partner.reserve("b", 1_000, capsOf(PLENTY), now)).granted).toBe(false);
  const caps = capsOf(PLENTY, cap(1_400));
  expect((await partner.reserve("b", 1_000, caps, now)).granted).toBe(true);
  expect((await partnerOf().reserve("c", 1, caps, now)).granted).toBe(false);
});

test("what is being given back cannot be spent meanwhile", async () => {
  const now = newMonth();
  const caps = capsOf(PLENTY, cap(100_000));
  const partner = partnerOf();
  await partner.reserve("a", 1_000, caps, now);
  const { promise, resolve } = Promise.withResolvers<void>();
  const real = Partner.prototype.claim;
  vi.spyOn(Partner.prototype, "claim").mockImplementationOnce(async function (
    this: Partner,
    claim,
  ) {
    const held = await real.call(this, claim);
    await promise;
    return held;
  });
  const asleep = wakeAt(partner, now + 2 * MINUTE);
  await vi.waitFor(async () => expect((await moneyOf(platform, now))[1]).toBe(1_000));
  const other = partnerOf();
  expect((await other.reserve("all", 99_000, caps, now)).granted).toBe(true);
  const late = partner.reserve("b", 10, caps, now);
  await Promise.race([late, new Promise((done) => void setTimeout(done, 300))]);
  resolve();
  expect((await late).granted).toBe(false);
  await asleep;
});

test("who is refused more keeps what it had, and nobody else gets it", async () => {
  const now = newMonth();
  const caps = capsOf(PLENTY, cap(1_000));
  const [one, other] = [partnerOf(), partnerOf()];
  await one.reserve("a", 500, caps, now);
  const [, lent] = await moneyOf(platform, now);
  expect(lent).toBeGreaterThan(500);
  expect((await one.reserve("b", 600, caps, now)).granted).toBe(false);
  expect((await other.reserve("a", 1_001 - lent!, caps, now)).granted).toBe(false);
  expect((await other.reserve("a", 1_000 - lent!, caps, now)).granted).toBe(true);
  expect((await one.reserve("c", lent! - 500, caps, now)).granted).toBe(true);
});

test("what cost more than it was lent leaves that much less for all", async () => {
  const now = newMonth();
  const caps = capsOf(PLENTY, cap(10_000));
  const one = partnerOf();
  await one.reserve("a", 100, caps, now);
  await one.settle("a", 5_000, now);
  expect((await one.reserve("b", 4_900, caps, now)).granted).toBe(true);
  const [spent, lent] = await moneyOf(platform, now);
  expect(spent! + lent!).toBeLessThanOrEqual(10_000);
  expect((await one.reserve("c", 101, caps, now)).granted).toBe(false);
});

test("the platform takes a message once, and none that a later one has overtaken", async () => {
  const now = newMonth();
  const claim = { holder: crypto.randomUUID(), day: dayOf(now), spent: 0, kept: 0 };
  const more = { needed: 100, least: 100, most: 100, caps: PLENTY };
  const first = await platform.claim({ ...claim, seq: 2, more });
  expect(first).toMatchObject({ ceiling: 100, refused: null });
  expect(await platform.claim({ ...claim, seq: 2, more })).toEqual(first);
  await platform.claim({ ...claim, seq: 3, spent: 30, kept: 40 });
  const stale = platform.claim({ ...claim, seq: 2, more }).then(
    () => "taken",
    () => "refused",
  );
  expect(await stale).toBe("refused");
  expect(await moneyOf(platform, now)).toEqual([30, 10, 30, 10]);
});

test("what the platform spends sets off alerts of its own", async () => {
  const now = newMonth();
  const caps = capsOf(PLENTY, { day: 1_000, month: 1e9 });
  const one = partnerOf();
  await one.reserve("a", 600, caps, now);
  await one.settle("a", 600, now);
  await wakeAt(one, now + 2 * MINUTE);
  const { alerts } = await partnerOf().reserve("b", 10, caps, now);
  expect(alerts).toMatchObject([{ level: "platform", period: "day", percent: 50 }]);
  expect((await partnerOf().reserve("c", 10, caps, now)).alerts).toEqual([]);
});
