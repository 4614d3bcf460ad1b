/** Sessions that follow each other too soon, and what in them is hard on the spine. */
import type { Facts, ItemFacts, SessionFacts } from "./facts.ts";

const REST_DAYS = 2;
/** From this many sets on a muscle needs 48 hours. */
export const MANY_SETS = 4;
export const HEAVY_AXIAL = 3;
export const HEAVY_PERCENT = 80;
export const HEAVY_REPS = 6;

export const isHeavyOnSpine = (read: ItemFacts) =>
  read.item.role === "main" &&
  read.exercise !== undefined &&
  read.exercise.fatigue.axial >= HEAVY_AXIAL &&
  read.hardSets > 0 &&
  (read.topPercent === null ? read.minReps <= HEAVY_REPS : read.topPercent >= HEAVY_PERCENT);

export type Clash = { first: SessionFacts; second: SessionFacts; days: number };

/** Sessions less than two days apart, light weeks aside. */
export function clashesOf({ weeks }: Facts): Clash[] {
  const sessions = weeks.flatMap((week) => (week.isLight ? [] : week.sessions));
  const clashes: Clash[] = [];
  for (let i = 0; i < sessions.length; i++)
    for (let j = i + 1; j < sessions.length; j++) {
      const days = Math.abs(sessions[j]!.day - sessions[i]!.day);
      if (days >= REST_DAYS && sessions[j]!.week !== sessions[i]!.week) break;
      if (days >= REST_DAYS) continue;
      clashes.push({ first: sessions[i]!, second: sessions[j]!, days });
    }
  return clashes;
}

export const isTooMuch = ({ first, second, days }: Clash, muscle: number) => {
  const least = Math.min(first.muscleSets[muscle]!, second.muscleSets[muscle]!);
  return days === 0 ? least >= 1 : least >= MANY_SETS;
};
