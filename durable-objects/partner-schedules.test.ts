import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import {
  PLENTY,
  capsOf,
  moneyOf,
  newMonth,
  partnerOf,
  platform,
  wakeAt,
} from "../test/worker/budgets.ts";
import { type Caps, PERIODS, daysOf } from "../worker/core/budget.ts";
import { dayOf } from "../worker/core/tiers.ts";

const MINUTE = 60_000;
const LIFE = 10 * MINUTE;

afterEach(() => void vi.restoreAllMocks());

type Call = { micros: number; day: number; openedAt: number; isOpen: boolean };
type Reserve = { does: "reserve"; id: string; micros: number };
type Settle = { does: "settle"; id: string; micros: number };
type Timed = { step: Reserve | Settle; now: number };
type Limits = { day: number; month: number; platformDay: number };
type Step = (Reserve | Settle | { does: "evict" } | { does: "sleep" }) & { minutes: number };

/** The same books, kept as plainly as can be. */
class Model {
  readonly calls = new Map<string, Call>();
  readonly spent = new Map<number, number>();
  granted = 0;
  closed = 0;

  used(first: number, last: number) {
    const open = [...this.calls.values()].filter(({ isOpen }) => isOpen);
    const inside = (day: number) => day >= first && day <= last;
    const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
    return {
      spent: sum([...this.spent].filter(([day]) => inside(day)).map(([, micros]) => micros)),
      open: sum(open.filter(({ day }) => inside(day)).map(({ micros }) => micros)),
    };
  }

  reserve({ id, micros }: Reserve, caps: Caps, platformDay: number, now: number): boolean {
    if (this.calls.has(id)) return true;
    const day = dayOf(now);
    const isFull = (cap: number, [first, last]: readonly [number, number]) => {
      const { spent, open } = this.used(first, last);
      return spent + open + micros > cap;
    };
    if (PERIODS.some((period) => isFull(caps[period], daysOf(period, day)))) return false;
    if (isFull(platformDay, [day, day])) return false;
    this.calls.set(id, { micros, day, openedAt: now, isOpen: true });
    this.granted += micros;
    return true;
  }

  close(call: Call, micros: number) {
    call.isOpen = false;
    this.closed += call.micros;
    this.spent.set(call.day, (this.spent.get(call.day) ?? 0) + micros);
  }

  settle({ id, micros }: Settle) {
    const call = this.calls.get(id);
    if (call?.isOpen) this.close(call, micros);
    return null;
  }

  /** How many were given up. */
  sleep(now: number) {
    let expired = 0;
    for (const [id, call] of this.calls) {
      if (call.openedAt > now - LIFE) continue;
      expired += Number(call.isOpen);
      if (call.isOpen) this.close(call, call.micros);
      this.calls.delete(id);
    }
    return expired;
  }

  money(now: number) {
    return PERIODS.flatMap((period) => {
      const { spent, open } = this.used(...daysOf(period, dayOf(now)));
      return [spent, open];
    });
  }
}

const id = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h");
const minutes = fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: 1, max: 12 }));
const reserve = fc.record({
  does: fc.constant("reserve" as const),
  id,
  micros: fc.integer({ min: 1, max: 500 }),
  minutes,
});
// Some cost more than was set aside.
const settle = fc.record({
  does: fc.constant("settle" as const),
  id,
  micros: fc.nat(600),
  minutes,
});
const evict = fc.record({ does: fc.constant("evict" as const), minutes });
const sleep = fc.record({ does: fc.constant("sleep" as const), minutes });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof({ weight: 6, arbitrary: reserve }, { weight: 5, arbitrary: settle }, evict, sleep),
  { minLength: 5, maxLength: 40, size: "max" },
);
const amount = fc.integer({ min: 0, max: 3_000 });
const limits = fc.record({ day: amount, month: amount, platformDay: amount });

/** What is asked between two nights' rests, one after the other, in one event: it is the object's own speed. */
function playCalls(
  partner: ReturnType<typeof partnerOf>,
  calls: Timed[],
  caps: Caps,
  platformDay: number,
) {
  return runInDurableObject(partner, async (object) => {
    const both = capsOf(caps, { day: platformDay, month: PLENTY.month });
    const clock = vi.spyOn(Date, "now");
    const granted: (boolean | null)[] = [];
    for (const { step, now } of calls) {
      clock.mockReturnValue(now);
      if (step.does === "reserve")
        granted.push((await object.reserve(step.id, step.micros, both, now)).granted);
      else granted.push((await object.settle(step.id, step.micros, now), null));
    }
    clock.mockRestore();
    return granted;
  });
}

test("any order of calls, settlements, evictions and sleep leaves the books as plain ones", async () => {
  const seen = { granted: 0, refused: 0, expired: 0 };
  // One object for all, since a run has its own month and its own ids.
  const partner = partnerOf();
  const play = async (steps: Step[], { day, month, platformDay }: Limits) => {
    // Shortly before midnight, so that some cross it.
    let now = newMonth() + 11.5 * 60 * MINUTE;
    const run = now;
    const model = new Model();
    let calls: Timed[] = [];
    const playAll = async () => {
      const granted = await playCalls(partner, calls, { day, month }, platformDay);
      const expected = calls.map(({ step, now }) =>
        step.does === "reserve"
          ? model.reserve(step, { day, month }, platformDay, now)
          : model.settle(step),
      );
      expect(granted).toEqual(expected);
      seen.granted += granted.filter((one) => one === true).length;
      seen.refused += granted.filter((one) => one === false).length;
      calls = [];
    };
    for (const step of steps) {
      now += step.minutes * MINUTE;
      if (step.does === "reserve" || step.does === "settle") {
        calls.push({ step: { ...step, id: `${run} ${step.id}` }, now });
        continue;
      }
      await playAll();
      if (step.does === "evict") await evictDurableObject(partner);
      // Without an alarm there was nothing to be done.
      else if (await wakeAt(partner, now)) seen.expired += model.sleep(now);
    }
    await playAll();
    expect(await moneyOf(partner, now)).toEqual(model.money(now));
    const { open } = model.used(0, Infinity);
    expect(model.granted).toBe(model.closed + open);

    // Whatever happened, in the end the platform knows the truth.
    for (now += LIFE; await wakeAt(partner, now); now += LIFE) model.sleep(now);
    expect((await moneyOf(platform, now)).slice(2)).toEqual([model.used(0, Infinity).spent, 0]);
  };
  await fc.assert(fc.asyncProperty(steps, limits, play), { numRuns: 200, seed: 20_261_129 });
  expect(Math.min(seen.granted, seen.refused, seen.expired)).toBeGreaterThan(100);
}, 120_000);
