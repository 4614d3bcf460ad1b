/** The words of all languages: which phrases begin with a word, and to which classes they belong. */
import { phraseWords } from "../text/tokens.ts";
import { LANGUAGES, type Language, SMALL_WORDS } from "../text/language.ts";
import {
  emptySpeller,
  type Phrase,
  type Reader,
  readList,
  readLiteral,
  type Speller,
} from "./phrases.ts";
import type { Words } from "./sign.ts";
import { emptyTable, findWord, hashOf, internText, widened, type WordTable } from "./words.ts";

export type Lexicon = {
  table: WordTable;
  speller: Speller;
  /** The names of classes, and the literals of patterns; in each language a name has a number of its own. */
  names: WordTable;
  ids: Record<Language, number[]>;
  idCount: number;
  /** How often a class may be met, roughly. */
  weights: number[];
  /** The words of the phrases, in the order they came. */
  known: number[];
  isKnown: Int32Array<ArrayBuffer>;
  /** Small words that may stand inside a phrase: "feel really suicidal". */
  light: Set<string>;
  /** For the words that are small in some language: a bit for each language. */
  tongues: number[];
  entries: Entries;
  reader: Reader;
};
/** Phrases chained by their first word. */
type Entries = {
  count: number;
  of: Int32Array<ArrayBuffer>;
  next: Int32Array<ArrayBuffer>;
  /** Where the second word's code stands among the codes; a 0 ends a phrase. */
  rest: Int32Array<ArrayBuffer>;
  codes: Int32Array<ArrayBuffer>;
  codeCount: number;
  /** By the code of the first word. */
  firsts: Int32Array<ArrayBuffer>;
  lasts: Int32Array<ArrayBuffer>;
};
const ROOM = 1 << 14;

export const tongueBit = (language: Language) => 1 << LANGUAGES.indexOf(language);

export function emptyLexicon(): Lexicon {
  const table = emptyTable();
  // No word has the number 0, which ends a phrase.
  internText(table, "#");
  const tongues: number[] = [];
  for (const language of LANGUAGES)
    for (const word of SMALL_WORDS[language]) {
      const id = internText(table, word);
      tongues[id] = (tongues[id] ?? 0) | tongueBit(language);
    }
  const room = () => new Int32Array(ROOM);
  const lexicon: Lexicon = {
    table,
    speller: emptySpeller(table),
    names: emptyTable(),
    ids: { en: [], es: [], de: [], fr: [], pt: [] },
    idCount: 1,
    weights: [0],
    known: [],
    isKnown: room(),
    light: new Set(),
    tongues,
    entries: {
      count: 0,
      codeCount: 1,
      of: room(),
      next: room(),
      rest: room(),
      codes: room(),
      firsts: room(),
      lasts: room(),
    },
    reader: { phrase: (id, phrase) => addEntry(lexicon, id, phrase), name: () => {} },
  };
  return lexicon;
}

/** A number for a name that has none yet in this language. */
export function newClass(lexicon: Lexicon, language: Language, name: number): number {
  lexicon.ids[language][name] = lexicon.idCount;
  lexicon.weights.push(1);
  return lexicon.idCount++;
}

/** The bytes of a name, each as a sign. */
const bytesOf = (name: string) => String.fromCharCode(...new TextEncoder().encode(name));

/** 0 where a language has no such class. */
export function findClass({ names, ids }: Lexicon, language: Language, name: string): number {
  const bytes = /^[ -~]*$/.test(name) ? name : bytesOf(name);
  const known = findWord(names, bytes, hashOf(bytes), bytes.length);
  return (known >= 0 && ids[language][known]) || 0;
}

export function classId(lexicon: Lexicon, language: Language, name: string): number {
  const id = internText(lexicon.names, name);
  return lexicon.ids[language][id] ?? newClass(lexicon, language, id);
}

/** What a phrase adds to the weight of its class. */
const SMALL = 64;
const SINGLE = 4;
const MANY = 1;

function addEntry(lexicon: Lexicon, id: number, { codes, length }: Phrase): void {
  if (length === 0) return;
  const { entries, known, weights, tongues } = lexicon;
  for (let at = 0; at < length; at++) {
    const word = codes[at]! >> 1;
    if (word >= lexicon.isKnown.length) lexicon.isKnown = widened(lexicon.isKnown, word * 2);
    if (lexicon.isKnown[word] === 1) continue;
    lexicon.isKnown[word] = 1;
    known.push(word);
  }
  const first = codes[0]!;
  const entry = ++entries.count;
  if (entry === entries.of.length)
    for (const part of ["of", "next", "rest"] as const)
      entries[part] = widened(entries[part], entry * 2);
  if (first >= entries.firsts.length)
    for (const part of ["firsts", "lasts"] as const)
      entries[part] = widened(entries[part], first * 2);
  if (entries.codeCount + length >= entries.codes.length)
    entries.codes = widened(entries.codes, entries.codes.length * 2 + length);
  entries.of[entry] = id;
  if (length > 1) {
    weights[id]! += MANY;
    entries.rest[entry] = entries.codeCount;
    for (let at = 1; at < length; at++) entries.codes[entries.codeCount++] = codes[at]!;
    entries.codeCount++;
  } else weights[id]! += tongues[first >> 1] ? SMALL : SINGLE;
  const last = entries.lasts[first]!;
  if (last === 0) entries.firsts[first] = entry;
  else entries.next[last] = entry;
  entries.lasts[first] = entry;
}

export const addLiteral = (lexicon: Lexicon, id: number, phrase: Uint8Array): void =>
  readLiteral(lexicon.speller, id, phrase, lexicon.reader);

/** Adds a language's classes; a name in capitals inside a list stands for that class's own words. */
export function addWords(lexicon: Lexicon, language: Language, lists: readonly Words[]): void {
  const classes = new Map<string, string[]>();
  for (const list of lists)
    for (const [name, phrases] of Object.entries(list)) {
      const all = classes.get(name);
      if (all) all.push(phrases);
      else classes.set(name, [phrases]);
    }
  const open: string[] = [];
  const fill = (id: number, name: string): void => {
    if (open.includes(name)) return;
    open.push(name);
    for (const list of classes.get(name) ?? []) readList(lexicon.speller, id, list, reader);
    open.pop();
  };
  const reader: Reader = { phrase: lexicon.reader.phrase, name: fill };
  for (const name of classes.keys()) fill(classId(lexicon, language, name), name);
  for (const phrase of classes.get("FILLER")?.join(",").split(/[,\n]/) ?? []) {
    const [word, ...more] = phraseWords(phrase.trim());
    if (word && more.length === 0) lexicon.light.add(word);
  }
}
