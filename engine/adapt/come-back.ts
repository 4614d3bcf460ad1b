/** How a lift comes back after a break: what part of its load and sets, and for how long. */
import { LAYOFF_ROWS, layoffRow } from "../strength/layoff.ts";

export type ComeBack = {
  gapDays: number;
  /** Parts of the load and of the sets from before the break. */
  load: number;
  sets: number;
  /** First day after the break; null while it still lasts. */
  returnDay: number | null;
};

/** As long as the longest break is come back from. */
const LONGEST_RAMP_DAYS = Math.max(...LAYOFF_ROWS.map(({ rampWeeks }) => rampWeeks)) * 7;
const LONGER = 1.5;
const LOOKED_AT = 5;
const MOST_USUAL = 21;
const whole = (part: number) => Math.min(1, part);

/** The middle one of the last gaps; 0 while there are too few to tell, and no more than three weeks. */
function usualGap(days: readonly number[]): number {
  const gaps = days.slice(1).map((day, i) => day - days[i]!);
  const last = gaps.slice(-LOOKED_AT).toSorted((a, b) => a - b);
  return last.length < LOOKED_AT ? 0 : Math.min(MOST_USUAL, last[last.length >> 1]!);
}

/** `days` are those on which it was trained, in order; null where no break counts any more. */
export function comeBack(
  days: readonly number[],
  today: number,
  isOlder: boolean,
): ComeBack | null {
  const last = days.at(-1);
  if (last === undefined) return null;
  const usual = usualGap(days);
  // Who trains a lift every twelve days takes no break by it.
  const rowFor = (gapDays: number) =>
    layoffRow(gapDays <= usual * LONGER ? 0 : gapDays, { isOlderOrIll: isOlder });
  const now = rowFor(today - last);
  const isAway = now.noIncrease;
  // While a break lasts nothing of an earlier one is made good.
  const until = isAway ? last : today;
  const holding: ComeBack[] = isAway
    ? [{ gapDays: today - last, load: now.loadFactor, sets: now.setFactor, returnDay: null }]
    : [];
  for (let i = days.length - 1; i > 0 && until - days[i]! <= LONGEST_RAMP_DAYS; i--) {
    const gapDays = days[i]! - days[i - 1]!;
    const { loadFactor, setFactor, rampWeeks, noIncrease } = rowFor(gapDays);
    const since = until - days[i]!;
    const isOver = since > rampWeeks * 7 && (isAway || i < days.length - 1);
    if (!noIncrease || isOver) continue;
    const done = rampWeeks > 0 ? whole(since / (rampWeeks * 7)) : 1;
    holding.push({
      gapDays,
      load: loadFactor + (1 - loadFactor) * done,
      sets: setFactor + (1 - setFactor) * done,
      returnDay: days[i]!,
    });
  }
  // Of several breaks the one that takes most off counts.
  return holding.reduce<ComeBack | null>((a, b) => (a && a.load <= b.load ? a : b), null);
}
