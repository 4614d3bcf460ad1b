/** The day that words about training name, as seen from today. */
import { catalog } from "../catalog/catalog.ts";
import { lookUpName } from "../catalog/lookup.ts";
import type { Language } from "../coach/language.ts";
import { DAY_MS } from "../time.ts";

type SaidDate = { start: number; end: number; day: string };

const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const shift = (today: string, days: number) => dayOf(Date.parse(today) + days * DAY_MS);

const NUMBERS_OF_DAYS = "one|two|three|four|five|six|zwei|drei|dos|tres|deux|trois|dois|\\d";
const COUNTS: Record<string, number> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6,
  zwei: 2, drei: 3, dos: 2, tres: 3, deux: 2, trois: 3, dois: 2,
}; // prettier-ignore

const BEFORE: readonly (readonly [RegExp, number])[] = [
  [/\b(?:(?:the )?day before yesterday|vorgestern|anteayer|antes de ayer|avant[ -]hier|anteontem)\b/, -2],
  [/\b(?:yesterday(?: (?:morning|evening|afternoon))?|last night|gestern(?: (?:abend|morgen|fruh))?|ayer|hier(?: (?:soir|matin))?|ontem)\b/, -1],
  [/\b(?:today|this (?:morning|afternoon|evening)|tonight|heute(?: (?:morgen|fruh|abend|mittag))?|hoy|esta manana|aujourd'hui|ce (?:matin|soir)|hoje)\b/, 0],
]; // prettier-ignore
const AGO = new RegExp(
  `\\b(?:(${NUMBERS_OF_DAYS}) days ago|vor (${NUMBERS_OF_DAYS}) tagen|hace (${NUMBERS_OF_DAYS}) dias|il y a (${NUMBERS_OF_DAYS}) jours|ha (${NUMBERS_OF_DAYS}) dias)\\b`,
);

/** From Sunday on. */
const WEEKDAYS: Record<Language, readonly string[]> = {
  en: ["sunday", "monday", "tue(?:s(?:day)?)?", "wed(?:nesday)?", "thu(?:rs(?:day)?)?", "fri(?:day)?", "saturday"],
  de: ["sonntag", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag"],
  es: ["domingo", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado"],
  fr: ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
  pt: ["domingo", ...["segunda", "terca", "quarta", "quinta", "sexta"].map((day) => `${day}-feira|(?<=na )${day}`), "sabado"],
}; // prettier-ignore
const LEAD = "(?:on |am |vom |el |le |na |no |ce )?(last |letzten? |pasado |dernier )?";
const WEEKDAY = Object.fromEntries(
  Object.entries(WEEKDAYS).map(([language, names]) => [
    language,
    names.map((name) => new RegExp(`\\b${LEAD}(?:${name})(?![a-z])( passado| pasado| dernier)?`)),
  ]),
) as Record<Language, RegExp[]>;

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
const MOST_REPS = 20;
/** Only where a line begins: within it the same figures are repetitions. */
const FIGURES =
  /^(?:on |am |vom |el |le |em |dia |no dia )?(\d{1,2})([./])(\d{1,2})(?:\2((?:20)?\d\d)?)?(?=[\s:,-]|$)(?!\s*(?:kgs?|lbs?|km|mi|x|×|reps?|wdh)(?![a-z])|\s*\d+\s*x)/;

function make(year: number, month: number, day: number): string | null {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? dayOf(ms) : null;
}

/** Without a year it is the one that brings the day closest to today. */
function nearest(today: string, month: number, day: number, said: string | undefined) {
  if (said) return make((Number(said) % 100) + 2000, month, day);
  const year = Number(today.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((each) => make(each, month, day) ?? []);
  const distance = (each: string) => Math.abs(Date.parse(each) - Date.parse(today));
  return days.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** The first day that a line of plain text names. */
export function findDate(
  line: string,
  { today, locale, language }: { today: string; locale: string; language: Language },
): SaidDate | null {
  const at = (found: RegExpExecArray, day: string | null): SaidDate | null =>
    day === null ? null : { start: found.index, end: found.index + found[0].length, day };
  for (const [pattern, days] of BEFORE) {
    const found = pattern.exec(line);
    if (found) return at(found, shift(today, days));
  }
  const ago = AGO.exec(line);
  if (ago) {
    const count = ago.slice(1).find((part) => part !== undefined)!;
    return at(ago, shift(today, -(COUNTS[count] ?? Number(count))));
  }
  const iso = ISO.exec(line);
  if (iso) return at(iso, make(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const first = FIGURES.exec(line);
  if (first && !isList(first, line)) return at(first, readFigures(first, today, locale));
  return findNamed(line, today, language, at);
}

/** "8/8 pullups" are repetitions; "28/11 leg day" heads what follows. */
function isList({ 0: said, 1: a, 2: mark, 3: b }: RegExpExecArray, line: string) {
  const isFew = Math.max(Number(a), Number(b)) <= MOST_REPS;
  return mark === "/" && isFew && lookUpName(line.slice(said.length), catalog()) !== null;
}

function readFigures([, a, mark, b, year]: RegExpExecArray, today: string, locale: string) {
  const isMonthFirst = mark === "/" && (locale === "en" || locale === "en-US");
  const [month, day] = isMonthFirst ? [a, b] : [b, a];
  return (
    nearest(today, Number(month), Number(day), year) ??
    nearest(today, Number(day), Number(month), year)
  );
}

function findNamed(
  line: string,
  today: string,
  language: Language,
  at: (found: RegExpExecArray, day: string | null) => SaidDate | null,
) {
  const monthOf = (name: string) => MONTH_NAMES.findIndex((names) => names.test(name)) + 1;
  const dayMonth = DAY_MONTH.exec(line);
  if (dayMonth)
    return at(dayMonth, nearest(today, monthOf(dayMonth[2]!), Number(dayMonth[1]), dayMonth[3]));
  const monthDay = MONTH_DAY.exec(line);
  if (monthDay)
    return at(monthDay, nearest(today, monthOf(monthDay[1]!), Number(monthDay[2]), monthDay[3]));
  const now = new Date(today).getUTCDay();
  for (const [weekday, pattern] of WEEKDAY[language].entries()) {
    const found = pattern.exec(line);
    if (!found) continue;
    const back = (now - weekday + 7) % 7;
    const isBefore = found[1] !== undefined || found[2] !== undefined;
    return at(found, shift(today, back === 0 && isBefore ? -7 : -back));
  }
  return null;
}
