/** Money that may be spent on models: caps, what is spent and set aside, and where alerts go off. */
import { dayOf } from "./tiers.ts";
import { DAY_MS } from "./durations.ts";

export const PERIODS = ["day", "month"] as const;
export type Period = (typeof PERIODS)[number];
/** Whose cap it is: that of one organisation, or that of all of them together. */
export type Level = "organization" | "platform";

export type Caps = Record<Period, number>;
export const ALERT_PERCENTS = [50, 80, 100] as const;
/** Goes off once for each period and percent: when so much is spent, or at 100 when a call finds no room. */
export type Alert = {
  level: Level;
  period: Period;
  key: string;
  percent: (typeof ALERT_PERCENTS)[number];
};

/** Days and months end at midnight UTC, as days of quota do: `2026-11-29`, `2026-11`. */
export const periodKey = (period: Period, now: number) =>
  new Date(now).toISOString().slice(0, period === "day" ? 10 : 7);

export const startOfDay = (day: number) => day * DAY_MS;
/** First and last day of the period that a day lies in; days are counted from 1970. */
export function daysOf(period: Period, day: number): [first: number, last: number] {
  if (period === "day") return [day, day];
  const date = new Date(startOfDay(day));
  const firstOf = (month: number) => dayOf(Date.UTC(date.getUTCFullYear(), month, 1));
  return [firstOf(date.getUTCMonth()), firstOf(date.getUTCMonth() + 1) - 1];
}

export type BudgetView = Record<
  Period,
  { key: string; capMicros: number; spentMicros: number; reservedMicros: number }
>;

/** `period` is null when the platform's books could not be asked: no cap is reached as far as we know. */
export type Refused = { granted: false; period: Period | null; level: Level };
export type Granted = ({ granted: true } | Refused) & { alerts: Alert[] };

/** The one owner of an organisation's spending; the platform has one of its own. */
export type PartnerObject = {
  /**
   * Sets money aside under an id of the caller's, a new one for each call; the same id again changes
   * nothing. What nobody settles within ten minutes counts as spent.
   */
  reserve(id: string, micros: number, caps: Record<Level, Caps>, now: number): Promise<Granted>;
  /** Books what it really cost and frees the rest; gives the alerts that this has set off. */
  settle(id: string, micros: number, now: number): Promise<Alert[]>;
  budget(caps: Caps, now: number): Promise<BudgetView>;
};

const LEASE_MICROS = 250_000;
const SHARES = 32;
/**
 * How much of the platform's room an organisation gets that needs so much: some more than that, so that
 * its next calls need not ask, but never much of what others would miss.
 */
export const leaseOf = (room: number, needed: number) =>
  room <= needed ? room : needed + Math.floor(Math.min(LEASE_MICROS, (room - needed) / SHARES));
