/** F07: recorded answers of both protocols, each broken off after every byte of it. */
import { describe, expect, test } from "vitest";
import { takeAnthropicEvent } from "../../../worker/llm/anthropic.ts";
import { makeFakeAdapter } from "../../../worker/llm/fake.ts";
import { HealthBook } from "../../../worker/llm/health-book.ts";
import { makeModels } from "../../../worker/llm/make-models.ts";
import { MODELS } from "../../../worker/llm/models.ts";
import { takeOpenaiEvent } from "../../../worker/llm/openai.ts";
import type { Adapter } from "../../../worker/llm/adapter.ts";
import type { ModelId } from "../../../worker/llm/port.ts";
import { streamAnswer } from "../../../worker/llm/stream-answer.ts";
import {
  QUESTION,
  collect,
  finalOf,
  howFor,
  isFinal,
  makeBooks,
  makeHealth,
  says,
  textOf,
} from "../model-kit.ts";
import { API_KEY, STREAMS, modelOf } from "../streams.ts";
import { makeVirtualClock } from "../virtual-clock.ts";

/** The connection is reset behind these bytes. */
function brokenOff(bytes: Uint8Array) {
  let isSent = bytes.length === 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (isSent) controller.error(new TypeError("connection reset"));
      else controller.enqueue(bytes);
      isSent = true;
    },
  });
  return new Response(body, { headers: { "content-type": "text/event-stream" } });
}

const OTHER = "Rest for two days.";
/** Whoever is asked first where a premium athlete chats, and who comes after it. */
const ORDER: readonly ModelId[] = ["student", "claude-sonnet", "gpt-sol", "claude-haiku"];

function modelsFor(stream: string, bytes: Uint8Array) {
  const clock = makeVirtualClock();
  const recorded = modelOf(stream);
  // Recorded from a sibling that is never first.
  const first = recorded === "gpt-luna" ? "gpt-sol" : recorded;
  const second = ORDER[ORDER.indexOf(first) + 1]!;
  const reading: Adapter = (model, ask, signal) =>
    streamAnswer(
      {
        send: async () => brokenOff(bytes),
        take: model.protocol === "anthropic" ? takeAnthropicEvent : takeOpenaiEvent,
        requestIdHeader: "request-id",
        apiKey: API_KEY,
      },
      model,
      ask,
      signal,
    );
  return makeModels({
    models: [MODELS[first], MODELS[second]],
    adapterOf: ({ id }) => (id === first ? reading : makeFakeAdapter(() => says(OTHER), clock)),
    isReady: async () => true,
    health: new HealthBook(makeHealth().objectOf),
    clock,
    random: () => 0,
  });
}

async function readCut(stream: string, bytes: Uint8Array, isShown: boolean) {
  const how = howFor(makeBooks(), { tier: "premium", isShown });
  const events = await collect(modelsFor(stream, bytes).ask(QUESTION, how));
  expect(events.filter(isFinal)).toHaveLength(1);
  const text = textOf(events);
  const isFailed = finalOf(events).type === "failed";
  return { text, kind: isFailed ? "told" : text === OTHER ? "silent" : "whole" } as const;
}

describe("F07 stream cut at any byte", () => {
  test.each(["anthropic-unicode", "openai-plain", "openai-vllm"])(
    "%s: unseen the next one answers, seen it ends, and never are two glued together",
    async (stream) => {
      const bytes = STREAMS.get(stream)!;
      const { text: whole } = await readCut(stream, bytes, true);
      const cuts = Array.from({ length: bytes.length + 1 }, (_, n) => bytes.subarray(0, n));
      const seen = await Promise.all(cuts.map((cut) => readCut(stream, cut, true)));
      const order = seen.map(({ kind }) => ["silent", "told", "whole"].indexOf(kind));
      // The later the cut, the more was seen.
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(new Set(order)).toEqual(new Set([0, 1, 2]));
      for (const { kind, text } of seen) {
        if (kind === "whole") expect(text).toBe(whole);
        if (kind !== "told") continue;
        expect(text.trim()).not.toBe("");
        expect(whole.startsWith(text)).toBe(true);
      }

      const unseen = await Promise.all(cuts.map((cut) => readCut(stream, cut, false)));
      for (const { kind, text } of unseen) {
        expect(kind).not.toBe("told");
        expect([whole, OTHER]).toContain(text);
      }
    },
  );
});
