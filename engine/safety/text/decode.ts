/** Words that a text carries in a code: what decodes to plain words is heard like the text itself. */
import { hiddenText } from "./characters.ts";
import { type Language, speakersOf } from "./language.ts";

export type Decoded = { text: string; from: number; to: number };

const BASE64 = /[A-Za-z0-9+/_-]{16,}={0,2}/g;
const HEX = /(?:\b(?:0x|\\x)?[0-9a-fA-F]{2}[ ,]?){8,}/g;
const BINARY = /(?:[01]{8} ?){5,}/g;
const PERCENT = /(?:[^\s%]*%[0-9a-fA-F]{2}){2,}\S*/g;
const ENTITY = /&#(x?)([0-9a-fA-F]{1,6});/g;
const ESCAPE = /\\u([0-9a-fA-F]{4})/g;
const HEX_SIGN = new Uint8Array(128);
for (const sign of "0123456789abcdefABCDEF \\x,") HEX_SIGN[sign.charCodeAt(0)] = 1;
const MOST = 8;

const isPlain = (text: string) => {
  const letters = text.match(/[a-zA-Z\u00c0-\u017f ]/g)?.length ?? 0;
  return text.length >= 5 && letters / text.length > 0.8;
};

function fromBytes(bytes: readonly number[]): string {
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

function fromBase64(run: string): string {
  const plain = run.replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, "");
  if (plain.length % 4 === 1) return "";
  return fromBytes(Array.from(atob(plain), (sign) => sign.charCodeAt(0)));
}

function fromPercent(run: string): string {
  try {
    return decodeURIComponent(run.replaceAll("+", " "));
  } catch {
    return "";
  }
}

const codePoint = (digits: string, base: number) => {
  const code = Number.parseInt(digits, base);
  return code > 0 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : "";
};

const rot13 = (text: string) =>
  text.replace(/[a-zA-Z]/g, (letter) => {
    const base = letter <= "Z" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
const reversed = (text: string) => Array.from(text).toReversed().join("");

/** How many small words of one language there are, counted no further than `most`. */
function smallWords(text: string, most: number): number {
  const votes = new Map<Language, number>();
  let best = 0;
  for (const [word] of text.toLowerCase().matchAll(/[a-z]+/g))
    for (const language of speakersOf(word)) {
      const own = (votes.get(language) ?? 0) + 1;
      votes.set(language, own);
      best = Math.max(best, own);
      if (best === most) return best;
    }
  return best;
}

/** Whole sentences turned by rot13 or written backwards: heard where that makes more sense than what stands there. */
function* turned(raw: string): Generator<Decoded> {
  for (const match of raw.matchAll(/[^.:\n"]{12,}/g)) {
    const [run] = match;
    const own = smallWords(run, 3);
    if (own > 2) continue;
    for (const text of [rot13(run), reversed(run)])
      if (smallWords(text, own + 2) > own + 1)
        yield { text, from: match.index, to: match.index + run.length };
  }
}

const RUN = 16;
/** Codes are long runs of few signs: what has no such run is not searched for them. */
function longestRuns(raw: string): { unbroken: number; hex: number } {
  const longest = { unbroken: 0, hex: 0 };
  let unbroken = 0;
  let hex = 0;
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    unbroken = code > 32 && code < 128 ? unbroken + 1 : 0;
    hex = HEX_SIGN[code] === 1 ? hex + 1 : 0;
    if (unbroken > longest.unbroken) longest.unbroken = unbroken;
    if (hex > longest.hex) longest.hex = hex;
  }
  return longest;
}

export function decodedOf(raw: string): Decoded[] {
  const found: Decoded[] = [];
  const keep = (text: string, from: number, length: number) => {
    if (found.length < MOST && isPlain(text)) found.push({ text, from, to: from + length });
  };
  const hidden = /\udb40/.test(raw) ? hiddenText(raw) : "";
  if (hidden) keep(hidden, 0, raw.length);
  const longest = longestRuns(raw);
  for (const match of longest.unbroken < RUN ? [] : raw.matchAll(BASE64))
    if (/[A-Z]/.test(match[0]) && /[a-z]/.test(match[0]))
      keep(fromBase64(match[0]), match.index, match[0].length);
  for (const match of longest.hex < RUN ? [] : raw.matchAll(HEX)) {
    const pairs = match[0].replace(/0x|\\x/g, "").match(/[0-9a-fA-F]{2}/g) ?? [];
    keep(fromBytes(pairs.map((pair) => Number.parseInt(pair, 16))), match.index, match[0].length);
  }
  for (const match of longest.hex < RUN ? [] : raw.matchAll(BINARY)) {
    const bytes = match[0].match(/[01]{8}/g) ?? [];
    keep(fromBytes(bytes.map((byte) => Number.parseInt(byte, 2))), match.index, match[0].length);
  }
  if (raw.includes("%"))
    for (const match of raw.matchAll(PERCENT))
      keep(fromPercent(match[0]), match.index, match[0].length);
  if (raw.includes("&#"))
    keep(
      raw.replace(ENTITY, (_, x: string, digits: string) => codePoint(digits, x ? 16 : 10)),
      0,
      raw.length,
    );
  if (raw.includes("\\u"))
    keep(
      raw.replace(ESCAPE, (_, digits: string) => codePoint(digits, 16)),
      0,
      raw.length,
    );
  for (const each of turned(raw)) if (found.length < MOST) found.push(each);
  return found;
}
