/** The SDKs read the same streams: what they make of them is the measure of what we make of them. */
import { BaseAnthropic } from "@anthropic-ai/sdk/client";
import { Messages } from "@anthropic-ai/sdk/resources/messages/messages";
import OpenAI from "openai";
import { expect, test } from "vitest";
import { API_KEY, ASK, STREAMS, ask, giving, modelOf } from "../../test/worker/streams.ts";
import { anthropicBody } from "./anthropic.ts";
import { MODELS } from "./models.ts";
import { openaiBody } from "./openai.ts";

type Told = { prompt: number; cached: number; written: number; output: number };
type Read = {
  text: string;
  calls: { id: string; name: string; input: unknown }[];
  stop: string | null;
  usage: Told | null;
  hasFailed: boolean;
};
const nothing = (): Read => ({ text: "", calls: [], stop: null, usage: null, hasFailed: false });

const anthropicOf = (bytes: Uint8Array) =>
  new Messages(new BaseAnthropic({ apiKey: API_KEY, fetch: giving(bytes), maxRetries: 0 }));

async function readByAnthropic(bytes: Uint8Array): Promise<Read> {
  const messages = anthropicOf(bytes);
  const read = nothing();
  try {
    const stream = messages.stream(anthropicBody(MODELS["claude-sonnet"], ASK));
    stream.on("text", (text) => (read.text += text));
    const message = await stream.finalMessage();
    for (const block of message.content) if (block.type === "tool_use") read.calls.push(block);
    const { usage } = message;
    read.stop = message.stop_reason;
    read.usage = {
      prompt: usage.input_tokens,
      cached: usage.cache_read_input_tokens ?? 0,
      written: usage.cache_creation_input_tokens ?? 0,
      output: usage.output_tokens,
    };
  } catch {
    read.hasFailed = true;
  }
  return read;
}

async function readRawByAnthropic(bytes: Uint8Array): Promise<Read> {
  const messages = anthropicOf(bytes);
  const read = nothing();
  const inputs = new Map<number, { id: string; name: string; json: string }>();
  try {
    for await (const event of await messages.create(anthropicBody(MODELS["claude-sonnet"], ASK))) {
      if (event.type === "content_block_start" && event.content_block.type === "tool_use") {
        const { id, name } = event.content_block;
        inputs.set(event.index, { id, name, json: "" });
      }
      if (event.type === "message_delta") read.stop = event.delta.stop_reason;
      if (event.type !== "content_block_delta") continue;
      if (event.delta.type === "text_delta") read.text += event.delta.text;
      const call = inputs.get(event.index);
      if (call && event.delta.type === "input_json_delta") call.json += event.delta.partial_json;
    }
  } catch {
    read.hasFailed = true;
  }
  // A call that ran out of tokens is no call.
  if (read.stop === "tool_use") read.calls = [...inputs.values()].map(parsed);
  return read;
}

async function readByOpenai(name: string, bytes: Uint8Array): Promise<Read> {
  const client = new OpenAI({ apiKey: API_KEY, fetch: giving(bytes), maxRetries: 0 });
  const read = nothing();
  const inputs: { id: string; name: string; json: string }[] = [];
  try {
    const body = await openaiBody(MODELS[modelOf(name)], ASK);
    for await (const { choices, usage } of await client.chat.completions.create(body)) {
      const [choice] = choices;
      read.text += choice?.delta.content ?? "";
      read.stop = choice?.finish_reason ?? read.stop;
      for (const { index, id, function: called } of choice?.delta.tool_calls ?? []) {
        const call = (inputs[index] ??= { id: id ?? "", name: called?.name ?? "", json: "" });
        call.json += called?.arguments ?? "";
      }
      if (!usage) continue;
      const { cached_tokens: cached = 0, cache_write_tokens: written = 0 } =
        usage.prompt_tokens_details ?? {};
      const prompt = usage.prompt_tokens - cached - written;
      read.usage = { prompt, cached, written, output: usage.completion_tokens };
    }
  } catch {
    read.hasFailed = true;
  }
  if (read.stop === "tool_calls") read.calls = inputs.map(parsed);
  return read;
}

const parsed = ({ id, name, json }: { id: string; name: string; json: string }) => ({
  id,
  name,
  input: JSON.parse(json || "{}") as unknown,
});

const OURS: Record<string, string> = {
  end_turn: "end",
  stop: "end",
  max_tokens: "length",
  length: "length",
  tool_use: "tool",
  tool_calls: "tool",
  refusal: "refusal",
  content_filter: "refusal",
};

test.each([...STREAMS])("%s is read as its SDK reads it", async (name, bytes) => {
  const isAnthropic = name.startsWith("anthropic");
  const theirs = isAnthropic ? await readRawByAnthropic(bytes) : await readByOpenai(name, bytes);
  const { text, calls, final } = await ask(modelOf(name), giving(bytes));

  expect(text).toBe(theirs.text);
  expect(calls).toEqual(theirs.calls.map((call) => ({ type: "tool_call", ...call })));
  expect(final.type).toBe(theirs.hasFailed ? "failed" : "done");
  // GPT says no in words and then stops as if nothing were.
  const stop = name === "openai-refusal" ? "refusal" : OURS[theirs.stop ?? ""];
  if (final.type === "done") expect(final.stop).toBe(stop);

  const whole = isAnthropic ? await readByAnthropic(bytes) : theirs;
  const { inputTokens: prompt, cacheReadTokens: cached, outputTokens: output } = final.usage;
  const told = { prompt, cached, written: final.usage.cacheWriteTokens, output };
  if (whole.usage) expect(told).toEqual(whole.usage);
  else expect(final.usage.isEstimated || final.usage.costMicros === 0).toBe(true);
});
