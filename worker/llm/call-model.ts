/** One call of one model: held back until it is worth showing, measured, and ended when it is too slow. */
import type { Adapter, Final } from "./adapter.ts";
import type { Clock } from "./clock.ts";
import {
  type Ask,
  type Attempt,
  type Content,
  type Failure,
  type Model,
  NO_USAGE,
} from "./port.ts";
import { type Watchdog, startWatchdog } from "./watchdog.ts";

export type Called = {
  attempt: Attempt;
  final: Final;
  /** Null if the model answered. */
  failure: Failure | null;
  /** Whether the reader has seen something of it. */
  isCommitted: boolean;
  /** What nobody has seen yet. */
  held: Content[];
};

type Limits = { firstTokenMs: number; idleMs: number; endsAt: number };
type Conditions = {
  clock: Clock;
  limits: Limits;
  isShown: boolean;
  asker: AbortSignal | undefined;
};

const isMeaningful = (content: Content) => content.type !== "text" || content.text.trim() !== "";

/** Yields what may be shown as it comes; `Called` tells how it ended and what was held back. */
export async function* callModel(
  adapter: Adapter,
  model: Model,
  ask: Ask,
  { clock, limits, isShown, asker }: Conditions,
): AsyncGenerator<Content, Called> {
  const beganAt = clock.now();
  const watchdog = startWatchdog(clock, limits, asker);
  let firstAt: number | null = null;
  let isCommitted = false;
  let held: Content[] = [];
  let final: Final | null = null;
  try {
    for await (const event of adapter(model, ask, watchdog.signal, watchdog.touch)) {
      watchdog.touch();
      if (event.type === "done" || event.type === "failed") {
        final = event;
        break;
      }
      held.push(event);
      if (firstAt === null && isMeaningful(event)) firstAt = clock.now();
      if (!isShown || firstAt === null) continue;
      isCommitted = true;
      const shown = held;
      held = [];
      watchdog.rest();
      yield* shown;
      watchdog.touch();
    }
    final ??= unended(watchdog);
  } finally {
    watchdog.stop();
  }
  const failure = failureOf(final, firstAt !== null);
  return {
    attempt: {
      model: model.id,
      providerModel: final.providerModel,
      providerRequestId: final.providerRequestId,
      outcome: failure?.kind ?? "done",
      usage: final.usage,
      firstTokenMs: firstAt === null ? null : firstAt - beganAt,
      totalMs: clock.now() - beganAt,
    },
    final,
    failure,
    isCommitted,
    held,
  };
}

/** An adapter that stops without a word has broken its promise; nobody else shall notice. */
const unended = ({ signal }: Watchdog): Final => ({
  type: "failed",
  failure: signal.aborted ? (signal.reason as Failure) : { kind: "malformed" },
  usage: NO_USAGE,
  providerModel: null,
  providerRequestId: null,
});

function failureOf(final: Final, saidSomething: boolean): Failure | null {
  if (final.type === "failed") return final.failure;
  if (final.stop === "refusal") return { kind: "refused" };
  return saidSomething ? null : { kind: "empty" };
}
