import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Breaker, makeBreaker, observe, stateOf, takeProbe } from "./breaker.ts";

const START = 1_796_000_000_000;
const SECOND = 1_000;
const good = (at: number) => ({ at, isFailure: false });
const bad = (at: number) => ({ at, isFailure: true });
type Seen = ReturnType<typeof good>;

/** All of them reported as they end, or when `now` says. */
const after = (seen: readonly Seen[], now?: number, from = makeBreaker()) =>
  seen.reduce((breaker, one) => observe(breaker, one, now ?? one.at), from);

const openAt = (at: number) => after([0, 1, 2, 3, 4].map((i) => bad(at - i)).toReversed());

function probe(breaker: Breaker, isFailure: boolean, now: number) {
  const { breaker: out, isGranted } = takeProbe(breaker, now);
  expect(isGranted).toBe(true);
  return observe(out, { at: now + SECOND, isFailure }, now + SECOND);
}

type Step = { afterMs: number; lateMs: number; does: "probe" | "succeeds" | "fails" };
/** Bad enough that it opens every now and then. */
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    afterMs: fc.nat(9_000),
    lateMs: fc.oneof(fc.constant(0), fc.nat(60_000)),
    does: fc.constantFrom(
      "probe" as const,
      "succeeds" as const,
      "fails" as const,
      "fails" as const,
    ),
  }),
  { size: "max", maxLength: 120 },
);

function walk(
  steps: readonly Step[],
  visit: (before: Breaker, now: number, went: boolean) => void,
) {
  let breaker = makeBreaker();
  let now = START;
  for (const one of steps) {
    now += one.afterMs;
    const before = breaker;
    let went = false;
    if (one.does === "probe") ({ breaker, isGranted: went } = takeProbe(breaker, now));
    else breaker = observe(breaker, { at: now - one.lateMs, isFailure: one.does === "fails" }, now);
    visit(before, now, went);
  }
  return { breaker, now };
}

describe("opens", () => {
  test("after five failures within thirty seconds, wherever they come among good calls, and late", () => {
    const five = fc.array(fc.nat(30_000), { minLength: 5, maxLength: 5 });
    const others = fc.array(fc.integer({ min: -30_000, max: 30_000 }), { maxLength: 60 });
    const all = fc
      .tuple(five, others)
      .chain(([failed, fine]) =>
        fc.shuffledSubarray(
          [...failed.map((ms) => bad(START + ms)), ...fine.map((ms) => good(START + ms))],
          { minLength: failed.length + fine.length },
        ),
      );
    fc.assert(
      fc.property(all, (seen) => {
        expect(stateOf(after(seen, START + 30_000), START + 30_000)).toBe("open");
      }),
    );
  });

  test("after half of ten calls within a minute have failed, though slowly", () => {
    const seconds = [0, 6, 12, 18, 24, 30, 36, 42, 48, 54];
    const half = seconds.map((s, i) => (i % 2 ? bad : good)(START + s * SECOND));
    expect(stateOf(after(half.slice(0, 9)), START)).toBe("closed");
    expect(stateOf(after(half), START)).toBe("open");
    const less = half.map((one, i) => (i === 1 ? good(one.at) : one));
    expect(stateOf(after(less), START)).toBe("closed");
  });

  test("exactly when one of the two rules says so", () => {
    const calls = fc.array(fc.record({ gap: fc.nat(9_000), isFailure: fc.boolean() }), {
      maxLength: 40,
    });
    const isTripping = (seen: readonly Seen[]) => {
      const { at: end } = seen.at(-1)!;
      const failures = seen.filter((one) => one.isFailure);
      const minute = seen.filter(({ at }) => at >= end - 60_000);
      const failed = minute.filter((one) => one.isFailure).length;
      const isBurst = failures.filter(({ at }) => at >= end - 30_000).length >= 5;
      return (
        isBurst || (seen.at(-1)!.isFailure && minute.length >= 10 && failed * 2 >= minute.length)
      );
    };
    fc.assert(
      fc.property(calls, (gaps) => {
        let at = START;
        const seen = gaps.map(({ gap, isFailure }) => ({ at: (at += gap), isFailure }));
        const isOpen = seen.some((_, i) => isTripping(seen.slice(0, i + 1)));
        expect(stateOf(after(seen), at) !== "closed").toBe(isOpen);
      }),
      { numRuns: 500 },
    );
  });

  test("never while all goes well, in whatever order it is told", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(120_000), { maxLength: 100 }), (offsets) => {
        const seen = offsets.map((ms) => good(START + ms));
        expect(stateOf(after(seen, START + 120_000), START + 120_000)).toBe("closed");
      }),
    );
  });

  test("never for failures that are further apart", () => {
    const slow = Array.from({ length: 30 }, (_, i) => bad(START + i * 8 * SECOND));
    const busy = slow.flatMap(({ at }) => [bad(at), good(at + 1), good(at + 2)]);
    expect(stateOf(after(busy), START)).toBe("closed");
    const minute = busy.slice(0, 24);
    expect(stateOf(after(minute.toReversed(), START + 60_000), START + 60_000)).toBe("closed");
  });
});

describe("while open", () => {
  test("one probe goes every thirty seconds and no more", () => {
    let probes = 0;
    fc.assert(
      fc.property(steps, (steps) => {
        let last = -Infinity;
        walk(steps, (before, now, went) => {
          if (!went || stateOf(before, now) === "closed") return;
          probes += 1;
          expect(now - last).toBeGreaterThanOrEqual(30_000);
          expect(now - before.latch.openedAt!).toBeGreaterThanOrEqual(30_000);
          last = now;
        });
      }),
      { numRuns: 300 },
    );
    expect(probes).toBeGreaterThan(200);
  });

  test("two good probes in a row close it, whatever was before", () => {
    let opened = 0;
    fc.assert(
      fc.property(steps, (steps) => {
        const end = walk(steps, () => {});
        if (stateOf(end.breaker, end.now) === "closed") return;
        opened += 1;
        const first = Math.max(end.now, end.breaker.latch.probeAt!);
        const once = probe(end.breaker, false, first);
        const hadOne = end.breaker.latch.goodProbes > 0;
        expect(stateOf(once, first + 2 * SECOND)).toBe(hadOne ? "closed" : "half_open");
        if (hadOne) return;
        expect(takeProbe(once, first + 29 * SECOND).isGranted).toBe(false);
        const twice = probe(once, false, first + 30 * SECOND);
        expect(stateOf(twice, first + 32 * SECOND)).toBe("closed");
      }),
      { numRuns: 300 },
    );
    expect(opened).toBeGreaterThan(50);
  });

  test("a failed probe opens it anew, and the one before no longer counts", () => {
    let breaker = probe(openAt(START), false, START + 30 * SECOND);
    breaker = probe(breaker, true, START + 60 * SECOND);
    expect(stateOf(breaker, START + 62 * SECOND)).toBe("open");
    breaker = probe(breaker, false, START + 90 * SECOND);
    expect(stateOf(breaker, START + 92 * SECOND)).toBe("half_open");
    breaker = probe(breaker, false, START + 120 * SECOND);
    expect(stateOf(breaker, START + 122 * SECOND)).toBe("closed");
  });

  test("only one caller gets the probe, and one that is never heard of again blocks nobody", () => {
    const open = openAt(START);
    const at = START + 30 * SECOND;
    expect([stateOf(open, at - 1), stateOf(open, at)]).toEqual(["open", "half_open"]);
    const { breaker, isGranted } = takeProbe(open, at);
    expect([isGranted, takeProbe(breaker, at).isGranted]).toEqual([true, false]);
    expect(takeProbe(breaker, at + 30 * SECOND - 1).isGranted).toBe(false);
    expect(takeProbe(breaker, at + 30 * SECOND).isGranted).toBe(true);
  });

  test("calls from before the probe do not count as one", () => {
    const { breaker } = takeProbe(openAt(START), START + 40 * SECOND);
    const stale = after(
      [good(START + 39 * SECOND), good(START + 39 * SECOND)],
      START + 41 * SECOND,
      breaker,
    );
    expect(stateOf(stale, START + 42 * SECOND)).toBe("half_open");
    expect(stale.latch.goodProbes).toBe(0);
  });
});

test("after it has closed, late news from before does not open it again", () => {
  let breaker = probe(openAt(START), false, START + 30 * SECOND);
  breaker = probe(breaker, false, START + 60 * SECOND);
  const late = [50, 51, 52, 53, 54].map((s) => bad(START + s * SECOND));
  expect(stateOf(after(late, START + 70 * SECOND, breaker), START + 70 * SECOND)).toBe("closed");
  const fresh = [71, 72, 73, 74, 75].map((s) => bad(START + s * SECOND));
  expect(stateOf(after(fresh, undefined, breaker), START + 76 * SECOND)).toBe("open");
});
