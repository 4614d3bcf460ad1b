/** The fake upstream, as the providers' own SDKs see it: whole answers, streams, tools and figures. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import * as act from "../support/fake-models/behaviours.ts";
import { valueOf } from "../support/fake-models/brain.ts";
import { FAKE_KEYS, FAKE_STUDENT_MODEL } from "../support/fake-models/fake-models.ts";
import { FOR_STUDENT, type Sdks, startSdks } from "../support/fake-models/sdks.ts";

let sdks: Sdks;
beforeAll(async () => void (sdks = await startSdks()));
afterAll(() => sdks.stop());
afterEach(() => sdks.reset());

const toolCalls = [
  { name: "log_set", input: { sets: 3, note: "é💪".repeat(9) } },
  { name: "log_set", input: { sets: 4 } },
];

test("the same words, whole and in a stream, with the figures at the end", async () => {
  const reply = { text: "Take it easy: 3 × 5 at 60 kg. 💪🏽 ".repeat(4) };
  sdks.say(reply);
  const whole = await sdks.askClaude();
  const streamed = await sdks.streamClaude();
  expect(whole.content).toEqual([{ type: "text", ...reply, citations: null }]);
  expect(streamed).toMatchObject({ content: whole.content, stop_reason: "end_turn" });
  expect(streamed.usage).toMatchObject(whole.usage);
  expect(whole.usage.output_tokens).toBe(Math.ceil(reply.text.length / 4));
  const completion = await sdks.askGpt();
  expect(completion.choices[0]!.message.content).toBe(reply.text);
  const text = await sdks.streamGpt();
  expect(text).toMatchObject({ ...reply, finish: "stop", usage: completion.usage });
  expect(await sdks.streamGpt({ ...FOR_STUDENT, tools: undefined }, sdks.student)).toMatchObject(
    reply,
  );
  expect((await sdks.streamGpt({ stream_options: undefined })).usage).toBeUndefined();
});

test("tools are called in pieces that make whole calls", async () => {
  sdks.say({ text: "Noted.", toolCalls });
  const inputs = toolCalls.map(({ input }) => input);
  for (const message of [await sdks.askClaude(), await sdks.streamClaude()]) {
    expect(message.stop_reason).toBe("tool_use");
    expect(message.content.map(({ type }) => type)).toEqual(["text", "tool_use", "tool_use"]);
    expect(message.content.flatMap((b) => (b.type === "tool_use" ? [b.input] : []))).toEqual(
      inputs,
    );
  }
  const { calls, finish, text } = await sdks.streamGpt();
  expect({ finish, text }).toEqual({ finish: "tool_calls", text: "Noted." });
  expect(calls.map(({ json }) => JSON.parse(json) as unknown)).toEqual(inputs);
  expect(new Set(calls.map(({ id }) => id)).size).toBe(2);
  const { message } = (await sdks.askGpt()).choices[0]!;
  expect(message.tool_calls).toHaveLength(2);
});

test("a refusal is one in each provider's own way", async () => {
  const reply = { refusal: "Not this." };
  sdks.say(reply);
  for (const message of [await sdks.askClaude(), await sdks.streamClaude()]) {
    expect(message).toMatchObject({ stop_reason: "refusal", content: [] });
    expect(message.stop_details?.explanation).toBe("Not this.");
  }
  expect((await sdks.askGpt()).choices[0]!.message).toMatchObject({ content: null, ...reply });
  expect(await sdks.streamGpt()).toMatchObject({ text: "", finish: "stop", ...reply });
});

test("whoever leaves thinking on gets it, and pays for it", async () => {
  const message = await sdks.streamClaude({ thinking: undefined, tools: undefined });
  expect(message.content.map(({ type }) => type)).toEqual(["thinking", "text"]);
  expect(message.usage.output_tokens_details?.thinking_tokens).toBeGreaterThan(0);
  const { usage } = await sdks.askGpt({ reasoning_effort: "low", tools: undefined });
  expect(usage?.completion_tokens_details?.reasoning_tokens).toBeGreaterThan(0);
});

test("prompts that were seen before are read from the cache", async () => {
  const text = "The same rules for everybody. ".repeat(200);
  const system = [{ type: "text", text, cache_control: { type: "ephemeral", ttl: "1h" } }];
  const first = (await sdks.askClaude({ system })).usage;
  const second = (await sdks.askClaude({ system })).usage;
  expect(first.cache_creation_input_tokens).toBeGreaterThan(1_024);
  expect(first.cache_creation?.ephemeral_1h_input_tokens).toBe(first.cache_creation_input_tokens);
  expect(second.cache_read_input_tokens).toBe(first.cache_creation_input_tokens);
  expect(second).toMatchObject({
    cache_creation_input_tokens: 0,
    input_tokens: first.input_tokens,
  });
  expect((await sdks.askClaude({ system: "Short." })).usage.cache_creation_input_tokens).toBe(0);
  const cached = async (question: string) => {
    const messages = [
      { role: "system", content: text },
      { role: "user", content: question },
    ];
    return (await sdks.askGpt({ messages })).usage?.prompt_tokens_details;
  };
  expect((await cached("One?"))?.cached_tokens).toBe(0);
  expect((await cached("Two?"))?.cached_tokens).toBeGreaterThan(1_024);
});

test("the student tells its health and its name, to whoever has its key", async () => {
  const get = (path: string, key = FAKE_KEYS.student) =>
    fetch(`${sdks.baseUrl}/student${path}`, { headers: { authorization: `Bearer ${key}` } });
  expect(await (await get("/healthz")).json()).toMatchObject({ status: "ok" });
  expect((await get("/healthz", FAKE_KEYS.openai)).status).toBe(401);
  expect((await sdks.student.models.list()).data.map(({ id }) => id)).toEqual([FAKE_STUDENT_MODEL]);
  sdks.script.add("student", act.status(503), 1);
  expect((await get("/healthz")).status).toBe(503);
  await expect(sdks.student.chat.completions.create(FOR_STUDENT)).rejects.toMatchObject({
    status: 503,
  });
  expect((await get("/healthz")).status).toBe(200);
  sdks.script.add("student", act.wrongModel("another"));
  expect((await sdks.student.models.list()).data.map(({ id }) => id)).toEqual(["another"]);
});

test("a name with knobs behaves so, and clocks travel in the words", async () => {
  const messages = [{ role: "user" as const, content: "T0:12345 go" }];
  const { text } = await sdks.streamGpt({ model: "m;ttft=50;itl=10;n=4", messages });
  expect(sdks.slept).toEqual([50, 10, 10, 10]);
  const clocks = [...text.matchAll(/<(\d+),(\d+),(\d+)\|>/g)].map((match) =>
    match.slice(1, 4).map(Number),
  );
  expect(clocks).toHaveLength(4);
  expect(clocks.every(([t0, t1, t2]) => t0 === 12_345 && t1! <= t2!)).toBe(true);
  await expect(sdks.askClaude({ model: "m;fail=529" })).rejects.toMatchObject({ status: 529 });
  await expect(sdks.streamGpt({ model: "m;n=20;cut=12" })).rejects.toThrow(/terminated|closed/i);
  expect(sdks.calls.at(-1)?.deltas).toBe(12);
  await expect(sdks.askGpt({ model: "m;speed=9" })).rejects.toMatchObject({ status: 400 });
});

test("people break it by hand, see what was asked, and mend it", async () => {
  const call = async (method: string, path: string, body?: object) => {
    const init = { method, ...(body && { body: JSON.stringify(body) }) };
    const response = await fetch(`${sdks.baseUrl}/fake/${path}`, init);
    return { status: response.status, body: await response.text() };
  };
  const line = { provider: "anthropic", behaviour: "overloaded", times: 1 };
  expect((await call("POST", "script", line)).status).toBe(200);
  expect(
    (await call("POST", "script", { behaviour: { kind: "status", status: 500 } })).status,
  ).toBe(200);
  expect((await call("GET", "script")).body).toContain("for ever");
  await expect(sdks.askClaude()).rejects.toMatchObject({ status: 529 });
  await expect(sdks.askClaude()).rejects.toMatchObject({ status: 500 });
  expect((await call("DELETE", "script?provider=all")).status).toBe(200);
  expect((await sdks.askClaude()).stop_reason).toBe("end_turn");
  const seen = await call("GET", "calls");
  expect(JSON.parse(seen.body)).toMatchObject({
    calls: [{ status: 529 }, { status: 500 }, { status: 200 }],
  });
  expect(seen.body).not.toContain(FAKE_KEYS.anthropic);
  expect(await call("POST", "script", { behaviour: "naughty" })).toMatchObject({ status: 400 });
  expect((await call("GET", "nothing")).status).toBe(404);
});

const object = (properties: object, more: object = {}) => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
  ...more,
});

test("left alone, it answers with a value of the schema, the same one each time", async () => {
  const schema = object(
    {
      kind: { enum: ["a", "b", "c"] },
      days: { type: "array", items: { $ref: "#/$defs/day" }, minItems: 2, maxItems: 3 },
      share: { type: "number", minimum: 0, maximum: 1 },
      note: { anyOf: [{ type: "string", minLength: 3, maxLength: 40 }, { type: "null" }] },
      from: { type: "string", format: "date" },
      fixed: { const: 7 },
    },
    {
      $defs: {
        day: object({
          sets: { type: "integer", minimum: 2, multipleOf: 2 },
          hard: { type: "boolean" },
        }),
      },
    },
  );
  const checked = z.fromJSONSchema(schema as z.core.JSONSchema.JSONSchema);
  const values = Array.from({ length: 50 }, (_, seed) => valueOf(schema, seed));
  for (const value of values) expect(checked.safeParse(value)).toMatchObject({ success: true });
  expect(new Set(values.map((value) => JSON.stringify(value))).size).toBeGreaterThan(10);
  expect(valueOf(schema, 3)).toEqual(values[3]);
});

test("npm start names the arguments that it knows", async () => {
  const started = promisify(execFile)(process.execPath, ["scripts/start.ts", "--fake-model"]);
  await expect(started).rejects.toMatchObject({
    stderr: expect.stringMatching(/does not know --fake-model; it knows --fake-models/),
  });
});
