/** Gives each slot its sets: enough for every muscle, within the minutes, the session and the week. */
import { MUSCLES } from "../catalog/muscles.ts";
import type { Brief } from "./brief.ts";
import { addForGaps } from "./fill-gaps.ts";
import { fitMinutes } from "./fit-minutes.ts";
import { landmarksFor } from "./landmarks.ts";
import { lowerByFactor, lowerToCeiling, lowerToTotals } from "./lower-sets.ts";
import { type Skeleton, type Slot, sortSlots } from "./skeleton.ts";
import { type Tally, count, recount, takesOneMore } from "./tally.ts";
import { makeTimer } from "./timer.ts";
import type { WeekPlan } from "./weeks.ts";

const MOST: Record<Slot["role"], number> = {
  power: 5,
  main: 5,
  secondary: 4,
  isolation: 4,
  core: 3,
  carry: 3,
  easy: 1,
};
export function allocate(skeleton: Skeleton, brief: Brief, weeks: readonly WeekPlan[]) {
  const timer = makeTimer(brief, weeks);
  for (const day of skeleton.days) fitMinutes(day, skeleton.days, timer, brief);
  const state: Tally = {
    brief,
    days: skeleton.days,
    timer,
    marks: landmarksFor(brief),
    sessions: skeleton.days.map(() => new Float64Array(MUSCLES.length)),
    week: new Float64Array(MUSCLES.length),
  };
  recount(state);
  lowerToCeiling(state);
  lowerToTotals(state);
  raiseTo(state, state.marks.floor);
  if (!brief.isSingle) {
    addForGaps(state);
    raiseTo(state, state.marks.floor);
  }
  raiseTo(state, state.marks.start);
  lowerByFactor(state);
  for (const day of skeleton.days) sortSlots(day);
}

/** Adds set after set where the greatest need is, until nothing is missing or nothing more fits. */
function raiseTo(state: Tally, goal: Float64Array) {
  const stuck = new Set<number>();
  for (let guard = 0; guard < 200; guard++) {
    const muscle = mostNeedy(state.week, goal, stuck);
    if (muscle < 0) return;
    const best = bestPlace(state, muscle);
    if (!best) stuck.add(muscle);
    else {
      best.slot.sets++;
      count(state, best.day, best.slot, 1);
    }
  }
}

function mostNeedy(week: Float64Array, goal: Float64Array, stuck: ReadonlySet<number>) {
  let needy = -1;
  let least = 1;
  for (let m = 0; m < goal.length; m++) {
    if (stuck.has(m) || goal[m]! <= 0 || week[m]! >= goal[m]!) continue;
    const share = week[m]! / goal[m]!;
    if (share < least) [needy, least] = [m, share];
  }
  return needy;
}

function bestPlace(state: Tally, muscle: number) {
  let best: { day: number; slot: Slot } | null = null;
  let most = -Infinity;
  for (let d = 0; d < state.days.length; d++) {
    const day = state.days[d]!;
    for (const slot of day.slots) {
      const share = slot.exercise.muscles[MUSCLES[muscle]!] ?? 0;
      if (share < 0.5 || slot.sets >= MOST[slot.role] || !takesOneMore(state, d, slot)) continue;
      const value = share * 4 - state.sessions[d]![muscle]! * 0.3 - slot.sets * 0.2;
      if (value > most) [best, most] = [{ day: d, slot }, value];
    }
  }
  return best;
}
