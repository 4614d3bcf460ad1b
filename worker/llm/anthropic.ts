/** Claude, over the Messages API: its SDK builds and sends the request, and we read the stream. */
import { BaseAnthropic } from "@anthropic-ai/sdk/client";
import {
  type MessageCreateParamsStreaming,
  type MessageParam,
  Messages,
  type RawMessageStreamEvent,
  type TextBlockParam,
} from "@anthropic-ai/sdk/resources/messages/messages";
import { wholeMicros } from "../core/money.ts";
import {
  type Answer,
  addError,
  addText,
  addToCall,
  beginCall,
  findCall,
  finishCalls,
} from "./answer.ts";
import { type AdapterOptions, type Protocol, streamAnswer } from "./stream-answer.ts";
import { type Turn, safeName, toolsOf, turnsOf } from "./conversation.ts";
import { boundErrors } from "./error-body.ts";
import { failureOfEvent } from "./failures.ts";
import { countOf, isRecord, recordOf, textOrThrow } from "./json.ts";
import type { Adapter } from "./adapter.ts";
import type { Ask, Model, Stop } from "./port.ts";
import type { SseEvent } from "./sse.ts";
import { wireSchema } from "./wire-schema.ts";

const BASE_URL = "https://api.anthropic.com";

export function makeAnthropicAdapter({ apiKey, baseUrl, fetch }: AdapterOptions): Adapter {
  // What is left out here the SDK would look for in the environment.
  const client = new BaseAnthropic({
    apiKey,
    authToken: null,
    webhookKey: null,
    baseURL: baseUrl ?? BASE_URL,
    fetch: boundErrors(fetch),
    fetchOptions: { redirect: "manual" },
    maxRetries: 0,
    logLevel: "off",
    openTelemetry: false,
  });
  const messages = new Messages(client);
  const protocol: Protocol = {
    send: async (model, ask, signal) =>
      messages.create(anthropicBody(model, ask), { signal }).asResponse(),
    take: takeAnthropicEvent,
    requestIdHeader: "request-id",
    apiKey,
  };
  return (...call) => streamAnswer(protocol, ...call);
}

export function anthropicBody(model: Model, ask: Ask): MessageCreateParamsStreaming {
  if (model.protocol !== "anthropic")
    throw new TypeError(`${model.id} does not speak to Anthropic`);
  const { answer } = ask;
  const tools = toolsOf(ask, model);
  return {
    model: model.name,
    max_tokens: ask.maxOutputTokens,
    stream: true,
    system: systemOf(ask),
    messages: turnsOf(ask, model).map(messageOf),
    ...(tools.length > 0 && {
      tools: tools.map(({ name, description, schema }) => ({
        name,
        description,
        input_schema: { ...wireSchema(schema, "anthropic"), type: "object" as const },
      })),
    }),
    thinking: { type: model.thinking },
    output_config: {
      effort: "low",
      ...(answer && {
        format: { type: "json_schema" as const, schema: wireSchema(answer.schema, "anthropic") },
      }),
    },
  };
}

/** Of two that are kept, the one that lives longer has to come first, so with a context both live an hour. */
function systemOf({ system, context = "" }: Ask): TextBlockParam[] {
  const ttl = context ? ({ ttl: "1h" } as const) : {};
  return [system, context]
    .filter((text) => text.trim() !== "")
    .map((text) => ({ type: "text", text, cache_control: { type: "ephemeral", ...ttl } }));
}

function messageOf(turn: Turn): MessageParam {
  const texts = turn.texts.map((text) => ({ type: "text" as const, text }));
  if (turn.role === "user") {
    const results = turn.results.map(({ id, content, isError }) => ({
      type: "tool_result" as const,
      tool_use_id: id,
      content,
      ...(isError && { is_error: true }),
    }));
    const images = turn.images.map(({ mediaType, data }) => ({
      type: "image" as const,
      source: { type: "base64" as const, media_type: mediaType, data },
    }));
    return { role: "user", content: [...results, ...images, ...texts] };
  }
  const calls = turn.calls.map(({ id, name, input }) => ({
    type: "tool_use" as const,
    id,
    name: safeName(name),
    input: isRecord(input) ? input : { input },
  }));
  return { role: "assistant", content: [...texts, ...calls] };
}

const STOPS: Record<string, Stop> = {
  end_turn: "end",
  stop_sequence: "end",
  pause_turn: "end",
  max_tokens: "length",
  model_context_window_exceeded: "length",
  tool_use: "tool",
  refusal: "refusal",
};

type Event = RawMessageStreamEvent | { type: "error"; error: unknown };

/** Kinds of events, blocks and deltas that are not named here are skipped, as the protocol wants it. */
export function takeAnthropicEvent(answer: Answer, { data }: SseEvent, model: Model) {
  const event = JSON.parse(data) as Event;
  switch (event.type) {
    case "message_start":
      answer.hasBegun = true;
      answer.providerModel = event.message.model;
      takeUsage(answer, event.message.usage, model);
      break;
    case "content_block_start": {
      const { content_block: block, index } = event;
      if (block.type === "text") addText(answer, textOrThrow(block.text));
      if (block.type !== "tool_use") break;
      beginCall(answer, index, textOrThrow(block.id)).name = textOrThrow(block.name);
      break;
    }
    case "content_block_delta":
      takeDelta(answer, event);
      break;
    case "content_block_stop": {
      const call = findCall(answer, event.index);
      if (call) call.isWhole = true;
      finishCalls(answer);
      break;
    }
    case "message_delta":
      if (event.delta.stop_reason) answer.stop = STOPS[event.delta.stop_reason] ?? "end";
      takeUsage(answer, event.usage, model);
      if (answer.usage && answer.stop) answer.usage.isFinal = true;
      break;
    case "message_stop":
      answer.isOver = true;
      break;
    case "error":
      addError(answer, failureOfEvent(event, model.provider));
      break;
    default:
  }
}

function takeDelta(answer: Answer, event: Extract<Event, { type: "content_block_delta" }>) {
  const { delta, index } = event;
  if (delta.type === "text_delta") addText(answer, textOrThrow(delta.text));
  else if (delta.type === "thinking_delta") answer.written += textOrThrow(delta.thinking);
  else if (delta.type === "input_json_delta") {
    const call = findCall(answer, index);
    if (call) addToCall(call, answer, textOrThrow(delta.partial_json));
  }
}

/** Counts are of the whole answer so far; the last ones count. What is kept for an hour costs more. */
function takeUsage(answer: Answer, usage: unknown, { prices }: Model) {
  const told = recordOf(usage);
  const before = answer.usage;
  const inputTokens = countOf(told["input_tokens"]) ?? before?.inputTokens;
  const outputTokens = countOf(told["output_tokens"]) ?? before?.outputTokens;
  if (inputTokens === undefined || outputTokens === undefined) return;
  const kept = countOf(recordOf(told["cache_creation"])["ephemeral_1h_input_tokens"]);
  answer.usage = {
    inputTokens,
    outputTokens,
    cacheReadTokens: countOf(told["cache_read_input_tokens"]) ?? before?.cacheReadTokens ?? 0,
    cacheWriteTokens: countOf(told["cache_creation_input_tokens"]) ?? before?.cacheWriteTokens ?? 0,
    surchargeMicros:
      kept === null
        ? (before?.surchargeMicros ?? 0)
        : wholeMicros(kept * (prices.cacheWriteHour - prices.cacheWrite)),
    isFinal: false,
  };
}
