/** Goes through patterns before any is parsed: their words become known, and each is filed under its rarest step. */
import type { Language } from "../text/language.ts";
import type { Keys } from "./candidates.ts";
import { type Lexicon, newClass } from "./lexicon.ts";
import { MEASURED } from "./measures.ts";
import { addLiteral } from "./vocabulary.ts";
import { internBytes } from "./words.ts";

export type Scout = {
  lexicon: Lexicon;
  language: Language;
  bytes: Uint8Array<ArrayBuffer>;
  /** Class names that a pattern asks for and no lexicon nor measure fills. */
  unknown: Set<string>;
};

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();
const BLANK = 32;
const AND = 38;
const QUESTION = 63;
const OR = 124;
const TILDE = 126;

function idOf({ lexicon, language, bytes, unknown }: Scout, from: number, to: number): number {
  const name = internBytes(lexicon.names, bytes, from, to);
  const there = lexicon.ids[language][name];
  if (there) return there;
  const id = newClass(lexicon, language, name);
  const text = bytes.subarray(from, to);
  if (bytes[from]! < 65 || bytes[from]! > 90) addLiteral(lexicon, id, text);
  else if (!MEASURED.has(DECODER.decode(text))) unknown.add(`${language}:${DECODER.decode(text)}`);
  return id;
}

export function keysOf(scout: Scout, pattern: string): Keys {
  if (scout.bytes.length < pattern.length * 3 + 1) scout.bytes = new Uint8Array(pattern.length * 6);
  const { bytes, lexicon } = scout;
  const size = ENCODER.encodeInto(pattern, bytes).written;
  bytes[size] = BLANK;
  const keys: Keys = { rarest: [], next: [] };
  let least = Infinity;
  let second = Infinity;
  let isFirst = true;
  for (let at = 0; at < size; at++) {
    const begin = at;
    if (bytes[at] === AND) isFirst = true;
    while (bytes[at]! > BLANK && bytes[at] !== AND) at++;
    if (at === begin || bytes[begin] === TILDE) continue;
    const isOptional = bytes[at - 1] === QUESTION && at - begin > 1;
    const end = isOptional ? at - 1 : at;
    const ids: number[] = [];
    let weight = 0;
    for (let from = begin, to = begin; to <= end; to++) {
      if (to < end && bytes[to] !== OR) continue;
      const id = idOf(scout, from, to);
      ids.push(id);
      weight += lexicon.weights[id]!;
      from = to + 1;
    }
    if (isFirst || !isOptional)
      if (weight < least) {
        keys.next = keys.rarest;
        second = least;
        keys.rarest = ids;
        least = weight;
      } else if (weight < second) {
        keys.next = ids;
        second = weight;
      }
    isFirst = bytes[at] === AND;
  }
  return keys;
}
