/** How a set is taken back within what the screening allows. */
import { ADULT } from "../athlete/ages.ts";
import type { SetGroup } from "../program/program.ts";
import { percentAny, rpeOf } from "../strength/rpe-table.ts";
import { gramsOfKg } from "../units.ts";
import type { Facts, ItemFacts } from "./facts.ts";
import { lowerLoad, openItem } from "./mend-tools-late.ts";

/** From here on a single is a test of the maximum. */
export const TEST_PERCENT = 98;
const BEYOND_TEST_RPE = 9;
const LEAST_RPE = 5;

const half = (value: number) => Math.floor(value * 2) / 2;

/** Repetitions that the role must have; fast work is exempt, but not for the young. */
export function leastReps({ brief }: Facts, { item, exercise }: ItemFacts): number {
  if (exercise?.kind !== "strength" || exercise.measure !== "reps") return 1;
  const isMinor = brief.age !== null && brief.age < ADULT;
  const counts =
    item.role === "main" || item.role === "secondary" || (item.role === "power" && isMinor);
  return counts ? Math.min(brief.limits.minReps, exercise.reps.max) : 1;
}

/** Repetitions up, effort and percentage down, each no further than its bound; the load follows. */
export function boundGroup(facts: Facts, read: ItemFacts, group: SetGroup): void {
  const { maxRpe, maxPercent, noMaxTest } = facts.brief.limits;
  const { percent, rpe } = group;
  const before = percent ?? (rpe === null ? null : percentAny(group.reps, rpe));
  const implied = rpe ?? (percent === null ? null : rpeOf(percent, group.reps));
  const isTest = noMaxTest && Math.max(group.reps, leastReps(facts, read)) === 1;
  const mostRpe = Math.min(implied ?? maxRpe, maxRpe, isTest ? BEYOND_TEST_RPE : maxRpe);
  group.reps = Math.max(group.reps, leastReps(facts, read));
  if (group.repsMax !== null && group.repsMax <= group.reps) group.repsMax = null;
  if (rpe !== null) group.rpe = Math.min(rpe, mostRpe);
  const isFast = read.item.role === "power";
  const bearable = isFast ? maxPercent : Math.min(maxPercent, percentAny(group.reps, mostRpe));
  if (before === null || before <= bearable) return;
  if (percent !== null) group.percent = Math.floor(bearable * 10) / 10;
  if (!group.load) return;
  const loadG = gramsOfKg(group.load.kg);
  group.percent = percent;
  const bounded = group.rpe;
  if (!lowerLoad(facts, read, group, (loadG * bearable) / before)) return openItem(facts, read);
  const now = group.percent === null ? null : rpeOf(group.percent, group.reps);
  if (bounded === null || isFast) return;
  group.rpe = Math.min(bounded, now === null ? bounded : Math.max(LEAST_RPE, half(now)));
}
