/** A part of the week's sets, taken evenly: big lifts keep theirs longest. */
import { FEWEST, type SkeletonDay, type Slot } from "./skeleton.ts";
import type { WeekPlan } from "./weeks.ts";

const EASED_PART = 0.5;

/** Sets of each slot in a week; none where even one would be too much on the way back from a break. */
export function scaleSets(days: readonly SkeletonDay[], week: WeekPlan): Map<Slot, number> {
  const scaled = new Map<Slot, number>();
  let owed = 0;
  for (const { slots } of days) {
    const all = slots.filter(({ role }) => role !== "easy");
    const own = week.phase === "taper" ? withoutSmall(all, scaled) : all;
    const total = all.reduce((sum, { sets }) => sum + sets, 0);
    let spare = week.setFactor < 1 ? Math.floor(total * week.setFactor) : total;
    for (const slot of own) {
      const least = Math.max(1, Math.floor(slot.sets * week.setFactor));
      scaled.set(slot, least);
      spare -= least;
    }
    for (const slot of own) {
      if (spare <= 0) break;
      const sets = scaled.get(slot)!;
      if (sets >= slot.sets) continue;
      scaled.set(slot, sets + 1);
      spare--;
    }
    // A light week keeps its exercises; the first weeks back may do without the smallest.
    if (!week.isLight) dropLast(own, scaled, spare, slots.length);
    for (const slot of own) {
      const sets = scaled.get(slot)!;
      if (sets === 0 || !week.eased.has(slot.exercise.id)) continue;
      // What rounding gives one of them it takes from the next.
      owed += sets * EASED_PART;
      scaled.set(slot, Math.max(1, Math.round(owed)));
      owed -= scaled.get(slot)!;
    }
  }
  return scaled;
}

/** Before a date the small exercises go first, and the big lifts keep what is left of the sets. */
function withoutSmall(all: readonly Slot[], scaled: Map<Slot, number>) {
  const big = all.filter(({ role }) => role !== "isolation" && role !== "core" && role !== "carry");
  if (big.length < FEWEST) return all;
  for (const slot of all) if (!big.includes(slot)) scaled.set(slot, 0);
  return big;
}

function dropLast(own: readonly Slot[], scaled: Map<Slot, number>, spare: number, count: number) {
  let left = spare;
  let kept = count;
  for (const slot of own.toReversed()) {
    if (left >= 0 || kept <= FEWEST) return;
    left += scaled.get(slot)!;
    scaled.set(slot, 0);
    kept--;
  }
}
