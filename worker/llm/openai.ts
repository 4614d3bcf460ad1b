/** GPT and our own model, over chat completions: the SDK builds and sends the request, and we read the stream. */
import type { OpenAI } from "openai";
import type {
  ChatCompletionChunk,
  ChatCompletionCreateParamsStreaming,
  ChatCompletionMessageParam,
} from "openai/resources/chat/completions/completions";
import { sha256, toHex } from "../core/crypto.ts";
import type { Image } from "../core/image.ts";
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
import { countOf, recordOf, textOrThrow } from "./json.ts";
import type { Adapter } from "./adapter.ts";
import type { Ask, Model, Stop } from "./port.ts";
import type { SseEvent } from "./sse.ts";
import { wireSchema } from "./wire-schema.ts";

export const OPENAI_URL = "https://api.openai.com/v1";

export function makeOpenaiAdapter({ apiKey, baseUrl, fetch }: AdapterOptions): Adapter {
  let client: OpenAI | undefined;
  /** The SDK takes longer to start than everything else of ours, so it starts when it is wanted. */
  async function openClient() {
    const { OpenAI } = await import("openai");
    // What is left out here the SDK would look for in the environment.
    client ??= new OpenAI({
      apiKey,
      adminAPIKey: null,
      organization: null,
      project: null,
      webhookSecret: null,
      baseURL: baseUrl ?? OPENAI_URL,
      fetch: boundErrors(fetch),
      fetchOptions: { redirect: "manual" },
      maxRetries: 0,
      logLevel: "off",
    });
    return client;
  }
  const protocol: Protocol = {
    async send(model, ask, signal) {
      const { chat } = client ?? (await openClient());
      return chat.completions.create(await openaiBody(model, ask), { signal }).asResponse();
    },
    take: takeOpenaiEvent,
    requestIdHeader: "x-request-id",
    apiKey,
  };
  return (...call) => streamAnswer(protocol, ...call);
}

export async function openaiBody(
  model: Model,
  ask: Ask,
): Promise<ChatCompletionCreateParamsStreaming> {
  if (model.protocol !== "openai") throw new TypeError(`${model.id} does not speak to OpenAI`);
  const { answer } = ask;
  const tools = toolsOf(ask, model);
  const isStudent = model.provider === "student";
  // One message, since the templates of some models take no second one.
  const system = [ask.system, ask.context].filter(Boolean).join("\n\n");
  return {
    model: model.name,
    stream: true,
    stream_options: { include_usage: true },
    // The student's server knows only the older name.
    ...(isStudent
      ? { max_tokens: ask.maxOutputTokens }
      : { max_completion_tokens: ask.maxOutputTokens }),
    messages: [{ role: "system", content: system }, ...turnsOf(ask, model).flatMap(messagesOf)],
    ...(tools.length > 0 &&
      model.takesTools && {
        tools: tools.map(({ name, description, schema }) => ({
          type: "function" as const,
          function: {
            name,
            description,
            strict: true,
            parameters: { ...wireSchema(schema, "openai") },
          },
        })),
      }),
    ...(answer && {
      response_format: {
        type: "json_schema" as const,
        json_schema: {
          name: answer.name,
          strict: true,
          schema: { ...wireSchema(answer.schema, "openai") },
        },
      },
    }),
    ...(model.reasoningEffort && { reasoning_effort: model.reasoningEffort }),
    // Who asks with the same beginning is sent to the machine that still has it.
    ...(!isStudent && { prompt_cache_key: toHex(await sha256(system)).slice(0, 32) }),
  };
}

function messagesOf(turn: Turn): ChatCompletionMessageParam[] {
  const content = turn.texts.join("\n\n");
  if (turn.role === "user") {
    return [
      ...turn.results.map(({ id, content, isError }) => ({
        role: "tool" as const,
        tool_call_id: id,
        content: isError ? `Error: ${content}` : content,
      })),
      ...userMessage(turn.images, content),
    ];
  }
  if (turn.calls.length === 0) return [{ role: "assistant", content }];
  const calls = turn.calls.map(({ id, name, input }) => ({
    id,
    type: "function" as const,
    function: { name: safeName(name), arguments: JSON.stringify(input ?? {}) },
  }));
  return [{ role: "assistant", content: content || null, tool_calls: calls }];
}

function userMessage(images: readonly Image[], text: string): ChatCompletionMessageParam[] {
  if (images.length === 0) return text ? [{ role: "user", content: text }] : [];
  const pictures = images.map(({ mediaType, data }) => ({
    type: "image_url" as const,
    // Not `original`: that has no ceiling worth the name.
    image_url: { url: `data:${mediaType};base64,${data}`, detail: "high" as const },
  }));
  const texts = text ? [{ type: "text" as const, text }] : [];
  return [{ role: "user", content: [...pictures, ...texts] }];
}

const STOPS: Record<string, Stop> = {
  stop: "end",
  length: "length",
  tool_calls: "tool",
  function_call: "tool",
  content_filter: "refusal",
};

type Chunk = Partial<ChatCompletionChunk> & { error?: unknown };

export function takeOpenaiEvent(answer: Answer, { event, data }: SseEvent, model: Model) {
  if (data === "[DONE]") {
    answer.isOver = true;
    return;
  }
  const chunk = JSON.parse(data) as Chunk;
  if (event === "error" || chunk.error) {
    addError(answer, failureOfEvent(chunk, model.provider));
    return;
  }
  answer.hasBegun = true;
  answer.providerModel ??= chunk.model ?? null;
  if (chunk.usage) takeUsage(answer, chunk.usage);
  const choice = chunk.choices?.[0];
  if (choice) takeChoice(answer, choice);
  // Nothing but `[DONE]` comes after the usage, and not every server says that.
  else if (answer.stop && answer.usage) answer.isOver = true;
}

function takeChoice(answer: Answer, { delta, finish_reason: reason }: ChatCompletionChunk.Choice) {
  if (delta.content) addText(answer, textOrThrow(delta.content));
  if (delta.refusal) {
    answer.written += textOrThrow(delta.refusal);
    answer.hasDeclined = true;
  }
  for (const { index, id, function: called } of delta.tool_calls ?? []) {
    const call = findCall(answer, index) ?? beginCall(answer, index, id ?? `call_${index}`);
    call.name ||= called?.name ?? "";
    if (called?.arguments) addToCall(call, answer, textOrThrow(called.arguments));
  }
  if (!reason) return;
  answer.stop = answer.hasDeclined ? "refusal" : (STOPS[reason] ?? "end");
  // Which calls are whole is known at the end: their pieces may come mixed.
  answer.calls.sort((a, b) => a.index - b.index);
  for (const call of answer.calls) call.isWhole = true;
  finishCalls(answer);
}

/** Here the tokens of the prompt include those that a cache had, or took. */
function takeUsage(answer: Answer, usage: unknown) {
  const told = recordOf(usage);
  const [prompt, outputTokens] = [
    countOf(told["prompt_tokens"]),
    countOf(told["completion_tokens"]),
  ];
  if (prompt === null || outputTokens === null) return;
  const details = recordOf(told["prompt_tokens_details"]);
  const cacheReadTokens = countOf(details["cached_tokens"]) ?? 0;
  const cacheWriteTokens = countOf(details["cache_write_tokens"]) ?? 0;
  answer.usage = {
    inputTokens: Math.max(0, prompt - cacheReadTokens - cacheWriteTokens),
    cacheReadTokens,
    cacheWriteTokens,
    outputTokens,
    surchargeMicros: 0,
    isFinal: answer.stop !== null,
  };
}
