/** Ends a call that is too slow: one timer for the whole call, however many pieces it comes in. */
import type { Clock } from "./clock.ts";
import type { Failure } from "./port.ts";

export type Watchdog = {
  signal: AbortSignal;
  /** Something came: the patience for the next piece begins anew. */
  touch(): void;
  /** It is the reader who takes time, so nothing is expected until the next touch. */
  rest(): void;
  stop(): void;
};

type Patience = { firstTokenMs: number; idleMs: number; endsAt: number };

export function startWatchdog(clock: Clock, patience: Patience, asker?: AbortSignal): Watchdog {
  const call = new AbortController();
  const over = new AbortController();
  const beganAt = clock.now();
  let lastAt: number | null = null;
  let isResting = false;

  const fail = (kind: Failure["kind"]) => call.abort({ kind } satisfies Failure);
  const leave = () => fail("cancelled");
  if (asker?.aborted) leave();
  asker?.addEventListener("abort", leave, { once: true });

  const due = (): [at: number, kind: Failure["kind"]] => {
    const [at, kind] =
      lastAt === null
        ? ([beganAt + patience.firstTokenMs, "no_first_token"] as const)
        : ([(isResting ? clock.now() : lastAt) + patience.idleMs, "stalled"] as const);
    return patience.endsAt < at ? [patience.endsAt, "turn_deadline"] : [at, kind];
  };
  const watch = async () => {
    while (!over.signal.aborted && !call.signal.aborted) {
      const [at, kind] = due();
      const wait = at - clock.now();
      if (wait <= 0) return fail(kind);
      await clock.sleep(wait, over.signal);
    }
  };
  void watch();

  return {
    signal: call.signal,
    touch: () => {
      lastAt = clock.now();
      isResting = false;
    },
    rest: () => {
      isResting = true;
    },
    stop: () => {
      over.abort();
      asker?.removeEventListener("abort", leave);
      // Whoever still sends has nobody left who listens.
      leave();
    },
  };
}
