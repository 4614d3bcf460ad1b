import { describe, expect, test } from "vitest";
import {
  API_KEY,
  ASK,
  type Heard,
  STREAMS,
  ask,
  giving,
  hear,
  modelOf,
} from "../../test/worker/streams.ts";
import { newAnswer } from "./answer.ts";
import { takeAnthropicEvent } from "./anthropic.ts";
import { MODELS } from "./models.ts";
import { takeOpenaiEvent } from "./openai.ts";
import type { Content, FailureKind, Stop } from "./port.ts";
import { type SseEvent, makeSseParser } from "./sse.ts";
import { streamAnswer } from "./stream-answer.ts";

const call = (id: string, name: string, input: unknown): Content => ({
  type: "tool_call",
  id,
  name,
  input,
});
const sets = { sets: [{ reps: 5, note: "→ 100 kg" }] };

type Expected = {
  text: string;
  calls?: Content[];
  ends: Stop | FailureKind;
  /** Input, read from a cache, written to one, output, micro-dollars. */
  usage: [number, number, number, number, number];
  isEstimated?: true;
};
const PLAIN = "Squat twice a week.";
const UNICODE = "Gut 💪🏽 深蹲 и e\u0301te\u0301 👩‍👩‍👧";
const JSON_TEXT = '{"days":[{"name":"A","slots":["squat","row"]},{"name":"B","slots":[]}]}';

const EXPECTED: Record<string, Expected> = {
  "anthropic-plain": { text: PLAIN, ends: "end", usage: [21, 1800, 0, 9, 312] },
  "anthropic-unicode": { text: UNICODE, ends: "end", usage: [21, 0, 0, 22, 262] },
  "anthropic-tools": {
    text: "Let me look.",
    calls: [
      call("toolu_01A", "get_program", { week: 3 }),
      call("toolu_01B", "log_sets", sets),
      call("toolu_01C", "get_today", {}),
    ],
    ends: "tool",
    // What is kept for an hour costs twice: 21 × 2 + 2048 × 4 + 88 × 10.
    usage: [21, 0, 2048, 88, 9114],
  },
  "anthropic-thinking": { text: "No jumps this week.", ends: "end", usage: [25, 0, 0, 40, 450] },
  "anthropic-refusal": { text: "I", ends: "refusal", usage: [21, 0, 0, 3, 72] },
  "anthropic-max-tokens": { text: "First, warm", ends: "length", usage: [21, 0, 0, 16, 202] },
  "anthropic-json": { text: JSON_TEXT, ends: "end", usage: [21, 900, 0, 31, 442] },
  "anthropic-error-early": { text: "", ends: "overloaded", usage: [0, 0, 0, 0, 0] },
  "anthropic-error-midway": {
    text: "Squat tw",
    ends: "server_error",
    usage: [21, 0, 0, 4, 82],
    isEstimated: true,
  },
  "openai-plain": { text: PLAIN, ends: "end", usage: [29, 1792, 0, 9, 26] },
  "openai-unicode": { text: UNICODE, ends: "end", usage: [21, 0, 0, 22, 14] },
  "openai-tools": {
    text: "Let me look.",
    calls: [
      call("call_A1", "get_program", { week: 3 }),
      call("call_B2", "log_sets", sets),
      call("call_C3", "get_today", {}),
    ],
    ends: "tool",
    usage: [52, 0, 2048, 60, 292],
  },
  "openai-refusal": { text: "", ends: "refusal", usage: [30, 0, 0, 8, 7] },
  "openai-filtered": { text: "Take", ends: "refusal", usage: [30, 0, 0, 2, 4] },
  "openai-max-tokens": { text: "First, warm", ends: "length", usage: [21, 0, 0, 16, 11] },
  "openai-json": { text: JSON_TEXT, ends: "end", usage: [25, 896, 0, 31, 27] },
  "openai-error-early": { text: "", ends: "server_error", usage: [0, 0, 0, 0, 0] },
  "openai-error-midway": {
    text: "Squat tw",
    ends: "rate_limited",
    usage: [50, 0, 0, 4, 9],
    isEstimated: true,
  },
  "openai-vllm": { text: PLAIN, ends: "end", usage: [50, 0, 0, 10, 0], isEstimated: true },
  "openai-vllm-bare": {
    text: "Rest a day.",
    ends: "end",
    usage: [50, 0, 0, 6, 0],
    isEstimated: true,
  },
};

/** The event after which it does not matter whether the connection holds. */
const DECISIVE = /"(stop_reason|finish_reason)":"|"error":\{/;

function decidedAt(bytes: Uint8Array) {
  let at = 0;
  for (const event of new TextDecoder().decode(bytes).split(/(?<=\n\n|\r\n\r)/)) {
    at += new TextEncoder().encode(event).byteLength;
    if (DECISIVE.test(event)) return at;
  }
  throw new Error("never decided");
}

const takerOf = (name: string) =>
  name.startsWith("anthropic") ? takeAnthropicEvent : takeOpenaiEvent;

/** Without the SDK: thousands of requests would be its work and not ours. */
function read(name: string, ...pieces: Uint8Array[]) {
  const protocol = {
    send: () => giving(...pieces)("http://upstream.test"),
    take: takerOf(name),
    requestIdHeader: "request-id",
    apiKey: API_KEY,
  };
  return hear(streamAnswer(protocol, MODELS[modelOf(name)], ASK, new AbortController().signal));
}

/** Without the streams either. */
function understand(name: string, ...pieces: Uint8Array[]) {
  const answer = newAnswer();
  const parse = makeSseParser();
  for (const piece of pieces) {
    const events: SseEvent[] = [];
    parse(piece, events);
    for (const event of events) takerOf(name)(answer, event, MODELS[modelOf(name)]);
  }
  return JSON.stringify(answer);
}

const endOf = ({ final }: Heard) => (final.type === "done" ? final.stop : final.failure.kind);

test("there is an expectation for each stream", () => {
  expect(Object.keys(EXPECTED).sort()).toEqual([...STREAMS.keys()].sort());
});

describe.each([...STREAMS])("%s", (name, bytes) => {
  const { text, calls = [], ends, usage, isEstimated = false } = EXPECTED[name]!;
  const [inputTokens, cacheReadTokens, cacheWriteTokens, outputTokens, costMicros] = usage;

  test("says what was recorded", async () => {
    const heard = await ask(modelOf(name), giving(bytes));
    expect(heard.text).toBe(text);
    expect(heard.calls).toEqual(calls);
    expect(endOf(heard)).toBe(ends);
    expect(heard.final.usage).toEqual({
      inputTokens,
      cacheReadTokens,
      cacheWriteTokens,
      outputTokens,
      costMicros,
      isEstimated,
    });
    const providerModel = name.endsWith("early") ? null : MODELS[modelOf(name)].name;
    expect(heard.final.providerModel).toBe(providerModel);
  });

  test("says the same in any two pieces, and byte by byte", async () => {
    const understood = understand(name, bytes);
    for (let at = 1; at < bytes.length; at++) {
      const pieces = [bytes.subarray(0, at), bytes.subarray(at)];
      const other = understand(name, ...pieces);
      if (other !== understood) expect({ at, other }).toEqual({ at, other: understood });
    }
    const single = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1));
    const whole = await ask(modelOf(name), giving(bytes));
    expect(await ask(modelOf(name), giving(...single))).toEqual(whole);
    expect(await read(name, bytes.subarray(0, 99), bytes.subarray(99))).toEqual(whole);
  });

  test("cut anywhere, is a beginning and ends as cut unless it was whole", async () => {
    const decided = decidedAt(bytes);
    for (let at = 0; at < bytes.length; at++) {
      const heard = await read(name, bytes.subarray(0, at));
      const seen = { at, ends: endOf(heard), isPrefix: isPrefix(heard, text, calls) };
      const wanted = { at, ends: at < decided ? "cut" : ends, isPrefix: true };
      if (seen.ends !== wanted.ends || !seen.isPrefix) expect(seen).toEqual(wanted);
      if (seen.ends === "cut" && !heard.final.usage.isEstimated) expect(heard).toBe("estimated");
    }
  });
});

const isPrefix = (heard: Heard, text: string, calls: Content[]) =>
  text.startsWith(heard.text) &&
  JSON.stringify(heard.calls) === JSON.stringify(calls.slice(0, heard.calls.length));
