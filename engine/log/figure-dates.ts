/** Tells a day that is written in figures from repetitions and loads that look like it: "27.11.", "11/27". */
import { catalog } from "../catalog/catalog.ts";
import { lookUpName } from "../catalog/lookup.ts";
import { ANY_WEEKDAY, dayOf, weekdayOf } from "./weekdays.ts";

const MOST_REPS = 20;
const AFTER = "(?!\\s*(?:kgs?|lbs?|km|mi|x|×|reps?|wdh)(?![a-z])|\\s*\\d+\\s*x)";
/** Where a line begins: within it the same figures may be repetitions. */
const AT_HEAD = new RegExp(
  `^[\\s,]*(?:on |am |vom |el |le |em |dia |no dia )?(\\d{1,2})([./])(\\d{1,2})(?:\\2((?:20)?\\d\\d)?)?(?=[\\s:,-]|$)${AFTER}`,
);
const INSIDE = new RegExp(
  `(\\( ?)?(?:\\b(on|am|vom|el|le|dia|${ANY_WEEKDAY})\\.?,? )?(?<![\\d/.,@:\\p{L}+-])(\\d{1,2})([./])(\\d{1,2})(\\.)?( ?\\))?(?![\\d/x])${AFTER}`,
  "gu",
);
/** With a year whatever stands behind it. */
const WITH_YEAR = /(?<![\d./])(\d{1,2})([./])(\d{1,2})\2((?:20)?\d\d)(?![\d/x])/g;
const SETS = /\d\s*[x×*]\s*\d|\b(?:sets?|series?|satze?n?|serien)\b/;
/** Fractions of a load as plates make them. */
const PLATES = /^(?:0|5|25|50|75)$/;

export function make(year: number, month: number, day: number): string | null {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? dayOf(ms) : null;
}

/** Without a year it is the one that brings the day closest to today. */
export function nearest(today: string, month: number, day: number, said: string | undefined) {
  if (said) return make((Number(said) % 100) + 2000, month, day);
  const year = Number(today.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((each) => make(each, month, day) ?? []);
  const distance = (each: string) => Math.abs(Date.parse(each) - Date.parse(today));
  return days.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

export type Today = { today: string; locale: string };
/** "12/10/10" are repetitions. */
const isYear = (year: string, { today }: Today) =>
  year.length === 4 || [0, 1].includes(Number(today.slice(2, 4)) - Number(year));

type Figures = { a: number; b: number; mark: string; year: string | undefined };
export type FigureDate = { start: number; end: number; day: string };

/** In the order of the place; in the other one where that is no day, or not the day of the week that was said. */
function readFigures({ a, b, mark, year }: Figures, { today, locale }: Today, weekday?: number) {
  const isMonthFirst = mark === "/" && (locale === "en" || locale === "en-US");
  const [month, day] = isMonthFirst ? [a, b] : [b, a];
  const days = [nearest(today, month, day, year), nearest(today, day, month, year)];
  const isMeant = (each: string | null) => each !== null && weekdayOf(each) === weekday;
  return days.find(isMeant) ?? days.find((each) => each !== null) ?? null;
}

/** "8/8 pullups" are repetitions; "28/11 leg day" heads what follows. */
function isList({ a, b, mark }: Figures, rest: string) {
  const isFew = Math.max(a, b) <= MOST_REPS;
  return mark === "/" && isFew && lookUpName(rest, catalog()) !== null;
}

export function figuresAtHead(line: string, from: number, today: Today, weekday?: number) {
  const found = AT_HEAD.exec(line.slice(from));
  if (!found) return null;
  const [whole, a, mark = "", b, year] = found;
  const figures = { a: Number(a), b: Number(b), mark, year };
  if (year && !isYear(year, today)) return null;
  if (weekday === undefined && isList(figures, line.slice(from + whole.length))) return null;
  const day = readFigures(figures, today, weekday);
  return day === null ? null : { start: from, end: from + whole.length, day };
}

/** Within a line only what can be nothing but a day, since the sets stand elsewhere in it. */
export function figuresInside(line: string, today: Today): FigureDate | null {
  if (!/\d[./]\d/.test(line)) return null;
  for (const found of line.matchAll(WITH_YEAR)) {
    const [whole, a, mark = "", b, year = ""] = found;
    const figures = { a: Number(a), b: Number(b), mark, year };
    const day = isYear(year, today) ? readFigures(figures, today) : null;
    if (day !== null) return { start: found.index, end: found.index + whole.length, day };
  }
  const all = [...line.matchAll(INSIDE)];
  for (const found of all) {
    const [whole, open, lead, a, mark = "", b = "", dot, close] = found;
    const [start, end] = [found.index, found.index + whole.length];
    const figures = { a: Number(a), b: Number(b), mark, year: undefined };
    const isEnclosed = open !== undefined && close !== undefined;
    const isHeading = line[end] === ":";
    const isSure = lead !== undefined;
    const hasSets = SETS.test(line.slice(0, start) + "," + line.slice(end));
    const isPlaced = (isEnclosed || isHeading) && hasSets;
    const isScore = b === "10" && figures.a <= 10;
    const isMany = mark === "/" && Math.max(figures.a, figures.b) > MOST_REPS && all.length === 1;
    const isDotted = dot !== undefined || (b.length === 2 && !PLATES.test(b));
    const isDay =
      mark === "/"
        ? isSure || (isPlaced && !isScore) || (isMany && hasSets)
        : isDotted && (isSure || isPlaced);
    const day = isDay ? readFigures(figures, today) : null;
    if (day !== null) return { start, end, day };
  }
  return null;
}
