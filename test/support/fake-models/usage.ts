/** Plausible token counts: four characters a token, and prompt caches that remember prefixes. */
import { textHash } from "../../../engine/seed.ts";
import type { Segment } from "./anthropic-request.ts";
import { MINUTE_MS } from "../../../engine/time.ts";

const CHARS_PER_TOKEN = 4;
export const tokensOf = (text: string) => Math.ceil(text.length / CHARS_PER_TOKEN);
export const charsOf = (tokens: number) => tokens * CHARS_PER_TOKEN;

export type Tokens = {
  /** Of the prompt, those that no cache had and none took. */
  fresh: number;
  cacheRead: number;
  cacheWritten: number;
  /** Of the written ones, those that stay for an hour. */
  cacheWrittenForAnHour: number;
  output: number;
  /** Of the output, those that went into thinking. */
  thinking: number;
};

/** Below it nothing is kept, as with the providers. */
export const LEAST_CACHED_TOKENS = 1_024;
const OPENAI_STEP_TOKENS = 128;
const LIFE_MS: Record<string, number> = { "5m": 5 * MINUTE_MS, "1h": 60 * MINUTE_MS };
const OPENAI_LIFE_MS = 30 * MINUTE_MS;

export type PromptCache = {
  readAnthropic(model: string, segments: readonly Segment[]): Omit<Tokens, "output" | "thinking">;
  readOpenAi(model: string, prompt: string): Omit<Tokens, "output" | "thinking">;
};

export function makePromptCache(now: () => number): PromptCache {
  const keptUntil = new Map<string, number>();
  const isKept = (key: string) => (keptUntil.get(key) ?? 0) > now();
  const keep = (key: string, lifeMs: number) => keptUntil.set(key, now() + lifeMs);

  function readAnthropic(model: string, segments: readonly Segment[]) {
    let hash = textHash(model);
    let tokens = 0;
    let read = 0;
    let marked = 0;
    let anHour = 0;
    for (const { text, ttl } of segments) {
      hash = textHash(`${hash}/${text}`);
      tokens += tokensOf(text);
      if (ttl === null || tokens < LEAST_CACHED_TOKENS) continue;
      const key = `${model}/${hash}/${tokens}`;
      if (isKept(key)) read = tokens;
      else if (ttl === "1h") anHour += tokens - marked;
      keep(key, LIFE_MS[ttl] ?? 0);
      marked = tokens;
    }
    const cacheWritten = marked - read;
    return {
      fresh: tokens - marked,
      cacheRead: read,
      cacheWritten,
      cacheWrittenForAnHour: Math.min(anHour, cacheWritten),
    };
  }

  function readOpenAi(model: string, prompt: string) {
    const tokens = tokensOf(prompt);
    let hash = textHash(model);
    let cacheRead = 0;
    let kept = 0;
    for (let end = OPENAI_STEP_TOKENS; end <= tokens; end += OPENAI_STEP_TOKENS) {
      hash = textHash(`${hash}/${prompt.slice(charsOf(end - OPENAI_STEP_TOKENS), charsOf(end))}`);
      if (end < LEAST_CACHED_TOKENS) continue;
      const key = `${model}/${hash}/${end}`;
      if (isKept(key)) cacheRead = end;
      keep(key, OPENAI_LIFE_MS);
      kept = end;
    }
    const cacheWritten = kept - cacheRead;
    return {
      fresh: tokens - cacheRead - cacheWritten,
      cacheRead,
      cacheWritten,
      cacheWrittenForAnHour: 0,
    };
  }
  return { readAnthropic, readOpenAi };
}
