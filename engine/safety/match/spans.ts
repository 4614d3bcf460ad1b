/** Every class that begins at a token, and where it ends. */
import { LANGUAGES } from "../text/language.ts";
import { findClass, type Lexicon } from "./lexicon.ts";
import type { Meaning, Phrases } from "./meanings.ts";
import type { Spans } from "./reading.ts";
import { beginsWith } from "./words.ts";

/** A class that was read from figures. */
export type Named = { name: string; at: number; end: number };

/** How many small words may stand inside a phrase: "feel really suicidal". */
const MOST_LIGHT = 2;

/** In the order of the lexicon, and after them those read from figures. */
export function spansOf(
  lexicon: Lexicon,
  meanings: readonly (Meaning | undefined)[],
  words: readonly string[],
  sentenceTo: Int32Array,
  named: readonly Named[],
): Spans {
  const { table } = lexicon;
  const { codes } = lexicon.entries;
  const from = new Int32Array(words.length + 1);
  const ids: number[] = [];
  const ends: number[] = [];
  const places: number[] = [];
  const add = (id: number, at: number, end: number) => {
    if (end > sentenceTo[at]!) return;
    for (let span = from[at]!; span < ids.length; span++)
      if (ids[span] === id && ends[span] === end) return;
    ids.push(id);
    ends.push(end);
    places.push(at);
  };
  const addNamed = ({ name, at, end }: Named) => {
    for (const language of LANGUAGES) {
      const id = findClass(lexicon, language, name);
      if (id > 0) add(id, at, end);
    }
  };
  const fits = (code: number, at: number) =>
    code & 1
      ? at < words.length && beginsWith(table, code >> 1, words[at]!)
      : meanings[at]?.id === code >> 1;
  /** Where a phrase ends whose later words begin at `from`, small words stepped over; 0 where it breaks off. */
  const endOf = (rest: number, from: number): number => {
    let at = from;
    let passed = 0;
    for (let code = codes[rest]!; code !== 0; code = codes[++rest]!) {
      for (; !fits(code, at); at++) if (passed++ === MOST_LIGHT || !meanings[at]?.isLight) return 0;
      at++;
    }
    return at;
  };
  const addPhrases = (phrases: Phrases | undefined, at: number) => {
    if (!phrases) return;
    for (let each = 0; each < phrases.length; each += 2) {
      const rest = phrases[each + 1]!;
      const end = rest === 0 ? at + 1 : endOf(rest, at + 1);
      if (end > 0) add(phrases[each]!, at, end);
    }
  };
  const byToken = Map.groupBy(named, ({ at }) => at);
  for (let at = 0; at < words.length; at++) {
    from[at] = ids.length;
    const meaning = meanings[at];
    for (const { loose, bySecond } of meaning?.senses ?? []) {
      addPhrases(loose, at);
      if (bySecond.size === 0) continue;
      for (let next = at + 1; next < words.length; next++) {
        addPhrases(bySecond.get(meanings[next]?.id ?? -1), at);
        if (next > at + MOST_LIGHT || !meanings[next]?.isLight) break;
      }
    }
    if (!meaning) addNamed({ name: words[at]!.slice(1), at, end: at + 1 });
    for (const each of byToken.get(at) ?? []) addNamed(each);
  }
  from[words.length] = ids.length;
  return { from, ids, ends, at: places };
}
