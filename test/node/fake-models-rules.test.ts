/** What the fake upstream refuses, as the providers do; and what it says when nobody tells it. */
import { expect, test } from "vitest";
import { FAKE_KEYS, makeFakeModels } from "../support/fake-models/fake-models.ts";
import { blackHole, cutAfterDeltas } from "../support/fake-models/behaviours.ts";
import { FOR_CLAUDE, FOR_GPT, FOR_STUDENT } from "../support/fake-models/sdks.ts";

const models = makeFakeModels({ studentWindowTokens: 200 });
type Told = { status: number; message: string; type: string };

async function post(path: string, headers: Record<string, string>, body: object): Promise<Told> {
  const init = { method: "POST", headers, body: JSON.stringify(body) };
  const response = await models.fetch(`https://models.test${path}`, init);
  const { error } = await response.json<{ error?: { message: string; type: string } }>();
  return { status: response.status, message: error?.message ?? "", type: error?.type ?? "" };
}
const claudeKey = { "x-api-key": FAKE_KEYS.anthropic, "anthropic-version": "2023-06-01" };
const askClaude = (more: object) => post("/v1/messages", claudeKey, { ...FOR_CLAUDE, ...more });
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const askGpt = (more: object) =>
  post("/v1/chat/completions", bearer(FAKE_KEYS.openai), { ...FOR_GPT, ...more });
const askStudent = (more: object) =>
  post("/student/v1/chat/completions", bearer(FAKE_KEYS.student), { ...FOR_STUDENT, ...more });

const user = (content: unknown) => ({ role: "user", content });
const assistant = (content: unknown) => ({ role: "assistant", content });
const use = (id: string) => ({ type: "tool_use", id, name: "log_set", input: {} });
const result = (id: string) => ({ type: "tool_result", tool_use_id: id, content: "done" });
const sonnet = { model: "claude-sonnet-5-5", thinking: { type: "between_tools" } };
const inAnswer = (schema: object) => ({
  output_config: { format: { type: "json_schema", schema } },
});
const object = (properties: object, more: object = {}) => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
  ...more,
});
const list = (more: object) => object({ a: { type: "array", items: { type: "string" }, ...more } });
const marked = (ttl: string) => ({
  type: "text",
  text: "x",
  cache_control: { type: "ephemeral", ttl },
});

const PNG = "iVBORw0KGgo=";
const picture = (source: object) => ({
  messages: [
    user([
      { type: "image", source: { type: "base64", media_type: "image/png", data: PNG, ...source } },
    ]),
  ],
});

const CLAUDE_REFUSES: [string, object, RegExp, number?][] = [
  ["an unknown model", { model: "claude-3" }, /claude-3/, 404],
  ["no max_tokens", { max_tokens: undefined }, /max_tokens: Field required/],
  ["a field nobody knows", { max_output: 3 }, /max_output/],
  ...["temperature", "top_p", "top_k"].flatMap((name): [string, object, RegExp][] => [
    [`${name} on Haiku`, { [name]: 0 }, new RegExp(name)],
    [`${name} on Sonnet`, { ...sonnet, [name]: 0 }, new RegExp(name)],
  ]),
  ["a prefill", { messages: [user("a"), assistant("{")] }, /prefill/],
  ["no thinking on Sonnet", { ...sonnet, thinking: { type: "disabled" } }, /between_tools/],
  ["a thinking budget", { thinking: { type: "enabled", budget_tokens: 1_024 } }, /thinking/],
  ["much effort without thinking", { output_config: { effort: "max" } }, /effort/],
  ["a forced tool on Sonnet", { ...sonnet, tool_choice: { type: "any" } }, /forced/],
  ["a forced tool while thinking", { thinking: undefined, tool_choice: { type: "any" } }, /auto/],
  ["two users in a row", { messages: [user("a"), user("b")] }, /alternate/],
  ["an assistant first", { messages: [assistant("a"), user("b")] }, /alternate/],
  ["an empty text", { messages: [user(" ")] }, /empty/],
  ["a tool without result", { messages: [user("a"), assistant([use("t1")]), user("b")] }, /t1/],
  ["a result of nothing", { messages: [user([result("t9")])] }, /t9/],
  [
    "a result after text",
    {
      messages: [
        user("a"),
        assistant([use("t")]),
        user([{ type: "text", text: "x" }, result("t")]),
      ],
    },
    /before other content/,
  ],
  ["a picture that says it is another", picture({ media_type: "image/jpeg" }), /media type/],
  ["a picture of no kind", picture({ media_type: "image/tiff" }), /media_type/],
  ["a picture that is no base64", picture({ data: "iVBORw0KGgo" }), /base64/],
  ["a picture at an address", picture({ type: "url" }), /source.type/],
  ["too much of a picture", picture({ data: PNG.padEnd(5_242_884, "A") }), /5 MB/],
  [
    "a picture of its own",
    { messages: [user("a"), assistant(picture({}).messages[0]!.content), user("b")] },
    /image cannot stand/,
  ],
  ["five cache marks", { system: [1, 2, 3, 4, 5].map(() => marked("5m")) }, /at most 4/],
  ["an hour after five minutes", { system: [marked("5m"), marked("1h")] }, /1h must come before/],
  ["two tools of one name", { tools: [...FOR_CLAUDE.tools, ...FOR_CLAUDE.tools] }, /unique/],
  ["an open object", inAnswer({ type: "object", properties: {} }), /additionalProperties/],
  ["maxItems", inAnswer(list({ maxItems: 3 })), /maxItems.*not supported/],
  ["minItems of two", inAnswer(list({ minItems: 2 })), /minItems/],
  ["maxLength", inAnswer(object({ a: { type: "string", maxLength: 3 } })), /maxLength/],
  ["minimum", inAnswer(object({ a: { type: "integer", minimum: 1 } })), /minimum/],
  [
    "a schema within itself",
    inAnswer(
      object({ a: { $ref: "#/$defs/a" } }, { $defs: { a: object({ b: { $ref: "#/$defs/a" } }) } }),
    ),
    /contain themselves/,
  ],
];

const strict = (schema: object) => ({
  tools: undefined,
  response_format: { type: "json_schema", json_schema: { name: "plan", strict: true, schema } },
});
const call = { id: "c1", type: "function", function: { name: "log_set", arguments: "{}" } };
const tool = (id: string) => ({ role: "tool", tool_call_id: id, content: "done" });

const shown = (url: string, more: object = {}) => ({
  messages: [user([{ type: "image_url", image_url: { url, ...more } }])],
});

const GPT_REFUSES: [string, object, RegExp, number?][] = [
  ["an unknown model", { model: "gpt-4" }, /gpt-4/, 404],
  ["tools while reasoning", { reasoning_effort: "low" }, /reasoning_effort/],
  ["tools with the effort it has by itself", { reasoning_effort: undefined }, /reasoning_effort/],
  ["max_tokens", { max_tokens: 5 }, /max_completion_tokens/],
  ["a field nobody knows", { topp: 1 }, /topp/],
  [
    "temperature while reasoning",
    { reasoning_effort: "low", tools: undefined, temperature: 0 },
    /temperature/,
  ],
  ["usage without a stream", { stream_options: { include_usage: true } }, /stream_options/],
  [
    "an open object",
    strict({ type: "object", properties: {}, required: [] }),
    /additionalProperties/,
  ],
  ["an optional key", strict({ ...object({ a: { type: "string" } }), required: [] }), /"a" too/],
  [
    "an open object within",
    strict(object({ a: { type: "object", properties: {} } })),
    /properties\/a/,
  ],
  ["a root that is a choice", strict({ anyOf: [object({})] }), /root/],
  ...["minLength", "default", "oneOf", "patternProperties", "uniqueItems"].map(
    (name): [string, object, RegExp] => [
      name,
      strict(object({ a: { type: "string", [name]: 1 } })),
      new RegExp(name),
    ],
  ),
  [
    "a call without result",
    { messages: [user("a"), { ...assistant(null), tool_calls: [call] }, user("b")] },
    /c1/,
  ],
  ["a result of nothing", { messages: [user("a"), tool("c9")] }, /no tool call/],
  ["a picture at an address", shown("https://example.com/a.png"), /data address/],
  ["a picture that says it is another", shown(`data:image/webp;base64,${PNG}`), /media type/],
  ["a detail of no kind", shown(`data:image/png;base64,${PNG}`, { detail: "max" }), /detail/],
];

test.each(CLAUDE_REFUSES)("Claude refuses %s", async (_, more, message, status = 400) => {
  const told = await askClaude(more);
  expect(told).toMatchObject({ status, message: expect.stringMatching(message) });
  expect(told.type).toBe(status === 404 ? "not_found_error" : "invalid_request_error");
});

test.each(GPT_REFUSES)("GPT refuses %s", async (_, more, message, status = 400) => {
  const told = await askGpt(more);
  expect(told).toMatchObject({ status, message: expect.stringMatching(message) });
});

test("the student refuses tools, other names, and what does not go into its window", async () => {
  expect(await askStudent({})).toMatchObject({ status: 200 });
  expect(await askStudent({ tools: FOR_GPT.tools })).toMatchObject({ status: 400 });
  expect(await askStudent({ model: "gpt-6-luna" })).toMatchObject({
    status: 404,
    type: "NotFoundError",
  });
  expect(await askStudent({ max_tokens: 200 })).toMatchObject({ status: 400 });
  expect(await askStudent({ messages: [user("a"), user("b")] })).toMatchObject({ status: 400 });
  const told = await askStudent(shown(`data:image/png;base64,${PNG}`));
  expect(told).toMatchObject({ status: 400, message: expect.stringContaining("image") });
});

test("each wants its own key", async () => {
  const { message, ...told } = await post("/v1/messages", bearer(FAKE_KEYS.openai), FOR_CLAUDE);
  expect(told).toEqual({ status: 401, type: "authentication_error" });
  expect(message).not.toContain(FAKE_KEYS.anthropic);
  expect(await post("/v1/chat/completions", {}, FOR_GPT)).toMatchObject({ status: 401 });
  expect(await post("/v1/nothing", {}, {})).toMatchObject({ status: 404 });
});

test("what is right is taken", async () => {
  const conversation = [
    user("a"),
    assistant([use("t1"), use("t2")]),
    user([result("t1"), result("t2"), { type: "text", text: "and?" }]),
  ];
  const schema = list({ minItems: 1 });
  for (const more of [
    { messages: conversation },
    picture({}),
    { ...sonnet, ...inAnswer(schema) },
    { system: [marked("1h"), marked("5m")], tool_choice: { type: "tool", name: "log_set" } },
    { thinking: undefined, output_config: { effort: "max" } },
  ])
    expect(await askClaude(more)).toMatchObject({ status: 200 });
  const messages = [user("a"), { ...assistant(null), tool_calls: [call] }, tool("c1"), user("b")];
  const seen = shown(`data:image/png;base64,${PNG}`, { detail: "high" });
  for (const more of [{ messages }, seen, strict(list({ maxItems: 3 })), { temperature: 0 }])
    expect(await askGpt(more)).toMatchObject({ status: 200 });
});

test("in process, an asker who gives up is heard", async () => {
  models.script.add("openai", blackHole(), 1);
  const signal = AbortSignal.timeout(20);
  const init = {
    method: "POST",
    headers: bearer(FAKE_KEYS.openai),
    body: JSON.stringify(FOR_GPT),
    signal,
  };
  await expect(models.fetch("https://models.test/v1/chat/completions", init)).rejects.toThrow(
    "timeout",
  );
  expect(models.calls.at(-1)?.abortedAt).toEqual(expect.any(Number));
});

test("in process, a slow reader still gets all that was said before a cut", async () => {
  models.script.add("openai", cutAfterDeltas(3), 1);
  const body = JSON.stringify({ ...FOR_GPT, stream: true });
  const init = { method: "POST", headers: bearer(FAKE_KEYS.openai), body };
  const response = await models.fetch("https://models.test/v1/chat/completions", init);
  let heard = "";
  const listen = async () => {
    for await (const chunk of response.body!) {
      heard += new TextDecoder().decode(chunk);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  };
  await expect(listen()).rejects.toThrow("cut the connection");
  expect(heard.match(/"content":"[^"]/g)).toHaveLength(3);
});
