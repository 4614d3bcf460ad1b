/** Whom the router waits for, and who pays before they look. */
import { afterEach, expect, test, vi } from "vitest";
import {
  QUESTION,
  collect,
  finalOf,
  howFor,
  makeBooks,
  makeHealth,
  makeScripted,
  says,
  triedIn,
} from "../../test/worker/model-kit.ts";
import { makeVirtualClock } from "../../test/worker/virtual-clock.ts";
import { NOW } from "../../test/worker/rows.ts";
import { callModel } from "./call-model.ts";
import { HealthBook } from "./health-book.ts";
import { MODELS } from "./models.ts";
import type { Adapter } from "./adapter.ts";
import { type Content, NO_USAGE } from "./port.ts";

afterEach(() => void vi.restoreAllMocks());

const OK = says("Twice a week.");

test("who cannot pay does not take the one look that a half-open breaker allows", async () => {
  const health = makeHealth({ "claude-haiku": { state: "half_open", probeAt: 1 } });
  let probes = 0;
  const objectOf: typeof health.objectOf = (model) => ({
    ...health.objectOf(model),
    takeProbe: async () => {
      probes += 1;
      return probes === 1;
    },
  });
  const ask = async (room: number) => {
    const clock = makeVirtualClock();
    const books = makeBooks(room);
    const scripts = { "claude-haiku": [OK] };
    const { models } = makeScripted(clock, scripts, { health: { ...health, objectOf } });
    const events = await clock.run(collect(models.ask(QUESTION, howFor(books))));
    await clock.run(books.flush());
    return { tried: triedIn(events), settled: books.reservations.map((one) => one.settled) };
  };
  expect((await ask(0)).tried).toEqual(["claude-haiku budget"]);
  expect(probes).toBe(0);
  expect((await ask(Infinity)).tried).toEqual(["claude-haiku done"]);
  // Who comes too late for it gets the money back.
  expect(await ask(Infinity)).toEqual({ tried: ["claude-haiku breaker_open"], settled: [[0]] });
});

const CALL: Content = { type: "tool_call", id: "call_1", name: "log_sets", input: {} };
const LIMITS = { firstTokenMs: 4_000, idleMs: 8_000 };

/** Writes what nobody sees for so long, a second a piece, and then the call. */
async function callAfter(seconds: number, isWriting: boolean) {
  const clock = makeVirtualClock();
  const adapter: Adapter = async function* (_model, _ask, signal, onWriting) {
    for (let i = 0; i < seconds; i += 1) {
      await clock.sleep(1_000, signal);
      if (isWriting) onWriting?.();
    }
    if (signal.aborted) return;
    yield CALL;
    yield {
      type: "done",
      stop: "tool",
      usage: NO_USAGE,
      providerModel: null,
      providerRequestId: null,
    };
  };
  const limits = { ...LIMITS, endsAt: clock.now() + 60_000 };
  const conditions = { clock, limits, isShown: true, asker: undefined };
  const call = callModel(adapter, MODELS["gpt-luna"], QUESTION, conditions);
  const hear = async () => {
    for (;;) {
      const next = await call.next();
      if (next.done) return next.value.attempt.outcome;
    }
  };
  return clock.run(hear());
}

test("a model that writes a long call is not silent, and one that writes nothing is", async () => {
  expect(await callAfter(12, true)).toBe("done");
  expect(await callAfter(12, false)).toBe("no_first_token");
});

test("a reader who takes time does not make the model slow", async () => {
  const clock = makeVirtualClock();
  const books = makeBooks();
  const scripts = { student: [says("Twice ", "a ", "week.")] };
  const { models, health } = makeScripted(clock, scripts);
  const how = howFor(books, { deadlineAt: clock.now() + 120_000 });
  const read = async () => {
    const events = [];
    for await (const event of models.ask(QUESTION, how)) {
      events.push(event);
      await clock.sleep(20_000);
    }
    return events;
  };
  const events = await clock.run(read());
  await clock.run(books.flush());
  expect(finalOf(events)).toMatchObject({ type: "done" });
  expect(health.outcomes).toMatchObject([{ model: "student", result: "ok" }]);
});

test("who keeps silent is not waited for", async () => {
  vi.spyOn(globalThis, "setTimeout").mockImplementation(((run: () => void) => {
    queueMicrotask(run);
    return 0;
  }) as unknown as typeof setTimeout);
  const silent = () => new Promise<never>(() => {});
  const books = new HealthBook(() => ({
    read: silent,
    takeProbe: silent,
    report: silent,
    configure: silent,
  }));
  expect(await books.of("student", NOW)).toMatchObject({ state: "closed" });
  expect(await books.takeProbe("student", NOW)).toBe(false);
});
