import { describe, expect, test } from "vitest";
import {
  QUESTION,
  SILENCE,
  type Scripts,
  collect,
  fails,
  finalOf,
  howFor,
  makeBooks,
  makeHealth,
  makeScripted,
  pause,
  says,
  textOf,
  triedIn,
} from "../../test/worker/model-kit.ts";
import { makeVirtualClock } from "../../test/worker/virtual-clock.ts";
import type { Line } from "./fake.ts";
import { DEADLINES } from "./models.ts";
import { type AskHow, MODEL_IDS, type ModelId, ROLES } from "./port.ts";

const DOWN = [fails("overloaded")];
const OK = says("Twice a week.");
const all = (lines: readonly Line[]): Scripts =>
  Object.fromEntries(MODEL_IDS.map((id) => [id, [lines]]));

/** Asks once, in a time of its own. */
async function route(
  scripts: Scripts,
  over: Partial<AskHow> = {},
  options: Parameters<typeof makeScripted>[2] & { question?: typeof QUESTION } = {},
) {
  const clock = makeVirtualClock();
  const books = makeBooks();
  const scripted = makeScripted(clock, scripts, options);
  const began = clock.now();
  const asked = scripted.models.ask(options.question ?? QUESTION, howFor(books, over));
  const events = await clock.run(collect(asked));
  const tookMs = clock.now() - began;
  await clock.run(books.flush());
  return { ...scripted, ...books, events, tookMs, tried: triedIn(events), text: textOf(events) };
}

describe("whom it asks", () => {
  const CHEAP = ["student", "claude-haiku", "gpt-luna"];
  const STRONG = ["student", "claude-sonnet", "gpt-sol", "claude-haiku"];

  test.each(ROLES.flatMap((role) => [[role, "free"] as const, [role, "premium"] as const]))(
    "%s for a %s athlete: the first choice first",
    async (role, tier) => {
      const { calls, events } = await route(all(DOWN), { role, tier });
      const isStrong = tier === "premium" && role !== "words" && role !== "read";
      expect(calls.map(({ model }) => model)).toEqual(isStrong ? STRONG : CHEAP);
      expect(finalOf(events)).toMatchObject({ type: "failed", failure: { kind: "overloaded" } });
    },
  );

  test("no model without eyes where there is a picture, which counts as one and not by its letters", async () => {
    const picture = { type: "image", mediaType: "image/png", data: "A".repeat(4_000_000) } as const;
    const question = { ...QUESTION, messages: [{ role: "user" as const, parts: [picture] }] };
    const seen = await route(all(OK), {}, { question });
    expect(seen.tried).toEqual(["claude-haiku done"]);
    expect(seen.reservations[0]!.micros).toBeLessThan(3_000);
    expect(seen.models.seesImages).toBe(true);
    const blind = await route({ student: [OK] }, {}, { question });
    expect(finalOf(blind.events)).toMatchObject({ type: "failed", failure: null });
    expect([blind.tried, blind.models.seesImages]).toEqual([[], false]);
  });

  test("no model without tools where there are tools, none that was refused, and only the one that is named", async () => {
    const tools = [{ name: "get_today", description: "Today", schema: { type: "object" } }];
    const withTools = await route(all(DOWN), {}, { question: { ...QUESTION, tools } });
    expect(withTools.calls.map(({ model }) => model)).toEqual(["claude-haiku", "gpt-luna"]);
    const without = await route(all(DOWN), { without: ["student", "claude-haiku"] });
    expect(without.tried).toEqual(["gpt-luna overloaded"]);
    const only = await route(all(DOWN), { only: "claude-haiku" });
    expect(only.tried).toEqual(["claude-haiku overloaded"]);
  });

  test("no model whose window is too small", async () => {
    const question = { ...QUESTION, system: "a".repeat(4 * 4_096) };
    const { tried, events } = await route(all(OK), {}, { question });
    expect(tried).toEqual(["student too_long", "claude-haiku done"]);
    expect(events[0]).toEqual({
      type: "route",
      model: "claude-haiku",
      from: "student",
      reason: "too_long",
    });
  });

  test("none that is switched off, parked, open, or half open with somebody trying", async () => {
    const health = makeHealth({
      student: { isEnabled: false },
      "claude-haiku": { parkedUntil: 1e15 },
    });
    expect((await route(all(OK), {}, { health })).tried).toEqual([
      "claude-haiku parked",
      "gpt-luna done",
    ]);
    const open = makeHealth({
      student: { state: "open", probeAt: 1e15 },
      "claude-haiku": { state: "half_open", probeAt: 1 },
    });
    open.objectOf = ((objectOf) => (model) => ({
      ...objectOf(model),
      takeProbe: async () => false,
    }))(open.objectOf);
    expect((await route(all(OK), {}, { health: open })).tried).toEqual([
      "student breaker_open",
      "claude-haiku breaker_open",
      "gpt-luna done",
    ]);
  });

  test("a share of the athletes, always the same ones, and each model its own", async () => {
    const health = makeHealth({ student: { shareBp: 2_500 }, "claude-haiku": { shareBp: 2_500 } });
    const clock = makeVirtualClock();
    const { models } = makeScripted(clock, all(OK), { health });
    const firstFor = async (stickyKey: string) => {
      const events = await collect(models.ask(QUESTION, howFor(makeBooks(), { stickyKey })));
      return finalOf(events).attempts[0]!.model;
    };
    const keys = Array.from({ length: 2_000 }, (_, i) => `ath_${(i * 7_919).toString(36)}`);
    const first = await Promise.all(keys.map(firstFor));
    const shareOf = (id: ModelId) => first.filter((one) => one === id).length / keys.length;
    expect(shareOf("student")).toBeGreaterThan(0.22);
    expect(shareOf("student")).toBeLessThan(0.28);
    // A quarter of the three quarters that are left.
    expect(shareOf("claude-haiku")).toBeGreaterThan(0.16);
    expect(shareOf("claude-haiku")).toBeLessThan(0.22);
    expect(await Promise.all(keys.slice(0, 200).map(firstFor))).toEqual(first.slice(0, 200));
    health.known.student = { shareBp: 0 };
    await clock.advance(1_001);
    expect(await firstFor(keys[first.indexOf("student")]!)).not.toBe("student");
  });
});

describe("what a reader sees", () => {
  test("nothing of a candidate that failed before its first words, not even its white space", async () => {
    const student = [...says(" ", "\n\n"), pause(50), fails("stalled")];
    const { events, text, tried } = await route({ student: [student], "claude-haiku": [OK] });
    expect(events.map(({ type }) => type)).toEqual(["route", "text", "done"]);
    expect([text, ...tried]).toEqual(["Twice a week.", "student stalled", "claude-haiku done"]);
    expect(events[0]).toMatchObject({ from: "student", reason: "stalled" });
  });

  test("white space before the words comes with them", async () => {
    const student = [...says("\n ", "Twice", " a week.")];
    const { events } = await route({ student: [student] });
    expect(events.map((e) => (e.type === "text" ? e.text : e.type))).toEqual([
      "route",
      "\n ",
      "Twice",
      " a week.",
      "done",
    ]);
  });

  test("after the first words a failure is the end, and nobody else begins anew", async () => {
    const student = [...says("Twice"), fails("cut")];
    const { events, calls } = await route({ student: [student], "claude-haiku": [OK] });
    expect(events.map(({ type }) => type)).toEqual(["route", "text", "failed"]);
    expect(finalOf(events)).toMatchObject({ failure: { kind: "cut" } });
    expect(calls).toHaveLength(1);
  });

  test("a whole answer or none where nobody reads along", async () => {
    const student = [...says("Twice"), fails("cut")];
    const scripts = { student: [student], "claude-haiku": [OK] };
    const { text, tried } = await route(scripts, { isShown: false });
    expect([text, ...tried]).toEqual(["Twice a week.", "student cut", "claude-haiku done"]);
  });

  test("no refusal and no empty answer, while somebody else can say something", async () => {
    const refuses: Line[] = [{ type: "done", stop: "refusal" }];
    const { tried } = await route({
      student: [refuses],
      "claude-haiku": [says(" ")],
      "gpt-luna": [OK],
    });
    expect(tried).toEqual(["student refused", "claude-haiku empty", "gpt-luna done"]);
  });
});

describe("when it asks again", () => {
  test("once after an error of the server, with a pause, and not at the cost of who was not asked", async () => {
    const broken = [fails("server_error")];
    const { calls, tried, tookMs } = await route({
      student: [broken],
      "claude-haiku": [broken],
      "gpt-luna": [OK],
    });
    expect(tried).toEqual([
      "student server_error",
      "student server_error",
      "claude-haiku server_error",
      "gpt-luna done",
    ]);
    expect(calls[1]!.at - calls[0]!.at).toBe(250);
    expect(tookMs).toBe(250);
  });

  test("where the provider says when, if that is soon", async () => {
    const busy = (retryAfterMs: number): Line[] => [
      { type: "failed", failure: { kind: "rate_limited", retryAfterMs } },
    ];
    const soon = await route({ student: [busy(2_500), OK], "claude-haiku": [OK] });
    expect([soon.tookMs, ...soon.tried]).toEqual([2_500, "student rate_limited", "student done"]);
    const late = await route({ student: [busy(2_501), OK], "claude-haiku": [OK] });
    expect([late.tookMs, ...late.tried]).toEqual([0, "student rate_limited", "claude-haiku done"]);
    const deadlineAt = makeVirtualClock().now() + 2_900;
    const short = await route({ student: [busy(2_500), OK], "claude-haiku": [OK] }, { deadlineAt });
    expect(short.tried).toEqual(["student rate_limited", "claude-haiku done"]);
  });

  test("nobody of a provider whose money is spent, in the same turn or after it", async () => {
    const spent = [fails("spend_limit")];
    const scripts = { "claude-sonnet": [spent], "gpt-sol": [DOWN], "claude-haiku": [OK] };
    const { calls, health } = await route(scripts, { tier: "premium" });
    const parked = health.outcomes.filter(({ result }) => result === "parked");
    expect(parked.map(({ model }) => model).sort()).toEqual(["claude-haiku", "claude-sonnet"]);
    expect(calls.map(({ model }) => model)).toEqual(["claude-sonnet", "gpt-sol"]);
  });

  test("a model that was given too little time is not blamed for it", async () => {
    const { tried, tookMs, health } = await route(all([SILENCE]), { role: "session" });
    expect(tookMs).toBe(DEADLINES.session.turnMs);
    expect(tried).toEqual([
      "student no_first_token",
      "claude-haiku no_first_token",
      "gpt-luna turn_deadline",
    ]);
    expect(health.outcomes.map(({ model }) => model)).toEqual(["student", "claude-haiku"]);
  });
});

describe("when the reader leaves", () => {
  test("in the middle, the upstream is aborted at once and the money settled", async () => {
    const clock = makeVirtualClock();
    const books = makeBooks();
    const endless = [...says("Twice"), pause(10), ...says(" a"), SILENCE];
    const { models, calls } = makeScripted(clock, { "claude-haiku": [endless] });
    const began = clock.now();
    const read = async () => {
      for await (const { type } of models.ask(QUESTION, howFor(books))) if (type === "text") break;
    };
    await clock.run(read());
    await clock.run(books.flush());
    expect([calls[0]!.signal.aborted, clock.now() - began]).toEqual([true, 0]);
    expect(books.reservations).toMatchObject([{ settled: [expect.any(Number)] }]);
    expect(clock.sleepers()).toBe(0);
  });

  test("by a signal, while nothing comes, the call ends with it and nobody else is asked", async () => {
    const clock = makeVirtualClock();
    const books = makeBooks();
    const asker = new AbortController();
    const { models, calls } = makeScripted(clock, {
      "claude-haiku": [[SILENCE]],
      "gpt-luna": [OK],
    });
    const began = clock.now();
    void clock.sleep(1_234).then(() => asker.abort());
    const how = howFor(books, { signal: asker.signal });
    const events = await clock.run(collect(models.ask(QUESTION, how)));
    expect(clock.now() - began).toBe(1_234);
    expect(events).toMatchObject([{ type: "failed", failure: { kind: "cancelled" } }]);
    expect([calls.length, calls[0]!.signal.aborted]).toEqual([1, true]);
  });
});
