/** How a lift comes back after a break: what part of its load and sets, and for how long. */
import { layoffRow } from "../strength/layoff.ts";

export type ComeBack = {
  gapDays: number;
  /** Parts of the load and of the sets from before the break. */
  load: number;
  sets: number;
  /** First day after the break; null while it still lasts. */
  returnDay: number | null;
};

const whole = (part: number) => Math.min(1, part);

/** `days` are those on which it was trained, in order; null where no break counts any more. */
export function comeBack(
  days: readonly number[],
  today: number,
  isOlder: boolean,
): ComeBack | null {
  const last = days.at(-1);
  if (last === undefined) return null;
  const rowFor = (gapDays: number) => layoffRow(gapDays, { isOlderOrIll: isOlder });
  const now = rowFor(today - last);
  if (now.noIncrease)
    return { gapDays: today - last, load: now.loadFactor, sets: now.setFactor, returnDay: null };
  for (let i = days.length - 1; i > 0; i--) {
    const gapDays = days[i]! - days[i - 1]!;
    const { loadFactor, setFactor, rampWeeks, noIncrease } = rowFor(gapDays);
    if (!noIncrease) continue;
    const since = today - days[i]!;
    if (since > rampWeeks * 7 && i < days.length - 1) return null;
    const done = rampWeeks > 0 ? whole(since / (rampWeeks * 7)) : 1;
    return {
      gapDays,
      load: loadFactor + (1 - loadFactor) * done,
      sets: setFactor + (1 - setFactor) * done,
      returnDay: days[i]!,
    };
  }
  return null;
}
