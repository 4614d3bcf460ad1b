/** Whatever an upstream does: nothing is thrown, there is one final event, and nobody waits for it. */
import { describe, expect, test } from "vitest";
import {
  API_KEY,
  ASK,
  type Fetch,
  STREAMS,
  adapterOf,
  answering,
  ask,
  giving,
  hear,
} from "../../test/worker/streams.ts";
import { MODELS } from "./models.ts";
import { type Failure, type ModelId, NO_USAGE } from "./port.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const error = (status: number, body: unknown, headers: Record<string, string> = {}): Fetch =>
  answering(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });
const endless = (piece: Uint8Array) =>
  new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(piece) });
const silent = () => new ReadableStream<Uint8Array>({});
const breaking = (piece: Uint8Array) => {
  let isFirst = true;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (isFirst) controller.enqueue(piece);
      else controller.error(new Error(`connection lost ${API_KEY}`));
      isFirst = false;
    },
  });
};

const MODELS_ASKED = ["claude-sonnet", "gpt-luna", "student"] as const;
const beginning: Record<(typeof MODELS_ASKED)[number], Uint8Array> = {
  "claude-sonnet": STREAMS.get("anthropic-plain")!.subarray(0, 600),
  "gpt-luna": STREAMS.get("openai-plain")!.subarray(0, 600),
  student: STREAMS.get("openai-vllm")!.subarray(0, 500),
};

type Row = [name: string, fetch: (piece: Uint8Array) => Fetch, kind: Failure["kind"]];
const UPSTREAMS: Row[] = [
  ["cannot be reached", () => async () => Promise.reject(new TypeError("refused")), "unreachable"],
  ["throws no error", () => async () => Promise.reject("gone"), "unreachable"],
  ["answers with nothing", () => answering(null, { status: 204 }), "cut"],
  ["answers with an empty stream", () => answering(""), "cut"],
  [
    "answers with a page",
    () => answering("<html>", { headers: { "content-type": "text/html; charset=utf-8" } }),
    "malformed",
  ],
  [
    "answers with a document",
    () => answering('{"choices":[]}', { headers: { "content-type": "application/json" } }),
    "malformed",
  ],
  ["sends what is no JSON", () => answering("data: {oops\n\n"), "malformed"],
  ["sends JSON of nothing", () => answering("data: null\n\n"), "malformed"],
  ["sends a page that says it is a stream", () => answering("<html>\n\n<body>\n\n"), "cut"],
  [
    "sends one line without an end",
    () => answering(endless(utf8("x".repeat(64 * 1024)))),
    "malformed",
  ],
  [
    "sends one event without an end",
    () => answering(endless(utf8(`data: ${"x".repeat(9_000)}\n`))),
    "malformed",
  ],
  [
    "sends keep-alives without an end",
    () => answering(endless(utf8(": hello\n\n".repeat(1_000)))),
    "malformed",
  ],
  ["breaks in the middle", (piece) => answering(breaking(piece)), "cut"],
  [
    "redirects",
    () => answering(null, { status: 302, headers: { location: "http://elsewhere.test" } }),
    "unreachable",
  ],
  ["fails with a page", () => answering("<html>".repeat(100), { status: 500 }), "server_error"],
  [
    "fails without an end",
    () => answering(endless(utf8("no ".repeat(1_000))), { status: 500 }),
    "server_error",
  ],
  [
    "fails and tells the key",
    () =>
      error(
        400,
        { error: { message: API_KEY, type: API_KEY } },
        { "request-id": API_KEY, "x-request-id": API_KEY },
      ),
    "bad_request",
  ],
];

describe.each(MODELS_ASKED)("%s", (model) => {
  test.each(UPSTREAMS)("an upstream that %s", async (_, upstream, kind) => {
    const heard = await ask(model, upstream(beginning[model]));
    expect(heard.final).toMatchObject({ type: "failed", failure: { kind } });
    expect(JSON.stringify(heard)).not.toContain(API_KEY);
    const isAnswered = kind === "cut" || kind === "malformed";
    expect(heard.final.usage.isEstimated).toBe(isAnswered);
    if (!isAnswered) expect(heard.final.usage).toEqual(NO_USAGE);
  });

  test("strange values in known places", async () => {
    const texts = ["7", "{}", "[]", "true"];
    for (const value of texts) {
      const heard = await ask(model, answering(strange(model, value)));
      expect(heard).toMatchObject({
        text: "",
        final: { type: "failed", failure: { kind: "malformed" } },
      });
    }
  });

  test("counts that are none are estimated", async () => {
    const name = model === "claude-sonnet" ? "anthropic-plain" : "openai-plain";
    const text = new TextDecoder().decode(STREAMS.get(name));
    const wrong = text.replace(/"(\w+_tokens)":\d+/g, '"$1":-1e99');
    const { final } = await ask(model, giving(utf8(wrong)));
    expect(final).toMatchObject({ type: "done", usage: { isEstimated: true } });
    expect(final.usage.outputTokens).toBeLessThan(100);
  });
});

function strange(model: ModelId, value: string) {
  if (model !== "claude-sonnet")
    return `data: {"choices":[{"index":0,"delta":{"content":${value}}}]}\n\n`;
  const delta = { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "?" } };
  return `data: ${JSON.stringify(delta).replace('"?"', value)}\n\n`;
}

test("of an error no more is read than anybody needs", async () => {
  let given = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      given += 8_000;
      controller.enqueue(new Uint8Array(8_000).fill(32));
    },
  });
  const heard = await ask("claude-haiku", answering(body, { status: 500 }));
  expect(heard.final).toMatchObject({ failure: { kind: "server_error", status: 500 } });
  expect(given).toBeLessThan(100_000);
});

test("an upstream that fails and never finishes saying so", async () => {
  const heard = await ask(
    "claude-haiku",
    answering(silent(), { status: 429, headers: { "retry-after": "7" } }),
  );
  expect(heard.final).toMatchObject({
    failure: { kind: "rate_limited", status: 429, retryAfterMs: 7_000 },
  });
});

test.each([
  ["anthropic-tools", "claude-sonnet"],
  ["openai-tools", "gpt-luna"],
] as const)("what was written and never given is paid as well: %s", async (name, model) => {
  const bytes = STREAMS.get(name)!;
  const { text, calls, final } = await ask(model, giving(bytes.subarray(0, 1_600)));
  expect({ text, calls }).toEqual({ text: "Let me look.", calls: [] });
  expect(final.usage).toMatchObject({ isEstimated: true });
  expect(final.usage.outputTokens).toBeGreaterThan(10);
});

test("a tool call that cannot be read is malformed, whatever else was said", async () => {
  const tools = new TextDecoder().decode(STREAMS.get("anthropic-tools"));
  const { calls, final } = await ask(
    "claude-sonnet",
    giving(utf8(tools.replace('": 3}"', '": 3"'))),
  );
  expect(final).toMatchObject({ type: "failed", failure: { kind: "malformed" } });
  expect(calls).toEqual([]);
  const more = new TextDecoder().decode(STREAMS.get("openai-tools"));
  const heard = await ask("gpt-luna", giving(utf8(more.replace(": 3}", ": 3"))));
  expect(heard.final).toMatchObject({ type: "failed", failure: { kind: "malformed" } });
});

test("an adapter asked for a model of another protocol fails without asking", async () => {
  let asked = 0;
  const adapter = adapterOf("claude-sonnet", async () => {
    asked += 1;
    return new Response("");
  });
  const events = adapter(MODELS["gpt-luna"], ASK, new AbortController().signal);
  expect(await hear(events)).toMatchObject({ final: { type: "failed", usage: NO_USAGE } });
  expect(asked).toBe(0);
});
