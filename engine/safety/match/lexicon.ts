/** The words of all languages: which phrases begin with a word, and to which classes they belong. */
import { shortened } from "../text/contractions.ts";
import { LANGUAGES, type Language, SMALL_WORDS } from "../text/language.ts";
import { emptyTable, findWord, internText, widened, type WordTable } from "./words.ts";

type Ints = Int32Array<ArrayBuffer>;
/** A word's number doubled, and one more where it is but a stem. */
export type Code = number;

export type Lexicon = {
  table: WordTable;
  /** The names of classes, and the literals of patterns; in each language a name has a number of its own. */
  names: WordTable;
  ids: Record<Language, Ints>;
  idCount: number;
  /** How often a class may be met, roughly. */
  weights: number[];
  /** The words of the phrases, in the order they came. */
  known: number[];
  isKnown: Uint8Array<ArrayBuffer>;
  /** Small words that may stand inside a phrase: "feel really suicidal". */
  light: Set<string>;
  /** For the words that are small in some language: a bit for each language. */
  tongues: number[];
  /** How a short word is written out, and how an elided or clipped one. */
  short: (readonly number[] | undefined)[];
  written: Map<number, readonly number[]>;
  entries: Entries;
};
/** Phrases chained by their first word. */
type Entries = {
  count: number;
  /** For each entry its class, the entry that follows, and where its later words stand among the codes, or 0. */
  facts: Ints;
  /** The codes of later words; a 0 ends a phrase. */
  codes: Ints;
  codeCount: number;
  /** By the code of the first word, the first entry and the last. */
  ends: Ints;
};

export const tongueBit = (language: Language) => 1 << LANGUAGES.indexOf(language);

/** With room for so many letters of phrases before it has to grow. */
export function emptyLexicon(letters: number): Lexicon {
  const room = 1 << Math.max(12, Math.ceil(Math.log2(letters / 32)));
  const table = emptyTable(room);
  // No word has the number 0, which ends a phrase.
  internText(table, "#");
  const tongues: number[] = [];
  for (const language of LANGUAGES)
    for (const word of SMALL_WORDS[language]) {
      const id = internText(table, word);
      tongues[id] = (tongues[id] ?? 0) | tongueBit(language);
    }
  const shortIds = [...shortened.keys()].map((word) => internText(table, word));
  const short: (readonly number[] | undefined)[] = Array.from({ length: table.count });
  for (const [at, words] of [...shortened.values()].entries())
    short[shortIds[at]!] = words.map((word) => internText(table, word));
  const ids = () => new Int32Array(room / 4);
  return {
    table,
    names: emptyTable(room / 2),
    ids: { en: ids(), es: ids(), de: ids(), fr: ids(), pt: ids() },
    idCount: 1,
    weights: [0],
    known: [],
    isKnown: new Uint8Array(room),
    light: new Set(),
    tongues,
    short,
    written: new Map(),
    entries: {
      count: 0,
      facts: new Int32Array(room * 9),
      codes: new Int32Array(room * 6),
      codeCount: 1,
      ends: new Int32Array(room * 4),
    },
  };
}

/** A number for a name that has none yet in this language. */
export function newClass(lexicon: Lexicon, language: Language, name: number): number {
  if (name >= lexicon.ids[language].length)
    lexicon.ids[language] = widened(lexicon.ids[language], name * 2);
  lexicon.ids[language][name] = lexicon.idCount;
  lexicon.weights.push(1);
  return lexicon.idCount++;
}

/** The bytes of a name, each as a sign. */
const bytesOf = (name: string) => String.fromCharCode(...new TextEncoder().encode(name));

/** 0 where a language has no such class. */
export function findClass({ names, ids }: Lexicon, language: Language, name: string): number {
  const known = findWord(names, /^[ -~]*$/.test(name) ? name : bytesOf(name));
  return (known >= 0 && ids[language][known]) || 0;
}

export function classId(lexicon: Lexicon, language: Language, name: string): number {
  const id = internText(lexicon.names, name);
  return lexicon.ids[language][id] || newClass(lexicon, language, id);
}

export function markKnown(lexicon: Lexicon, word: number): void {
  if (word >= lexicon.isKnown.length) {
    const wider = new Uint8Array(word * 2);
    wider.set(lexicon.isKnown);
    lexicon.isKnown = wider;
  }
  if (lexicon.isKnown[word] === 1) return;
  lexicon.isKnown[word] = 1;
  lexicon.known.push(word);
}

/** What a phrase adds to the weight of its class. */
const SMALL = 64;
const SINGLE = 4;
const MANY = 1;

/** A phrase of a class, told by the codes of its words, all of them marked as known. */
export function addEntry(
  lexicon: Lexicon,
  id: number,
  phrase: readonly number[],
  length: number,
): void {
  if (length === 0) return;
  const { entries, weights } = lexicon;
  const first = phrase[0]!;
  const entry = ++entries.count;
  if (entry * 3 + 3 > entries.facts.length) entries.facts = widened(entries.facts, entry * 6);
  if (first * 2 >= entries.ends.length) entries.ends = widened(entries.ends, first * 4);
  const { facts, ends } = entries;
  facts[entry * 3] = id;
  if (length > 1) {
    if (entries.codeCount + length >= entries.codes.length)
      entries.codes = widened(entries.codes, entries.codes.length * 2 + length);
    const { codes } = entries;
    let to = entries.codeCount;
    facts[entry * 3 + 2] = to;
    for (let at = 1; at < length; at++) codes[to++] = phrase[at]!;
    entries.codeCount = to + 1;
    weights[id]! += MANY;
  } else weights[id]! += lexicon.tongues[first >> 1] ? SMALL : SINGLE;
  const last = ends[first * 2 + 1]!;
  if (last === 0) ends[first * 2] = entry;
  else facts[last * 3 + 1] = entry;
  ends[first * 2 + 1] = entry;
}

/** The entry whose chain a first word begins, or 0. */
export const firstEntry = ({ entries }: Lexicon, code: Code): number => entries.ends[code * 2] ?? 0;
