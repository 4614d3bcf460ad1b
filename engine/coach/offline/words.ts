/** Cuts a message into sentences and words, each folded to plain small letters and kept as it stood. */

export type Word = {
  /** Where it stands in the message. */
  from: number;
  to: number;
  /** Small, without accents and apostrophes. */
  text: string;
};
export type Line = { words: Word[]; isQuestion: boolean };

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[👍👌✅🆗]/gu, " ok "],
  [/[👎❌🚫]/gu, " nope "],
  [/👋/gu, " hey "],
  [/🙏/gu, " thx "],
];
const MARKS = /[\u0300-\u036f]/g;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’`´][\p{L}\p{M}]+)*/gu;
const END = /(?:[!?¿¡;\n\r…]|\.(?!\d))+/g;
/** "l'épaule" is two words; "aujourd'hui" is one. */
const ELISION = /^(?:[cdjlmnst]|qu)['’`´](?=..)/i;
const UNITED = /\d(?=[^\d])|[^\d](?=\d)/;

const fold = (text: string) =>
  (/[^ -~]/.test(text) ? text.normalize("NFKD").replace(MARKS, "") : text)
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/œ/g, "oe")
    .replace(/[^a-z0-9]/g, "")
    .replace(/(.)\1{2,}/g, "$1$1");

type Whole = (text: string) => boolean;

function wordsOf(
  text: string,
  start: number,
  most: number,
  isElided: boolean,
  isWhole: Whole,
): Word[] {
  const words: Word[] = [];
  const add = (from: number, to: number) => {
    const folded = fold(text.slice(from, to));
    if (folded !== "") words.push({ from: start + from, to: start + to, text: folded });
  };
  for (const { 0: found, index } of text.matchAll(WORD)) {
    if (words.length >= most) break;
    const elided = isElided ? (ELISION.exec(found)?.[0].length ?? 0) : 0;
    if (elided > 0) add(index, index + elided);
    let from = index + elided;
    const to = index + found.length;
    // "30min" and "3x5" are figures and words, "1rm" is a word.
    while (from < to && UNITED.test(text.slice(from, to)) && !isWhole(fold(text.slice(from, to)))) {
      const cut = from + UNITED.exec(text.slice(from, to))!.index + 1;
      add(from, cut);
      from = cut;
    }
    add(from, to);
  }
  return words;
}

const MOST_LINES = 24;
const MOST_WORDS = 300;

/** The message with signs as words: places in lines are places in it. */
export const withoutSigns = (text: string) =>
  SIGNS.reduce((all, [sign, word]) => all.replace(sign, word), text);

export function linesOf(message: string, isElided: boolean, isWhole: Whole): Line[] {
  const lines: Line[] = [];
  let [at, count] = [0, 0];
  const add = (to: number, end: string) => {
    const words = wordsOf(message.slice(at, to), at, MOST_WORDS - count, isElided, isWhole);
    count += words.length;
    if (words.length > 0) lines.push({ words, isQuestion: end.includes("?") });
  };
  for (const { 0: end, index } of message.matchAll(END)) {
    if (lines.length >= MOST_LINES || count >= MOST_WORDS) return lines;
    add(index, end);
    at = index + end.length;
  }
  if (lines.length < MOST_LINES && count < MOST_WORDS) add(message.length, "");
  return lines;
}
