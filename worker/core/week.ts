/** Weeks of ISO 8601, from Monday to Monday at midnight UTC: `2026-W48`. */
import { DAY_MS } from "./durations.ts";

export const WEEK_MS = 7 * DAY_MS;
/** Time began on a Thursday. */
const THURSDAY_MS = 3 * DAY_MS;

export const startOfWeek = (now: number) =>
  Math.floor((now + THURSDAY_MS) / WEEK_MS) * WEEK_MS - THURSDAY_MS;

/** A week belongs to the year of its Thursday. */
export function weekName(start: number) {
  const thursday = start + THURSDAY_MS;
  const year = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / WEEK_MS) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}

/** The first moment of the week so named; null where a year has no such week. */
export function startOfNamedWeek(name: string) {
  const [, year, week] = /^(\d{4})-W(\d{2})$/.exec(name) ?? [];
  // The fourth of January is always in the first week.
  const start = startOfWeek(Date.UTC(Number(year), 0, 4)) + (Number(week) - 1) * WEEK_MS;
  return weekName(start) === name ? start : null;
}
