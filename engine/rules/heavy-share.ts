/** What part of a week's main sets is heavy, where strength is being sharpened. */
import { OLDER } from "../athlete/ages.ts";
import type { SetGroup } from "../program/program.ts";
import { percentAny } from "../strength/rpe-table.ts";
import { isFull } from "./exempt.ts";
import type { Facts, ItemFacts, WeekFacts } from "./facts.ts";

export const HEAVY_PERCENT = 80;
export const HEAVY_SHARE = 0.5;
/** What 80 % takes: five repetitions at RPE 8. */
export const HEAVY_REPS = 5;
export const HEAVY_RPE = 8;
const ROUGHLY = 1.5;
const UNLOADED = new Set(["bodyweight", "band", "none"]);

/** What is unsaid follows from repetitions and effort, roughly. */
const isHeavySet = ({ percent, reps, rpe }: SetGroup) =>
  percent === null
    ? percentAny(reps, rpe ?? HEAVY_RPE) >= HEAVY_PERCENT - ROUGHLY
    : percent >= HEAVY_PERCENT;

/** Whom and when it holds for: lifters in the weeks that sharpen, unless their limits forbid it. */
function needsHeavy(facts: Facts, week: WeekFacts) {
  const { goal, limits, level, age } = facts.brief;
  return (
    (goal === "strength" || goal === "powerlifting") &&
    week.week.phase === "intensify" &&
    level !== "novice" &&
    (age ?? 0) < OLDER &&
    limits.maxPercent > HEAVY_PERCENT &&
    limits.maxRpe >= HEAVY_RPE &&
    limits.minReps <= HEAVY_REPS &&
    isFull(facts, week)
  );
}

/** The body's own weight and bands have no part of a maximum. */
const canBeHeavy = ({ exercise }: ItemFacts) =>
  exercise !== undefined &&
  exercise.measure === "reps" &&
  exercise.reps.min <= HEAVY_REPS &&
  !UNLOADED.has(exercise.incrementClass);

export type MainSet = { read: ItemFacts; group: SetGroup; isHeavy: boolean };

/** Null where nothing needs to be heavy. */
export function mainSetsOf(facts: Facts, week: WeekFacts): MainSet[] | null {
  if (!needsHeavy(facts, week)) return null;
  const sets: MainSet[] = [];
  for (const { items } of week.sessions)
    for (const read of items) {
      if (read.item.role !== "main" || !canBeHeavy(read)) continue;
      for (const group of read.item.groups)
        if (group.type !== "warmup") sets.push({ read, group, isHeavy: isHeavySet(group) });
    }
  return sets;
}

export function shareOfHeavy(sets: readonly MainSet[]): number {
  let all = 0;
  let heavy = 0;
  for (const { group, isHeavy } of sets) {
    all += group.sets;
    if (isHeavy) heavy += group.sets;
  }
  return all === 0 ? 1 : heavy / all;
}
