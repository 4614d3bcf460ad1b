/** Words and phrases looked up by token: each gives the classes that it belongs to. */
import { phraseWords } from "../text/tokens.ts";
import type { Words } from "./sign.ts";

type Word = { text: string; isStem: boolean };
type Entry = { id: number; rest: readonly Word[] };
/** Phrases that begin alike, by their second word; `loose` are those of one word or with a stem second. */
type Entries = { loose: Entry[]; bySecond: Map<string, Entry[]> };

export type Lexicon = {
  exact: Map<string, Entries>;
  stems: Map<string, Entries>;
  /** Every whole word in it, of phrases too. */
  known: Set<string>;
  ids: Map<string, number>;
};

export const emptyLexicon = (): Lexicon => ({
  exact: new Map(),
  stems: new Map(),
  known: new Set(),
  ids: new Map(),
});

export function classId({ ids }: Lexicon, language: string, name: string): number {
  const key = `${language}:${name}`;
  const id = ids.get(key) ?? ids.size;
  ids.set(key, id);
  return id;
}

const UMLAUTS: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", Ä: "ae", Ö: "oe", Ü: "ue" };
/** German writes ae for ä where a keyboard has none. */
const spellings = (phrase: string): string[] =>
  /[äöü]/i.test(phrase) ? [phrase, phrase.replace(/[äöü]/gi, (mark) => UMLAUTS[mark]!)] : [phrase];

function wordsOf(phrase: string): Word[] {
  return phrase.split(/[\s_-]+/).flatMap((part) => {
    const isStem = part.endsWith("*");
    const words = phraseWords(isStem ? part.slice(0, -1) : part);
    return words.map((text, at) => ({ text, isStem: isStem && at === words.length - 1 }));
  });
}

export function addPhrase(lexicon: Lexicon, id: number, phrase: string): void {
  for (const spelling of spellings(phrase)) {
    const [first, ...rest] = wordsOf(spelling);
    if (!first) continue;
    const entries = first.isStem ? lexicon.stems : lexicon.exact;
    const there = entries.get(first.text) ?? { loose: [], bySecond: new Map<string, Entry[]>() };
    entries.set(first.text, there);
    const [second] = rest;
    if (!second || second.isStem) there.loose.push({ id, rest });
    else {
      const alike = there.bySecond.get(second.text) ?? [];
      there.bySecond.set(second.text, alike);
      alike.push({ id, rest });
    }
    for (const word of [first, ...rest]) lexicon.known.add(word.text);
  }
}

/** Adds a language's classes; a name in capitals inside a list stands for that class's own words. */
export function addWords(lexicon: Lexicon, language: string, lists: readonly Words[]): void {
  const classes = new Map<string, string[]>();
  for (const list of lists)
    for (const [name, phrases] of Object.entries(list)) {
      const all = classes.get(name) ?? [];
      all.push(...phrases.split(/[,\n]/).map((phrase) => phrase.trim()));
      classes.set(name, all);
    }
  const fill = (id: number, name: string, open: readonly string[]): void => {
    for (const phrase of classes.get(name) ?? [])
      if (!/^[A-Z][A-Z0-9_]+$/.test(phrase)) addPhrase(lexicon, id, phrase);
      else if (!open.includes(phrase)) fill(id, phrase, [...open, phrase]);
  };
  for (const name of classes.keys()) fill(classId(lexicon, language, name), name, [name]);
}

const fits = (word: string | undefined, { text, isStem }: Word) =>
  word !== undefined && (isStem ? word.startsWith(text) : word === text);

/** The classes that begin at a word, each with where it ends. */
export function lookUp(
  { exact, stems }: Lexicon,
  words: readonly string[],
  at: number,
  found: (id: number, end: number) => void,
): void {
  const word = words[at]!;
  const next = words[at + 1];
  const takeAll = (entries: readonly Entry[] | undefined) => {
    for (const { id, rest } of entries ?? [])
      if (rest.every((part, far) => fits(words[at + 1 + far], part)))
        found(id, at + 1 + rest.length);
  };
  const take = (entries: Entries | undefined) => {
    if (!entries) return;
    takeAll(entries.loose);
    if (next !== undefined && entries.bySecond.size > 0) takeAll(entries.bySecond.get(next));
  };
  take(exact.get(word));
  for (let length = 2; length <= word.length && length < 20; length++)
    take(stems.get(word.slice(0, length)));
}
