/**
 * Who answers a question: the candidates of its role in turn, under one deadline. This is the only
 * place in the system that repeats a call; the SDKs and the services above never do.
 */
import type { SkipReason } from "../core/skips.ts";
import { type Called, callModel } from "./call-model.ts";
import type { HealthBook } from "./health-book.ts";
import { DEADLINES, fitsWindow, mostMicros } from "./models.ts";
import { type Lineup, candidatesFor } from "./lineup.ts";
import { parkUntil, waitBeforeRetry } from "./policy.ts";
import type { Clock } from "./clock.ts";
import {
  type Ask,
  type AskHow,
  type Attempt,
  type Failure,
  MOST_CALLS,
  type Model,
  NO_USAGE,
  type Reservation,
  type RoutedEvent,
} from "./port.ts";

/** Less time than this is not worth a call. */
const LEAST_CALL_MS = 500;

export type RouterNeeds = { clock: Clock; random(): number };

type Turn = {
  ask: Ask;
  how: AskHow;
  endsAt: number;
  calls: number;
  mostCalls: number;
  attempts: Attempt[];
  failure: Failure | null;
};

export async function* route(
  lineup: Lineup,
  { clock, random }: RouterNeeds,
  ask: Ask,
  how: AskHow,
): AsyncGenerator<RoutedEvent> {
  const began = clock.now();
  const endsAt = how.deadlineAt ?? began + DEADLINES[how.role].turnMs;
  const { mostCalls = MOST_CALLS } = how;
  const turn: Turn = { ask, how, endsAt, mostCalls, calls: 0, attempts: [], failure: null };
  let before: Attempt | null = null;

  const candidates = await candidatesFor(lineup, ask, how, began);
  for (const [i, model] of candidates.entries()) {
    const others = candidates.length - 1 - i;
    for (let isRepeat = false; hasRoom(turn, clock); isRepeat = true) {
      const entry = await enter(lineup, turn, model, clock.now());
      if (typeof entry === "string") {
        before = skip(turn, model, entry);
        break;
      }
      const called: Called = yield* answerFrom(lineup, turn, model, before, { clock, entry });
      before = called.attempt;
      if (called.failure === null) {
        const stop = called.final.type === "done" ? called.final.stop : "end";
        yield { type: "done", stop, model: model.id, attempts: turn.attempts };
        return;
      }
      turn.failure = called.failure;
      if (called.isCommitted || called.failure.kind === "cancelled") {
        yield { type: "failed", failure: called.failure, attempts: turn.attempts };
        return;
      }
      // A second try is never at the cost of who has not been asked yet.
      const mayRepeat = !isRepeat && turn.calls + others < mostCalls;
      const wait = mayRepeat ? waitBeforeRetry(called.failure, random()) : null;
      if (wait === null || clock.now() + wait + LEAST_CALL_MS > endsAt) break;
      await clock.sleep(wait, how.signal);
    }
  }
  yield { type: "failed", failure: turn.failure, attempts: turn.attempts };
}

const hasRoom = ({ calls, mostCalls, endsAt, how }: Turn, clock: Clock) =>
  calls < mostCalls && clock.now() + LEAST_CALL_MS <= endsAt && !how.signal?.aborted;

/** May this model be asked now? If so, the money for it is set aside. */
async function enter(
  lineup: Lineup,
  { ask, how }: Turn,
  model: Model,
  now: number,
): Promise<Reservation | SkipReason> {
  if (!fitsWindow(model, ask)) return "too_long";
  const micros = mostMicros(model, ask);
  if (micros > 0 && how.rehearsal.includes("spend_cap")) return "budget";
  if (lineup.isScripted(model)) return FREE;
  const door = await doorOf(lineup.health, model, now);
  if (door === "parked" || door === "breaker_open") return door;
  if (!(await lineup.isReady(model))) {
    how.defer(lineup.health.report(model.id, { at: now, result: "failed", firstTokenMs: null }));
    return "not_up";
  }
  const money = micros === 0 ? FREE : await how.purse.reserve(micros);
  if (!money) return "budget";
  // One look at a time is allowed, and it is not for those who cannot pay for it.
  if (door === "half_open" && !(await lineup.health.takeProbe(model.id, now))) {
    how.defer(money.settle(0));
    return "breaker_open";
  }
  return money;
}

const FREE: Reservation = { settle: async () => {} };

async function doorOf(health: HealthBook, { id }: Model, now: number) {
  const { parkedUntil, state, probeAt } = await health.of(id, now);
  if (parkedUntil !== null && parkedUntil > now) return "parked";
  if (state === "closed") return "open";
  return probeAt !== null && probeAt > now ? "breaker_open" : "half_open";
}

/** Asks, shows what may be shown, and books how it went. */
async function* answerFrom(
  lineup: Lineup,
  turn: Turn,
  model: Model,
  before: Attempt | null,
  { clock, entry }: { clock: Clock; entry: Reservation },
): AsyncGenerator<RoutedEvent, Called> {
  const { ask, how, endsAt } = turn;
  turn.calls += 1;
  const { firstTokenMs, idleMs } = DEADLINES[how.role];
  const limits = { firstTokenMs, idleMs, endsAt };
  const conditions = { clock, limits, isShown: how.isShown, asker: how.signal };
  const change: RoutedEvent = {
    type: "route",
    model: model.id,
    from: before?.model ?? null,
    reason: before?.outcome ?? null,
  };
  const call = callModel(lineup.adapterOf(model), model, ask, conditions);
  let isAnnounced = false;
  let called: Called | undefined;
  try {
    for (let next = await call.next(); ; next = await call.next()) {
      if (next.done) {
        called = next.value;
        break;
      }
      if (!isAnnounced) yield change;
      isAnnounced = true;
      yield next.value;
    }
    if (called.failure === null && called.held.length > 0) {
      if (!isAnnounced) yield change;
      yield* called.held;
    }
    return called;
  } finally {
    if (!called) how.defer(call.return(undefined as never));
    // Also where the reader stops in the middle: then the most it can have cost is booked.
    const attempt = called?.attempt ?? abandoned(model, mostMicros(model, ask));
    turn.attempts.push(attempt);
    how.defer(entry.settle(attempt.usage.costMicros));
    const reported = report(lineup, model, turn, called, clock.now());
    how.defer(reported);
    // The next candidate may live from the same account.
    if (called?.failure?.kind === "spend_limit") await reported;
  }
}

const abandoned = (model: Model, costMicros: number): Attempt => ({
  model: model.id,
  providerModel: null,
  providerRequestId: null,
  outcome: "cancelled",
  usage: { ...NO_USAGE, costMicros, isEstimated: true },
  firstTokenMs: null,
  totalMs: 0,
});

const NOT_THE_MODELS_FAULT = new Set(["bad_request", "refused", "empty", "cancelled"]);

async function report(
  { health, models, isScripted }: Lineup,
  model: Model,
  { how }: Turn,
  called: Called | undefined,
  at: number,
) {
  const { id, provider } = model;
  const { failure = null, attempt } = called ?? {};
  if (!attempt || isScripted(model) || (failure && NOT_THE_MODELS_FAULT.has(failure.kind))) return;
  const { firstTokenMs, totalMs } = attempt;
  // Others had used up the time before it was asked.
  const isHurried = totalMs < DEADLINES[how.role].firstTokenMs;
  if (failure?.kind === "turn_deadline" && isHurried) return;
  const result = failure === null ? ("ok" as const) : ("failed" as const);
  if (failure?.kind !== "spend_limit") return health.report(id, { at, result, firstTokenMs });
  // It is the account that has no money, so all models of the provider are left alone.
  const until = parkUntil(failure, at);
  const parked = { at, result: "parked", firstTokenMs: null, parkUntil: until } as const;
  const siblings = models.filter((one) => one.provider === provider);
  await Promise.all(siblings.map((one) => health.report(one.id, parked)));
}

function skip(turn: Turn, model: Model, outcome: SkipReason): Attempt {
  const attempt: Attempt = {
    model: model.id,
    providerModel: null,
    providerRequestId: null,
    outcome,
    usage: NO_USAGE,
    firstTokenMs: null,
    totalMs: 0,
  };
  turn.attempts.push(attempt);
  return attempt;
}
