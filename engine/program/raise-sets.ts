/** Adds sets where muscles need them, as far as nothing bears less than that. */
import { MUSCLES } from "../catalog/muscles.ts";
import type { Slot } from "./skeleton.ts";
import { type Tally, count, takesOneMore } from "./tally.ts";

const MOST: Record<Slot["role"], number> = {
  power: 5,
  main: 5,
  secondary: 4,
  isolation: 4,
  core: 3,
  carry: 3,
  easy: 1,
};

/** Adds set after set where the greatest need is, until nothing is missing or nothing more fits. */
export function raiseTo(state: Tally, goal: Float64Array) {
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
