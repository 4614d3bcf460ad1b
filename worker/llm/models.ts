/**
 * The models as rows: names, prices, windows, quirks, and who may answer what. Prices are dollars a
 * million tokens, as the providers' own pages had them on the day that stands beside them.
 */
import { wholeMicros } from "../core/money.ts";
import type { Tier } from "../core/tiers.ts";
import type { Ask, Message, Model, ModelId, Role, Usage } from "./port.ts";
import { TRANSCRIBERS, mostSpeechMicros } from "./transcribers.ts";

export const MODELS: Record<ModelId, Model> = {
  student: {
    id: "student",
    provider: "student",
    protocol: "openai",
    // What the deployment serves; see `STUDENT_MODEL`.
    name: "liftwright-student",
    // The GPU is paid by the hour, whatever it answers.
    prices: { input: 0, cacheRead: 0, cacheWrite: 0, cacheWriteHour: 0, output: 0 },
    windowTokens: 4096,
    takesTools: false,
    takesImages: false,
    reasoningEffort: null,
    source: "docs/deploying.md",
    checkedOn: "2026-11-29",
  },
  "claude-haiku": {
    id: "claude-haiku",
    provider: "anthropic",
    protocol: "anthropic",
    name: "claude-haiku-5-5",
    prices: { input: 0.1, cacheRead: 0.01, cacheWrite: 0.125, cacheWriteHour: 0.2, output: 0.5 },
    // Longer prompts cost five times as much.
    windowTokens: 100_000,
    takesTools: true,
    takesImages: true,
    thinking: "disabled",
    source: "https://platform.claude.com/docs/en/models/haiku-5-5/overview",
    checkedOn: "2026-11-29",
  },
  "claude-sonnet": {
    id: "claude-sonnet",
    provider: "anthropic",
    protocol: "anthropic",
    name: "claude-sonnet-5-5",
    prices: { input: 2, cacheRead: 0.1, cacheWrite: 2.5, cacheWriteHour: 4, output: 10 },
    windowTokens: 1_000_000,
    takesTools: true,
    takesImages: true,
    // It refuses `disabled`.
    thinking: "between_tools",
    source: "https://platform.claude.com/docs/en/models/sonnet-5-5/migration-guide",
    checkedOn: "2026-11-29",
  },
  "gpt-luna": {
    id: "gpt-luna",
    provider: "openai",
    protocol: "openai",
    name: "gpt-6-luna",
    prices: { input: 0.1, cacheRead: 0.01, cacheWrite: 0.125, cacheWriteHour: 0.125, output: 0.5 },
    // Longer prompts cost twice as much.
    windowTokens: 272_000,
    takesTools: true,
    takesImages: true,
    reasoningEffort: "none",
    source: "https://developers.openai.com/api/docs/models/gpt-6-luna",
    checkedOn: "2026-11-29",
  },
  "gpt-sol": {
    id: "gpt-sol",
    provider: "openai",
    protocol: "openai",
    // Not 6.1 or 6.2: those think before every answer and take no tools on this protocol.
    name: "gpt-6-sol",
    prices: { input: 2, cacheRead: 0.2, cacheWrite: 2.5, cacheWriteHour: 2.5, output: 10 },
    windowTokens: 272_000,
    takesTools: true,
    takesImages: true,
    reasoningEffort: "none",
    source: "https://developers.openai.com/api/docs/models/gpt-6-sol",
    checkedOn: "2026-11-29",
  },
  ...TRANSCRIBERS,
};

type Deadlines = { firstTokenMs: number; idleMs: number; turnMs: number };
const QUICK = { firstTokenMs: 4_000, idleMs: 8_000, turnMs: 12_000 };
/** It comes in one piece, and a long recording takes a while. */
const SPEECH = { firstTokenMs: 30_000, idleMs: 8_000, turnMs: 45_000 };
export const DEADLINES: Record<Role, Deadlines> = {
  chat: QUICK,
  words: QUICK,
  read: QUICK,
  session: { ...QUICK, turnMs: 10_000 },
  program: { firstTokenMs: 20_000, idleMs: 8_000, turnMs: 45_000 },
  speech: SPEECH,
  timed_speech: SPEECH,
};

const CHEAP = ["student", "claude-haiku", "gpt-luna"] as const;
const STRONG = ["student", "claude-sonnet", "gpt-sol", "claude-haiku"] as const;
const HEARS_BEST = ["gpt-transcribe", "whisper"] as const;
const TELLS_TIMES = ["whisper", "gpt-transcribe"] as const;

/** Who is asked, in this order; behind the last one stands the engine. */
export const CANDIDATES: Record<Role, Record<Tier, readonly ModelId[]>> = {
  words: { free: CHEAP, premium: CHEAP, pro: CHEAP },
  read: { free: CHEAP, premium: CHEAP, pro: CHEAP },
  session: { free: CHEAP, premium: STRONG, pro: STRONG },
  program: { free: CHEAP, premium: STRONG, pro: STRONG },
  chat: { free: CHEAP, premium: STRONG, pro: STRONG },
  speech: { free: HEARS_BEST, premium: HEARS_BEST, pro: HEARS_BEST },
  timed_speech: { free: TELLS_TIMES, premium: TELLS_TIMES, pro: TELLS_TIMES },
};

/** Who lacks what the question takes is passed over. */
export const isAble = ({ protocol, takesTools, takesImages }: Model, ask: Ask) =>
  (protocol === "openai_audio") === (ask.speech !== undefined) &&
  (takesTools || !ask.tools?.length) &&
  (takesImages || imagesIn(ask) === 0);

type Tokens = Omit<Usage, "costMicros" | "isEstimated">;

export function costMicros({ prices }: Model, tokens: Tokens) {
  return wholeMicros(
    tokens.inputTokens * prices.input +
      tokens.cacheReadTokens * prices.cacheRead +
      tokens.cacheWriteTokens * prices.cacheWrite +
      tokens.outputTokens * prices.output,
  );
}

/** No tokenizer makes more of a text than a token for every two bytes, as far as we have seen. */
const BYTES_PER_TOKEN = 2;
const encoder = new TextEncoder();
const bytesOf = (text: string) => encoder.encode(text).byteLength;
export const tokensAtMost = (text: string) => Math.ceil(bytesOf(text) / BYTES_PER_TOKEN);

type Size = { text: string; bytes: number };
const sizes = new WeakMap<object, Size>();
/** Tools and schemas are the same objects in every turn, and longer than most talks. */
function sizeOf(value: object): Size {
  const known = sizes.get(value);
  if (known) return known;
  const text = JSON.stringify(value);
  const size = { text, bytes: bytesOf(text) };
  sizes.set(value, size);
  return size;
}
const NO_TOOLS: readonly Tool[] = [];

export function inputTokensAtMost(ask: Ask) {
  const { system, context = "", messages, tools = NO_TOOLS, answer } = ask;
  // One figure stands for each of what is counted by itself.
  const frame = JSON.stringify([wordsOf(messages), 0, answer ? { ...answer, schema: 0 } : null]);
  const shapes = sizeOf(tools).bytes - 1 + (answer ? sizeOf(answer.schema).bytes - 1 : 0);
  const tokens = Math.ceil((bytesOf(system + context + frame) + shapes) / BYTES_PER_TOKEN);
  return tokens + imagesIn(ask) * TOKENS_PER_IMAGE;
}

/** More than any provider makes of a picture: they make it smaller first. */
const TOKENS_PER_IMAGE = 10_000;
const imagesIn = ({ messages }: Ask) =>
  messages.reduce((sum, { parts }) => sum + parts.filter(({ type }) => type === "image").length, 0);
/** A picture is priced by its size on the screen and not by its letters. */
const wordsOf = (messages: readonly Message[]) =>
  messages.map(({ parts, ...rest }) => ({
    ...rest,
    parts: parts.filter(({ type }) => type !== "image"),
  }));

/** Prompts of ours take about 4.4 bytes a token in English; other scripts take fewer. */
const ASCII_PER_TOKEN = 3.5;
const OTHERS_PER_TOKEN = 2;
/** A letter has three bytes at most, or counts as two letters. */
const MOST_PER_LETTER = 3 / OTHERS_PER_TOKEN;

function likelyTokens(text: string) {
  const bytes = encoder.encode(text);
  let others = 0;
  for (const byte of bytes) if (byte > 0x7f) others += 1;
  return Math.ceil((bytes.length - others) / ASCII_PER_TOKEN + others / OTHERS_PER_TOKEN);
}

/** Whether question and answer fit; a provider that counts otherwise refuses, and the next one is asked. */
export function fitsWindow({ windowTokens }: Model, ask: Ask) {
  const { system, context = "", messages, tools = NO_TOOLS, maxOutputTokens } = ask;
  const prompt = system + context + JSON.stringify(wordsOf(messages)) + sizeOf(tools).text;
  const room = windowTokens - maxOutputTokens - imagesIn(ask) * TOKENS_PER_IMAGE;
  // No letter makes more tokens than that: most windows need no counting.
  return prompt.length * MOST_PER_LETTER <= room || likelyTokens(prompt) <= room;
}

/** What a call can cost at most: nothing cached, everything written to the cache, every token used. */
export function mostMicros(model: Model, ask: Ask, outputTokens = ask.maxOutputTokens) {
  if (model.protocol === "openai_audio") return mostSpeechMicros(model, ask.speech);
  const { cacheWrite, cacheWriteHour, output } = model.prices;
  const kept = ask.context === undefined ? cacheWrite : cacheWriteHour;
  return wholeMicros(inputTokensAtMost(ask) * kept + outputTokens * output);
}
