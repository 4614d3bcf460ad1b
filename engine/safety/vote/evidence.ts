/** What the vote looks at: for each sentence the beginnings of its words and the classes that stand in it. */
import type { Reading } from "../match/reading.ts";

export type Evidence = { stems: Set<string>; classes: Set<string> };
export type Sentence = Evidence & { at: number; end: number };

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

/** What the profile says weighs on all sentences, and stands by itself; what was said before was voted on then. */
export function evidenceIn(
  { words, tokens, spans, sentenceTo }: Reading,
  nameOf: readonly (string | undefined)[],
): { facts: Evidence; sentences: Sentence[] } {
  const facts: Evidence = { stems: new Set(), classes: new Set() };
  const sentences: Sentence[] = [];
  for (let at = 0; at < words.length; at = sentenceTo[at]!) {
    const end = sentenceTo[at]!;
    const { source } = tokens[at]!;
    if (source === "earlier") continue;
    const isFact = source === "profile";
    const sentence: Sentence = isFact
      ? { ...facts, at, end }
      : { stems: new Set(), classes: new Set(), at, end };
    for (let token = at; token < end; token++) {
      const word = words[token]!;
      if (word.startsWith("#")) {
        facts.classes.add(word.slice(1));
        continue;
      }
      sentence.stems.add(stemOf(word));
      for (let span = spans.from[token]!; span < spans.from[token + 1]!; span++) {
        const name = nameOf[spans.ids[span]!];
        if (name) sentence.classes.add(name);
      }
    }
    if (!isFact && sentence.stems.size > 0) sentences.push(sentence);
  }
  return { facts, sentences };
}

/** The run of neighbours that comes to the most. */
export function bestRun(sums: readonly number[]): { sum: number; from: number; to: number } {
  const best = { sum: sums.length > 0 ? -Infinity : 0, from: 0, to: -1 };
  let sum = 0;
  let from = 0;
  for (const [at, own] of sums.entries()) {
    if (sum <= 0) {
      sum = 0;
      from = at;
    }
    sum += own;
    if (sum > best.sum) Object.assign(best, { sum, from, to: at });
  }
  return best;
}
