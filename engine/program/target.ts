/** Repetitions and effort of a slot in a week, before any load is known. */
import { ADULT } from "../athlete/ages.ts";
import type { Exercise } from "../catalog/exercise.ts";
import { percentAny } from "../strength/rpe-table.ts";
import type { Brief, PlannedDay } from "./brief.ts";
import { takesLoad } from "./maxima.ts";
import type { Slot } from "./skeleton.ts";
import type { WeekPlan } from "./weeks.ts";
import { SHORT_SESSION, countsHeavy, heavyReps, zoneOf } from "./zones.ts";

const LIGHT_RPE = 6.5;
/** A lift that is light on its own has so much more in reserve, and still counts as a hard set. */
const EASED_BY = 2;
const EASED_LEAST = 6;
/** Speed work ends long before it counts as hard. */
const POWER_RPE = 5.5;
const MOST_BODYWEIGHT_REPS = 20;
/** Past the repetitions that would want a lead-up set, which a short session has no minutes for. */
const SHORT_REPS = { from: 13, to: 15 };

const clamp = (value: number, from: number, to: number) => Math.min(to, Math.max(from, value));
const half = (value: number) => Math.round(value * 2) / 2;

export type Target = { from: number; to: number; rpe: number };

export function targetOf(slot: Slot, week: WeekPlan, day: PlannedDay, brief: Brief): Target {
  const { exercise, role, scheme } = slot;
  const { limits } = brief;
  const zone = zoneOf(role, scheme, brief);
  const rir = zone.rirFirst + (zone.rirLast - zone.rirFirst) * week.blockShare;
  let { from, to } = zone;
  if (role === "main" && countsHeavy(brief.goal) && zone.to <= 6)
    from = to = clamp(heavyReps(scheme, week, brief.days.indexOf(day), brief), zone.from, zone.to);
  if (day.minutes < SHORT_SESSION && role !== "power" && !countsHeavy(brief.goal))
    ({ from, to } = SHORT_REPS);
  if (isLoadless(exercise) && role !== "power")
    to = Math.max(to, Math.min(MOST_BODYWEIGHT_REPS, exercise.reps.max));
  if (exercise.measure !== "reps") ({ from, to } = timed(exercise));
  else if (role !== "easy" && (role !== "power" || isMinor(brief))) {
    from = Math.max(from, limits.minReps);
    to = Math.max(to, from);
  }
  from = clamp(from, exercise.reps.min, exercise.reps.max);
  to = clamp(to, from, exercise.reps.max);
  const most = week.isLight ? LIGHT_RPE : Math.min(10 - exercise.minRir, limits.maxRpe);
  const rpe = role === "power" ? POWER_RPE : role === "easy" ? 5 : half(10 - rir);
  const isBack = brief.layoff !== null && week.number <= Math.max(2, brief.layoff.rampWeeks);
  const usual = Math.min(rpe, most, isBack ? 7 : 9.5);
  const isEased = week.eased.has(exercise.id);
  return underPercent({ from, to, rpe: isEased ? easedRpe(usual) : usual }, slot, brief);
}

const easedRpe = (usual: number) =>
  Math.min(usual, LIGHT_RPE, Math.max(EASED_LEAST, usual - EASED_BY));

/** A cap on the load holds where only effort is prescribed too: repetitions rise first, then effort falls. */
function underPercent(target: Target, { exercise, role }: Slot, { limits }: Brief): Target {
  if (limits.maxPercent >= 100 || exercise.measure !== "reps" || role === "power") return target;
  let { from, rpe } = target;
  while (percentAny(from, rpe) > limits.maxPercent && from < exercise.reps.max) from++;
  while (percentAny(from, rpe) > limits.maxPercent && rpe > 5) rpe -= 0.5;
  return { from, to: Math.max(from, target.to), rpe };
}

const isMinor = ({ age }: Brief) => (age ?? ADULT) < ADULT;
const isLoadless = (exercise: Exercise) => !takesLoad(exercise);
const timed = ({ reps }: Exercise) => ({
  from: Math.round(reps.min + (reps.max - reps.min) * 0.4),
  to: Math.round(reps.min + (reps.max - reps.min) * 0.8),
});

const STRENGTH_MOST = 6;
const UNKNOWN_LEAST = 5;

/** A load that is only found by effort comes in the gym's steps, and repetitions have to bridge them. */
export function ranged({ from, to }: Target, { role, exercise }: Slot, { goal, limits }: Brief) {
  if (to > from) return { from, to };
  if (role !== "main" || !countsHeavy(goal) || from > STRENGTH_MOST)
    return to < exercise.reps.max
      ? { from, to: Math.min(exercise.reps.max, Math.ceil(from * 1.4)) }
      : { from: Math.max(limits.minReps, Math.min(from, Math.max(12, Math.ceil(to * 0.75)))), to };
  // An unknown lift is not met for the first time in threes.
  const least = Math.max(UNKNOWN_LEAST, limits.minReps, from - 1);
  return { from: least, to: Math.max(least, STRENGTH_MOST) };
}
