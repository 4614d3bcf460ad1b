/** Whether a lift stands still: no better estimate for as long as its lifter's level should need for one. */
import type { Level } from "../program/brief.ts";
import type { Exposure, LiftState } from "./training-state.ts";
import { dayNumber } from "../time.ts";

/**
 * How long a lifter may go without a gain: so many exposures, or days with so many exposures in them. A block
 * of the advanced is four to six weeks; five of them fit into the exposures that are kept.
 */
const PATIENCE: Record<Level, { exposures: number; days: number | null }> = {
  novice: { exposures: 3, days: null },
  intermediate: { exposures: 3, days: 21 },
  advanced: { exposures: 4, days: 35 },
};
/** Less is within what an estimate varies from day to day. */
const LEAST_GAIN = 1.005;
/** Who came to fewer of the planned sessions has another reason to stand still. */
const LEAST_ADHERENCE = 0.8;
/** A longer pause is a break: what follows it comes back, and is held against nothing before. */
const BREAK_DAYS = 14;

export const STALL_RULE = "STALL";
export const STALL_EVIDENCE = ["engineering-choice", "steele-2022"] as const;

export type Stall = {
  /** First day of the time without a gain, and how long that is. */
  since: string;
  exposures: number;
  days: number;
  /** Best estimate of this time and of as long before it. */
  bestG: number;
  beforeG: number;
};

type Estimated = Exposure & { maxG: number };

/** `adherence` is a part of the planned sessions; null without a plan. Light weeks count for nothing. */
export function findStall(
  lift: LiftState,
  { level, adherence, today }: { level: Level; adherence: number | null; today: string },
): Stall | null {
  if (adherence !== null && adherence < LEAST_ADHERENCE) return null;
  const run = sinceBreak(lift.exposures.filter(hasMax), dayNumber(today));
  const last = run.at(-1);
  if (!last) return null;
  const { exposures, days } = PATIENCE[level];
  const end = dayNumber(last.day);
  const age = ({ day }: Exposure) => end - dayNumber(day);
  const now = days === null ? run.slice(-exposures) : run.filter((one) => age(one) < days);
  const earlier = run.slice(0, run.length - now.length);
  const before =
    days === null ? earlier.slice(-exposures) : earlier.filter((one) => age(one) < 2 * days);
  if (now.length < exposures || before.length === 0) return null;
  const [bestG, beforeG] = [bestOf(now), bestOf(before)];
  if (bestG >= beforeG * LEAST_GAIN) return null;
  const since = now[0]!.day;
  return { since, exposures: now.length, days: end - dayNumber(since), bestG, beforeG };
}

const hasMax = (exposure: Exposure): exposure is Estimated => exposure.maxG !== null;
const bestOf = (exposures: readonly Estimated[]) => Math.max(...exposures.map(({ maxG }) => maxG));

/** Exposures after the last break; none where the lift is resting now. */
export function sinceBreak<One extends Exposure>(exposures: readonly One[], today: number): One[] {
  let after = today;
  let first = exposures.length;
  while (first > 0 && after - dayNumber(exposures[first - 1]!.day) <= BREAK_DAYS) {
    first--;
    after = dayNumber(exposures[first]!.day);
  }
  return exposures.slice(first);
}
