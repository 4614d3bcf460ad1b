/** Phrases of the lexicon cut into words: byte by byte where they are plain, by the text's own rules where not. */
import { once } from "../../once.ts";
import { foldCharacters } from "../text/characters.ts";
import { shortened, writtenOut } from "../text/contractions.ts";
import { phraseWords } from "../text/tokens.ts";
import {
  HASH_BASE,
  HASH_PRIME,
  intern,
  internText,
  makeRoom,
  textOf,
  widened,
  type WordTable,
} from "./words.ts";

/** A word's number doubled, and one more where it is but a stem. */
export type Code = number;
/** The words of one phrase, overwritten by the next. */
export type Phrase = { codes: Int32Array<ArrayBuffer>; length: number };
export type Speller = {
  table: WordTable;
  isShort: Uint8Array;
  /** How an elided or clipped word is written out. */
  written: Map<number, readonly number[]>;
  bytes: Uint8Array<ArrayBuffer>;
  phrase: Phrase;
  hasUmlaut: boolean;
};
/** What becomes of what is read for a class: a phrase, or the name of a class that it takes in. */
export type Reader = {
  phrase(id: number, phrase: Phrase): void;
  name(id: number, name: string): void;
};

/** What a byte is to the scanner: a letter or figure by its folded code, or one of these. */
const BREAK = 1;
const BLANK = 2;
const STAR = 3;
const QUOTE = 4;
const HARD = 5;
const COMMA = 6;
const LATIN = 7;
const ZERO = 48;
const NINE = 57;
const APOSTROPHE = 39;
const E = 101;
const J = 106;

function kindOf(sign: string): number {
  if (sign === "," || sign === "\n") return COMMA;
  if (/[\s_-]/.test(sign)) return BLANK;
  if (sign === "*") return STAR;
  const folded = foldCharacters(sign);
  if (folded === "'") return QUOTE;
  if (folded.length !== 1 || /[%?]/.test(folded)) return HARD;
  return /[a-z\d]/.test(folded) ? folded.charCodeAt(0) : BREAK;
}
/** By byte, and from 256 on by the second byte of the letters of Latin 1. */
const kinds = once(() => {
  const made = new Uint8Array(512).fill(HARD);
  for (let code = 0; code < 128; code++) made[code] = kindOf(String.fromCharCode(code));
  for (let code = 0xc0; code < 0x100; code++)
    made[256 + code - 0x40] = kindOf(String.fromCharCode(code));
  made[0xc3] = LATIN;
  return made;
});
const UMLAUTS: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", Ä: "ae", Ö: "oe", Ü: "ue" };
const umlauts = once(() => {
  const made = new Uint8Array(256);
  for (const sign of Object.keys(UMLAUTS)) made[sign.charCodeAt(0) - 0x40] = 1;
  return made;
});

export function emptySpeller(table: WordTable): Speller {
  const ids = [...shortened.keys()].map((short) => internText(table, short));
  const isShort = new Uint8Array(table.count);
  for (const id of ids) isShort[id] = 1;
  const phrase = { codes: new Int32Array(64), length: 0 };
  return {
    table,
    isShort,
    written: new Map(),
    bytes: new Uint8Array(4096),
    phrase,
    hasUmlaut: false,
  };
}

function push(phrase: Phrase, code: Code): void {
  if (phrase.length === phrase.codes.length)
    phrase.codes = widened(phrase.codes, phrase.length * 2);
  phrase.codes[phrase.length++] = code;
}

function pushWrittenOut({ table, written, phrase }: Speller, id: number): void {
  let ids = written.get(id);
  if (!ids) {
    ids = writtenOut(textOf(table, id)).map((word) => internText(table, word));
    written.set(id, ids);
  }
  for (const each of ids) push(phrase, each * 2);
}

function pushInFull({ table, phrase }: Speller, text: string): void {
  phrase.length = 0;
  for (const part of text.split(/[\s_-]+/)) {
    const isStem = part.endsWith("*");
    const words = phraseWords(isStem ? part.slice(0, -1) : part);
    for (const [at, word] of words.entries())
      push(phrase, internText(table, word) * 2 + (isStem && at === words.length - 1 ? 1 : 0));
  }
}

/** A phrase in each of its spellings: German writes ae for ä where a keyboard has none. */
function readInFull(speller: Speller, id: number, text: string, reader: Reader): void {
  pushInFull(speller, text);
  reader.phrase(id, speller.phrase);
  if (!/[äöü]/i.test(text)) return;
  pushInFull(
    speller,
    text.replace(/[äöü]/gi, (mark) => UMLAUTS[mark]!),
  );
  reader.phrase(id, speller.phrase);
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();
const COMMA_BYTE = 44;
const LINE_BYTE = 10;
const LATIN_BYTE = 0xc3;

/** More letters than contractions in a phrase are written out with. */
const MOST_WRITTEN = 64;

/** Puts a list into the speller's bytes, with a comma behind it, and tells its length. */
function encode(speller: Speller, list: string): number {
  if (speller.bytes.length <= list.length * 3) speller.bytes = new Uint8Array(list.length * 4 + 1);
  const { written } = ENCODER.encodeInto(list, speller.bytes);
  speller.bytes[written] = COMMA_BYTE;
  return written;
}

function endOf(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] !== COMMA_BYTE && bytes[at] !== LINE_BYTE) at++;
  return at;
}

/** Reads one phrase, and tells where it ends, or -1 where only the text's own rules can read it. */
function scanPhrase(speller: Speller, from: number, isLong: boolean): number {
  const { table, phrase, bytes, isShort } = speller;
  const kind = kinds();
  const isUmlaut = umlauts();
  let at = from;
  let isInPart = false;
  phrase.length = 0;
  for (;;) {
    let sign = kind[bytes[at]!]!;
    if (sign === LATIN) sign = kind[256 + bytes[at + 1]!]!;
    if (sign < ZERO) {
      if (sign === COMMA) return at;
      if (sign === HARD) return -1;
      if (bytes[at] === LATIN_BYTE) at++;
      at++;
      if (sign === BLANK) isInPart = false;
      else if (sign === STAR && isInPart) {
        const next = kind[bytes[at]!];
        if (next === BLANK || next === COMMA) phrase.codes[phrase.length - 1]! |= 1;
      }
      continue;
    }
    const { letters } = table;
    const begin = table.begins[table.count]!;
    const isFigure = sign <= NINE;
    let isElided = false;
    let end = begin;
    let hash = HASH_BASE;
    do {
      letters[end++] = sign;
      hash = Math.imul(hash ^ sign, HASH_PRIME);
      if (bytes[at] === LATIN_BYTE && isUmlaut[bytes[++at]!] === 1) {
        speller.hasUmlaut = true;
        if (isLong) {
          letters[end++] = E;
          hash = Math.imul(hash ^ E, HASH_PRIME);
        }
      }
      sign = kind[bytes[++at]!]!;
      if (sign === LATIN) sign = kind[256 + bytes[at + 1]!]!;
      if (sign === QUOTE && !isFigure) {
        let next = kind[bytes[at + 1]!]!;
        if (next === LATIN) next = kind[256 + bytes[at + 2]!]!;
        if (next > NINE) {
          letters[end++] = APOSTROPHE;
          hash = Math.imul(hash ^ APOSTROPHE, HASH_PRIME);
          isElided = true;
          at++;
          sign = next;
        }
      }
    } while (sign >= ZERO && sign <= NINE === isFigure);
    // "1.5" and "120/80" are one word.
    if (isFigure && sign === BREAK) return -1;
    const isOdd = isElided || letters[begin] === J;
    const id = intern(table, end, hash);
    if (isOdd || isShort[id] === 1) pushWrittenOut(speller, id);
    else push(phrase, id * 2);
    isInPart = true;
  }
}

/** Reads the phrase at `from`, in each of its spellings, and tells where it ends. */
function readPhrase(
  speller: Speller,
  id: number,
  from: number,
  size: number,
  reader: Reader,
): number {
  const { table } = speller;
  const room = 2 * (size - from) + MOST_WRITTEN;
  makeRoom(table, room);
  speller.hasUmlaut = false;
  const end = scanPhrase(speller, from, false);
  if (end < 0) {
    const hardEnd = endOf(speller.bytes, from);
    readInFull(speller, id, DECODER.decode(speller.bytes.subarray(from, hardEnd)), reader);
    return hardEnd;
  }
  reader.phrase(id, speller.phrase);
  if (speller.hasUmlaut) {
    makeRoom(table, room);
    scanPhrase(speller, from, true);
    reader.phrase(id, speller.phrase);
  }
  return end;
}

/** Reads the phrases of a list; a name in capitals stands for another list. */
export function readList(speller: Speller, id: number, list: string, reader: Reader): void {
  const size = encode(speller, list);
  const kind = kinds();
  for (let at = 0; at < size; at++) {
    const { bytes } = speller;
    while (kind[bytes[at]!] === BLANK) at++;
    if (bytes[at]! >= 65 && bytes[at]! <= 90) {
      const end = endOf(bytes, at);
      const name = DECODER.decode(bytes.subarray(at, end)).trimEnd();
      if (/^[A-Z][A-Z0-9_]+$/.test(name)) {
        reader.name(id, name);
        encode(speller, list);
        at = end;
        continue;
      }
    }
    at = readPhrase(speller, id, at, size, reader);
  }
}

/** Reads one phrase out of other bytes; a comma parts nothing in it. */
export function readLiteral(
  speller: Speller,
  id: number,
  phrase: Uint8Array,
  reader: Reader,
): void {
  if (phrase.includes(COMMA_BYTE)) {
    readInFull(speller, id, DECODER.decode(phrase), reader);
    return;
  }
  speller.bytes.set(phrase);
  speller.bytes[phrase.length] = COMMA_BYTE;
  readPhrase(speller, id, 0, phrase.length, reader);
}
