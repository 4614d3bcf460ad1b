/** How many days ago something was, from "six weeks ago", "in 2019", "last month" or "as a child". */
import { DAY_MS } from "../../../time.ts";

const UNITS: [RegExp, number][] = [
  [/^d|^tag|^jour/, 1],
  [/^w|^se/, 7],
  [/^mo|^mes/, 30],
  [/^y|^an|^ja/, 365],
];
const SPAN =
  /(\bin |\bfor |\bsince |\bseit |\bdesde |\bdepuis )?(?:about |around |over |almost |nearly |roughly |the last |the past |~)*(\d+(?:\.\d+)?) ?\+? ?(days?|d|weeks?|wks?|w|months?|mos?|mths?|years?|yrs?|y|tag(?:en?)?|wochen?|monat(?:en?)?|jahr(?:en?)?|dias?|semanas?|mes(?:es)?|anos?|jours?|semaines?|mois|ans?)\b( old| later| pregnant| program| plan| block| of age| away| until)?/g;
const VAGUE: [RegExp, number][] = [
  [/\b(?:today|just now|this morning|tonight|heute|hoy|aujourdhui|hoje|right now)\b/, 0],
  [/\b(?:yesterday|last night|gestern|ayer|hier|ontem)\b/, 1],
  [/\bthis week\b|\bthe other day\b|\b(?:last|this) weekend\b/, 4],
  [/\b(?:last week|letzte woche|semana pasada|semaine derniere)\b/, 8],
  [
    /\bthis month\b|\brecent(?:ly)?\b|\bfresh(?:ly)?\b|\bjust (?:had|got|came|broke|tore|sprained|out)\b/,
    20,
  ],
  [/\b(?:last month|letzten monat|mes pasado|mois dernier)\b/, 35],
  [/\b(?:last (?:spring|summer|autumn|fall|winter))\b/, 240],
  [/\b(?:last year|letztes jahr|ano pasado|an dernier)\b/, 400],
  [
    /\b(?:years ago|decades? ago|long (?:time )?ago|ages ago|way back|as an? (?:child|kid|baby|teen\w*|youngster)|when i was (?:a |an |in |\d|young|little)|in (?:my )?(?:childhood|youth|school|high school|college|my teens|my twenties|my thirties)|childhood|als kind|de nin[oa]|enfant|crianca)\b/,
    3650,
  ],
  [/\bmonths ago\b/, 120],
  [/\bweeks ago\b/, 25],
  [/\bdays ago\b/, 4],
];
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAMED =
  /\b(?:in|since|last|early|mid|late|from|on)? ?\b(jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?) ((?:19|20)\d\d)\b/;
/** An ISO date, whose hyphens folding has made spaces. */
const DATE = /\b((?:19[4-9]|20[0-9])\d) (0[1-9]|1[0-2]) (0[1-9]|[12]\d|3[01])\b/;
const YEAR = /\b((?:19[4-9]|20[0-9])\d)\b/;

export type Ago = { days: number | null; lasting: boolean; ahead: boolean };

/** "No attacks last month" tells how long it has been quiet, not when it was. */
const QUIET =
  /(?:^|\. )(?:no|without|zero|sin|ohne|keine) [^.]*\b(?:last|this|past) (?:month|year)\b/g;
/** "Since 2019" lasts; "sprained in 2019, fine since" does not. */
const isSince = (context: string, at: number) =>
  /\b(?:since|seit|desde|depuis)(?: \w+)? ?$/.test(context.slice(0, at)) ||
  /^ ?since\b/.test(context.slice(at));

export function agoOf(words: string, todayMs: number): Ago {
  const context = words.replace(QUIET, "");
  let ahead = false;
  for (const [, lead, count, unit = "", tail] of context.matchAll(SPAN)) {
    if (tail) continue;
    if (lead === "in ") {
      ahead = true;
      continue;
    }
    const size = UNITS.find(([names]) => names.test(unit))?.[1] ?? 1;
    return { days: Number(count) * size, lasting: lead !== undefined, ahead: false };
  }
  if (
    /\b(?:scheduled|upcoming|planned|next (?:week|month|year)|booked|going to have|awaiting)\b/.test(
      context,
    )
  )
    ahead = true;
  const vague = VAGUE.find(([words]) => words.test(context));
  if (vague) return { days: vague[1], lasting: /\bsince\b/.test(context), ahead };
  const date = DATE.exec(context);
  if (date && !Number.isNaN(todayMs)) {
    const [year, month, day] = date.slice(1).map(Number);
    const days = Math.round((todayMs - Date.UTC(year!, month! - 1, day)) / DAY_MS);
    return { days: Math.max(0, days), lasting: isSince(context, date.index), ahead: days < 0 };
  }
  const named = NAMED.exec(context);
  const found = named ?? YEAR.exec(context);
  const year = named?.[2] ?? found?.[1];
  if (!found || year === undefined || Number.isNaN(todayMs))
    return { days: null, lasting: false, ahead };
  const month = named ? MONTHS.indexOf(named[1]!.slice(0, 3)) : 6;
  const days = Math.round((todayMs - Date.UTC(Number(year), month, 1)) / DAY_MS);
  return {
    days: Math.max(0, days),
    lasting: isSince(context, found.index),
    ahead: ahead || days < -200,
  };
}
