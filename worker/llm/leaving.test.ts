/** Whoever asks may leave at any time: nobody waits for the upstream, and the upstream is told. */
import { describe, expect, test } from "vitest";
import {
  API_KEY,
  ASK,
  type Fetch,
  SSE_HEADERS,
  STREAMS,
  adapterOf,
  answering,
  ask,
  giving,
} from "../../test/worker/streams.ts";
import { MODELS } from "./models.ts";
import type { LlmEvent } from "./adapter.ts";
import { type Failure, NO_USAGE } from "./port.ts";

const MODELS_ASKED = ["claude-sonnet", "gpt-luna", "student"] as const;
const beginning: Record<(typeof MODELS_ASKED)[number], Uint8Array> = {
  "claude-sonnet": STREAMS.get("anthropic-plain")!.subarray(0, 600),
  "gpt-luna": STREAMS.get("openai-plain")!.subarray(0, 600),
  student: STREAMS.get("openai-vllm")!.subarray(0, 500),
};
const silent = () => new ReadableStream<Uint8Array>({});

describe("who asks may leave", () => {
  const deaf: Fetch = () => new Promise(() => {});
  const bodies: [string, () => ReadableStream<Uint8Array>][] = [
    ["a stream of JavaScript", silent],
    ["a stream of the platform", () => new IdentityTransformStream().readable],
  ];
  const abortedAfter = (ms: number, reason?: unknown) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), ms);
    return controller.signal;
  };

  test("before anything is sent: then nothing is sent, and nothing is paid", async () => {
    let asked = 0;
    const upstream: Fetch = async () => {
      asked += 1;
      return new Response("");
    };
    for (const model of MODELS_ASKED) {
      const { final } = await ask(model, upstream, ASK, AbortSignal.abort());
      expect(final).toMatchObject({ failure: { kind: "cancelled" }, usage: NO_USAGE });
    }
    expect(asked).toBe(0);
  });

  test.each(MODELS_ASKED)(
    "%s, before an upstream that does not listen has answered",
    async (model) => {
      const stalled = { kind: "no_first_token" };
      const { final } = await ask(model, deaf, ASK, abortedAfter(5, stalled));
      expect(final).toMatchObject({ failure: stalled, usage: { isEstimated: true } });
    },
  );

  test.each(bodies)("in the middle of %s that never goes on", async (_, body) => {
    const stalled: Failure = { kind: "stalled", retryAfterMs: 5 };
    for (const model of MODELS_ASKED) {
      const { final } = await ask(model, answering(body()), ASK, abortedAfter(5, stalled));
      expect(final).toMatchObject({ failure: stalled, usage: { isEstimated: true } });
    }
  });

  test("with a reason that is none of ours: they have gone", async () => {
    for (const reason of [undefined, "bored", { kind: API_KEY }, new Error(API_KEY)]) {
      const { final } = await ask("gpt-luna", deaf, ASK, abortedAfter(1, reason));
      expect(final).toMatchObject({ failure: { kind: "cancelled" } });
    }
  });

  test("after the last word: then the answer is whole all the same", async () => {
    const whole = STREAMS.get("openai-vllm")!;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(whole.subarray(0, whole.length - 14)),
    });
    const { final } = await ask("student", answering(body), ASK, abortedAfter(5));
    expect(final).toMatchObject({ type: "done", stop: "end" });
  });

  test("without a word: the upstream is told", async () => {
    for (const model of MODELS_ASKED) {
      let isCancelled = false;
      let signal: AbortSignal | null | undefined;
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(beginning[model]),
        cancel: () => void (isCancelled = true),
      });
      const adapter = adapterOf(model, async (_, init) => {
        signal = init?.signal;
        return new Response(body, { headers: SSE_HEADERS });
      });
      const heard: LlmEvent[] = [];
      for await (const event of adapter(MODELS[model], ASK, new AbortController().signal)) {
        heard.push(event);
        break;
      }
      expect(heard).toMatchObject([{ type: "text" }]);
      expect([isCancelled, signal?.aborted]).toEqual([true, true]);
    }
  });

  test("and nothing of the call is left on their signal", async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...rest: unknown[]) => {
      listeners += 1;
      Reflect.apply(addEventListener, signal, rest);
    };
    signal.removeEventListener = (...rest: unknown[]) => {
      listeners -= 1;
      Reflect.apply(removeEventListener, signal, rest);
    };
    for (const [name, bytes] of STREAMS)
      await ask(
        name.startsWith("anthropic") ? "claude-sonnet" : "gpt-luna",
        giving(bytes),
        ASK,
        signal,
      );
    expect(listeners).toBe(0);
  });

  test("an answer that comes too late is let go", async () => {
    let isCancelled = false;
    const late = Promise.withResolvers<Response>();
    const { final } = await ask("student", () => late.promise, ASK, abortedAfter(1));
    expect(final).toMatchObject({ failure: { kind: "cancelled" } });
    late.resolve(
      new Response(new ReadableStream({ cancel: () => void (isCancelled = true) }), {
        headers: SSE_HEADERS,
      }),
    );
    await expect.poll(() => isCancelled).toBe(true);
  });
});
