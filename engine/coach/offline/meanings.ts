/** What words mean: concepts by word, by beginning of a word and by words in a row, slips forgiven. */
import type { Language } from "../language.ts";
import { englishLexicon } from "./lexicon/en.ts";
import { frenchLexicon } from "./lexicon/fr.ts";
import { germanLexicon } from "./lexicon/de.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { portugueseLexicon } from "./lexicon/pt.ts";
import { spanishLexicon } from "./lexicon/es.ts";
import { slipsTo } from "./slips.ts";

const LEXICONS: Record<Language, () => Lexicon> = {
  en: englishLexicon,
  es: spanishLexicon,
  de: germanLexicon,
  fr: frenchLexicon,
  pt: portugueseLexicon,
};

type Piece = { text: string; isStem: boolean };
type Phrase = { pieces: readonly Piece[]; concept: string };
/** What a word means by itself, and the phrases that it may begin. */
type Sense = { concepts: readonly string[]; begins: readonly Phrase[]; isKnown: boolean };
export type Meanings = {
  exact: Map<string, string[]>;
  stems: Map<string, string[]>;
  phrases: Map<string, Phrase[]>;
  /** Words that mean something only beside others. */
  parts: Set<string>;
  /** Long enough to be told from what they are not with a slip in them. */
  byLetter: Map<string, Piece[]>;
  numbers: Map<string, number>;
  senses: Map<string, Sense>;
};

const made = new Map<Language, Meanings>();

export function meaningsOf(language: Language): Meanings {
  let meanings = made.get(language);
  if (!meanings) made.set(language, (meanings = makeMeanings(LEXICONS[language]())));
  return meanings;
}

const SHORTEST_STEM = 3;
const LONG_STEM = 6;

function makeMeanings(lexicon: Lexicon): Meanings {
  const meanings: Meanings = {
    exact: new Map(),
    stems: new Map(),
    phrases: new Map(),
    parts: new Set(),
    byLetter: new Map(),
    senses: new Map(),
    numbers: new Map(lexicon.numbers.split(" ").map((word, i) => [word, i + 1])),
  };
  for (const [concept, words] of Object.entries(lexicon.words)) addAll(meanings, concept, words);
  for (const kind of ["style", "focus", "goal", "eq", "joint"] as const) {
    const table = {
      style: "styles",
      focus: "focus",
      goal: "goals",
      eq: "equipment",
      joint: "joints",
    };
    for (const [name, words] of Object.entries(lexicon[table[kind] as "focus"])) {
      addAll(meanings, kind, words);
      addAll(meanings, `${kind}:${name}`, words);
    }
  }
  for (const [minutes, words] of Object.entries(lexicon.spans)) {
    addAll(meanings, "minutes", words);
    addAll(meanings, `span:${minutes}`, words);
  }
  const lettered = [...new Set([...meanings.exact.keys(), ...meanings.parts])].map((text) => ({
    text,
    isStem: false,
  }));
  const stems = [...meanings.stems.keys()].map((text) => ({ text, isStem: true }));
  meanings.byLetter = Map.groupBy(
    [...lettered, ...stems].filter(({ text }) => text.length >= 4),
    ({ text }) => text[0]!,
  );
  return meanings;
}

function addAll({ exact, stems, phrases, parts }: Meanings, concept: string, words: string) {
  for (const entry of words.split(/\s+/).filter(Boolean)) {
    const pieces = entry.split("_").map(toPiece);
    const [first] = pieces as [Piece];
    if (pieces.length === 1) push(first.isStem ? stems : exact, first.text, concept);
    else {
      push(phrases, first.isStem ? `${first.text}*` : first.text, { pieces, concept });
      for (const { text, isStem } of pieces) if (!isStem) parts.add(text);
    }
  }
}

const toPiece = (text: string): Piece =>
  text.endsWith("*") ? { text: text.slice(0, -1), isStem: true } : { text, isStem: false };

function push<T>(map: Map<string, T[]>, key: string, value: T) {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

const fits = ({ text, isStem }: Piece, word: string | undefined) =>
  word !== undefined && (isStem ? word.startsWith(text) : word === text);

/** More words than are kept in mind at once; people use the same few. */
const MOST_SENSES = 4000;

export function senseOf(word: string, meanings: Meanings): Sense {
  const { exact, stems, phrases, senses } = meanings;
  const known = senses.get(word);
  if (known) return known;
  const concepts = [...(exact.get(word) ?? [])];
  const begins = [...(phrases.get(word) ?? [])];
  for (let length = SHORTEST_STEM; length <= word.length; length++) {
    const start = word.slice(0, length);
    concepts.push(...(stems.get(start) ?? []));
    begins.push(...(phrases.get(`${start}*`) ?? []));
  }
  const isKnown = concepts.length > 0 || meanings.parts.has(word) || meanings.numbers.has(word);
  const sense = { concepts, begins, isKnown };
  if (senses.size >= MOST_SENSES) senses.clear();
  senses.set(word, sense);
  return sense;
}

/** How many words the phrase takes from the place on, 0 where it is not said; "very" may stand within. */
function spanOf(
  { pieces }: Phrase,
  words: readonly string[],
  at: number,
  exact: Meanings["exact"],
) {
  let next = at;
  for (const [i, piece] of pieces.entries()) {
    if (i > 0 && !fits(piece, words[next]) && exact.get(words[next] ?? "")?.includes("very"))
      next++;
    if (!fits(piece, words[next])) return 0;
    next++;
  }
  return next - at;
}

/** What begins at the place and takes more than a word. */
export function phrasesAt(words: readonly string[], at: number, meanings: Meanings) {
  const found: { concept: string; length: number }[] = [];
  for (const phrase of senseOf(words[at]!, meanings).begins) {
    const length = spanOf(phrase, words, at, meanings.exact);
    if (length > 0) found.push({ concept: phrase.concept, length });
  }
  return found;
}

/** The word of the language that was meant, where one is a slip away. */
export function mendWord(word: string, { exact, byLetter }: Meanings): string | null {
  for (const loud of [/(.)\1+$/, /(.)\1+/g]) {
    const calm = word.replace(loud, "$1");
    if (calm !== word && exact.has(calm)) return calm;
  }
  for (const { text, isStem } of byLetter.get(word[0]!) ?? []) {
    if (slipsTo(word, text)) return text;
    if (!isStem || text.length < LONG_STEM || word.length < text.length) continue;
    for (const length of [text.length - 1, text.length, text.length + 1])
      if (length <= word.length && slipsTo(word.slice(0, length), text))
        return text + word.slice(length);
  }
  return null;
}
