/** Reads texts once: their tokens, the classes at each, and the language that they are in. */
import { LANGUAGES, type Language, leading, type Votes } from "../text/language.ts";
import { markupOf } from "../text/markup.ts";
import { type Token, tokenise } from "../text/tokens.ts";
import type { Compiled } from "./compile.ts";
import { tongueBit } from "./lexicon.ts";
import { measure } from "./measures.ts";
import { placesOf, type Reading } from "./reading.ts";
import { type Named, spansOf } from "./spans.ts";

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

/** `im` is read as "i am" in all tongues, and is the commonest of German words: it has no vote. */
const isBareIm = ({ word, from, to }: Token) => to - from === 2 && (word === "i" || word === "am");

function tokensOf({ meanings }: Compiled, heard: readonly Heard[]) {
  const tokens: Token[] = [];
  const begins: number[] = [];
  for (const { text, source, shift } of heard) {
    begins.push(tokens.length);
    const last = tokens.at(-1);
    const made = tokenise(text, source, meanings.known, (last?.sentence ?? -1) + 1);
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
  return { tokens, begins };
}

/** Facts stand behind all words as a sentence of their own. */
function addFacts(tokens: Token[], facts: readonly string[]): void {
  const last = tokens.at(-1);
  for (const fact of facts)
    tokens.push({
      word: `#${fact}`,
      from: 0,
      to: 0,
      sentence: (last?.sentence ?? 0) + 1,
      clause: (last?.clause ?? 0) + 1,
      source: "profile",
    });
}

function sentencesOf(tokens: readonly Token[]) {
  const sentenceFrom = new Int32Array(tokens.length);
  const sentenceTo = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at++)
    sentenceFrom[at] =
      at > 0 && tokens[at - 1]!.sentence === tokens[at]!.sentence ? sentenceFrom[at - 1]! : at;
  for (let at = tokens.length - 1; at >= 0; at--)
    sentenceTo[at] = sentenceFrom[at + 1] === sentenceFrom[at] ? sentenceTo[at + 1]! : at + 1;
  return { sentenceFrom, sentenceTo };
}

export function read(
  compiled: Compiled,
  heard: readonly Heard[],
  facts: readonly string[],
  hint: Language | undefined,
): Reading {
  const { meanings, lexicon } = compiled;
  const { tokens, begins } = tokensOf(compiled, heard);
  const votes: Votes = { en: 0, es: 0, de: 0, fr: 0, pt: 0 };
  const spoken = tokens.map((token) => {
    if (token.word.startsWith("#")) return undefined;
    const meaning = meanings.of(token.word);
    if (token.source === "now" && meaning.tongues !== 0 && !isBareIm(token))
      for (const [at, language] of LANGUAGES.entries())
        if (meaning.tongues & (1 << at)) votes[language]++;
    return meaning;
  });
  const language = leading(votes, hint);
  partContrasts(tokens, language);
  const meant = spoken.map((meaning) => {
    if (!meaning) return undefined;
    const right = meanings.mended(meaning, language);
    return right === meaning.word ? meaning : meanings.of(right);
  });
  addFacts(tokens, facts);
  const words = tokens.map(({ word }, at) => meant[at]?.word ?? word);
  const { sentenceFrom, sentenceTo } = sentencesOf(tokens);
  const named: Named[] = [];
  measure(words, sentenceFrom, (name, at, end) => named.push({ name, at, end }));
  const tongues = new Uint8Array(words.length);
  for (const [at, meaning] of meant.entries()) if (meaning) tongues[at] = meaning.tongues;
  const spans = spansOf(lexicon, meant, words, sentenceTo, named);
  return {
    tokens,
    begins,
    words,
    language,
    tongues,
    sentenceFrom,
    sentenceTo,
    spans,
    places: placesOf(spans, lexicon.idCount),
  };
}

/**
 * A hit in another language than the text's own counts unless its words are small words of the text's language
 * there: German "will die" is no English wish.
 */
export function isOwnTongue(
  { language: own, tongues, tokens }: Reading,
  language: Language,
  start: number,
  end: number,
): boolean {
  if (language === own) return true;
  const ownBit = tongueBit(own);
  const theirBit = tongueBit(language);
  let isShared = false;
  for (let at = start; at < end; at++) if (tongues[at]! & ownBit) isShared = true;
  if (!isShared) return true;
  const { clause } = tokens[start]!;
  let theirs = 0;
  let ours = 0;
  const last = Math.min(tokens.length, end + 8);
  for (let at = Math.max(0, start - 8); at < last; at++) {
    if (tokens[at]!.clause !== clause) continue;
    if (tongues[at]! & ownBit) ours++;
    if (tongues[at]! & theirBit) theirs++;
  }
  return theirs >= ours;
}
