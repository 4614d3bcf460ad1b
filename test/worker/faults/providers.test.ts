/** F01 to F06: providers that refuse, break or fall silent, met through the true adapters. */
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Provider } from "../../../worker/llm/port.ts";
import { lastUserText } from "../../support/fake-models/ask.ts";
import * as act from "../../support/fake-models/behaviours.ts";
import type { Call } from "../../support/fake-models/calls.ts";
import { type Deployed, EVERYBODY, deployFakes, wordsOf } from "../deployed-models.ts";
import { isFinal } from "../model-kit.ts";
import { NOW } from "../rows.ts";

/** Two hundred of each fault, shared out among those that it befalls. */
const RUNS = 200;
const runs = <T>(among: number, one: (run: number) => Promise<T>) =>
  Promise.all(Array.from({ length: Math.ceil(RUNS / among) }, (_, run) => one(run)));
const HOSTED = ["anthropic", "openai"] as const;
const said = (provider: Provider) =>
  `${provider} says: squat twice a week, and rest well in between.`;

afterEach(() => void vi.useRealTimers());

/** Each call finds in its question which run it belongs to, and how often that has come. */
function countRuns() {
  const times = new Map<string, number>();
  return (call: Call) => {
    const said = lastUserText(call.ask!);
    const nth = (times.get(said) ?? 0) + 1;
    times.set(said, nth);
    return { run: Number(/\d+/.exec(said)![0]), nth };
  };
}

describe("F01 provider 429 with retry-after 2 s", () => {
  test.each([
    ["student", "anthropic"],
    ["anthropic", "openai"],
    ["openai", "none"],
  ] as const)(
    "%s is asked once more when it says, or %s is: no error in 200 runs, 2.5 s at most",
    async (first, other) => {
      const who = other === "none" ? [first] : [first, other];
      const deployed = await deployFakes({ who, brain: wordsOf, isAlwaysClosed: true });
      const { script, ask, clock } = deployed;
      const count = countRuns();
      script.add(first, (call) =>
        call.route === "answer" && count(call).nth === 1 ? act.rateLimited(2) : undefined,
      );
      const deadlineAt = clock.now() + 2_400;
      const isShort = (run: number) => run % 5 === 4 && other !== "none";
      const seen = await clock.run(
        runs(3, (run) => ask(isShort(run) ? { deadlineAt } : {}, `Run ${run}`)),
      );
      for (const [run, { final, tookMs, text, tried }] of seen.entries()) {
        expect(final.type).toBe("done");
        expect(tookMs).toBe(isShort(run) ? 0 : 2_000);
        expect(text).toBe(said(isShort(run) ? (other as Provider) : first));
        expect(tried).toHaveLength(2);
      }
    },
  );

  test("one that says so again gives way to the next", async () => {
    const { script, askOnce, callsTo } = await deployFakes({ who: HOSTED, brain: wordsOf });
    script.add("anthropic", act.rateLimited(2));
    const { tookMs, text } = await askOnce();
    expect([tookMs, text, callsTo("anthropic").length]).toEqual([2_000, said("openai"), 2]);
  });
});

describe("F02 provider 429 without retry-after, spend limit reached", () => {
  test.each([
    ["anthropic", "free", Date.UTC(2026, 11, 1)],
    ["anthropic", "premium", Date.UTC(2026, 11, 1)],
    // It does not say until when, so it is looked at once an hour.
    ["openai", "free", NOW + 3_600_000],
  ] as const)(
    "%s for a %s athlete: one call a parking period, never repeated",
    async (spent, tier, until) => {
      vi.useFakeTimers({ toFake: ["Date"], now: NOW });
      const who = spent === "anthropic" ? HOSTED : (["openai"] as const);
      const { script, askOnce, callsTo, clock, healthOf } = await deployFakes({
        who,
        hasObjects: true,
        brain: wordsOf,
      });
      script.add(spent, act.spendLimit());
      const turns = [];
      for (const minutes of [0, 0, 1, 30, 28]) {
        await clock.advance(minutes * 60_000);
        turns.push(await askOnce({ tier }));
      }
      expect(callsTo(spent)).toHaveLength(1);
      const other = spent === "anthropic" ? said("openai") : "";
      expect(new Set(turns.map(({ text }) => text))).toEqual(new Set([other]));
      expect(turns.at(-1)!.tried[0]).toMatch(/ parked$/);
      const model =
        spent === "openai" ? "gpt-luna" : tier === "free" ? "claude-haiku" : "claude-sonnet";
      expect((await healthOf(model).read(clock.now())).parkedUntil).toBe(until);
      await clock.advance(until - clock.now());
      await askOnce({ tier });
      expect(callsTo(spent)).toHaveLength(2);
    },
  );
});

describe("F03 provider 500, 502, 503", () => {
  const cases = HOSTED.flatMap((provider) =>
    [500, 502, 503].flatMap((status) =>
      [1, 2, Infinity].map((times) => [provider, status, times] as const),
    ),
  );
  test.each(cases)(
    "%s %i, %d times: once more with a pause, then the next",
    async (provider, status, times) => {
      const others = provider === "anthropic" ? (["openai"] as const) : [];
      const { script, askOnce, callsTo, fakes } = await deployFakes({
        who: [provider, ...others],
        brain: wordsOf,
      });
      script.add(provider, act.status(status), times);
      const { final, text, tookMs } = await askOnce();
      expect(callsTo(provider)).toHaveLength(2);
      const next = times === 1 ? provider : others[0];
      expect([final.type, text]).toEqual(next ? ["done", said(next)] : ["failed", ""]);
      expect(tookMs).toBeGreaterThanOrEqual(100);
      expect(tookMs).toBeLessThanOrEqual(400);
      expect(fakes.calls.length).toBe(times === 1 || !next ? 2 : 3);
    },
  );

  test("from everybody: four calls in all, no more than two of one, and each was asked", async () => {
    for (const tier of ["free", "premium"] as const) {
      const { script, askOnce, callsTo, fakes } = await deployFakes();
      script.add("all", ({ route }) => (route === "answer" ? act.status(500) : undefined));
      expect((await askOnce({ tier })).final.type).toBe("failed");
      for (const provider of EVERYBODY) {
        expect(callsTo(provider).length).toBeGreaterThan(0);
        expect(callsTo(provider).length).toBeLessThanOrEqual(2);
      }
      expect(fakes.calls.filter(({ route }) => route === "answer")).toHaveLength(4);
    }
  });
});

describe("F04 provider overloaded, as a status or as the first event of a stream", () => {
  test.each([
    ["anthropic", "openai", {}],
    ["openai", "anthropic", { tier: "premium", without: ["claude-sonnet"] }],
  ] as const)(
    "%s gives way to %s before a word of it is seen: no half answer in 200 runs",
    async (first, other, over) => {
      const { script, ask, clock } = await deployFakes({
        brain: wordsOf,
        who: HOSTED,
        isAlwaysClosed: true,
      });
      const count = countRuns();
      script.add(first, (call) => act.overloaded(count(call).run % 2 === 0 ? "at_once" : "start"));
      const seen = await clock.run(
        runs(2, (run) => ask({ ...over, isShown: run % 4 < 2 }, `Run ${run}`)),
      );
      for (const { text, events, final, tookMs } of seen) {
        expect([final.type, text]).toEqual(["done", said(other)]);
        expect(events.filter(({ type }) => type === "route")).toHaveLength(1);
        expect(events.filter(isFinal)).toHaveLength(1);
        expect(tookMs).toBeLessThanOrEqual(400);
      }
    },
  );
});

/** It takes the question and says nothing; how it is, it still tells. */
const swallow = ({ script }: Deployed, who: Provider | "all") =>
  script.add(who, ({ route }) => (route === "answer" ? act.blackHole() : undefined));

describe("F05 provider accepts and never answers", () => {
  test.each([
    ["chat", 4_000, 12_000],
    ["session", 4_000, 10_000],
    ["program", 20_000, 45_000],
  ] as const)(
    "%s: the next one after %i ms, the end after %i ms",
    async (role, firstMs, turnMs) => {
      const one = await deployFakes({ brain: wordsOf });
      swallow(one, "student");
      const { tookMs, text } = await one.askOnce({ role });
      expect([tookMs, text]).toEqual([firstMs, said("anthropic")]);
      expect(one.callsTo("student")[0]!.abortedAt).toBe(NOW + firstMs);
      const everybody = await deployFakes();
      swallow(everybody, "all");
      const none = await everybody.askOnce({ role });
      expect([none.final.type, none.tookMs]).toEqual(["failed", turnMs]);
      expect(everybody.callsTo("openai")[0]!.abortedAt).toBe(NOW + turnMs);
    },
  );
});

describe("F06 stream stalls half way", () => {
  test.each(EVERYBODY)(
    "%s: after 20 tokens and 8 s the reader is told once, and that is all",
    async (provider) => {
      const deployed = await deployFakes({ who: [provider] });
      deployed.script.add(provider, (call) =>
        call.route === "answer" ? { ...act.silentAfter(20), deltas: 40 } : undefined,
      );
      const { events, text, final, tookMs } = await deployed.askOnce();
      expect(text.trim().split(" ")).toHaveLength(20);
      expect([final, tookMs]).toMatchObject([
        { type: "failed", failure: { kind: "stalled" } },
        8_000,
      ]);
      expect(events.filter(isFinal)).toHaveLength(1);
      expect(deployed.callsTo(provider)[0]!.abortedAt).toBe(NOW + 8_000);
      // What was written is paid for.
      const { usage } = final.type === "failed" ? final.attempts[0]! : { usage: null };
      expect(usage).toMatchObject({ isEstimated: true });
      expect(usage!.outputTokens).toBeGreaterThanOrEqual(20);
    },
  );
});
