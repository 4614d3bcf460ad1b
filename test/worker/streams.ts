/** Recorded answers of both protocols, and upstreams that give them in any pieces. */
// An adapter loads it when it is first asked; as two hundred files, which is not for the time of a test.
import "openai";
import { makeAnthropicAdapter } from "../../worker/llm/anthropic.ts";
import { MODELS } from "../../worker/llm/models.ts";
import { makeOpenaiAdapter } from "../../worker/llm/openai.ts";
import type { Adapter, Final, LlmEvent } from "../../worker/llm/adapter.ts";
import type { Ask, Content, ModelId } from "../../worker/llm/port.ts";

const files = import.meta.glob("../fixtures/streams/*.sse", {
  query: "?raw",
  import: "default",
  eager: true,
});
const encoder = new TextEncoder();
export const STREAMS = new Map(
  Object.entries(files).map(([path, text]) => [
    path.replace(/^.*\/|\.sse$/g, ""),
    encoder.encode(text),
  ]),
);
export const API_KEY = "sk-test-0123456789";
export const ASK: Ask = {
  system: "You are a coach.",
  messages: [{ role: "user", parts: [{ type: "text", text: "How often do I squat?" }] }],
  maxOutputTokens: 300,
};

export const modelOf = (stream: string): ModelId =>
  stream.startsWith("anthropic")
    ? "claude-sonnet"
    : stream.includes("vllm")
      ? "student"
      : "gpt-luna";

export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

export function adapterOf(model: ModelId, fetch: Fetch): Adapter {
  return MODELS[model].protocol === "anthropic"
    ? makeAnthropicAdapter({ apiKey: API_KEY, baseUrl: "http://upstream.test", fetch })
    : makeOpenaiAdapter({ apiKey: API_KEY, baseUrl: "http://upstream.test/v1", fetch });
}

export const SSE_HEADERS = { "content-type": "text/event-stream" };

export const answering =
  (body: BodyInit | null, init: ResponseInit = {}): Fetch =>
  async () =>
    new Response(body, { headers: SSE_HEADERS, ...init });

/** An upstream that answers with these pieces, one a read. */
export const giving =
  (...pieces: Uint8Array[]): Fetch =>
  async () => {
    let at = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const piece = pieces[at++];
        if (piece) controller.enqueue(piece);
        else controller.close();
      },
    });
    return new Response(body, { headers: SSE_HEADERS });
  };

export type Heard = { text: string; calls: Content[]; final: Final };

/** Listens to the end; fails if there is anything after the final event, or none. */
export async function hear(events: AsyncIterable<LlmEvent>): Promise<Heard> {
  let text = "";
  const calls: Content[] = [];
  let final: Final | null = null;
  for await (const event of events) {
    if (final) throw new Error(`${event.type} after the final event`);
    if (event.type === "text") text += event.text;
    else if (event.type === "tool_call" || event.type === "transcript") calls.push(event);
    else final = event;
  }
  if (!final) throw new Error("no final event");
  return { text, calls, final };
}

export const ask = (
  model: ModelId,
  fetch: Fetch,
  question: Ask = ASK,
  signal: AbortSignal = new AbortController().signal,
) => hear(adapterOf(model, fetch)(MODELS[model], question, signal));

/** What is really sent, as the provider would see it. */
export async function sentBy(model: ModelId, ask: Ask) {
  let seen: { url: string; init: RequestInit } | null = null;
  const adapter = adapterOf(model, async (input, init = {}) => {
    seen = { url: input instanceof Request ? input.url : String(input), init };
    return new Response("", { headers: SSE_HEADERS });
  });
  await hear(adapter(MODELS[model], ask, new AbortController().signal));
  const { url, init } = seen!;
  const body = JSON.parse(init.body as string) as Record<string, unknown>;
  return { url, headers: new Headers(init.headers), body, redirect: init.redirect };
}
