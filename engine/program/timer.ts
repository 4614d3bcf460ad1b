/** How long a day would take with its present sets, in the longest of its weeks; fast enough to ask often. */
import { GENERAL_WARMUP_SECONDS, slotSeconds } from "../strength/session-time.ts";
import type { Brief } from "./brief.ts";
import { SETUP_OF, timedSets } from "./duration.ts";
import { maxFor } from "./maxima.ts";
import { prescribe } from "./prescribe.ts";
import type { SkeletonDay, Slot } from "./skeleton.ts";
import type { WeekPlan } from "./weeks.ts";

/** Seconds of a day's session, conditioning included. */
export type Timer = (day: SkeletonDay) => number;

/** What a slot costs once, with each set, and between sets. */
type Cost = { fixed: number; perSet: number; rest: number };
/** What a slot's cost depends on besides its sets. */
type Known = Pick<Slot, "exercise" | "role" | "superset" | "volume"> & {
  isFirst: boolean;
  costs: Cost[];
};
/** A set of a kind is measured once with this many, so that the first and the others weigh alike. */
const MEASURED_SETS = 3;

export function makeTimer(brief: Brief, weeks: readonly WeekPlan[]): Timer {
  const samples = sampleWeeks(weeks);
  const known = new Map<Slot, Known>();
  const costOf = (slot: Slot, day: SkeletonDay, isFirst: boolean) => {
    const one = known.get(slot);
    if (one && isAlike(one, slot) && one.isFirst === isFirst) return one.costs;
    const costs = samples.map((week) => measure(slot, day, week, brief, isFirst));
    const { exercise, role, superset, volume } = slot;
    known.set(slot, { exercise, role, superset, volume, isFirst, costs });
    return costs;
  };
  return (day) => {
    const firsts = new Set<string>();
    const all = day.slots.map((slot) => {
      const isFirst = !firsts.has(slot.exercise.pattern);
      firsts.add(slot.exercise.pattern);
      return costOf(slot, day, isFirst);
    });
    let longest = 0;
    for (let w = 0; w < samples.length; w++) longest = Math.max(longest, sum(day.slots, all, w));
    return longest + GENERAL_WARMUP_SECONDS + day.conditioningMinutes * 60;
  };
}

const isAlike = (a: Known, b: Slot) =>
  a.exercise === b.exercise &&
  a.role === b.role &&
  a.superset === b.superset &&
  a.volume === b.volume;

/** One hard week of each phase stands for all of them. */
function sampleWeeks(weeks: readonly WeekPlan[]) {
  const samples = new Map<string, WeekPlan>();
  for (const week of weeks) if (!week.isLight) samples.set(week.phase, week);
  return samples.size > 0 ? [...samples.values()] : [weeks[0]!];
}

function sum(slots: readonly Slot[], costs: readonly Cost[][], week: number) {
  let seconds = 0;
  let last = 0;
  const turns = new Map<string, { rounds: number; rest: number }>();
  slots.forEach((slot, i) => {
    const { fixed, perSet, rest } = costs[i]![week]!;
    seconds += fixed + perSet * slot.sets;
    last = rest;
    if (!slot.superset) seconds += rest * slot.sets;
    else {
      const turn = turns.get(slot.superset) ?? { rounds: 0, rest: 0 };
      turn.rounds = Math.max(turn.rounds, slot.sets);
      turn.rest = Math.max(turn.rest, rest);
      turns.set(slot.superset, turn);
    }
  });
  for (const { rounds, rest } of turns.values()) seconds += rounds * rest;
  return seconds - last;
}

function measure(slot: Slot, day: SkeletonDay, week: WeekPlan, brief: Brief, isFirst: boolean) {
  const context = {
    week,
    day: day.plan,
    brief,
    max: maxFor(slot.exercise, brief),
    isFirstOfPattern: isFirst,
    isNew: false,
  };
  const { groups } = prescribe(slot, MEASURED_SETS, context);
  const timed = {
    setup: SETUP_OF[slot.exercise.implement] ?? ("other" as const),
    isolation: slot.exercise.mechanics === "isolation",
    power: slot.role === "power",
    unilateral: slot.exercise.laterality === "unilateral",
    ...timedSets(groups, slot.exercise.measure),
  };
  const fixed = slotSeconds({ ...timed, sets: [] });
  const rest = Math.max(...timed.sets.map(({ restSeconds }) => restSeconds));
  return { fixed, perSet: (slotSeconds(timed) - fixed) / MEASURED_SETS, rest };
}
