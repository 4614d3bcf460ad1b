/** What tests of the router share: models that follow scripts, and books of what they took. */
import { makeBreaker, observe, stateOf } from "../../worker/core/breaker.ts";
import {
  DEFAULT_ROUTE,
  type Health,
  type HealthObject,
  type Outcome,
} from "../../worker/core/health.ts";
import { type Line, makeFakeAdapter } from "../../worker/llm/fake.ts";
import { HealthBook } from "../../worker/llm/health-book.ts";
import { makeModels } from "../../worker/llm/make-models.ts";
import { MODELS } from "../../worker/llm/models.ts";
import type { Ask, AskHow, ModelId, Models, Purse, RoutedEvent } from "../../worker/llm/port.ts";
import type { VirtualClock } from "./virtual-clock.ts";

export const QUESTION: Ask = {
  system: "You are a coach.",
  messages: [{ role: "user", parts: [{ type: "text", text: "How often do I squat?" }] }],
  maxOutputTokens: 300,
};

export const says = (...texts: string[]): Line[] => texts.map((text) => ({ type: "text", text }));
export const fails = (kind: Extract<Line, { type: "failed" }>["failure"]["kind"]): Line => ({
  type: "failed",
  failure: { kind },
});
export const pause = (ms: number): Line => ({ type: "pause", ms });
export const SILENCE: Line = { type: "silence" };

/** Money with a note of every call that it was set aside for. */
export function makeBooks(room = Infinity) {
  const reservations: { micros: number; settled: number[] }[] = [];
  const deferred: Promise<unknown>[] = [];
  const taken = () =>
    reservations.reduce((sum, { micros, settled }) => sum + (settled[0] ?? micros), 0);
  const purse: Purse = {
    async reserve(micros) {
      if (taken() + micros > room) return null;
      const one = { micros, settled: [] as number[] };
      reservations.push(one);
      return { settle: async (spent) => void one.settled.push(spent) };
    },
  };
  const defer = (work: Promise<unknown>) => void deferred.push(work);
  /** Waits for what may end later, also for what that defers. */
  const flush = async () => {
    for (let i = 0; i < deferred.length; i += 1) await deferred[i];
  };
  return { purse, reservations, defer, flush, taken };
}
export type Books = ReturnType<typeof makeBooks>;

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Healthy unless said otherwise, and notes what is reported. */
export function makeHealth(known: Partial<Record<ModelId, Partial<Health>>> = {}) {
  const outcomes: (Outcome & { model: ModelId })[] = [];
  const breakers = new Map<ModelId, ReturnType<typeof makeBreaker>>();
  const parked = new Map<ModelId, number>();
  const healthOf = (model: ModelId, now: number): Health => {
    const breaker = breakers.get(model) ?? makeBreaker();
    return {
      ...DEFAULT_ROUTE,
      state: stateOf(breaker, now),
      parkedUntil: parked.get(model) ?? null,
      probeAt: breaker.latch.probeAt,
      calls: 0,
      failures: 0,
      badAnswers: 0,
      firstTokenMs: null,
      ...known[model],
    };
  };
  const objectOf = (model: ModelId) => ({
    read: async (now: number) => healthOf(model, now),
    takeProbe: async () => true,
    configure: async (_: unknown, now: number) => healthOf(model, now),
    async report(news: readonly Outcome[], now: number) {
      // As from another place, and not at once.
      if (news.some(({ result }) => result === "parked")) await aMoment();
      for (const one of news) {
        outcomes.push({ model, ...one });
        if (one.parkUntil !== undefined) parked.set(model, one.parkUntil);
        if (one.result !== "ok" && one.result !== "failed") continue;
        const seen = { at: one.at, isFailure: one.result === "failed" };
        breakers.set(model, observe(breakers.get(model) ?? makeBreaker(), seen, now));
      }
      return healthOf(model, now);
    },
  });
  return { outcomes, known, objectOf };
}

export type Scripts = Partial<Record<ModelId, readonly (readonly Line[])[]>>;
export type ScriptedCall = { model: ModelId; ask: Ask; signal: AbortSignal; at: number };

/** The models that have a script; their nth call plays the nth, and the last one again and again. */
export function makeScripted(
  clock: VirtualClock,
  scripts: Scripts,
  { health = makeHealth(), isReady = async () => true, chance = 0.5 } = {},
) {
  const calls: ScriptedCall[] = [];
  const adapterOf: Parameters<typeof makeModels>[0]["adapterOf"] = () => (model, ask, signal) => {
    const mine = scripts[model.id]!;
    const nth = calls.filter((call) => call.model === model.id).length;
    calls.push({ model: model.id, ask, signal, at: clock.now() });
    const lines = mine[Math.min(nth, mine.length - 1)]!;
    return makeFakeAdapter(() => lines, clock)(model, ask, signal);
  };
  const models: Models = makeModels({
    models: Object.values(MODELS).filter(({ id }) => scripts[id]),
    adapterOf,
    isReady,
    health: new HealthBook((model) => held(health.objectOf(model), clock)),
    clock,
    random: () => chance,
  });
  return { models, calls, health };
}

/** No time passes while it answers. */
export const held = (object: HealthObject, { hold }: VirtualClock): HealthObject => ({
  read: (now) => hold(object.read(now)),
  takeProbe: (now) => hold(object.takeProbe(now)),
  report: (news, now) => hold(object.report(news, now)),
  configure: (settings, now) => hold(object.configure(settings, now)),
});

export const howFor = (books: Books, over: Partial<AskHow> = {}): AskHow => ({
  role: "chat",
  tier: "free",
  stickyKey: "ath_sticky",
  isShown: true,
  purse: books.purse,
  defer: books.defer,
  rehearsal: [],
  ...over,
});

export async function collect(events: AsyncIterable<RoutedEvent>) {
  const all: RoutedEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

export const isFinal = ({ type }: RoutedEvent) => type === "done" || type === "failed";
export const textOf = (events: readonly RoutedEvent[]) =>
  events.map((event) => (event.type === "text" ? event.text : "")).join("");
export const finalOf = (events: readonly RoutedEvent[]) => {
  const last = events.at(-1);
  if (!last || (last.type !== "done" && last.type !== "failed")) throw new Error("no final event");
  return last;
};
/** Model and outcome of each call or skip, in order. */
export const triedIn = (events: readonly RoutedEvent[]) =>
  finalOf(events).attempts.map(({ model, outcome }) => `${model} ${outcome}`);
