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

/** Of one text that was said, now or earlier; what a profile holds speaks for itself. */
export type Said = { sentences: Sentence[]; isEarlier: boolean };

export function saidIn({ words, tokens, sentenceTo, begins }: Reading): Said[] {
  return begins.flatMap((begin, text): Said[] => {
    const source = tokens[begin]?.source;
    const stop = begins[text + 1] ?? tokens.length;
    if (source === undefined || source === "profile") return [];
    const sentences: Sentence[] = [];
    for (let at = begin, end; at < stop && tokens[at]!.source === source; at = end) {
      end = sentenceTo[at]!;
      const names = namesOf(words.slice(at, end));
      sentences.push({ names, from: tokens[at]!.from, to: tokens[end - 1]!.to });
    }
    return [{ sentences, isEarlier: source === "earlier" }];
  });
}
