/** Takes sets away where a muscle, a session or the week would bear too many. */
import { MUSCLES } from "../catalog/muscles.ts";
import { isOnlyOfMovement } from "./fit-minutes.ts";
import { SESSION_SETS, WEEK_SETS } from "./landmarks.ts";
import { FEWEST, type SkeletonDay, type Slot } from "./skeleton.ts";
import { type Tally, count, hardSets, weekSets } from "./tally.ts";

/** Even the fewest sets can be too many for a muscle that everything trains. */
export function lowerToCeiling(state: Tally) {
  for (let m = 0; m < MUSCLES.length; m++) {
    const muscle = MUSCLES[m]!;
    while (state.week[m]! > state.marks.ceiling[m]!) {
      const found = sparable(state.days, ({ muscles }) => muscles[muscle] ?? 0);
      if (!found) break;
      takeSet(state, found);
    }
  }
}

/** Nor may a session or the week hold more than the level bears. */
export function lowerToTotals(state: Tally) {
  const { brief, days } = state;
  const perSession = Math.min(SESSION_SETS[brief.level], brief.limits.maxSetsPerSession);
  days.forEach((day, d) => {
    while (hardSets(day) > perSession) {
      const found = sparable([day], () => 1);
      if (!found) break;
      takeSet(state, { ...found, day: d });
    }
  });
  while (weekSets(days) > WEEK_SETS[brief.level]) {
    const found = sparable(days, () => 1);
    if (!found) break;
    takeSet(state, found);
  }
}

/** Who bears less gets that much less in all, as far as each muscle keeps its floor. */
export function lowerByFactor(state: Tally) {
  const { brief, days, week, marks } = state;
  const most = Math.floor(weekSets(days) * brief.limits.volumeFactor);
  const spares = ({ muscles }: Slot["exercise"]) =>
    MUSCLES.every((muscle, m) => week[m]! - (muscles[muscle] ?? 0) >= marks.floor[m]!) ? 1 : 0;
  while (weekSets(days) > most) {
    const found = sparable(days, spares);
    if (!found) break;
    takeSet(state, found);
  }
}

type Found = { day: number; slot: Slot };

/** The last set of an exercise takes the exercise with it. */
function takeSet(state: Tally, { day, slot }: Found) {
  const { slots } = state.days[day]!;
  slot.sets--;
  count(state, day, slot, -1);
  if (slot.sets === 0) slots.splice(slots.indexOf(slot), 1);
}

/** The slot that can best spare a set: the smallest role with the most; whole exercises go last. */
function sparable(
  days: readonly SkeletonDay[],
  worth: (exercise: Slot["exercise"]) => number,
): Found | null {
  let best: Found | null = null;
  let most = 0;
  days.forEach(({ slots }, day) => {
    for (const slot of slots) {
      if (slot.role === "easy" || slot.role === "power") continue;
      const isLast = slot.sets === 1;
      if (isLast && (slots.length <= FEWEST || isOnlyOfMovement(slot, days))) continue;
      const size = slot.role === "main" ? 0.5 : slot.role === "secondary" ? 0.8 : 1;
      const value = worth(slot.exercise) * slot.sets * size * (isLast ? 0.01 : 1);
      if (value > most) [best, most] = [{ day, slot }, value];
    }
  });
  return best;
}
