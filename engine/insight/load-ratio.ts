/** How the hard sets of a week compare with a week's share of the last four. It predicts no injury. */
import type { Catalog } from "../catalog/catalog.ts";
import type { WorkoutLog } from "../log/workout-log.ts";
import { countHardSets } from "./hard-sets.ts";
import { dayNumber } from "../time.ts";

const LAST_DAYS = 7;
const USUAL_DAYS = 28;

type LoadRatio = {
  lastWeekSets: number;
  usualWeekSets: number;
  /** Null in the first four weeks of logs, and where nothing was done in the last four. */
  ratio: number | null;
};

/** Counts the logs once, and then tells of any day. */
export function makeLoadRatio(
  logs: readonly WorkoutLog[],
  catalog: Catalog,
): (day: string) => LoadRatio {
  const byDay = new Map<number, number>();
  for (const log of logs) {
    const day = dayNumber(log.day);
    byDay.set(day, (byDay.get(day) ?? 0) + countHardSets([log], catalog));
  }
  const first = Math.min(...byDay.keys());
  return (day) => {
    const end = dayNumber(day);
    const setsOf = (days: number) => {
      let sum = 0;
      for (let at = end - days + 1; at <= end; at++) sum += byDay.get(at) ?? 0;
      return sum;
    };
    const lastWeekSets = setsOf(LAST_DAYS);
    const usual = (setsOf(USUAL_DAYS) / USUAL_DAYS) * LAST_DAYS;
    const isNew = first > end - USUAL_DAYS + 1;
    return {
      lastWeekSets,
      usualWeekSets: round(usual, 1),
      ratio: isNew || usual === 0 ? null : round(lastWeekSets / usual, 2),
    };
  };
}

const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;
