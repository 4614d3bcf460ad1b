/** Hears a message in a language: what each of its lines means, the exercises it names, its figures. */
import type { Exercise } from "../../catalog/exercise.ts";
import type { Language } from "../language.ts";
import { type Meanings, meaningsOf, mendWord, phrasesAt, senseOf } from "./meanings.ts";
import { isNameWord, mendNameWord, namesIn, spellWords } from "./names.ts";
import { linesOf, type Word } from "./words.ts";

export type HeardWord = {
  text: string;
  concepts: Set<string>;
  number: number | null;
};
export type HeardName = {
  from: number;
  to: number;
  text: string;
  exercise: Exercise;
  isWeak: boolean;
  /** The word is one for equipment as well. */
  isGear: boolean;
};
export type Heard = {
  words: HeardWord[];
  names: HeardName[];
  /** Everything that is meant anywhere in it. */
  all: Set<string>;
};

/** More are not mended: nobody mistypes every word. */
const MOST_MENDED = 40;
const SHORTEST_NAME_WORD = 5;
const BRIEF = 3;
const SHORT = 7;

export type Slips = { left: number };
export const newSlips = (): Slips => ({ left: MOST_MENDED });
export const noSlips = (): Slips => ({ left: 0 });

export function hear(message: string, language: Language, slips: Slips): Heard[] {
  const meanings = meaningsOf(language);
  const isWhole = (text: string) => meanings.exact.has(text);
  return linesOf(message, language === "fr", isWhole).map(({ words, isQuestion }) =>
    hearLine(words, isQuestion, message, meanings, slips),
  );
}

function hearLine(
  raw: readonly Word[],
  isQuestion: boolean,
  message: string,
  meanings: Meanings,
  slips: Slips,
): Heard {
  const texts = raw.map(({ text }) => text);
  const spelt = spellWords(texts);
  for (const [i, text] of texts.entries()) {
    if (text.length < 4 || slips.left <= 0) continue;
    if (
      /^\d/.test(text) ||
      senseOf(text, meanings).isKnown ||
      isNameWord(spelt[i]!) ||
      spelt[i] === ""
    )
      continue;
    slips.left--;
    const mended = mendWord(text, meanings);
    const named = mended ?? (text.length < SHORTEST_NAME_WORD ? null : mendNameWord(spelt[i]!));
    if (named === null) continue;
    texts[i] = named;
    spelt[i] = mended === null ? named : (spellWords([named])[0] ?? named);
  }
  const words = texts.map((text) => ({
    text,
    concepts: new Set(senseOf(text, meanings).concepts),
    number: /^\d{1,4}$/.test(text) ? Number(text) : (meanings.numbers.get(text) ?? null),
  }));
  const gear = words.map(() => 0);
  let span: { concept: string; length: number } | null = null;
  for (const [i, { concepts }] of words.entries())
    for (const phrase of phrasesAt(texts, i, meanings)) {
      const { concept, length } = phrase;
      if (concept === "eq") gear.fill(length, i, i + length);
      if (!concept.startsWith("span:")) concepts.add(concept);
      // "Half an hour" holds "an hour".
      else if (!span || length > span.length) span = phrase;
    }
  if (span) words[0]?.concepts.add(span.concept);
  const names = nameLine(raw, words, spelt, gear, message);
  return { words, names, all: gather(words, names, isQuestion) };
}

function nameLine(
  raw: readonly Word[],
  words: readonly HeardWord[],
  spelt: readonly string[],
  gear: readonly number[],
  message: string,
): HeardName[] {
  const names: HeardName[] = [];
  const isFree = (at: number) => words[at]!.number === null && !isSaid(words[at]!);
  for (const { from, to, exercise, isWeak } of namesIn(spelt, isFree)) {
    // "Squat rack" is a place, no squat.
    if (to - from < Math.max(...gear.slice(from, to))) continue;
    const isGear = to - from === 1 && words[from]!.concepts.has("eq");
    const text = message.slice(raw[from]!.from, raw[to - 1]!.to);
    names.push({ from, to, text, exercise, isWeak, isGear });
    if (isWeak || isGear) continue;
    for (const { concepts } of words.slice(from, to)) concepts.clear();
  }
  return names;
}

const NAMING = /^(?:eq|focus|joint|sets|load|plain|style|goal)\b/;
const isSaid = ({ concepts }: HeardWord) => [...concepts].some((concept) => !NAMING.test(concept));

function gather(words: readonly HeardWord[], names: readonly HeardName[], isQuestion: boolean) {
  const all = new Set<string>();
  for (const [i, { concepts, number }] of words.entries()) {
    for (const concept of concepts) all.add(concept);
    if (number === null) continue;
    const next = [1, 2].flatMap((step) => [...(words[i + step]?.concepts ?? [])]);
    for (const unit of next.slice(0, 12)) all.add(`#${unit}`);
    for (const unit of words[i - 1]?.concepts ?? []) all.add(`${unit}#`);
  }
  if (all.has("#minute") || all.has("#hour")) all.add("minutes");
  if (names.some(({ isWeak }) => isWeak)) all.add("weakex");
  if (names.some(({ isWeak }) => !isWeak)) all.add("ex");
  if (isQuestion) all.add("?");
  for (const concept of words[0]?.concepts ?? []) all.add(`^${concept}`);
  if (words.length <= BRIEF) all.add("brief");
  if (words.length <= SHORT) all.add("short");
  return all;
}

/** Several lines as one. */
export function join(lines: readonly Heard[]): Heard {
  const words = lines.flatMap(({ words }) => words);
  const names = lines.flatMap(({ names }) => names);
  const all = new Set(lines.flatMap(({ all }) => [...all]));
  for (const [most, mark] of [
    [BRIEF, "brief"],
    [SHORT, "short"],
  ] as const)
    if (words.length > most) all.delete(mark);
  return { words, names, all };
}
