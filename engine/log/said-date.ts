/** The day that words about training name, as seen from today. */
import type { Language } from "../coach/language.ts";
import { figuresAtHead, figuresInside, make, nearest } from "./figure-dates.ts";
import { findHeadDay, type HeadDay, latest, shift, weekdayOf, weekdaysIn } from "./weekdays.ts";

/** `day` is null where what is said of it does not go together. */
export type SaidDate = { start: number; end: number; day: string | null };
export type Calendar = { today: string; locale: string; language: Language };

const NUMBERS_OF_DAYS = "one|two|three|four|five|six|zwei|drei|dos|tres|deux|trois|dois|\\d";
const COUNTS: Record<string, number> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6,
  zwei: 2, drei: 3, dos: 2, tres: 3, deux: 2, trois: 3, dois: 2,
}; // prettier-ignore

const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/\b(?:(?:the )?day before yesterday|vorgestern|anteayer|antes de ayer|avant[ -]hier|anteontem)\b/, -2],
  [/\b(?:yesterday(?: (?:morning|evening|afternoon))?|last night|gestern(?: (?:abend|morgen|fruh))?|ayer|hier(?: (?:soir|matin))?|ontem)\b/, -1],
  [/\b(?:today|this (?:morning|afternoon|evening)|tonight|heute(?: (?:morgen|fruh|abend|mittag))?|hoy|esta manana|aujourd'hui|ce (?:matin|soir)|hoje)\b/, 0],
]; // prettier-ignore
const AGO = new RegExp(
  `\\b(?:(${NUMBERS_OF_DAYS}) days ago|vor (${NUMBERS_OF_DAYS}) tagen|hace (${NUMBERS_OF_DAYS}) dias|il y a (${NUMBERS_OF_DAYS}) jours|ha (${NUMBERS_OF_DAYS}) dias)\\b`,
);

/** By month, as the five languages begin it; each may be written out. */
const MONTHS = [
  "jan(?:uary|uar|vier|eiro)?|enero", "feb(?:ruary|ruar|rero)?|fev(?:rier|ereiro)?",
  "mar(?:ch|zo?|s|co)?", "apr(?:il)?|abril|avril", "may|mai|mayo|maio", "jun[ei]?|junio|juin|junho",
  "jul[iy]?|julio|juillet|julho", "aug(?:ust)?|agosto|aout", "sept?(?:ember|iembre|embre)?|setembro",
  "oct(?:ober|ubre|obre)?|okt(?:ober)?|outubro", "nov(?:ember|iembre|embre|embro)?",
  "dec(?:ember|embre)?|dez(?:ember|embro)?|diciembre",
]; // prettier-ignore
const MONTH = `(${MONTHS.join("|")})(?![a-z])\\.?`;
const MONTH_NAMES = MONTHS.map((names) => new RegExp(`^(?:${names})$`));
const ISO = /\b(20\d\d)-(\d\d)-(\d\d)\b/;
const DAY_MONTH = new RegExp(
  `(?:\\b|^)(\\d{1,2})(?:st|nd|rd|th|\\.)? (?:de |of )?${MONTH}(?: (?:de )?(20\\d\\d))?(?![a-z])`,
);
const MONTH_DAY = new RegExp(
  `\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (20\\d\\d))?(?![a-z0-9.,/x])`,
);

/** "Better than yesterday" tells no day of what was done. */
const COMPARED =
  /\b(?:than|as|like|since|from|until|for|vs\.?|als|wie|seit|von|que|como|desde|depuis|comme|contra)(?: (?:on|last|the|el|le|la|am|no|na|de|do))? ?$/;

type Found = { index: number; 0: string };
const at = ({ index, 0: found }: Found, day: string | null): SaidDate | null =>
  day === null ? null : { start: index, end: index + found.length, day };

/** The first that tells when it was. */
function firstOf(pattern: RegExp, line: string): RegExpExecArray | null {
  const first = pattern.exec(line);
  if (!first || !COMPARED.test(line.slice(0, first.index))) return first;
  for (const found of line.matchAll(new RegExp(pattern, "g")))
    if (!COMPARED.test(line.slice(0, found.index))) return found;
  return null;
}

/** The first day that a line of plain text names. */
export function findDate(line: string, calendar: Calendar): SaidDate | null {
  const head = findHeadDay(line, calendar.language);
  const date = findRelative(line, calendar.today) ?? findDated(line, calendar, head);
  if (!head) return date ?? findWeekday(line, calendar);
  const isBeside = date && /^[\s,.:(]*$/.test(line.slice(head.end, date.start));
  if (!date || (!isBeside && date.start > 0)) {
    const day = dayOfMonth(line, calendar.today, head) ?? { end: head.end, day: null };
    return { start: 0, end: day.end, day: day.day ?? latest(calendar.today, head) };
  }
  // "Mon 11/27" was a Friday: nobody knows which of them is right.
  const isAlike = date.day !== null && weekdayOf(date.day) === head.weekday;
  return { start: 0, end: Math.max(date.end, head.end), day: isAlike ? date.day : null };
}

const DAY_BEHIND =
  /^ (?:the |dem |el |le )?(\d{1,2})(?:st|nd|rd|th|\.)?(?=\s*[:,–-]|\s+\p{L}|$)(?!\s*(?:x|kg|lb|min|sec|s|km|m|mi|sets?|reps?)(?![a-z]))/u;
/** "Fri 27 bench": the day of the month, if it was such a day. */
function dayOfMonth(line: string, today: string, head: HeadDay) {
  const found = DAY_BEHIND.exec(line.slice(head.end));
  if (!found) return null;
  for (let back = 0; back < 31; back++) {
    const day = shift(today, -back);
    if (Number(day.slice(8)) === Number(found[1]))
      return weekdayOf(day) === head.weekday ? { end: head.end + found[0].length, day } : null;
  }
  return null;
}

/** Most lines name no day, and one look tells. */
const SOME_RELATIVE = new RegExp([...RELATIVE.map(([{ source }]) => source), AGO.source].join("|"));

function findRelative(line: string, today: string): SaidDate | null {
  if (!SOME_RELATIVE.test(line)) return null;
  for (const [pattern, days] of RELATIVE) {
    const found = firstOf(pattern, line);
    if (found) return at(found, shift(today, days));
  }
  const ago = firstOf(AGO, line);
  if (!ago) return null;
  const count = ago.slice(1).find((part) => part !== undefined)!;
  return at(ago, shift(today, -(COUNTS[count] ?? Number(count))));
}

function findDated(line: string, calendar: Calendar, head: HeadDay | null): SaidDate | null {
  const iso = firstOf(ISO, line);
  if (iso) return at(iso, make(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  return (
    figuresAtHead(line, head?.end ?? 0, calendar, head?.weekday) ??
    findNamed(line, calendar.today) ??
    figuresInside(line, calendar)
  );
}

const monthOf = (name: string) => MONTH_NAMES.findIndex((names) => names.test(name)) + 1;

const SOME_MONTH =
  /jan|ene|feb|fev|mar|a[pbv]r|ma[yi]|jui?n|jui?l|aug|ago|aou|set|sep|o[ck]t|out|nov|de[cz]|dic/;

function findNamed(line: string, today: string): SaidDate | null {
  if (!SOME_MONTH.test(line)) return null;
  const dayMonth = firstOf(DAY_MONTH, line);
  if (dayMonth)
    return at(dayMonth, nearest(today, monthOf(dayMonth[2]!), Number(dayMonth[1]), dayMonth[3]));
  const monthDay = firstOf(MONTH_DAY, line);
  if (!monthDay) return null;
  return at(monthDay, nearest(today, monthOf(monthDay[1]!), Number(monthDay[2]), monthDay[3]));
}

function findWeekday(line: string, { today, language }: Calendar): SaidDate | null {
  const day = weekdaysIn(line, language).find(
    ({ found }) => !COMPARED.test(line.slice(0, found.index)),
  );
  return day ? at(day.found, latest(today, day)) : null;
}
