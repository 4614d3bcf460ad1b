/** Cuts a line about training into figures, units, marks, names of exercises and other words. */
import type { Language } from "../coach/language.ts";
import type { FoundName } from "./find-names.ts";
import { readNumberWords } from "./number-words.ts";
import type { Made } from "./made.ts";
import { phrasesAt } from "./phrase-index.ts";

export type Token = Made & { start: number; end: number };

const NUMBER = /(\d{1,6})(?:([.,])(\d{1,3}))?([½¼¾])?/y;
const LONE_PART = /[½¼¾]/y;
const PARTS: Record<string, number> = { "½": 0.5, "¼": 0.25, "¾": 0.75 };
const AFTER_DECIMAL =
  /\s*(?:kgs?|kilos?|quilos?|kilogram|lbs?|pounds?|km|k|x|×|min|mi|miles|m)(?![a-z])/y;
const MASS =
  /\s*(?:(kgs?|kilos?|quilos?|kilogram(?:m?e|o)?s?|k(?=\s*x))|lbs?|pounds?|libras?|livres?|pfund|#)(?![a-wyz]|x[a-z])/y;
const CLOCK = /:([0-5]\d)(?::([0-5]\d))?(?!\d)/y;
const HOURS =
  /\s*h(?:rs?|ours?|oras?|eures?)?\s*([0-5]\d)?(?:\s*(?:min|m)[a-z]*)?(?![a-z0-9])|\s*(?:stunden?|std)(?![a-z])/y;
const MINUTES =
  /\s*(?:min(?:ute|uto|uten)?s?\.?|m(?=\d\d?s))(?![a-z])\s*(?:(\d{1,2})\s*(?:s|sec|sek|seg)[a-z]*|([0-5]\d)(?![\d.,]|\s*[a-z×/@]))?|\s*min([0-5]\d)(?![\d.,]|\s*[a-z×/@])/y;
const SECONDS = /(\s*)(?:(s)|'s|s(?:ec|eg|ek)(?:s|\.|onds?|unden?|undos?|ondes?)?|"|'')(?![a-z])/y;
const PAIRED = /'s(?![a-z])/y;
const METRES =
  /\s*(?:(km|k|kilomet(?:er|re|ro)s?|quilometros?)|(mi|miles?|millas?|milhas?|meilen)|(m|met(?:er|re|ro)s?|mts))(?![a-z])/y;
const OPEN = /\+(?!\s*\d)/y;
const BURSTS = /(?:\+|\s\+\s(?!\d{1,3}\s+\p{L}))(\d{1,3})(?![\d.,]|\s*(?:kg|lb|x|×))/uy;
const SIGN = /([+\-–−])(?=[\d½])/y;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’]*/uy;
const METRES_IN_MILE = 1609.344;

function match(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const LOAD_BEFORE = /(?:[@+]\s*|\b(?:mit|con|avec|com|with|at|a|je) |\d\s*x\s*\d{1,2} )$/;

/** What stands behind a load: sets, repetitions by the comma, or the end of what is said of it. */
const SETS_BEHIND =
  /^(?:\s*x\s*\d|:?\s+\d{1,2}(?:\s*[x×*]\s*\d|\s*[,/]\s*\d)|:?\s+\d{1,2} (?:sets?|series?|satze?)\b)/;

const PART_BEFORE = /(?:rpe|rir|@)\s*\d[\d.,\s/]{0,20}[,/]\s*$|\d\s*x\s*\d{1,2}\s*x\s*$/;

/** `82,5 kg` is one figure and `5,5,4` are three; English writes no fraction with a comma. */
function isDecimal(text: string, found: RegExpExecArray, language: Language) {
  const [whole, ones = "", mark, part] = found;
  if (part === undefined) return false;
  const end = found.index + whole.length;
  if (mark === ".") return true;
  const isPart = part === "5" || part === "25" || part === "75" || part === "50";
  const [head, tail] = [text.slice(0, found.index), text.slice(end)];
  if (/\d[,/]$/.test(head) || /^,\d/.test(tail)) return false;
  if (/^\s*x/.test(tail) && !isPart) return false;
  if (match(AFTER_DECIMAL, text, end)) return part.length < 3;
  // Beside sets and repetitions, or behind a word for a load, it is one figure.
  const isComma = language !== "en";
  if (isComma && isPart && (SETS_BEHIND.test(tail) || PART_BEFORE.test(head))) return true;
  return (
    isPart && (Number(ones) > 20 || /^\s+\d{1,2}\s*x\s*\d/.test(tail) || LOAD_BEFORE.test(head))
  );
}

type Cut = { made: Made; end: number };

function cutNumber(
  text: string,
  at: number,
  sign: "+" | "-" | null,
  language: Language,
): Cut | null {
  const found = match(NUMBER, text, at);
  if (!found) {
    const part = match(LONE_PART, text, at)?.[0];
    return part ? measured(text, at + 1, PARTS[part]!, sign) : null;
  }
  const [, ones = "", mark, part, fraction] = found;
  const isThousands =
    part?.length === 3 && mark !== undefined && !!match(METRES, text, at + found[0].length);
  if (isThousands) return measured(text, at + found[0].length, Number(ones + part), sign);
  const isWhole = part === undefined || !isDecimal(text, found, language);
  const value = isWhole ? Number(ones) : Number(`${ones}.${part}`);
  const end = isWhole && part !== undefined ? at + ones.length : at + found[0].length;
  return measured(
    text,
    end,
    value + (fraction && end === at + found[0].length ? PARTS[fraction]! : 0),
    sign,
  );
}

/** What a figure measures, by what stands behind it. */
function measured(text: string, at: number, value: number, sign: "+" | "-" | null): Cut {
  const clock = match(CLOCK, text, at);
  if (clock) {
    const [all, low, last] = clock;
    const seconds = value * 60 + Number(low);
    const made = { type: "time", seconds: last ? seconds * 60 + Number(last) : seconds } as const;
    const unit = match(/\s*(?:min|h)[a-z]*/y, text, at + all.length);
    return {
      made: { ...made, pair: null, isClock: true },
      end: at + all.length + (unit?.[0].length ?? 0),
    };
  }
  const mass = match(MASS, text, at);
  if (mass) {
    const unit = mass[1] ? "kg" : "lb";
    return { made: { type: "load", value, unit, sign }, end: at + mass[0].length };
  }
  return timed(text, at, value) ?? bare(text, at, value, sign);
}

function timed(text: string, at: number, value: number): Cut | null {
  const time = (seconds: number, length: number, pair: number | null = null): Cut => ({
    made: { type: "time", seconds, pair, isClock: false },
    end: at + length,
  });
  const hours = match(HOURS, text, at);
  if (hours) return time(value * 3600 + Number(hours[1] ?? 0) * 60, hours[0].length);
  const minutes = match(MINUTES, text, at);
  if (minutes)
    return time(
      value * 60 + Number(minutes[1] ?? minutes[2] ?? minutes[3] ?? 0),
      minutes[0].length,
    );
  const paired = match(PAIRED, text, at);
  const seconds = match(SECONDS, text, at);
  // "16s" are a pair of weights where weights are held, and seconds where one holds still.
  if (seconds) return time(value, seconds[0].length, paired || seconds[2] ? value : null);
  const far = match(METRES, text, at);
  if (!far) return null;
  const metres = far[1] ? value * 1000 : far[2] ? value * METRES_IN_MILE : value;
  return { made: { type: "distance", metres: Math.round(metres) }, end: at + far[0].length };
}

function bare(text: string, at: number, value: number, sign: "+" | "-" | null): Cut {
  const bursts = [value];
  let end = at;
  for (let more = match(BURSTS, text, end); more; more = match(BURSTS, text, end)) {
    bursts.push(Number(more[1]));
    end += more[0].length;
  }
  if (bursts.length > 1 && !sign) return { made: { type: "bursts", reps: bursts }, end };
  const open = match(OPEN, text, at);
  const made = { type: "number", value, sign, isOpen: open !== null, isWord: false } as const;
  return { made, end: at + (open?.[0].length ?? 0) };
}

/** The text is plain already; names were found in it before. */
export function cut(text: string, names: readonly FoundName[], language: Language): Token[] {
  const tokens: Token[] = [];
  const byStart = new Map(names.map((name) => [name.start, name]));
  let at = 0;
  while (at < text.length) {
    const next = cutAt(text, at, byStart, language);
    if (next.made) tokens.push({ ...next.made, start: at, end: next.end });
    at = next.end;
  }
  return tokens;
}

function cutAt(
  text: string,
  at: number,
  names: ReadonlyMap<number, FoundName>,
  language: Language,
): { made: Made | null; end: number } {
  const name = names.get(at);
  if (name) return { made: { type: "name", name }, end: name.end };
  const isInside = at > 0 && /\p{L}/u.test(text[at - 1]!) && /\p{L}/u.test(text[at]!);
  if (!isInside || /x\d/y.test(text.slice(at, at + 2))) {
    for (const [pattern, make] of phrasesAt(text[at]!)) {
      const found = match(pattern, text, at);
      if (!found || found[0] === "") continue;
      const made = make(found);
      // Portuguese says "of the" with the Spanish word for two.
      if (made?.type === "filler" && language === "es" && found[0] === "dos") break;
      return { made, end: at + found[0].length };
    }
  }
  const sign = match(SIGN, text, at);
  const isSign = sign && !(sign[1] === "+" ? /\d/ : /[\d\p{L}]/u).test(text[at - 1] ?? " ");
  const figure = isSign
    ? cutNumber(text, at + sign[0].length, sign[1] === "+" ? "+" : "-", language)
    : cutNumber(text, at, null, language);
  if (figure) return figure;
  return cutWord(text, at, language);
}

function cutWord(text: string, at: number, language: Language): { made: Made | null; end: number } {
  const word = match(WORD, text, at);
  if (!word) {
    const isMark = /[\s"'’()[\]{}*_•|:.!\-–—~=]/.test(text[at]!);
    return { made: isMark ? null : { type: "noise" }, end: at + 1 };
  }
  const ahead = [...text.slice(at, at + 90).matchAll(/[\p{L}\p{M}']+/gu)];
  const said = ahead.map(([one]) => one);
  const number = readNumberWords(said, 0, language);
  // "At one eighty", "at two twenty five".
  const tens =
    number && /\b(?:at|with|to|of) $/.test(text.slice(0, at)) && number.value < 5
      ? readNumberWords(said, number.length, language)
      : null;
  if (number && tens && tens.value >= 20 && tens.value < 100)
    Object.assign(number, {
      value: number.value * 100 + tens.value,
      length: number.length + tens.length,
    });
  if (!number) return { made: { type: "noise" }, end: at + word[0].length };
  const last = ahead[number.length - 1]!;
  const end = at + last.index + last[0].length;
  const cut = measured(text, end, number.value, null);
  const made = cut.made.type === "number" ? { ...cut.made, isWord: true } : cut.made;
  return { made, end: cut.end };
}
