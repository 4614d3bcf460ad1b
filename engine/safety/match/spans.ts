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

/**
 * Where a phrase ends whose later words, told by their codes from `first` on, begin at `from`: small words are stepped
 * over, as many as may still be. 0 where it breaks off.
 */
function endOf(
  { table, entries }: Lexicon,
  { words, ids, isLight }: Line,
  first: number,
  from: number,
  light: number,
): number {
  let at = from;
  let left = light;
  let rest = first;
  for (let code = entries.codes[rest]!; code !== 0; code = entries.codes[++rest]!) {
    const word = code >> 1;
    for (; ; at++) {
      if (at >= ids.length) return 0;
      if (code & 1 ? beginsWith(table, word, words[at]!) : ids[at] === word) break;
      if (left-- === 0 || isLight[at] === 0) return 0;
    }
    at++;
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
  const addLoose = (phrases: Phrases, at: number, isFirst: boolean) => {
    for (let each = 0; each < phrases.length; each += 3) {
      const id = phrases[each]!;
      const rest = phrases[each + 1]!;
      const end = rest === 0 ? at + 1 : endOf(lexicon, line, rest, at + 1, MOST_LIGHT);
      // Each class has a word once among its senses.
      if (isFirst && rest === 0) push(id, at, end);
      else if (end > 0) add(id, at, end);
    }
  };
  /** Phrases whose second word stands at `second`. */
  const addOthers = (phrases: Phrases, at: number, second: number) => {
    const next = line.ids[second + 1];
    const isLight = line.isLight[second + 1] === 1;
    for (let each = 0; each < phrases.length; each += 3) {
      const third = phrases[each + 2]!;
      if (third > 0 && (third & 1) === 0 && third >> 1 !== next && !isLight) continue;
      const left = MOST_LIGHT - (second - at - 1);
      const end = endOf(lexicon, line, phrases[each + 1]! + 1, second + 1, left);
      if (end > 0) add(phrases[each]!, at, end);
    }
  };
  const byToken = Map.groupBy(named, ({ at }) => at);
  for (let at = 0; at < words.length; at++) {
    spans.from[at] = spans.ids.length;
    const meaning = meanings[at];
    const senses = meaning?.senses ?? [];
    for (const { loose, bySecond } of senses) {
      addLoose(loose, at, senses[0]!.loose === loose);
      if (bySecond.size === 0) continue;
      for (let second = at + 1; second < words.length; second++) {
        const phrases = bySecond.get(line.ids[second]!);
        if (phrases && line.ids.indexOf(line.ids[second]!, at + 1) === second)
          addOthers(phrases, at, second);
        if (second > at + MOST_LIGHT || line.isLight[second] === 0) break;
      }
    }
    if (!meaning) addNamed({ name: words[at]!.slice(1), at, end: at + 1 });
    for (const each of byToken.get(at) ?? []) addNamed(each);
  }
  spans.from[words.length] = spans.ids.length;
  return spans;
}
