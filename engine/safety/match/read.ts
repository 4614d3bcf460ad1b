/** A text read once: its tokens, the classes at each, and the small words that decide what a hit means. */
import {
  LANGUAGES,
  type Language,
  leading,
  SMALL_WORDS,
  type Votes,
  votesOf,
} from "../text/language.ts";
import { markupOf } from "../text/markup.ts";
import { mend } from "../text/spelling.ts";
import { type Token, tokenise } from "../text/tokens.ts";
import type { Compiled } from "./compile.ts";
import { lookUp } from "./lexicon.ts";
import { measure } from "./measures.ts";

export type Span = { id: number; end: number };
export type Reading = {
  tokens: readonly Token[];
  words: readonly string[];
  spans: Span[][];
  /** Where each class begins, in order. */
  starts: Map<number, number[]>;
  language: Language;
  votes: Votes;
};
export type Heard = { text: string; source: Token["source"]; shift?: { from: number; to: number } };

const BREAKS = new Set(
  "but however although though except pero aunque aber obwohl sondern mais porem embora sino".split(
    " ",
  ),
);

/** A word of contrast begins a clause of its own. */
function partContrasts(tokens: readonly Token[], language: Language): void {
  let extra = 0;
  for (const token of tokens) {
    if (BREAKS.has(token.word) || (token.word === "mas" && language === "pt")) extra++;
    token.clause += extra;
  }
}

export function read(
  { lexicon, known, spelling }: Compiled,
  heard: readonly Heard[],
  facts: readonly string[],
  hint: Language | undefined,
): Reading {
  const tokens: Token[] = [];
  for (const { text, source, shift } of heard) {
    const last = tokens.at(-1);
    const made = tokenise(text, source, known, (last?.sentence ?? -1) + 1);
    const clause = (last?.clause ?? -1) + 1;
    for (const token of made) {
      token.clause += clause;
      if (shift) Object.assign(token, shift);
      tokens.push(token);
    }
    for (const { name, from, to } of markupOf(text)) {
      const after = tokens.at(-1);
      tokens.push({
        word: `#${name}`,
        from,
        to,
        ...shift,
        sentence: (after?.sentence ?? -1) + 1,
        clause: (after?.clause ?? -1) + 1,
        source,
      });
    }
  }
  const votes = votesOf(tokens.filter(({ source }) => source === "now").map(({ word }) => word));
  const language = leading(votes, hint);
  partContrasts(tokens, language);
  const words = tokens.map(({ word }) =>
    known.has(word) || !/^[a-z]{5}/.test(word) ? word : (mend(word, spelling[language]) ?? word),
  );
  const last = tokens.at(-1);
  for (const fact of facts) {
    words.push(`#${fact}`);
    tokens.push({
      word: `#${fact}`,
      from: 0,
      to: 0,
      sentence: (last?.sentence ?? 0) + 1,
      clause: (last?.clause ?? 0) + 1,
      source: "profile",
    });
  }
  const spans: Span[][] = words.map(() => []);
  const reading: Reading = { tokens, words, spans, starts: new Map(), language, votes };
  const add = (id: number, at: number, end: number) => {
    if (end > words.length || tokens[at]!.sentence !== tokens[end - 1]!.sentence) return;
    if (spans[at]!.some((span) => span.id === id && span.end === end)) return;
    spans[at]!.push({ id, end });
  };
  const addNamed = (name: string, at: number, end: number) => {
    for (const each of LANGUAGES) {
      const id = lexicon.ids.get(`${each}:${name}`);
      if (id !== undefined) add(id, at, end);
    }
  };
  for (let at = 0; at < words.length; at++)
    if (words[at]!.startsWith("#")) addNamed(words[at]!.slice(1), at, at + 1);
    else lookUp(lexicon, words, at, (id, end) => add(id, at, end));
  measure(reading, addNamed);
  index(reading);
  return reading;
}

/** After figures of speech were taken out, this is made anew. */
export function index({ spans, starts }: Reading): void {
  starts.clear();
  for (const [at, here] of spans.entries())
    for (const { id } of here) {
      const places = starts.get(id);
      if (!places) starts.set(id, [at]);
      else if (places.at(-1) !== at) places.push(at);
    }
}

/**
 * A hit in another language than the text's own counts unless its words are small words of the text's language
 * there: German "will die" is no English wish.
 */
export function isOwnTongue(
  reading: Reading,
  language: Language,
  start: number,
  end: number,
): boolean {
  if (language === reading.language) return true;
  const small = SMALL_WORDS[reading.language];
  let shared = false;
  for (let at = start; at < end; at++) if (small.has(reading.words[at]!)) shared = true;
  if (!shared) return true;
  const { clause } = reading.tokens[start]!;
  let theirs = 0;
  let ours = 0;
  for (let at = Math.max(0, start - 8); at < Math.min(reading.words.length, end + 8); at++) {
    if (reading.tokens[at]!.clause !== clause) continue;
    if (small.has(reading.words[at]!)) ours++;
    if (SMALL_WORDS[language].has(reading.words[at]!)) theirs++;
  }
  return theirs > ours;
}
