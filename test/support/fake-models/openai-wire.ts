/** An answer in the words of Chat Completions, as GPT and as vLLM say them. */
import type { Provider } from "../../../worker/llm/port.ts";
import type { Answer, Block } from "./answer.ts";
import { type Frame, type Wire, plainEvent } from "./frames.ts";

const STOPS = { end: "stop", length: "length", tool: "tool_calls", refusal: "stop" };

export function sayOpenAi(answer: Answer, provider: Provider, asksForUsage: boolean): Wire {
  const id = `chatcmpl-fake-${answer.n}`;
  const { model, createdAt: created, refusal } = answer;
  const tier = provider === "openai" ? { service_tier: "default", system_fingerprint: null } : {};
  const usage = usageOf(answer, provider);
  const finish_reason = STOPS[answer.stop];
  const tools = answer.blocks.filter((block) => block.type === "tool");
  const hasWords = answer.blocks.some(({ type }) => type === "text");
  // GPT says null of a usage that is still to come.
  const before = asksForUsage && provider === "openai" ? { usage: null } : {};
  const chunk = (choices: object[], more: object = before) =>
    plainEvent({ id, object: "chat.completion.chunk", created, model, ...tier, choices, ...more });
  const choice = (delta: object, finish: string | null = null) =>
    chunk([{ index: 0, delta, logprobs: null, finish_reason: finish }]);

  const first = tools.length > 0 && !hasWords ? null : "";
  const frames: Frame[] = [
    choice({ role: "assistant", content: first, refusal: null }),
    ...(refusal === null ? [] : [() => choice({ refusal })]),
    ...answer.blocks.flatMap((block) => blockFrames(block, tools.indexOf(block as Tool), choice)),
    choice({}, finish_reason),
    ...(asksForUsage && answer.hasUsage ? [chunk([], { usage })] : []),
    "data: [DONE]\n\n",
  ];
  return {
    frames,
    whole: (stamp) =>
      JSON.stringify({
        id,
        object: "chat.completion",
        created,
        model,
        ...tier,
        choices: [
          { index: 0, message: wholeMessage(answer, tools, stamp), logprobs: null, finish_reason },
        ],
        ...(answer.hasUsage && { usage }),
      }),
  };
}

type Tool = Extract<Block, { type: "tool" }>;

function wholeMessage({ blocks, refusal }: Answer, tools: readonly Tool[], stamp: string) {
  const text = blocks.flatMap((block) => (block.type === "text" ? block.pieces : [])).join("");
  const isSilent = refusal !== null || (tools.length > 0 && text === "");
  return {
    role: "assistant",
    content: isSilent ? null : stamp + text,
    refusal,
    annotations: [],
    ...(tools.length > 0 && {
      tool_calls: tools.map(({ id, name, pieces }) => ({
        id,
        type: "function",
        function: { name, arguments: pieces.join("") },
      })),
    }),
  };
}

function blockFrames(block: Block, index: number, choice: (delta: object) => string): Frame[] {
  switch (block.type) {
    case "text":
      return block.pieces.map((piece) => (stamp: string) => choice({ content: stamp + piece }));
    case "thinking":
      // Chat Completions keeps reasoning to itself and only counts it.
      return [];
    case "tool": {
      const { id, name, pieces } = block;
      const call = (fields: object) => choice({ tool_calls: [{ index, ...fields }] });
      return [
        () => call({ id, type: "function", function: { name, arguments: "" } }),
        ...pieces.map((piece) => () => call({ function: { arguments: piece } })),
      ];
    }
  }
}

function usageOf({ tokens }: Answer, provider: Provider) {
  const prompt_tokens = tokens.fresh + tokens.cacheRead + tokens.cacheWritten;
  const totals = {
    prompt_tokens,
    completion_tokens: tokens.output,
    total_tokens: prompt_tokens + tokens.output,
  };
  if (provider === "student") return { ...totals, prompt_tokens_details: null };
  return {
    ...totals,
    prompt_tokens_details: {
      cached_tokens: tokens.cacheRead,
      cache_write_tokens: tokens.cacheWritten,
      audio_tokens: 0,
    },
    completion_tokens_details: {
      reasoning_tokens: tokens.thinking,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  };
}
