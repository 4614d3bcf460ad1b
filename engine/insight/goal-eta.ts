/** When a goal is likely to be reached, if things go on as they went; and nothing where nobody can say. */
import type { Level } from "../program/brief.ts";
import { STEP_CAPS } from "../strength/progression.ts";
import { addDays, dayNumber, daysBefore } from "../time.ts";

export type GoalPoint = { day: string; value: number };

export type GoalCase = {
  points: readonly GoalPoint[];
  target: number;
  direction: "up" | "down";
  /** For a lift: nobody of a level grows faster than its cap, whatever a few good weeks promise. */
  level?: Level | undefined;
  today: string;
};

export type GoalEta =
  | { status: "reached"; now: number }
  | {
      status: "expected";
      /** The trend's value today, and what it gains or loses a week. */
      now: number;
      perWeek: number;
      day: string;
      earliest: string;
      /** Null where it may as well take more than a year. */
      latest: string | null;
    }
  | { status: "unclear"; reason: "too_few" | "no_trend" | "too_far"; now: number | null };

/** What went on for twelve weeks says enough of the next ones, and what was before says little. */
const LOOK_BACK_DAYS = 84;
const LEAST_POINTS = 6;
const LEAST_DAYS = 21;
const MOST_SILENT_DAYS = 28;
const HORIZON_DAYS = 365;
const CAP_DAYS = 84;
/** Nine in ten trends lie within such an interval. */
const Z = 1.645;
/** Sums of decimal fractions must not cost a day. */
const TOLERANCE = 1e-6;

export function goalEta({ points, target, direction, level, today }: GoalCase): GoalEta {
  const end = dayNumber(today);
  const recent = points
    .filter(({ day }) => day <= today && day > daysBefore(today, LOOK_BACK_DAYS))
    .map(({ day, value }) => ({ at: dayNumber(day) - end, value }))
    .toSorted((a, b) => a.at - b.at);
  const [first, last] = [recent[0], recent.at(-1)];
  if (!first || !last || last.at < -MOST_SILENT_DAYS)
    return { status: "unclear", reason: "too_few", now: null };
  const slopes = slopesOf(recent);
  const isEnough = recent.length >= LEAST_POINTS && last.at - first.at >= LEAST_DAYS;
  const slope = isEnough ? median(slopes) : 0;
  // The level of the trend on the last day that shows it: what comes after is not known yet.
  const now = isEnough
    ? median(recent.map(({ at, value }) => value + slope * (last.at - at)))
    : last.value;
  const sign = direction === "up" ? 1 : -1;
  const left = (target - now) * sign;
  if (left <= 0) return { status: "reached", now };
  if (!isEnough) return { status: "unclear", reason: "too_few", now };
  const cap = level ? (now * (STEP_CAPS[level].max12Weeks - 1)) / CAP_DAYS : Infinity;
  const [low, high] = intervalOf(slopes, recent.length);
  const [slow, usual, fast] = [sign > 0 ? low : -high, slope * sign, sign > 0 ? high : -low].map(
    (daily) => Math.min(daily, cap),
  ) as [number, number, number];
  if (slow <= 0 || usual <= 0) return { status: "unclear", reason: "no_trend", now };
  const inDays = (daily: number) => Math.max(0, last.at + Math.ceil(left / daily - TOLERANCE));
  if (inDays(usual) > HORIZON_DAYS) return { status: "unclear", reason: "too_far", now };
  const dayIn = (days: number) => addDays(today, days);
  return {
    status: "expected",
    now,
    perWeek: usual * sign * 7,
    day: dayIn(inDays(usual)),
    earliest: dayIn(inDays(fast)),
    latest: inDays(slow) > HORIZON_DAYS ? null : dayIn(inDays(slow)),
  };
}

type Place = { at: number; value: number };

/** Between any two days, smallest first: their median cares for no single good or bad day (Theil and Sen). */
function slopesOf(places: readonly Place[]): number[] {
  const slopes: number[] = [];
  places.forEach((b, j) => {
    for (const a of places.slice(0, j))
      if (b.at > a.at) slopes.push((b.value - a.value) / (b.at - a.at));
  });
  return slopes.toSorted((a, b) => a - b);
}

/** The ranks between which the true slope lies, from how often chance alone would order days so (Kendall). */
function intervalOf(slopes: readonly number[], places: number): [number, number] {
  const spread = Z * Math.sqrt((places * (places - 1) * (2 * places + 5)) / 18);
  const from = Math.floor((slopes.length - spread) / 2) - 1;
  const to = Math.ceil((slopes.length + spread) / 2);
  return [slopes[Math.max(0, from)]!, slopes[Math.min(slopes.length - 1, to)]!];
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
