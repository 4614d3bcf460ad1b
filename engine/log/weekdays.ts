/** Names of the days of the week in words about training, written out or short where a line begins. */
import { catalog } from "../catalog/catalog.ts";
import { lookUpName } from "../catalog/lookup.ts";
import type { Language } from "../coach/language.ts";
import { DAY_MS } from "../time.ts";

export const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
export const shift = (today: string, days: number) => dayOf(Date.parse(today) + days * DAY_MS);
export const weekdayOf = (day: string) => new Date(day).getUTCDay();

/** From Sunday on. */
const NAMES: Record<Language, readonly string[]> = {
  en: ["sunday", "monday", "tue(?:s(?:day)?)?", "wed(?:nesday)?", "thu(?:rs(?:day)?)?", "fri(?:day)?", "saturday"],
  de: ["sonntag", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag"],
  es: ["domingo", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado"],
  fr: ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
  pt: ["domingo", ...["segunda", "terca", "quarta", "quinta", "sexta"].map((day) => `${day}-feira|(?<=na )${day}`), "sabado"],
}; // prettier-ignore
/** Words of another meaning as well: days only where a line begins and what follows fits. */
const SHORT: Record<Language, readonly string[]> = {
  en: ["sun", "mon", "tues?", "weds?", "thurs?|thu", "fri", "sat"],
  de: ["so", "mo", "di", "mi", "do", "fr", "sa|sonnabend"],
  es: ["dom", "lun", "mar", "mie", "jue", "vie", "sab"],
  fr: ["dim", "lun", "mar", "mer", "jeu", "ven", "sam"],
  pt: ["dom", "segunda|seg", "terca|ter", "quarta|qua", "quinta|qui", "sexta|sex", "sab"],
};
/** German for "well": no day without a mark behind it. */
const LOOSE = /^so$/;

const LEAD = "(?:on |am |vom |el |le |na |no |ce )?(last |letzten? |pasado |dernier )?";
const ANYWHERE = Object.fromEntries(
  Object.entries(NAMES).map(([language, names]) => [
    language,
    names.map(
      (name) => new RegExp(`\\b${LEAD}(?:${name})(?![a-z])( passado| pasado| dernier)?`, "g"),
    ),
  ]),
) as Record<Language, RegExp[]>;
const HEAD = Object.fromEntries(
  Object.entries(SHORT).map(([language, short]) => [
    language,
    short.map((abbreviated, i) => {
      const written = Object.values(NAMES).map((names) => names[i]!);
      return new RegExp(
        `^[\\s*•–-]{0,6}${LEAD}(?:(${written.join("|")})|(${abbreviated}))(?![a-z'])\\.?`,
      );
    }),
  ]),
) as Record<Language, RegExp[]>;
/** Any of them in any language, for a place where only a day can stand. */
export const ANY_WEEKDAY = [...Object.values(NAMES), ...Object.values(SHORT)]
  .flat()
  .filter((name) => !/\(\?<=|^(?:so|do|mi|di)$/.test(name))
  .join("|");

const PART =
  "(?:am|pm|morning|afternoon|evening|night|morgen|vormittag|nachmittag|abend|fruh|por la (?:manana|tarde|noche)|matin|apres-midi|soir|de manha|a tarde|a noite)";
const PART_BEHIND = new RegExp(`^,? ?${PART}(?![a-z])`);
const SESSION =
  "(?:push|pull|legs?|upper|lower|full[ -]?body|arms?|chest|back|shoulders?|gym|training|workout|session|cardio|beine|brust|rucken|pierna|pecho|espalda|jambes|dos|pecs|perna|peito|costas|treino|entreno|seance)";
/** A mark, a date, sets, or what a session is called by. */
const FITS_BEHIND = new RegExp(
  `^\\s*(?:$|[:|]|[.,](?:\\s|$))|^\\s+(?:[–-](?:\\s|$)|\\d{1,2}[./]\\d|\\d{1,2}\\s*x\\s*\\d|20\\d\\d-|\\d{1,2}(?:st|nd|rd|th|\\.)|\\d{1,2} (?:de )?[a-z]{3}|${SESSION}(?![a-z]))`,
);
const MOST_WORDS = 5;

/** "Mon bench" has an exercise behind the day; "sun salutation" would be none of Sunday's. */
function isBeforeName(rest: string) {
  if (!rest.startsWith(" ")) return false;
  const words = rest.trimStart().split(/[^\p{L}'-]+/u, MOST_WORDS);
  return words.some((_, i) => lookUpName(words.slice(0, i + 1).join(" "), catalog()) !== null);
}

export type HeadDay = { end: number; weekday: number; isBefore: boolean };

/** The day that a line begins with. */
export function findHeadDay(line: string, language: Language): HeadDay | null {
  for (const [weekday, pattern] of HEAD[language].entries()) {
    const found = pattern.exec(line);
    if (!found) continue;
    const [whole, before, written, short] = found;
    const rest = line.slice(whole.length);
    const part = PART_BEHIND.exec(rest)?.[0] ?? "";
    const tail = rest.slice(part.length);
    const isLoose =
      short !== undefined && LOOSE.test(short) && !/[.:]$/.test(whole + tail.slice(0, 1));
    const fits = FITS_BEHIND.test(tail) || isBeforeName(tail);
    if (written === undefined && ((!fits && part === "") || (isLoose && !/^\s+\d/.test(tail))))
      continue;
    return { end: whole.length + part.length, weekday, isBefore: before !== undefined };
  }
  return null;
}

/** The latest such day that is not yet to come. */
export function latest(today: string, { weekday, isBefore }: Omit<HeadDay, "end">) {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  return shift(today, back === 0 && isBefore ? -7 : -back);
}

/** Most lines name none, and one look tells. */
const SOME = Object.fromEntries(
  Object.entries(NAMES).map(([language, names]) => [language, new RegExp(names.join("|"))]),
) as Record<Language, RegExp>;

export const weekdaysIn = (line: string, language: Language) =>
  (SOME[language].test(line) ? ANYWHERE[language] : []).flatMap((pattern, weekday) =>
    [...line.matchAll(pattern)].map((found) => ({
      found,
      weekday,
      isBefore: found[1] !== undefined || found[2] !== undefined,
    })),
  );
