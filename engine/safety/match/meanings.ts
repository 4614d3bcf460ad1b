/** What the lexicon knows of a word: worked out when it is first met, and kept while there is room. */
import type { Language } from "../text/language.ts";
import { mend, type Spelling, spellingOf } from "../text/spelling.ts";
import { unmask } from "../text/masked.ts";
import type { Known } from "../text/tokens.ts";
import { firstEntry, type Lexicon } from "./lexicon.ts";
import { findBeginning, findWord, goOnHashing, HASH_BASE, textOf } from "./words.ts";

/**
 * By turns a class, where the rest of its phrase stands among the codes, and the code of its third word; 0 where there
 * is none.
 */
export type Phrases = readonly number[];
/** Phrases that begin alike: those of one word or with a stem second, and the others by their second word. */
export type Senses = { loose: Phrases; bySecond: ReadonlyMap<number, Phrases> };
export type Meaning = {
  word: string;
  /** -1 where no lexicon holds it. */
  id: number;
  isKnown: boolean;
  isLight: boolean;
  /** A bit for each language whose small word it is. */
  tongues: number;
  senses: readonly Senses[];
  /** By language, what a slip of it is put right to. */
  mended: Partial<Record<Language, string>>;
};
export type Meanings = {
  known: Known;
  of(word: string): Meaning;
  mended(meaning: Meaning, language: Language): string;
};

const MOST_KEPT = 8_192;
/** A longer string is kept by the engine as a piece of its text, and would keep all of that. */
const LONGEST_OWN = 12;
const LONGEST_STEM = 19;

function sensesOf(lexicon: Lexicon, code: number): Senses {
  const { facts, codes } = lexicon.entries;
  const loose: number[] = [];
  const bySecond = new Map<number, number[]>();
  const whole = new Set<number>();
  for (let entry = firstEntry(lexicon, code); entry > 0; entry = facts[entry * 3 + 1]!) {
    const id = facts[entry * 3]!;
    const rest = facts[entry * 3 + 2]!;
    const second = codes[rest]!;
    if (rest === 0 && whole.has(id)) continue;
    if (rest === 0) whole.add(id);
    const third = rest === 0 ? 0 : codes[rest + 1]!;
    if (rest === 0 || second & 1) loose.push(id, rest, third);
    else {
      const alike = bySecond.get(second >> 1);
      if (alike) alike.push(id, rest, third);
      else bySecond.set(second >> 1, [id, rest, third]);
    }
  }
  return { loose, bySecond };
}

export function makeMeanings(
  lexicon: Lexicon,
  vocabulary: Readonly<Record<Language, readonly number[]>>,
): Meanings {
  const { table, tongues } = lexicon;
  const kept = new Map<string, Meaning>();
  const senses = new Map<number, Senses>();
  const spellings: Partial<Record<Language, Spelling>> = {};
  const masked = new Map<string, string[]>();

  const addSenses = (to: Senses[], code: number) => {
    if (firstEntry(lexicon, code) === 0) return;
    const there = senses.get(code) ?? sensesOf(lexicon, code);
    senses.set(code, there);
    to.push(there);
  };
  /** The codes of the stems that a word begins with, the shortest first. */
  function stemsOf(word: string): number[] {
    const stems: number[] = [];
    const hashes = { hash: HASH_BASE, check: 0 };
    for (let length = 1; length <= word.length && length <= LONGEST_STEM; length++) {
      goOnHashing(hashes, word.charCodeAt(length - 1));
      const id = length > 1 ? findBeginning(table, word, length, hashes) : -1;
      if (id >= 0 && firstEntry(lexicon, id * 2 + 1) > 0) stems.push(id * 2 + 1);
    }
    return stems;
  }
  const isKnown = (id: number) => id >= 0 && (lexicon.isKnown[id] === 1 || (tongues[id] ?? 0) > 0);

  function make(word: string): Meaning {
    const id = findWord(table, word);
    const all: Senses[] = [];
    if (id >= 0) addSenses(all, id * 2);
    for (const stem of stemsOf(word)) addSenses(all, stem);
    return {
      word: id >= 0 ? textOf(table, id) : word,
      id,
      isKnown: isKnown(id),
      isLight: lexicon.light.has(word),
      tongues: (id >= 0 && tongues[id]) || 0,
      senses: all,
      mended: {},
    };
  }
  function of(word: string): Meaning {
    const there = kept.get(word);
    if (there) return there;
    const made = make(word);
    if (made.id < 0 && word.length > LONGEST_OWN) return made;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(made.word, made);
    return made;
  }
  return {
    of,
    mended(meaning, language) {
      const { word } = meaning;
      if (meaning.isKnown || !/^[a-z]{5}/.test(word)) return word;
      const spelling = (spellings[language] ??= spellingOf(
        vocabulary[language].map((id) => textOf(table, id)),
      ));
      return (meaning.mended[language] ??= mend(word, spelling) ?? word);
    },
    known: {
      chunks: new Map(),
      // What begins with a stem is a word too, and no string of words run together.
      has: (word) => isKnown(findWord(table, word)) || stemsOf(word).length > 0,
      unmask(word) {
        const letter = word[0]!;
        let alike = masked.get(letter);
        if (!alike) {
          const first = letter.charCodeAt(0);
          alike = lexicon.known
            .filter((id) => table.letters[table.begins[id]!] === first)
            .map((id) => textOf(table, id));
          masked.set(letter, alike);
        }
        return unmask(word, alike);
      },
    },
  };
}
