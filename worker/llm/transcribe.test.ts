/** Speech to text on the wire: what is sent, what is made of the answer, and what of trouble. */
import { expect, test } from "vitest";
import { recordingOf } from "../../test/support/fake-models/speech.ts";
import { API_KEY, type Fetch, hear } from "../../test/worker/streams.ts";
import { MODELS } from "./models.ts";
import type { Ask, TranscriberId } from "./port.ts";
import { makeTranscribeAdapter } from "./transcribe.ts";

const WORDS = "Three sets of eight.";
const askFor = (language: string | null = null): Ask => ({
  system: "",
  messages: [],
  maxOutputTokens: 0,
  speech: { audio: { kind: "webm", file: recordingOf(WORDS, "webm") }, language },
});
const listen = (
  fetch: Fetch,
  {
    model = "gpt-transcribe",
    ask = askFor(),
    signal = new AbortController().signal,
  }: { model?: TranscriberId; ask?: Ask; signal?: AbortSignal } = {},
) =>
  hear(
    makeTranscribeAdapter({ apiKey: API_KEY, baseUrl: "http://up.test/v1", fetch })(
      MODELS[model],
      ask,
      signal,
    ),
  );
const answering =
  (body: BodyInit | null, init: ResponseInit = {}): Fetch =>
  async () =>
    new Response(body, init);
const json = (body: unknown, init: ResponseInit = {}) => answering(JSON.stringify(body), init);

async function sentFor(model: TranscriberId, language: string | null) {
  const sent: Request[] = [];
  await listen(
    async (input, init) => {
      sent.push(new Request(input, init));
      return Response.json({ text: WORDS });
    },
    { model, ask: askFor(language) },
  );
  const [request] = sent;
  return { request: request!, form: [...(await request!.formData())] };
}

test.each([
  ["gpt-transcribe", "json", "languages[]"],
  ["whisper", "verbose_json", "language"],
] as const)("%s is sent the recording and nothing of whose it is", async (model, format, field) => {
  const { request, form } = await sentFor(model, "de");
  expect([request.method, request.url]).toEqual(["POST", "http://up.test/v1/audio/transcriptions"]);
  expect(request.headers.get("authorization")).toBe(`Bearer ${API_KEY}`);
  const { file, ...rest } = Object.fromEntries(form);
  expect(rest).toEqual({ model: MODELS[model].name, response_format: format, [field]: "de" });
  const { name, type } = file as unknown as File;
  expect([name, type]).toEqual(["speech.webm", "audio/webm"]);
  expect(await (file as unknown as File).text()).toContain(WORDS);
  expect((await sentFor(model, null)).form.map(([key]) => key)).not.toContain(field);
});

test("what was said comes whole, and is paid by its seconds", async () => {
  const body = { text: WORDS, usage: { type: "duration", seconds: 90 } };
  const init = { headers: { "x-request-id": "req_1" } };
  const { calls, final } = await listen(json(body, init));
  expect(calls).toMatchObject([{ type: "transcript", transcript: { text: WORDS } }]);
  expect(final).toMatchObject({
    type: "done",
    providerModel: "gpt-transcribe",
    providerRequestId: "req_1",
    // A minute and a half at 0.0045 dollars.
    usage: { costMicros: 6750, isEstimated: false },
  });
  const dearer = await listen(json({ text: WORDS, duration: 90 }), { model: "whisper" });
  expect(dearer.final.usage.costMicros).toBe(9000);
});

test("what is not told of its length is booked at the most that it can be", async () => {
  const { final } = await listen(json({ text: WORDS }));
  expect(final.usage).toMatchObject({ isEstimated: true });
  expect(final.usage.costMicros).toBeGreaterThan(0);
});

test.each([
  [400, {}, { kind: "bad_request", status: 400 }],
  [401, {}, { kind: "unauthorized", status: 401 }],
  [429, { code: "insufficient_quota" }, { kind: "spend_limit", status: 429 }],
  [429, {}, { kind: "rate_limited", status: 429, retryAfterMs: 2000 }],
  [503, {}, { kind: "server_error", status: 503 }],
])("an error %i %o costs nothing and is known for what it is", async (status, error, failure) => {
  const headers = { "retry-after": "2" };
  const { final, calls } = await listen(json({ error }, { status, headers }));
  expect(final).toMatchObject({ type: "failed", usage: { costMicros: 0 } });
  expect(final.type === "failed" && final.failure).toMatchObject(failure);
  expect(calls).toEqual([]);
});

test("a redirect is not followed with our key", async () => {
  const headers = { location: "http://elsewhere.test/" };
  const { final } = await listen(answering(null, { status: 307, headers }));
  expect(final).toMatchObject({ type: "failed", failure: { kind: "unreachable" } });
});

test("an answer that is none, breaks off or never ends is a failure that may have cost", async () => {
  const kindOf = async (fetch: Fetch) => {
    const { final } = await listen(fetch);
    return [final.type === "failed" && final.failure.kind, final.usage.costMicros > 0];
  };
  const broken = () =>
    new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(new Error("gone"));
      },
    });
  let given = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      given += 1;
      controller.enqueue(new Uint8Array(1_000_000).fill(0x20));
    },
  });
  expect(await kindOf(answering("<html>"))).toEqual(["malformed", true]);
  expect(await kindOf(json({ text: 7 }))).toEqual(["malformed", true]);
  expect(await kindOf(answering(broken()))).toEqual(["cut", true]);
  expect(await kindOf(answering(null))).toEqual(["cut", true]);
  expect(await kindOf(answering(endless))).toEqual(["cut", true]);
  expect(given).toBeLessThan(15);
  expect(await kindOf(() => Promise.reject(new TypeError("refused")))).toEqual([
    "unreachable",
    false,
  ]);
});

test("who asks may leave: the upstream is left, too, even if it does not care", async () => {
  const asker = new AbortController();
  let upstream: AbortSignal | null | undefined;
  const deaf: Fetch = (_, init) => {
    upstream = init?.signal;
    asker.abort({ kind: "turn_deadline" });
    return new Promise(() => {});
  };
  const { final } = await listen(deaf, { signal: asker.signal });
  expect(final).toMatchObject({ type: "failed", failure: { kind: "turn_deadline" } });
  expect(final.usage.costMicros).toBeGreaterThan(0);
  expect(upstream?.aborted).toBe(true);
  let isAsked = false;
  const late = await listen(
    async () => {
      isAsked = true;
      return Response.json({});
    },
    { signal: AbortSignal.abort({ kind: "cancelled" }) },
  );
  expect([late.final.type, isAsked]).toEqual(["failed", false]);
  expect(late.final.usage.costMicros).toBe(0);
});

test("our key goes to nobody, even if an upstream repeats it", async () => {
  const init = { headers: { "x-request-id": `id-${API_KEY}` } };
  const { final } = await listen(json({ text: WORDS }, init));
  expect(final.providerRequestId).toBeNull();
});
