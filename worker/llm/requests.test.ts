import { describe, expect, test } from "vitest";
import { API_KEY, ASK, sentBy } from "../../test/worker/streams.ts";
import type { Ask } from "./port.ts";

const schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  properties: { week: { type: "integer", minimum: 1 } },
  additionalProperties: false,
};
const WIRE = {
  type: "object",
  properties: { week: { type: "integer" } },
  required: ["week"],
  additionalProperties: false,
};
const tools = [{ name: "get_program", description: "The athlete's program", schema }];
const answer = { name: "program", schema };
const question = "How often do I squat?";
const picture = { type: "image", mediaType: "image/jpeg", data: "/9j/4AAQ" } as const;
const LOOK: Ask = {
  ...ASK,
  messages: [{ role: "user", parts: [{ type: "text", text: question }, picture] }],
};

describe("Claude", () => {
  const user = { role: "user", content: [{ type: "text", text: question }] };
  const bare = {
    max_tokens: 300,
    stream: true,
    system: [{ type: "text", text: "You are a coach.", cache_control: { type: "ephemeral" } }],
    messages: [user],
  };

  test.each([
    ["claude-haiku", "claude-haiku-5-5", "disabled"],
    ["claude-sonnet", "claude-sonnet-5-5", "between_tools"],
  ] as const)("%s is sent its own fields and nothing else", async (id, model, type) => {
    const { url, headers, body, redirect } = await sentBy(id, ASK);
    expect(body).toEqual({
      ...bare,
      model,
      thinking: { type },
      output_config: { effort: "low" },
    });
    expect(url).toBe("http://upstream.test/v1/messages");
    expect(headers.get("authorization")).toBe(`Bearer ${API_KEY}`);
    expect(headers.get("x-api-key")).toBeNull();
    expect(redirect).toBe("manual");
  });

  test("has tools, an answer's schema and a context that is kept for an hour", async () => {
    const { body } = await sentBy("claude-sonnet", {
      ...ASK,
      tools,
      answer,
      context: "Knee pain.",
    });
    const kept = { type: "ephemeral", ttl: "1h" };
    expect(body).toEqual({
      ...bare,
      model: "claude-sonnet-5-5",
      system: [
        { type: "text", text: "You are a coach.", cache_control: kept },
        { type: "text", text: "Knee pain.", cache_control: kept },
      ],
      tools: [{ name: "get_program", description: "The athlete's program", input_schema: WIRE }],
      thinking: { type: "between_tools" },
      output_config: { effort: "low", format: { type: "json_schema", schema: WIRE } },
    });
  });
});

test("Claude is shown a picture as base64, before the words", async () => {
  const { body } = await sentBy("claude-haiku", LOOK);
  const source = { type: "base64", media_type: "image/jpeg", data: "/9j/4AAQ" };
  expect(body["messages"]).toEqual([
    {
      role: "user",
      content: [
        { type: "image", source },
        { type: "text", text: question },
      ],
    },
  ]);
});

test("GPT is shown a picture as a data address, before the words", async () => {
  const { body } = await sentBy("gpt-luna", LOOK);
  const image_url = { url: "data:image/jpeg;base64,/9j/4AAQ", detail: "high" };
  expect(body["messages"]).toEqual([
    { role: "system", content: "You are a coach." },
    {
      role: "user",
      content: [
        { type: "image_url", image_url },
        { type: "text", text: question },
      ],
    },
  ]);
});

describe("GPT and the student", () => {
  const bare = {
    stream: true,
    stream_options: { include_usage: true },
    messages: [
      { role: "system", content: "You are a coach." },
      { role: "user", content: question },
    ],
  };
  const gpt = {
    ...bare,
    max_completion_tokens: 300,
    reasoning_effort: "none",
    prompt_cache_key: expect.stringMatching(/^[0-9a-f]{32}$/),
  };
  const response_format = {
    type: "json_schema",
    json_schema: { name: "program", strict: true, schema: WIRE },
  };

  test.each([
    ["gpt-luna", { ...gpt, model: "gpt-6-luna" }],
    ["gpt-sol", { ...gpt, model: "gpt-6-sol" }],
    ["student", { ...bare, model: "liftwright-student", max_tokens: 300 }],
  ] as const)("%s is sent its own fields and nothing else", async (id, wanted) => {
    const { url, headers, body, redirect } = await sentBy(id, ASK);
    expect(body).toEqual(wanted);
    expect(url).toBe("http://upstream.test/v1/chat/completions");
    expect(headers.get("authorization")).toBe(`Bearer ${API_KEY}`);
    expect(headers.get("openai-organization")).toBeNull();
    expect(redirect).toBe("manual");
  });

  test("GPT has tools and an answer's schema, and the context in its system message", async () => {
    const { body } = await sentBy("gpt-sol", { ...ASK, tools, answer, context: "Knee pain." });
    const { name, description } = tools[0]!;
    expect(body).toEqual({
      ...gpt,
      model: "gpt-6-sol",
      messages: [
        { role: "system", content: "You are a coach.\n\nKnee pain." },
        { role: "user", content: question },
      ],
      tools: [
        { type: "function", function: { name, description, strict: true, parameters: WIRE } },
      ],
      response_format,
    });
  });

  test("the student is offered no tools", async () => {
    const { body } = await sentBy("student", { ...ASK, tools, answer });
    expect(body).toEqual({
      ...bare,
      model: "liftwright-student",
      max_tokens: 300,
      response_format,
    });
  });

  test("the same beginning has the same key at the cache, another one another", async () => {
    const keyOf = async (context: string) =>
      (await sentBy("gpt-luna", { ...ASK, context })).body["prompt_cache_key"];
    expect(await keyOf("Ada")).toBe(await keyOf("Ada"));
    expect(await keyOf("Ada")).not.toBe(await keyOf("Bo"));
  });
});
