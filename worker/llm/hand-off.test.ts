import { describe, expect, test } from "vitest";
import { ASK, sentBy } from "../../test/worker/streams.ts";
import type { Ask, Message } from "./port.ts";

const tools = [{ name: "get_today", description: "Today's session", schema: { type: "object" } }];

describe("a conversation that goes from Claude to GPT to the student", () => {
  const text = (text: string) => ({ type: "text", text }) as const;
  const messages: Message[] = [
    { role: "user", parts: [text("What is on today?")] },
    {
      role: "assistant",
      parts: [
        text("Let me look."),
        { type: "tool_call", id: "toolu_01A", name: "get_today", input: {} },
      ],
    },
    {
      role: "user",
      parts: [{ type: "tool_result", id: "toolu_01A", content: "Squats", isError: false }],
    },
    {
      role: "assistant",
      parts: [{ type: "tool_call", id: "call:x/1", name: "get program", input: { week: 3 } }],
    },
    {
      role: "user",
      parts: [{ type: "tool_result", id: "call:x/1", content: "no such week", isError: true }],
    },
    { role: "assistant", parts: [text("Squats.")] },
    { role: "user", parts: [text("Thanks"), text("And tomorrow?")] },
  ];
  const asked: Ask = { ...ASK, messages, tools };

  test("is what Claude takes", async () => {
    const { body } = await sentBy("claude-sonnet", asked);
    const sent = body["messages"] as { content: { id?: string; name?: string }[] }[];
    const { id, name } = sent[3]!.content[0]!;
    expect([id, name]).toEqual([
      expect.stringMatching(/^[\w-]{1,40}$/),
      expect.stringMatching(/^[\w-]+$/),
    ]);
    expect(sent).toEqual([
      { role: "user", content: [text("What is on today?")] },
      {
        role: "assistant",
        content: [
          text("Let me look."),
          { type: "tool_use", id: "toolu_01A", name: "get_today", input: {} },
        ],
      },
      {
        role: "user",
        content: [{ type: "tool_result", tool_use_id: "toolu_01A", content: "Squats" }],
      },
      { role: "assistant", content: [{ type: "tool_use", id, name, input: { week: 3 } }] },
      {
        role: "user",
        content: [
          { type: "tool_result", tool_use_id: id, content: "no such week", is_error: true },
        ],
      },
      { role: "assistant", content: [text("Squats.")] },
      { role: "user", content: [text("Thanks"), text("And tomorrow?")] },
    ]);
  });

  test("is what GPT takes", async () => {
    const { body } = await sentBy("gpt-sol", asked);
    const sent = body["messages"] as { tool_call_id?: string }[];
    const id = sent[5]!.tool_call_id;
    const called = (id: unknown, name: unknown, input: string) => ({
      id,
      type: "function",
      function: { name, arguments: input },
    });
    expect(sent).toEqual([
      { role: "system", content: "You are a coach." },
      { role: "user", content: "What is on today?" },
      {
        role: "assistant",
        content: "Let me look.",
        tool_calls: [called("toolu_01A", "get_today", "{}")],
      },
      { role: "tool", tool_call_id: "toolu_01A", content: "Squats" },
      {
        role: "assistant",
        content: null,
        tool_calls: [called(id, expect.stringMatching(/^[\w-]+$/), '{"week":3}')],
      },
      { role: "tool", tool_call_id: id, content: "Error: no such week" },
      { role: "assistant", content: "Squats." },
      { role: "user", content: "Thanks\n\nAnd tomorrow?" },
    ]);
  });

  test("is plain text for the student", async () => {
    const { body } = await sentBy("student", asked);
    expect(body["messages"]).toEqual([
      { role: "system", content: "You are a coach." },
      { role: "user", content: "What is on today?" },
      { role: "assistant", content: "Let me look.\n\n(Called get_today with {})" },
      { role: "user", content: '(A tool answered: "Squats")' },
      { role: "assistant", content: '(Called get program with {"week":3})' },
      { role: "user", content: '(A tool failed: "no such week")' },
      { role: "assistant", content: "Squats." },
      { role: "user", content: "Thanks\n\nAnd tomorrow?" },
    ]);
  });
});
