/** An answer in the words of both protocols, whole or in pieces, with all that real ones carry along. */
import { wordsOf } from "./chat-words.ts";

export type Frames = { head: string; deltas: readonly string[]; tail: string };
export type Wire = { frames: Frames; whole: string };

const MODEL = "claude-fake";
const INPUT_TOKENS = 1200;

export function anthropicWire(tokens: number): Wire {
  const words = wordsOf(tokens);
  const event = (type: string, fields: object) =>
    `event: ${type}\ndata: ${JSON.stringify({ type, ...fields })}\n\n`;
  const message = {
    id: "msg_01Q7vXBenchmark",
    type: "message",
    role: "assistant",
    model: MODEL,
    stop_sequence: null,
  };
  const usage = {
    input_tokens: INPUT_TOKENS,
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: 0,
  };
  const first = { ...usage, output_tokens: 1 };
  const last = { ...usage, output_tokens: tokens };
  const end = { stop_reason: "end_turn", stop_sequence: null };
  return {
    whole: JSON.stringify({
      ...message,
      content: [{ type: "text", text: words.join("") }],
      stop_reason: "end_turn",
      usage: last,
    }),
    frames: {
      head:
        event("message_start", {
          message: { ...message, content: [], stop_reason: null, usage: first },
        }) +
        event("content_block_start", { index: 0, content_block: { type: "text", text: "" } }) +
        event("ping", {}),
      deltas: words.map((text) =>
        event("content_block_delta", { index: 0, delta: { type: "text_delta", text } }),
      ),
      tail:
        event("content_block_stop", { index: 0 }) +
        event("message_delta", { delta: end, usage: last }) +
        event("message_stop", {}),
    },
  };
}

export function openaiWire(tokens: number): Wire {
  const words = wordsOf(tokens);
  const same = { id: "chatcmpl-Q7vXBenchmark", created: 1_795_000_000, model: MODEL };
  const chunk = (delta: object, finish_reason: string | null = null) =>
    `data: ${JSON.stringify({
      ...same,
      object: "chat.completion.chunk",
      service_tier: "default",
      system_fingerprint: "fp_benchmark",
      choices: [{ index: 0, delta, logprobs: null, finish_reason }],
    })}\n\n`;
  const message = { role: "assistant", content: words.join(""), refusal: null };
  return {
    whole: JSON.stringify({
      ...same,
      object: "chat.completion",
      choices: [{ index: 0, message, logprobs: null, finish_reason: "stop" }],
      usage: {
        prompt_tokens: INPUT_TOKENS,
        completion_tokens: tokens,
        total_tokens: INPUT_TOKENS + tokens,
      },
    }),
    frames: {
      head: chunk({ role: "assistant", content: "" }),
      deltas: words.map((content) => chunk({ content })),
      tail: `${chunk({}, "stop")}data: [DONE]\n\n`,
    },
  };
}

export type Dialect = "ours" | "anthropic" | "openai";

/** The words in one event of a stream; null in one that has none. */
export function wordsIn(dialect: Dialect, event: string): string | null {
  const at = event.indexOf("data: ");
  if (at < 0) return null;
  const data = event.slice(at + 6);
  if (dialect === "ours") {
    return event.includes("event: message.delta")
      ? (JSON.parse(data) as { delta: string }).delta
      : null;
  }
  if (dialect === "anthropic") {
    return data.includes("text_delta")
      ? (JSON.parse(data) as { delta: { text: string } }).delta.text
      : null;
  }
  if (data === "[DONE]") return null;
  const { choices } = JSON.parse(data) as { choices: { delta?: { content?: string } }[] };
  return choices[0]?.delta?.content || null;
}
