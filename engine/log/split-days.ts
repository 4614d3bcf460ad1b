/** Parts a line where a further day begins: "mon bench 3x8, wed squat 3x5". */
import { type Calendar, findDate } from "./said-date.ts";
import { plain } from "./told.ts";
import { findHeadDay } from "./weekdays.ts";

const SEPARATED = /(?:[,;.|&+/–-]|\b(?:and|then|und|dann|y|luego|et|puis|e|depois))\s*$/;
const BULLET = /^[\s*•–-]*$/;
const MOST_DAYS = 7;

/** One part for each day; null where two are named and nobody can tell what was done on which. */
export function splitDays(
  line: string,
  calendar: Calendar,
): { parts: string[]; isDayless: boolean } | null {
  const parts: string[] = [];
  let rest = line;
  let isDayless = false;
  while (parts.length < MOST_DAYS) {
    const text = plain(rest).replaceAll("’", "'");
    const first = findDate(text, calendar);
    isDayless = first === null && parts.length === 0;
    if (!first) break;
    const second = nextDate(text, first.end, calendar);
    const earlier = first.start > 0 ? findDate(text.slice(0, first.start), calendar) : null;
    const other = second ?? earlier;
    if (!other || other.day === first.day) break;
    const isHead = BULLET.test(text.slice(0, first.start));
    if (!second || !isHead || !SEPARATED.test(text.slice(0, second.start))) return null;
    parts.push(rest.slice(0, second.start));
    rest = rest.slice(second.start);
  }
  const all = [...parts, rest].map((part) => part.trim()).filter((part) => part !== "");
  return { parts: all, isDayless };
}

/** Behind the first; a short name of a day counts where a part of the line begins. */
function nextDate(text: string, from: number, calendar: Calendar) {
  for (const { index, 0: mark } of text.slice(from).matchAll(/[,;.|]\s+/g)) {
    const start = from + index + mark.length;
    if (!findHeadDay(text.slice(start), calendar.language)) continue;
    const found = findDate(text.slice(start), calendar)!;
    return { ...found, start: start + found.start, end: start + found.end };
  }
  const found = findDate(text.slice(from), calendar);
  return found && { ...found, start: from + found.start, end: from + found.end };
}
