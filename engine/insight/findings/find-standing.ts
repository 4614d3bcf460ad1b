/** Lifts that stand still and do not merely seem to, because an earlier day was a lucky one. */
import { smoothOnce } from "../../strength/e1rm.ts";
import { findStall, sinceBreak, type Stall } from "../plateau.ts";
import type { LiftState } from "../training-state.ts";
import { dayNumber } from "../../time.ts";

type Given = Parameters<typeof findStall>[1];

/** Sessions that lie close together show nothing yet. */
export const LEAST_STANDING_DAYS = 10;
/** With the day of the best estimate, and how long ago that is: so long is what people are told. */
export type Standing = Stall & { best: string; standsFor: number };

/** The average must not have risen by more than this since the time without a better day began. */
const RISES = 1.01;

export function findStanding(lift: LiftState, given: Given): Standing | null {
  const stall = findStall(lift, given);
  if (!stall) return null;
  const from = dayNumber(stall.since);
  let average = { smoothG: null, lowG: null } as Parameters<typeof smoothOnce>[0];
  let beforeG: number | null = null;
  for (const { day, maxG } of lift.exposures) {
    if (maxG === null) continue;
    if (dayNumber(day) < from) beforeG = average.smoothG ?? maxG;
    average = smoothOnce(average, maxG);
    if (dayNumber(day) < from) beforeG = average.smoothG;
  }
  const isRising = beforeG !== null && average.smoothG! > beforeG * RISES;
  if (isRising) return null;
  const best = lift.bests.max?.day ?? stall.since;
  const now = dayNumber(given.today);
  // A best of before a break is held against nothing.
  const [first] = sinceBreak(lift.exposures, now);
  const standsSince = Math.max(dayNumber(best), first ? dayNumber(first.day) : 0);
  const standsFor = Math.max(stall.days, now - standsSince);
  return { ...stall, best, standsFor };
}
