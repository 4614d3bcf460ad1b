/** Lists of phrases folded byte by byte, so that what reads them meets small letters and a few signs only. */
import { once } from "../../once.ts";
import { foldCharacters } from "../text/characters.ts";

export type Bytes = Uint8Array<ArrayBuffer>;
/** Folded phrases, each with a comma behind it. */
export type Plain = {
  bytes: Bytes;
  size: number;
  /** What stands at an ODD: a phrase that only the text's own rules can read, or a name in capitals. */
  odd: Map<number, string>;
  /** Whether the last phrase has another spelling: German writes ae for ä where a keyboard has none. */
  hasUmlaut: boolean;
};

export const ODD = 35;
export const APOSTROPHE = 39;
export const STAR = 42;
export const COMMA = 44;
export const BLANK = 32;
const BREAK = 46;
/** The first byte of the Latin letters with marks, and what no table can fold. */
const LATIN = 1;
const HARD = 2;
const LATIN_BYTE = 0xc3;
const E = 101;

export const isFigure = (sign: number) => sign >= 48 && sign <= 57;
export const isLetter = (sign: number) => sign > 96;

function signOf(character: string): number {
  if (character === "," || character === "\n") return COMMA;
  if (/[\s_-]/.test(character)) return BLANK;
  if (character === "*") return STAR;
  const folded = foldCharacters(character);
  if (folded === "'") return APOSTROPHE;
  if (folded.length !== 1 || /[%?]/.test(folded)) return HARD;
  return /[a-z\d]/.test(folded) ? folded.charCodeAt(0) : BREAK;
}
/** By byte, and from 256 on by the second byte of a Latin letter. */
const signs = once(() => {
  const made = new Uint8Array(512).fill(HARD);
  for (let code = 0; code < 128; code++) made[code] = signOf(String.fromCharCode(code));
  for (let code = 0xc0; code < 0x100; code++)
    made[256 + code - 0x40] = signOf(String.fromCharCode(code));
  made[LATIN_BYTE] = LATIN;
  return made;
});
/** By the second byte. */
const umlauts = once(() => {
  const made = new Uint8Array(256);
  for (const sign of "äöüÄÖÜ") made[sign.charCodeAt(0) - 0x40] = 1;
  return made;
});

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();
/** What is being folded, with a comma behind it. */
let source: Bytes = new Uint8Array(1 << 12);

export const emptyPlain = (letters: number): Plain => ({
  bytes: new Uint8Array(letters * 3 + 64),
  size: 0,
  odd: new Map(),
  hasUmlaut: false,
});

const isSmallLetter = (table: Bytes, at: number) => {
  const sign = table[source[at]!]!;
  return isLetter(sign === LATIN ? table[256 + source[at + 1]!]! : sign);
};

/** Folds the phrase at `from`, and tells where its comma stands, or -1 where a table is not enough. */
function foldPhrase(plain: Plain, from: number, isLong: boolean): number {
  const { bytes } = plain;
  const table = signs();
  const isUmlaut = umlauts();
  let to = plain.size;
  for (let at = from; ; at++) {
    let sign = table[source[at]!]!;
    const isLatin = sign === LATIN;
    if (isLatin) sign = table[256 + source[++at]!]!;
    if (sign === COMMA) {
      bytes[to] = COMMA;
      plain.size = to + 1;
      return at;
    }
    // "1.5" and "120/80" are one word.
    if (sign === HARD || (sign === BREAK && isFigure(bytes[to - 1]!))) return -1;
    if (sign === APOSTROPHE && !(isLetter(bytes[to - 1]!) && isSmallLetter(table, at + 1)))
      sign = BREAK;
    bytes[to++] = sign;
    if (isLatin && isUmlaut[source[at]!] === 1) {
      plain.hasUmlaut = true;
      if (isLong) bytes[to++] = E;
    }
  }
}

const isCapital = (byte: number) => byte >= 65 && byte <= 90;
export const isName = (text: string) => /^[A-Z][A-Z0-9_]+$/.test(text);

function addOdd(plain: Plain, text: string): void {
  plain.odd.set(plain.size, text);
  plain.bytes[plain.size++] = ODD;
  plain.bytes[plain.size++] = COMMA;
}

function textAt(from: number): string {
  let to = from;
  while (signs()[source[to]!] !== COMMA) to++;
  return DECODER.decode(source.subarray(from, to));
}

function fold(plain: Plain, length: number): void {
  const table = signs();
  source[length] = COMMA;
  for (let at = 0; at < length; at++) {
    while (table[source[at]!] === BLANK) at++;
    plain.hasUmlaut = false;
    const isOdd = isCapital(source[at]!) && isName(textAt(at).trimEnd());
    const end = isOdd ? -1 : foldPhrase(plain, at, false);
    if (end >= 0) {
      if (plain.hasUmlaut) foldPhrase(plain, at, true);
      at = end;
      continue;
    }
    addOdd(plain, textAt(at).trimEnd());
    while (table[source[at]!] !== COMMA) at++;
  }
}

/** Folds a list of phrases behind the others. */
export function foldList(plain: Plain, list: string): void {
  if (source.length <= list.length * 3) source = new Uint8Array(list.length * 4);
  fold(plain, ENCODER.encodeInto(list, source).written);
}

/** Folds one phrase, in which a comma parts nothing. */
export function foldOne(plain: Plain, phrase: Bytes): void {
  if (source.length <= phrase.length) source = new Uint8Array(phrase.length * 4);
  source.set(phrase);
  if (phrase.includes(COMMA)) addOdd(plain, DECODER.decode(phrase));
  else fold(plain, phrase.length);
}
