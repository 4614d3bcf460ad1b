/** Body weight as a trend, which a day's water does not move, and means of how the days were. */
import { type DailySignal, readinessOf } from "../log/daily-signal.ts";
import { isIn, type Span } from "./weeks.ts";
import { dayNumber } from "../time.ts";

/** What a day's weight moves the trend by; more after days without one. */
const DAILY_SHARE = 0.1;

export type WeightPoint = { day: string; weightKg: number; trendKg: number };

/** A point for each weigh-in, oldest first. */
export function weightSeries(signals: readonly DailySignal[]): WeightPoint[] {
  const points: WeightPoint[] = [];
  for (const { day, weightKg } of inOrder(signals)) {
    if (typeof weightKg !== "number") continue;
    const last = points.at(-1);
    const days = last ? dayNumber(day) - dayNumber(last.day) : 0;
    const share = 1 - (1 - DAILY_SHARE) ** days;
    const trendKg = last ? last.trendKg + share * (weightKg - last.trendKg) : weightKg;
    points.push({ day, weightKg, trendKg });
  }
  return points;
}

const inOrder = (signals: readonly DailySignal[]) =>
  signals.toSorted((a, b) => (a.day < b.day ? -1 : 1));

export type WeightTrend = {
  fromKg: number;
  toKg: number;
  weeklyKg: number | null;
  weighIns: number;
};

/** Null without a weigh-in in the span; the trend begins before it where weights are known. */
export function weightTrend(signals: readonly DailySignal[], span: Span): WeightTrend | null {
  const points = weightSeries(signals).filter(({ day }) => day <= span.to);
  const inside = points.filter(({ day }) => day >= span.from);
  const [first, last] = [points[Math.max(0, points.length - inside.length - 1)], inside.at(-1)];
  if (!first || !last) return null;
  const days = dayNumber(last.day) - dayNumber(first.day);
  return {
    fromKg: first.trendKg,
    toKg: last.trendKg,
    weeklyKg: days > 0 ? ((last.trendKg - first.trendKg) / days) * 7 : null,
    weighIns: inside.length,
  };
}

/** Means over the days of which they were told; null where none was. */
export function meansOfDays(signals: readonly DailySignal[], span: Span) {
  const inside = signals.filter(({ day }) => isIn(span, day));
  return {
    sleepHours: mean(inside.map(({ sleepHours }) => sleepHours)),
    readiness: mean(inside.map(readinessOf)),
  };
}

function mean(values: readonly (number | null | undefined)[]): number | null {
  const known = values.filter((value) => typeof value === "number");
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
}
