import { evictDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Outcome } from "../worker/core/health.ts";

const NOW = 1_796_000_000_000;
const SECOND = 1_000;

const modelOf = () => env.MODEL_HEALTH.getByName(crypto.randomUUID());
const ok = (at: number): Outcome => ({ at, result: "ok", firstTokenMs: 400 });
const failed = (at: number): Outcome => ({ at, result: "failed", firstTokenMs: null });
const fiveFailures = [0, 1, 2, 3, 4].map((i) => failed(NOW - i * SECOND));

beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

test("a model nobody has asked yet is in play and well", async () => {
  expect(await modelOf().read(NOW)).toEqual({
    isEnabled: true,
    shareBp: 10_000,
    state: "closed",
    parkedUntil: null,
    probeAt: null,
    calls: 0,
    failures: 0,
    badAnswers: 0,
    firstTokenMs: null,
  });
});

test("bad answers are counted and never trip the breaker", async () => {
  const model = modelOf();
  const bad: Outcome[] = Array.from({ length: 50 }, () => ({
    at: NOW,
    result: "bad_answer",
    firstTokenMs: null,
  }));
  expect(await model.report([ok(NOW), ...bad], NOW)).toMatchObject({
    state: "closed",
    calls: 1,
    failures: 0,
    badAnswers: 50,
  });
});

test("it opens, lets one caller of many try, and closes after two that went well", async () => {
  const model = modelOf();
  expect(await model.report(fiveFailures, NOW)).toMatchObject({
    state: "open",
    probeAt: NOW + 30 * SECOND,
    failures: 5,
  });
  const tryAt = async (now: number) => {
    const many = await Promise.all(Array.from({ length: 20 }, () => model.takeProbe(now)));
    return many.filter(Boolean).length;
  };
  expect(await tryAt(NOW + 29 * SECOND)).toBe(0);
  expect(await tryAt(NOW + 30 * SECOND)).toBe(1);
  const { state } = await model.report([ok(NOW + 31 * SECOND)], NOW + 31 * SECOND);
  expect(state).toBe("half_open");
  expect(await tryAt(NOW + 60 * SECOND)).toBe(1);
  const after = await model.report([ok(NOW + 61 * SECOND)], NOW + 61 * SECOND);
  expect(after).toMatchObject({ state: "closed", probeAt: null });
  expect(await tryAt(NOW + 61 * SECOND)).toBe(20);
});

test("an eviction forgets counts, but not that it is open and how far it is with probes", async () => {
  const model = modelOf();
  await model.report(fiveFailures, NOW);
  await evictDurableObject(model);
  expect(await model.read(NOW + SECOND)).toMatchObject({
    state: "open",
    probeAt: NOW + 30 * SECOND,
    calls: 0,
  });
  expect(await model.takeProbe(NOW + 30 * SECOND)).toBe(true);
  await evictDurableObject(model);
  expect(await model.takeProbe(NOW + 59 * SECOND)).toBe(false);
  await model.report([ok(NOW + 31 * SECOND)], NOW + 59 * SECOND);
  await evictDurableObject(model);
  expect(await model.takeProbe(NOW + 60 * SECOND)).toBe(true);
  await model.report([ok(NOW + 61 * SECOND)], NOW + 61 * SECOND);
  await evictDurableObject(model);
  expect((await model.read(NOW + 62 * SECOND)).state).toBe("closed");
});

test("a parked model stays parked until its time, whatever the breaker says, and over an eviction", async () => {
  const model = modelOf();
  const until = NOW + 3_600 * SECOND;
  const parked: Outcome = { at: NOW, result: "parked", firstTokenMs: null, parkUntil: until };
  expect(await model.report([parked], NOW)).toMatchObject({
    parkedUntil: until,
    state: "closed",
    calls: 0,
  });
  await model.report([{ ...parked, parkUntil: NOW + SECOND }, ...fiveFailures], NOW);
  await evictDurableObject(model);
  expect(await model.read(until - 1)).toMatchObject({ parkedUntil: until, state: "half_open" });
  expect(await model.takeProbe(until - 1)).toBe(false);
  expect((await model.read(until)).parkedUntil).toBeNull();
  expect(await model.takeProbe(until)).toBe(true);
});

test("operators hear of a model that goes out of play and comes back, and may lift a parking", async () => {
  const lines: string[] = [];
  for (const level of ["error", "info"] as const)
    vi.spyOn(console, level).mockImplementation((line: string) => void lines.push(line));
  const model = env.MODEL_HEALTH.getByName("claude-haiku-heard");
  const until = NOW + 3_600 * SECOND;
  const parked: Outcome = { at: NOW, result: "parked", firstTokenMs: null, parkUntil: until };
  for (let i = 0; i < 3; i += 1) await model.report([parked], NOW);
  expect(await model.configure({ parkedUntil: null }, NOW)).toMatchObject({ parkedUntil: null });
  await model.report(fiveFailures, NOW);
  for (const second of [30, 60]) {
    expect(await model.takeProbe(NOW + second * SECOND)).toBe(true);
    await model.report([ok(NOW + second * SECOND)], NOW + second * SECOND);
  }
  const told = lines.map((line) => JSON.parse(line) as object);
  const about = { model: "claude-haiku-heard" };
  expect(told).toMatchObject([
    { event: "model_parked", ...about },
    { event: "model_down", ...about },
    { event: "model_up", ...about },
  ]);
});

test("what operators set stays set, and changes nothing else", async () => {
  const model = modelOf();
  await model.configure({ shareBp: 500 }, NOW);
  expect(await model.configure({ isEnabled: false }, NOW)).toMatchObject({
    isEnabled: false,
    shareBp: 500,
    state: "closed",
  });
  await evictDurableObject(model);
  expect(await model.read(NOW)).toMatchObject({ isEnabled: false, shareBp: 500 });
  expect(await model.takeProbe(NOW)).toBe(false);
});
