/** Time for tests: it stands still until all are asleep, and then leaps to whoever wakes first. */
import type { Clock } from "../../worker/llm/clock.ts";
import { NOW } from "./rows.ts";

type Sleeper = { at: number; wake(): void };

/** The end of the turn: everything that could run without waiting has run by then. */
const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
/** Longer than any database of the tests takes. */
const PATIENCE_MS = 20_000;

export type VirtualClock = Clock & {
  /** Lets so much time pass, waking everybody whose time comes. */
  advance(ms: number): Promise<void>;
  /** Lets time pass as fast as everybody falls asleep, until this is done. */
  run<T>(work: Promise<T>): Promise<T>;
  /** Real work, of which the clock knows nothing: until it is done, no time passes. */
  hold<T>(work: Promise<T>): Promise<T>;
  sleepers(): number;
};

/** `turns` is how long nothing has to happen before all are taken to be asleep. */
export function makeVirtualClock(startsAt = NOW, turns = 1): VirtualClock {
  let now = startsAt;
  let sleepers: Sleeper[] = [];
  const real = { held: 0 };

  const settle = async () => {
    for (let turn = 0; turn < turns; turn += 1) await nextTurn();
    while (real.held > 0) await nextTurn();
  };
  const first = () => {
    const at = Math.min(...sleepers.map((sleeper) => sleeper.at));
    return sleepers.find((sleeper) => sleeper.at === at);
  };
  const wake = (sleeper: Sleeper) => {
    sleepers = sleepers.filter((one) => one !== sleeper);
    now = Math.max(now, sleeper.at);
    sleeper.wake();
  };

  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const leave = () => {
          sleepers = sleepers.filter((one) => one !== sleeper);
          resolve();
        };
        const sleeper: Sleeper = {
          at: now + ms,
          wake() {
            signal?.removeEventListener("abort", leave);
            resolve();
          },
        };
        sleepers.push(sleeper);
        signal?.addEventListener("abort", leave, { once: true });
      }),

    async advance(ms) {
      const until = now + ms;
      await settle();
      for (let next = first(); next && next.at <= until; next = first()) {
        wake(next);
        await settle();
      }
      now = until;
    },

    async run(work) {
      const state = { isOver: false };
      const end = () => (state.isOver = true);
      work.then(end, end);
      const giveUpAt = performance.now() + PATIENCE_MS;
      for (await settle(); !state.isOver; await settle()) {
        const next = first();
        if (next) wake(next);
        else if (performance.now() > giveUpAt)
          throw new Error("everybody waits, and nobody sleeps");
      }
      return work;
    },

    async hold(work) {
      real.held += 1;
      try {
        return await work;
      } finally {
        real.held -= 1;
      }
    },
    sleepers: () => sleepers.length,
  };
}
