/** Days and times as people and apps write them, as they stand: no time zone is applied. */

export type DayOrder = "dmy" | "mdy";
export type Moment = {
  /** YYYY-MM-DD. */
  day: string;
  /** HH:MM:SS, perhaps with milliseconds; null where only a day is told. */
  time: string | null;
  /** Minutes to add for UTC, where the text says so itself. */
  offset: number | null;
};

/** The first letters of the months in the languages that we speak; the longest that fits decides. */
const MONTHS: readonly string[] = [
  "jan ene",
  "feb fév fev",
  "mar mär mrz",
  "apr abr avr",
  "may mai",
  "jun juin",
  "jul juil",
  "aug ago aoû aou",
  "sep set",
  "oct okt out",
  "nov",
  "dec dez dic déc",
];
const MONTH_OF = new Map(
  MONTHS.flatMap((words, i) => words.split(" ").map((word) => [word, i + 1] as const)),
);

const TIME =
  "(?:[T ,]+(?:at |um |à )?(?<hours>\\d{1,2})[:.h](?<minutes>\\d{2})(?:[:.](?<seconds>\\d{2})(?:\\.(?<fraction>\\d{1,9}))?)?(?:\\s*(?:uhr|(?<half>[ap])\\.?\\s?m\\.?))?\\s*(?<zone>Z|[+-]\\d{2}:?\\d{2})?)?";
const whole = (day: string) => new RegExp(`^(?:\\p{L}{2,10}\\.?,? )?${day}${TIME}$`, "iu");

const FORMS: readonly RegExp[] = [
  whole("(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})"),
  whole(
    "(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)?(?: de)?[ -](?<word>\\p{L}{3,10})\\.?(?: de)?,?[ -](?<year>\\d{4})",
  ),
  whole("(?<word>\\p{L}{3,10})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})"),
  whole("(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4})"),
  whole("(?<first>\\d{1,2})(?<mark>[/.])(?<second>\\d{1,2})\\k<mark>(?<year>[1-9]\\d)"),
];
/** Nobody brings a log of before it with years of two digits. */
const CENTURY = 2000;
const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;
const LONGEST = 60;

type Parts = Record<string, string | undefined>;

/** Null where it is no day that there is; a day that could be two asks for the order. */
export function readMoment(text: string, order: DayOrder | null): Moment | "ambiguous" | null {
  if (text.length > LONGEST) return null;
  for (const form of FORMS) {
    const parts: Parts | undefined = form.exec(text)?.groups;
    if (!parts) continue;
    const date = dateOf(parts, order);
    if (date === null || date === "ambiguous") return date;
    const year = Number(parts["year"]);
    const day = dayOf(year < 100 ? year + CENTURY : year, ...date);
    const time = timeOf(parts);
    return day === null || time === undefined ? null : { day, time, offset: offsetOf(parts) };
  }
  return null;
}

/** Month and day. */
function dateOf(parts: Parts, order: DayOrder | null): [number, number] | "ambiguous" | null {
  const { word, month, day, first, second, mark } = parts;
  if (first !== undefined) {
    const [a, b] = [Number(first), Number(second)];
    if (a === b) return [a, b];
    // A file whose days contradict its order is not read half one way and half the other.
    const forced = b > 12 ? "mdy" : a > 12 ? "dmy" : null;
    if (forced !== null && mark !== "." && order !== null && order !== forced) return "ambiguous";
    if (forced !== null) return forced === "mdy" ? [a, b] : [b, a];
    // Points part days from months only where the day comes first.
    const known = mark === "." ? "dmy" : order;
    return known === null ? "ambiguous" : known === "dmy" ? [b, a] : [a, b];
  }
  if (month !== undefined) return [Number(month), Number(day)];
  const plain = word!.toLowerCase();
  const named = MONTH_OF.get(plain.slice(0, 4)) ?? MONTH_OF.get(plain.slice(0, 3));
  return named === undefined ? null : [named, Number(day)];
}

const two = (value: number) => String(value).padStart(2, "0");

function dayOf(year: number, month: number, day: number) {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= days ? `${year}-${two(month)}-${two(day)}` : null;
}

/** Null where none is told, undefined where it is none. */
function timeOf({ hours, minutes, seconds = "0", fraction, half }: Parts) {
  if (hours === undefined) return null;
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const millis = fraction === undefined ? "" : `.${fraction.padEnd(3, "0").slice(0, 3)}`;
  return `${two(hour)}:${minutes}:${two(Number(seconds))}${millis}`;
}

function offsetOf({ zone }: Parts) {
  if (zone === undefined) return null;
  if (/z/i.test(zone)) return 0;
  const [hours, minutes] = [zone.slice(1, 3), zone.slice(-2)].map(Number);
  return (zone[0] === "-" ? 1 : -1) * (hours! * 60 + minutes!);
}
