/** Phrases of the lexicon cut into words: sign by sign where they are plain, by the text's own rules where not. */
import { writtenOut } from "../text/contractions.ts";
import { phraseWords } from "../text/tokens.ts";
import { addEntry, type Lexicon, markKnown } from "./lexicon.ts";
import {
  APOSTROPHE,
  BLANK,
  COMMA,
  isFigure,
  isLetter,
  isName,
  ODD,
  type Plain,
  STAR,
} from "./plain.ts";
import { CHECK_PRIME, HASH_BASE, HASH_PRIME, intern, internText, textOf } from "./words.ts";

const J = 106;
/** The codes of the phrase being read. */
const codes: number[] = [];

function addWord(lexicon: Lexicon, word: number, length: number): number {
  if (lexicon.isKnown[word] !== 1) markKnown(lexicon, word);
  codes[length] = word * 2;
  return length + 1;
}

/** How an elided or clipped word is written out. */
function writtenAs({ table, written }: Lexicon, id: number): readonly number[] {
  let ids = written.get(id);
  if (!ids) {
    ids = writtenOut(textOf(table, id)).map((word) => internText(table, word));
    written.set(id, ids);
  }
  return ids;
}

function addSpelling(lexicon: Lexicon, id: number, text: string): void {
  let length = 0;
  for (const part of text.split(/[\s_-]+/)) {
    const isStem = part.endsWith("*");
    const words = phraseWords(isStem ? part.slice(0, -1) : part);
    for (const word of words) length = addWord(lexicon, internText(lexicon.table, word), length);
    if (isStem && words.length > 0) codes[length - 1]! |= 1;
  }
  addEntry(lexicon, id, codes, length);
}

const UMLAUTS: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", Ä: "ae", Ö: "oe", Ü: "ue" };

/** A phrase in each of its spellings. */
function addInFull(lexicon: Lexicon, id: number, text: string): void {
  addSpelling(lexicon, id, text);
  if (!/[äöü]/i.test(text)) return;
  const long = text.replace(/[äöü]/gi, (mark) => UMLAUTS[mark]!);
  addSpelling(lexicon, id, long);
}

/** Adds the phrases between two places to a class; a name in capitals stands for the phrases of another class. */
export function addPhrases(
  lexicon: Lexicon,
  id: number,
  { bytes, odd }: Plain,
  from: number,
  to: number,
  named: (name: string) => void,
): void {
  const { table, short } = lexicon;
  const shortEnd = short.length;
  let length = 0;
  let isInPart = false;
  for (let at = from; at < to;) {
    let sign = bytes[at]!;
    if (isLetter(sign) || isFigure(sign)) {
      const begin = at;
      const isWord = isLetter(sign);
      let isOdd = sign === J;
      let hash = HASH_BASE;
      let check = 0;
      do {
        hash = Math.imul(hash ^ sign, HASH_PRIME);
        check = (Math.imul(check, CHECK_PRIME) + sign) | 0;
        sign = bytes[++at]!;
        if (sign === APOSTROPHE) isOdd = true;
      } while (isWord ? isLetter(sign) || sign === APOSTROPHE : isFigure(sign));
      const word = intern(table, bytes, begin, at, hash, check);
      const others = word < shortEnd ? short[word] : isOdd ? writtenAs(lexicon, word) : undefined;
      if (!others) length = addWord(lexicon, word, length);
      else for (const other of others) length = addWord(lexicon, other, length);
      isInPart = true;
      continue;
    }
    at++;
    if (sign === COMMA) {
      addEntry(lexicon, id, codes, length);
      length = 0;
      isInPart = false;
    } else if (sign === BLANK) isInPart = false;
    else if (sign === STAR && isInPart) {
      if (bytes[at] === BLANK || bytes[at] === COMMA) codes[length - 1]! |= 1;
    } else if (sign === ODD) {
      const text = odd.get(at - 1)!;
      if (isName(text)) named(text);
      else addInFull(lexicon, id, text);
    }
  }
}
