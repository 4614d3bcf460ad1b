/** When a model that fails is left alone, and how it comes back; pure, and time comes in as an argument. */
import type { BreakerState } from "./health.ts";
import { MINUTE_MS } from "./durations.ts";

const FAILURES = 5;
const FAILURES_WITHIN_MS = 30_000;
const CALLS = 10;
const CALLS_WITHIN_MS = MINUTE_MS;
const PROBE_EVERY_MS = 30_000;
const GOOD_PROBES = 2;
/** An outcome may come a minute late, and the minute before it counts with it. */
const KEPT_MS = 120_000;

type Seen = { at: number; isFailure: boolean };

/** What must outlive an eviction; nothing of it changes while all is well. */
export type Latch = {
  openedAt: number | null;
  /** While open: when the next probe may go, when the last one went, and whether it is still out. */
  probeAt: number | null;
  probedAt: number | null;
  isProbing: boolean;
  goodProbes: number;
  /** What ended before the breaker last closed says nothing about the time after. */
  closedAt: number;
};
export type Breaker = {
  latch: Latch;
  /** Of the last two minutes, oldest first; empty while open. */
  recent: readonly Seen[];
};

const CLOSED: Latch = {
  openedAt: null,
  probeAt: null,
  probedAt: null,
  isProbing: false,
  goodProbes: 0,
  closedAt: 0,
};
export const makeBreaker = (latch: Latch = CLOSED): Breaker => ({ latch, recent: [] });

export function stateOf({ latch }: Breaker, now: number): BreakerState {
  if (latch.probeAt === null) return "closed";
  const isTrying = latch.isProbing || latch.goodProbes > 0 || now >= latch.probeAt;
  return isTrying ? "half_open" : "open";
}

/** Whether this caller may go; while open it is one every half minute, whatever became of the last. */
export function takeProbe(breaker: Breaker, now: number): { breaker: Breaker; isGranted: boolean } {
  const { latch } = breaker;
  if (latch.probeAt === null) return { breaker, isGranted: true };
  if (now < latch.probeAt) return { breaker, isGranted: false };
  const taken = { probedAt: now, probeAt: now + PROBE_EVERY_MS, isProbing: true };
  return { breaker: { ...breaker, latch: { ...latch, ...taken } }, isGranted: true };
}

/** Takes in how a call ended. Outcomes may come out of order and up to a minute late. */
export function observe(breaker: Breaker, seen: Seen, now: number): Breaker {
  if (breaker.latch.openedAt !== null)
    return { ...breaker, latch: afterProbe(breaker.latch, seen, now) };
  if (seen.at < breaker.latch.closedAt) return breaker;
  const recent = insert(breaker.recent, seen);
  if (!seen.isFailure || !isBroken(recent)) return { ...breaker, recent };
  return makeBreaker({ ...CLOSED, openedAt: now, probeAt: now + PROBE_EVERY_MS });
}

/**
 * An outcome does not say that it was a probe. While open nothing else is sent, so what ends well while a
 * probe is out counts as that probe, and any failure since it went as its failure.
 */
function afterProbe(latch: Latch, { at, isFailure }: Seen, now: number): Latch {
  if (latch.probedAt === null || at < latch.probedAt) return latch;
  if (!latch.isProbing && (!isFailure || latch.goodProbes === 0)) return latch;
  if (isFailure) return { ...latch, isProbing: false, goodProbes: 0 };
  const goodProbes = latch.goodProbes + 1;
  if (goodProbes < GOOD_PROBES) return { ...latch, isProbing: false, goodProbes };
  return { ...CLOSED, closedAt: now };
}

function insert(recent: readonly Seen[], seen: Seen): Seen[] {
  const after = recent.findLastIndex(({ at }) => at <= seen.at) + 1;
  const all = recent.toSpliced(after, 0, seen);
  const oldest = all.at(-1)!.at - KEPT_MS;
  const first = all.findIndex(({ at }) => at >= oldest);
  return first === 0 ? all : all.slice(first);
}

/** Looks at the windows that end with each call: a late failure may complete one that ended before now. */
function isBroken(recent: readonly Seen[]): boolean {
  const failures = recent.filter(({ isFailure }) => isFailure);
  const isFast = failures.some(
    ({ at }, i) => i + 1 >= FAILURES && at - failures[i + 1 - FAILURES]!.at <= FAILURES_WITHIN_MS,
  );
  return isFast || isHalfFailing(recent);
}

function isHalfFailing(recent: readonly Seen[]): boolean {
  let start = 0;
  let failed = 0;
  return recent.some(({ at, isFailure }, end) => {
    failed += Number(isFailure);
    while (recent[start]!.at < at - CALLS_WITHIN_MS) failed -= Number(recent[start++]!.isFailure);
    const calls = end - start + 1;
    return calls >= CALLS && failed * 2 >= calls;
  });
}
