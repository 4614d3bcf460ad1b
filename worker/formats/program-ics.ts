/** The dated sessions of a program as a calendar that any calendar app can read. */
import ical from "ical-generator";
import { type Catalog, catalog as baseCatalog } from "../../engine/catalog/catalog.ts";
import type { Program, Session } from "../../engine/program/program.ts";
import { conditioningWords, groupWords } from "./set-words.ts";
import { MINUTE_MS } from "../core/durations.ts";

export type CalendarFacts = {
  calendarName: string;
  /** What the ids of the events begin with: an event keeps its id when its session moves. */
  uidBase: string;
  /** Where the athlete is, as IANA names it. */
  timezone: string;
  /** Local time of day, such as `18:00`. */
  startsAt: string;
  /** When the calendar was made, in epoch milliseconds. */
  stampAt: number;
  /** Where the calendar can be read again. */
  url?: string;
};

const PRODUCT = { company: "Liftwright", product: "Liftwright", language: "EN" };

/**
 * Times float: they name no zone, so 18:00 is 18:00 on the athlete's clock, summer time and journeys
 * included, and the calendar carries no rules of time zones. The zone is said for the whole, because
 * some calendars would otherwise read floating times as UTC.
 */
export function programToIcs(
  program: Program,
  facts: CalendarFacts,
  catalog: Catalog = baseCatalog(),
): string {
  const { calendarName, uidBase, timezone, startsAt, stampAt, url } = facts;
  const calendar = ical({
    prodId: PRODUCT,
    name: escapeName(calendarName),
    ...(url !== undefined && { url }),
  });
  for (const { number: week, sessions } of program.weeks)
    for (const session of sessions) {
      if (session.date === null) continue;
      // A floating time is written as its UTC fields stand.
      const start = Date.parse(`${session.date}T${startsAt}:00Z`);
      calendar.createEvent({
        id: `${uidBase}-w${week}-s${session.number}@liftwright`,
        stamp: new Date(stampAt),
        floating: true,
        start: new Date(start),
        end: new Date(start + Math.max(1, Math.round(session.minutes.usual)) * MINUTE_MS),
        summary: oneLine(session.name),
        description: describe(session, catalog),
      });
    }
  return `${withTimezone(calendar.toString(), timezone)}\r\n`;
}

/** The library would move all times for a zone of its own, and puts properties it does not know last. */
const withTimezone = (text: string, timezone: string) =>
  text.replace("VERSION:2.0\r\n", (line) => `${line}X-WR-TIMEZONE:${timezone}\r\n`);

function describe({ exercises, conditioning }: Session, catalog: Catalog) {
  const lines = exercises.map((item) => {
    const sets = item.groups.map((group) => groupWords(group, item, catalog)).join("; ");
    return `${item.superset ? `${item.superset}) ` : ""}${item.name}: ${sets}`;
  });
  if (conditioning) lines.push(`${conditioning.name}: ${conditioningWords(conditioning)}`);
  return lines.map(oneLine).join("\n");
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** The library writes the name of a calendar as it is. */
const escapeName = (text: string) => oneLine(text).replace(/[\\;,]/g, (mark) => `\\${mark}`);
