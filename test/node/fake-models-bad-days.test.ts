/** The bad days of the fake upstream: each behaviour does what it says, as the SDKs see it. */
import Anthropic from "@anthropic-ai/sdk";
import OpenAI from "openai";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import * as act from "../support/fake-models/behaviours.ts";
import { FAKE_KEYS } from "../support/fake-models/fake-models.ts";
import { flap } from "../support/fake-models/script.ts";
import { FOR_CLAUDE, FOR_GPT, type Sdks, startSdks } from "../support/fake-models/sdks.ts";

let sdks: Sdks;
beforeAll(async () => void (sdks = await startSdks()));
afterAll(() => sdks.stop());
afterEach(() => sdks.reset());

type Told = { headers: Headers; requestID: string };

const add = (...line: Parameters<typeof sdks.script.add>) => sdks.script.add(...line);

test("errors have the provider's shape, and the SDK's own class for it", async () => {
  add("all", act.rateLimited(7), 2);
  const limited = await sdks.askClaude().catch((error: unknown) => error);
  expect(limited).toBeInstanceOf(Anthropic.RateLimitError);
  expect(limited).toMatchObject({ type: "rate_limit_error", errorCode: null });
  expect((limited as Told).headers.get("retry-after")).toBe("7");
  expect((limited as Told).requestID).toMatch(/^req_fake_/);
  const also = await sdks.askGpt().catch((error: unknown) => error);
  expect(also).toBeInstanceOf(OpenAI.RateLimitError);
  expect(also).toMatchObject({ code: "rate_limit_exceeded", requestID: expect.any(String) });

  add("all", act.spendLimit(), 2);
  const spent = await sdks.askClaude().catch((error: unknown) => error);
  expect(spent).toMatchObject({ status: 429, errorCode: "enforced_spend_limit_reached" });
  expect((spent as Told).headers.has("retry-after")).toBe(false);
  const code = "organization_spend_limit_exceeded";
  await expect(sdks.askGpt()).rejects.toMatchObject({
    status: 429,
    type: "insufficient_quota",
    code,
  });
  add("anthropic", act.status(500), 1);
  expect((await sdks.askGpt()).choices).toHaveLength(1);
  await expect(sdks.askClaude()).rejects.toMatchObject({ status: 500, type: "api_error" });
  expect((await sdks.askClaude()).stop_reason).toBe("end_turn");
});

test("a provider is overloaded at once, first thing in a stream, or in the middle of it", async () => {
  add("all", act.overloaded(), 2);
  await expect(sdks.askClaude()).rejects.toBeInstanceOf(Anthropic.OverloadedError);
  await expect(sdks.askGpt()).rejects.toMatchObject({ status: 503 });
  for (const [when, heard] of [
    ["start", 0],
    [2, 2],
  ] as const) {
    add("all", act.overloaded(when), 2);
    let events = 0;
    const stream = sdks.claude.messages.stream(FOR_CLAUDE).on("text", () => (events += 1));
    await expect(stream.finalMessage()).rejects.toMatchObject({ type: "overloaded_error" });
    expect(events).toBe(heard);
    await expect(sdks.streamGpt()).rejects.toThrow("Overloaded");
  }
});

test("a black hole answers nothing until the asker gives up, which is noticed", async () => {
  add("all", act.blackHole());
  await expect(sdks.claude.messages.create(FOR_CLAUDE, { timeout: 50 })).rejects.toThrow(
    "timed out",
  );
  await expect.poll(() => sdks.calls[0]?.abortedAt).toEqual(expect.any(Number));
  add("anthropic", act.ok(), 1);
  expect((await sdks.askClaude()).stop_reason).toBe("end_turn");
});

test("a stream falls silent, and a stream that its reader leaves is noticed", async () => {
  add("all", act.silentAfter(3));
  const leave = new AbortController();
  let words = 0;
  const stream = await sdks.gpt.chat.completions.create(
    { ...FOR_GPT, stream: true },
    { signal: leave.signal },
  );
  for await (const { choices } of stream) {
    if (choices[0]?.delta.content && ++words === 3) leave.abort();
  }
  expect(words).toBe(3);
  await expect
    .poll(() => sdks.calls[0])
    .toMatchObject({
      deltas: 3,
      endedAt: null,
      abortedAt: expect.any(Number),
    });
});

test("a connection is cut after any byte, and exactly so many arrive", async () => {
  const read = async (headers: Record<string, string>, path: string, body: object) => {
    const init = { method: "POST", headers, body: JSON.stringify(body) };
    const response = await fetch(sdks.baseUrl + path, init);
    const chunks: Uint8Array[] = [];
    const end = await (async () => {
      for await (const chunk of response.body!) chunks.push(chunk as Uint8Array);
    })().then(
      () => "ended",
      () => "cut",
    );
    return { end, bytes: Buffer.concat(chunks).byteLength };
  };
  const key = { "x-api-key": FAKE_KEYS.anthropic, "anthropic-version": "2023-06-01" };
  const auth = { authorization: `Bearer ${FAKE_KEYS.openai}` };
  for (const bytes of [0, 1, 57, 600]) {
    add("all", act.cutAfter(bytes), 3);
    const streamed = { ...FOR_CLAUDE, stream: true };
    expect(await read(key, "/v1/messages", streamed)).toEqual({ end: "cut", bytes });
    const chat = { ...FOR_GPT, stream: true };
    expect(await read(auth, "/v1/chat/completions", chat)).toEqual({ end: "cut", bytes });
    const whole = await read(auth, "/v1/chat/completions", FOR_GPT);
    expect(whole.end).toBe("cut");
    expect(whole.bytes).toBeLessThanOrEqual(bytes);
  }
});

test("garbage is garbage in its own way", async () => {
  const claudes: Record<string, RegExp | string> = {
    broken_json: /JSON/,
    binary: /JSON/,
    no_end: /ended|without/,
    unknown_event: "end_turn",
  };
  for (const [kind, expected] of Object.entries(claudes)) {
    add("all", act.garbage(kind as "binary"), 1);
    const message = sdks.streamClaude().then(({ stop_reason }) => stop_reason, String);
    expect(await message, kind).toMatch(expected);
  }
  add("all", act.garbage("broken_json"), 1);
  await expect(sdks.streamGpt()).rejects.toThrow("JSON");
  add("all", act.garbage("no_end"), 1);
  expect((await sdks.streamGpt()).finish).toBeUndefined();
  add("all", act.garbage("no_usage"), 1);
  expect((await sdks.streamGpt()).usage).toBeFalsy();
  add("all", act.garbage("bad_tool_json"), 1);
  const { calls } = await sdks.streamGpt();
  expect(() => JSON.parse(calls[0]!.json) as unknown).toThrow(SyntaxError);
  add("all", act.garbage("wrong_answer"), 1);
  expect((await sdks.streamGpt()).text).toBe('{"unexpected":true}');
});

test("it refuses, says nothing, breaks off, names another model, or is a page for people", async () => {
  add("all", act.refusal(), 2);
  expect((await sdks.streamClaude()).stop_reason).toBe("refusal");
  expect((await sdks.streamGpt()).refusal).not.toBe("");
  add("all", act.empty(), 2);
  expect(await sdks.streamClaude()).toMatchObject({ content: [], stop_reason: "end_turn" });
  expect(await sdks.streamGpt()).toMatchObject({ text: "", finish: "stop" });
  const whole = (await sdks.streamGpt()).text;
  add("all", act.truncate(), 2);
  const { usage, stop_reason } = await sdks.streamClaude();
  expect({ stop_reason, tokens: usage.output_tokens }).toEqual({
    stop_reason: "max_tokens",
    tokens: 500,
  });
  const half = await sdks.streamGpt();
  expect(half.finish).toBe("length");
  expect(half.text).toBe(whole.slice(0, Math.floor(whole.length / 2)));
  expect((await sdks.askClaude({ max_tokens: 5 })).stop_reason).toBe("max_tokens");
  add("all", act.wrongModel(), 2);
  expect((await sdks.streamClaude()).model).toBe("some-other-model");
  expect((await sdks.streamGpt()).model).toBe("some-other-model");
  add("all", act.html(), 2);
  await expect(sdks.askClaude()).rejects.toThrow(/502/);
  await expect(sdks.askGpt()).rejects.toThrow(/502/);
});

test("it takes its time before the first words and between them", async () => {
  add("all", act.slow({ ttftMs: 900, itlMs: 20 }), 2);
  const { text } = await sdks.streamGpt();
  const pieces = Math.ceil(text.length / 16);
  expect(sdks.slept).toEqual([900, ...Array.from({ length: pieces - 1 }, () => 20)]);
  sdks.slept.length = 0;
  await sdks.askGpt();
  expect(sdks.slept).toEqual([900 + 20 * (pieces - 1)]);
});

test("it flaps by its seed, and a function decides for itself", async () => {
  const round = async () => {
    add("openai", flap(0.5, 7), 20);
    const fates: boolean[] = [];
    for (let i = 0; i < 20; i++)
      fates.push(
        await sdks.askGpt().then(
          () => true,
          () => false,
        ),
      );
    return fates;
  };
  const fates = await round();
  expect(await round()).toEqual(fates);
  expect(fates.filter(Boolean).length).toBeGreaterThan(4);
  expect(fates.filter(Boolean).length).toBeLessThan(16);
  add("all", ({ ask }) => (ask?.tools.length === 0 ? act.status(418) : undefined));
  expect((await sdks.askGpt()).choices).toHaveLength(1);
  await expect(sdks.askGpt({ tools: undefined })).rejects.toMatchObject({ status: 418 });
});

test("a request that is refused uses nothing of the script up", async () => {
  add("openai", act.status(500), 1);
  await expect(sdks.askGpt({ topp: 1 })).rejects.toMatchObject({ status: 400 });
  await expect(sdks.askGpt()).rejects.toMatchObject({ status: 500 });
  expect((await sdks.askGpt()).choices).toHaveLength(1);
});
