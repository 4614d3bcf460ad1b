/** What the vote looks at: for each sentence the beginnings of its words, alone and in pairs. */
import type { Reading } from "../match/reading.ts";

export type Sentence = { names: readonly string[]; from: number; to: number };

const STEM = 6;
const ZERO = 48;
const NINE = 57;

/** A word counts by its beginning, a figure by its size. */
export function stemOf(word: string): string {
  const first = word.charCodeAt(0);
  if (first < ZERO || first > NINE) return word.slice(0, STEM);
  const value = Number(word);
  if (!Number.isFinite(value)) return "#odd";
  if (!Number.isInteger(value)) return "#dec";
  if (value < 5) return `#${value}`;
  if (value <= 12) return "#child";
  if (value <= 17) return "#teen";
  if (value <= 64) return "#grown";
  if (value < 300) return "#hundred";
  if (value < 1000) return "#hundreds";
  return value >= 1990 && value <= 2030 ? "#year" : "#thousands";
}

export function namesOf(words: readonly string[]): string[] {
  const stems = words.map(stemOf);
  return [...new Set([...stems, ...stems.slice(1).map((stem, at) => `${stems[at]!}_${stem}`)])];
}

/** The sentences of this message alone: what was said before was voted on then, and facts speak for themselves. */
export function sentencesIn({ words, tokens, sentenceTo }: Reading): Sentence[] {
  const sentences: Sentence[] = [];
  for (let at = 0, end; at < words.length; at = end) {
    end = sentenceTo[at]!;
    if (tokens[at]!.source !== "now") continue;
    const names = namesOf(words.slice(at, end));
    sentences.push({ names, from: tokens[at]!.from, to: tokens[end - 1]!.to });
  }
  return sentences;
}
