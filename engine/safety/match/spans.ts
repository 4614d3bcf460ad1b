/** Every class that begins at a token, and where it ends. */
import { LANGUAGES } from "../text/language.ts";
import { findClass, type Lexicon } from "./lexicon.ts";
import type { Meaning, Phrases } from "./meanings.ts";
import { hasSpan, type Spans } from "./reading.ts";
import { beginsWith } from "./words.ts";

/** A class that was read from figures. */
export type Named = { name: string; at: number; end: number };

/** How many small words may stand inside a phrase: "feel really suicidal". */
const MOST_LIGHT = 2;

/** Words as the lexicon numbers them, -1 for what it does not hold, and which of them are small. */
type Line = { words: readonly string[]; ids: Int32Array; isLight: Uint8Array };

function lineOf(words: readonly string[], meanings: readonly (Meaning | undefined)[]): Line {
  const ids = new Int32Array(words.length).fill(-1);
  const isLight = new Uint8Array(words.length);
  for (const [at, meaning] of meanings.entries()) {
    if (!meaning) continue;
    ids[at] = meaning.id;
    if (meaning.isLight) isLight[at] = 1;
  }
  return { words, ids, isLight };
}

/** Where a phrase ends whose later words begin at `from`, small words stepped over; 0 where it breaks off. */
function endOf({ table, entries }: Lexicon, line: Line, first: number, from: number): number {
  const { words, ids, isLight } = line;
  let at = from;
  let passed = 0;
  let rest = first;
  for (let code = entries.codes[rest]!; code !== 0; code = entries.codes[++rest]!) {
    while (at < ids.length) {
      const word = code >> 1;
      if (code & 1 ? beginsWith(table, word, words[at]!) : ids[at] === word) break;
      if (passed++ === MOST_LIGHT || isLight[at] === 0) return 0;
      at++;
    }
    if (at++ >= ids.length) return 0;
  }
  return at;
}

/** In the order of the lexicon, and after them those read from figures. */
export function spansOf(
  lexicon: Lexicon,
  meanings: readonly (Meaning | undefined)[],
  words: readonly string[],
  sentenceTo: Int32Array,
  named: readonly Named[],
): Spans {
  const line = lineOf(words, meanings);
  const spans: Spans = { from: new Int32Array(words.length + 1), ids: [], ends: [], at: [] };
  const push = (id: number, at: number, end: number) => {
    spans.ids.push(id);
    spans.ends.push(end);
    spans.at.push(at);
  };
  const add = (id: number, at: number, end: number) => {
    if (end <= sentenceTo[at]! && !hasSpan(spans, spans.from[at]!, id, end)) push(id, at, end);
  };
  const addNamed = ({ name, at, end }: Named) => {
    for (const language of LANGUAGES) {
      const id = findClass(lexicon, language, name);
      if (id > 0) add(id, at, end);
    }
  };
  const addPhrases = (phrases: Phrases, at: number, isFirst: boolean) => {
    for (let each = 0; each < phrases.length; each += 2) {
      const id = phrases[each]!;
      const rest = phrases[each + 1]!;
      if (rest === 0) {
        // Each class has a word once among its senses.
        if (isFirst) push(id, at, at + 1);
        else add(id, at, at + 1);
        continue;
      }
      const end = endOf(lexicon, line, rest, at + 1);
      if (end > 0) add(id, at, end);
    }
  };
  const byToken = Map.groupBy(named, ({ at }) => at);
  for (let at = 0; at < words.length; at++) {
    spans.from[at] = spans.ids.length;
    const meaning = meanings[at];
    const senses = meaning?.senses ?? [];
    for (const { loose, bySecond } of senses) {
      addPhrases(loose, at, senses[0]!.loose === loose);
      if (bySecond.size === 0) continue;
      for (let next = at + 1; next < words.length; next++) {
        const phrases = bySecond.get(line.ids[next]!);
        if (phrases) addPhrases(phrases, at, false);
        if (next > at + MOST_LIGHT || line.isLight[next] === 0) break;
      }
    }
    if (!meaning) addNamed({ name: words[at]!.slice(1), at, end: at + 1 });
    for (const each of byToken.get(at) ?? []) addNamed(each);
  }
  spans.from[words.length] = spans.ids.length;
  return spans;
}
