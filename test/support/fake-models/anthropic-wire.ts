/** An answer in the words of the Messages API. */
import type { Answer, Block } from "./answer.ts";
import { type Frame, type Wire, namedEvent } from "./frames.ts";

const STOPS = { end: "end_turn", length: "max_tokens", tool: "tool_use", refusal: "refusal" };

export function sayAnthropic(answer: Answer): Wire {
  const usage = usageOf(answer);
  const stop_reason = STOPS[answer.stop];
  const stop_details =
    answer.refusal === null
      ? null
      : { type: "refusal", category: null, explanation: answer.refusal };
  const message = {
    id: `msg_fake_${answer.n}`,
    type: "message",
    role: "assistant",
    model: answer.model,
    container: null,
    diagnostics: null,
    stop_sequence: null,
  };
  const start = { ...usage, output_tokens: 1, output_tokens_details: null };
  const ended = { stop_reason, stop_details, stop_sequence: null, container: null };
  return {
    whole: (stamp) =>
      JSON.stringify({
        ...message,
        content: answer.blocks.map((block) => wholeBlock(block, stamp)),
        stop_reason,
        stop_details,
        ...(answer.hasUsage && { usage }),
      }),
    frames: [
      event("message_start", {
        message: {
          ...message,
          content: [],
          stop_reason: null,
          stop_details: null,
          ...(answer.hasUsage && { usage: start }),
        },
      }),
      event("ping", {}),
      ...answer.blocks.flatMap(blockFrames),
      event("message_delta", {
        delta: ended,
        ...(answer.hasUsage && { usage: deltaUsage(answer) }),
      }),
      event("message_stop", {}),
    ],
  };
}

const event = (type: string, fields: object) => namedEvent(type, { type, ...fields });

function usageOf({ tokens }: Answer) {
  return {
    input_tokens: tokens.fresh,
    cache_creation_input_tokens: tokens.cacheWritten,
    cache_read_input_tokens: tokens.cacheRead,
    cache_creation: {
      ephemeral_5m_input_tokens: tokens.cacheWritten - tokens.cacheWrittenForAnHour,
      ephemeral_1h_input_tokens: tokens.cacheWrittenForAnHour,
    },
    output_tokens: Math.max(1, tokens.output),
    output_tokens_details: { thinking_tokens: tokens.thinking },
    inference_geo: null,
    server_tool_use: null,
    service_tier: "standard",
    speed: "standard",
  };
}

function deltaUsage(answer: Answer) {
  const {
    cache_creation: _,
    inference_geo: __,
    service_tier: ___,
    speed: ____,
    ...usage
  } = usageOf(answer);
  return usage;
}

function wholeBlock(block: Block, stamp: string) {
  switch (block.type) {
    case "text":
      return { type: "text", text: stamp + block.pieces.join(""), citations: null };
    case "thinking":
      return { type: "thinking", thinking: "", signature: block.signature };
    case "tool": {
      const { id, name, pieces } = block;
      return { type: "tool_use", id, name, input: readInput(pieces), caller: { type: "direct" } };
    }
  }
}

/** Without a stream the provider parses the input itself; what it cannot read becomes nothing. */
function readInput(pieces: readonly string[]): unknown {
  try {
    return JSON.parse(pieces.join("")) as unknown;
  } catch {
    return {};
  }
}

function blockFrames(block: Block, index: number): Frame[] {
  const open = (content_block: object) => event("content_block_start", { index, content_block });
  const delta = (delta: object) => event("content_block_delta", { index, delta });
  const close = event("content_block_stop", { index });
  switch (block.type) {
    case "text":
      return [
        open({ type: "text", text: "", citations: null }),
        ...block.pieces.map(
          (piece) => (stamp: string) => delta({ type: "text_delta", text: stamp + piece }),
        ),
        close,
      ];
    case "thinking":
      return [
        open({ type: "thinking", thinking: "", signature: "" }),
        delta({ type: "signature_delta", signature: block.signature }),
        close,
      ];
    case "tool":
      return [
        open({
          type: "tool_use",
          id: block.id,
          name: block.name,
          input: {},
          caller: { type: "direct" },
        }),
        ...["", ...block.pieces].map(
          (piece) => () => delta({ type: "input_json_delta", partial_json: piece }),
        ),
        close,
      ];
  }
}
