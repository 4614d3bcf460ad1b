/** Tells what was done from what is planned, wished for, asked or left out: only the first is logged. */
import type { Language } from "../coach/language.ts";
import { NOT_DONE, PLAN_HEADING } from "./not-done.ts";
import { MISSED_REP } from "./missed-phrases.ts";

/** Small letters without accents, each in its old place. */
export const plain = (text: string) =>
  /[^ -~]/.test(text) ? withoutMarks(text) : text.toLowerCase();

const withoutMarks = (text: string) =>
  text.replace(/[^a-z0-9 ]/gu, (letter) => {
    const base = letter.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    return base.length === letter.length ? base : letter;
  });

export type Line = { text: string; isDone: boolean };

/** In German it is no question. */
const THURSDAY = /^do\b/;

/** What was aimed at, beside what was done. */
const ENCLOSED_AIM =
  /\((?:aim|goal|target|ziel|plan|objetivo|objectif|meta)[^()\p{L}]*(?:(?:for|was|of|war|era|de)[^()\p{L}]*)?\)/u;

/** A repetition that failed was tried. */
const isTold = (line: string, language?: Language) => {
  const words = plain(line).replace(MISSED_REP, " ").replace(ENCLOSED_AIM, " ");
  return !NOT_DONE.test(language === "de" ? words.replace(THURSDAY, "") : words);
};

/** Every line, and every sentence of one, word for word. */
export function linesOf(text: string, language?: Language): Line[] {
  const lines: Line[] = [];
  let isPlan = false;
  for (const whole of text.split("\n")) {
    const line = whole.trim();
    if (line === "") isPlan = false;
    else if (PLAN_HEADING.test(plain(line))) {
      isPlan = true;
      lines.push({ text: line, isDone: false });
    } else if (isPlan) lines.push({ text: line, isDone: false });
    else lines.push(...sentencesOf(line, language));
  }
  return lines;
}

/** Neither "1. Satz" nor "26.11. Bench" ends with what looks like the end of a sentence. */
const SENTENCE =
  /;+|(?<=[.?!])(?<!^\d{1,2}\.|\d\.\d{1,2}\.|\.\.)(?!\s+(?:rpe|rir)\b|\s+(?:(?:oh|no|non|nein|n[aã]o|ne|ups|oops)[, ]+)?(?:wait|sorry|scratch|correction|actually|quatsch|korrektur|perd[oó]n|digo|pardon|desculpa|errei|corrig)\b)(?!(?<=\d\.)\s+(?:satz|set|s[eé]rie))\s+(?=[\p{L}¿¡])/iu;

const sentencesOf = (line: string, language?: Language) =>
  line
    .split(SENTENCE)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .flatMap((part) => (isTold(part, language) ? [{ text: part, isDone: true }] : partsOf(part)));

const TURN = /[,.]?\s+(?:but|aber|doch|pero|mais|mas|though|however)\s+|,\s+/gi;
/** Says by itself what was not done, and nothing about what stands before it. */
const APART =
  /^(?:i |ich |yo |eu |j'ai |hab(?:e)? )?(?:skipp|planned \d|wanted \d|next (?:time|week|session)|tomorrow|nachste|morgen|geplant|la proxima|manana|la prochaine|demain|na proxima|a proxima|amanha|me salte|saute|pulei|did ?n[o']?t|no (?:hice|pude)|nao fiz|pas fait|ausgelassen)/;

/** "Squats 3x5 but skipped deadlifts 1x5": what came before the turn was done. */
function partsOf(line: string): Line[] {
  for (const turn of line.matchAll(TURN)) {
    const [before, after] = [line.slice(0, turn.index), line.slice(turn.index + turn[0].length)];
    const isApart = APART.test(plain(after)) && /\d/.test(after) && !after.includes("?");
    if (isApart && before.trim() !== "" && isTold(before))
      return [
        { text: before.trim(), isDone: true },
        { text: after.trim(), isDone: false },
      ];
  }
  return [{ text: line, isDone: false }];
}
