/** The sets of a plan in the making: counted by day, week and muscle, and whether one more may be added. */
import type { Muscle } from "../catalog/muscles.ts";
import type { Brief } from "./brief.ts";
import {
  type Landmarks,
  MUSCLE_INDEX,
  MUSCLE_SESSION_SOFT,
  SESSION_SETS,
  WEEK_SETS,
} from "./landmarks.ts";
import type { SkeletonDay, Slot } from "./skeleton.ts";
import type { Timer } from "./timer.ts";

/** From this many sets of a muscle on, its next session is two days away. */
const HEAVY_FOR_MUSCLE = 4;

export type Tally = {
  brief: Brief;
  days: SkeletonDay[];
  timer: Timer;
  marks: Landmarks;
  /** Sets by day and muscle. */
  sessions: Float64Array[];
  week: Float64Array;
};

export function recount(state: Tally) {
  state.week.fill(0);
  state.days.forEach((day, d) => {
    state.sessions[d]!.fill(0);
    for (const slot of day.slots) count(state, d, slot, slot.sets);
  });
}

export function count(state: Tally, day: number, { exercise, role }: Slot, sets: number) {
  if (role === "easy" || role === "power") return;
  for (const muscle in exercise.muscles) {
    const share = exercise.muscles[muscle as Muscle]! * sets;
    const at = MUSCLE_INDEX[muscle as Muscle];
    state.sessions[day]![at]! += share;
    state.week[at]! += share;
  }
}

/** One set more must break no bound: minutes, hard sets, muscle by session and week, recovery. */
export function takesOneMore(state: Tally, d: number, slot: Slot) {
  const { brief, days, timer, marks } = state;
  const day = days[d]!;
  if (hardSets(day) + 1 > Math.min(SESSION_SETS[brief.level], brief.limits.maxSetsPerSession))
    return false;
  if (weekSets(days) + 1 > WEEK_SETS[brief.level]) return false;
  for (const name in slot.exercise.muscles) {
    const share = slot.exercise.muscles[name as Muscle]!;
    const m = MUSCLE_INDEX[name as Muscle];
    if (state.week[m]! + share > marks.ceiling[m]!) return false;
    if (state.sessions[d]![m]! + share > MUSCLE_SESSION_SOFT) return false;
    if (state.sessions[d]![m]! + share >= HEAVY_FOR_MUSCLE && neighbourIsHeavy(state, d, m))
      return false;
  }
  slot.sets++;
  const fits = timer(day) <= day.plan.minutes * 60;
  slot.sets--;
  return fits;
}

export const hardSets = ({ slots }: SkeletonDay) =>
  slots.reduce((sum, { sets, role }) => sum + (role === "easy" ? 0 : sets), 0);
export const weekSets = (days: readonly SkeletonDay[]) =>
  days.reduce((n, day) => n + hardSets(day), 0);

function neighbourIsHeavy({ days, sessions }: Tally, d: number, muscle: number) {
  const today = days[d]!.plan.dayOfWeek;
  return days.some(({ plan }, other) => {
    const gap = (plan.dayOfWeek - today + 7) % 7;
    return other !== d && (gap === 1 || gap === 6) && sessions[other]![muscle]! >= HEAVY_FOR_MUSCLE;
  });
}
