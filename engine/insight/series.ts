/** What charts and trends are made of: a lift's estimates day by day, its top sets, the tonnage of weeks. */
import type { FoldedLift } from "./fold-log.ts";
import { isIn, mondayOf, mondaysIn, type Span } from "./weeks.ts";

export type MaxPoint = {
  day: string;
  /** The session of the day's best. */
  logId: string;
  /** The day's best estimate, and what it may be at least and at most. */
  maxG: number;
  lowG: number;
  highG: number;
  /** The moving average after that day. */
  smoothG: number;
};

/** A point for each day with an estimate, oldest first. `lifts` are in order of time. */
export function maxSeries(lifts: readonly FoldedLift[], key: string, span: Span): MaxPoint[] {
  const byDay = new Map<string, MaxPoint>();
  for (const { exposure, after } of ofLift(lifts, key, span)) {
    const { day, logId, maxG, plusMinus } = exposure;
    const known = byDay.get(day);
    if (maxG === null || plusMinus === null) continue;
    const smoothG = after.smoothG!;
    if (known && known.maxG >= maxG) known.smoothG = smoothG;
    else
      byDay.set(day, {
        day,
        logId,
        maxG,
        lowG: Math.round(maxG * (1 - plusMinus)),
        highG: Math.round(maxG * (1 + plusMinus)),
        smoothG,
      });
  }
  return [...byDay.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

export type TopSet = {
  day: string;
  /** What was moved, and what was put on or taken off for it. */
  topG: number | null;
  setG: number | null;
  reps: number;
  rpe: number | null;
};

/** The heaviest set of each session, oldest first. */
export const topSets = (lifts: readonly FoldedLift[], key: string, span: Span): TopSet[] =>
  ofLift(lifts, key, span).flatMap(({ exposure: { day, topG, setG, topReps, topRpe } }) =>
    topReps === null ? [] : [{ day, topG, setG, reps: topReps, rpe: topRpe }],
  );

const ofLift = (lifts: readonly FoldedLift[], key: string, span: Span) =>
  lifts.filter((lift) => lift.key === key && isIn(span, lift.exposure.day));

/** By the Monday of each week; those without training are there, too. */
export function tonnageByWeek(
  lifts: readonly FoldedLift[],
  span: Span,
): { week: string; tonnageG: number }[] {
  const sums = new Map<string, number>();
  for (const { exposure } of lifts) {
    if (!isIn(span, exposure.day)) continue;
    const week = mondayOf(exposure.day);
    sums.set(week, (sums.get(week) ?? 0) + exposure.tonnageG);
  }
  return mondaysIn(span).map((week) => ({ week, tonnageG: sums.get(week) ?? 0 }));
}
