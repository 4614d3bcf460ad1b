/** Makes room for recovery: fewer sets of the muscle, and one of two heavy lifts for the spine lighter. */
import {
  clashesOf,
  HEAVY_AXIAL,
  HEAVY_PERCENT,
  HEAVY_REPS,
  isHeavyOnSpine,
  isTooMuch,
} from "./clashes.ts";
import type { Facts, ItemFacts } from "./facts.ts";
import { pickExercise } from "./mend-add.ts";
import { setPercent, shareOf, trim } from "./mend-sets.ts";
import { replaceExercise } from "./mend-tools.ts";
import type { Change } from "./rule.ts";

/** A lift that must stay gets lighter; for other goals another one of its kind spares the spine. */
function spareSpine(facts: Facts, read: ItemFacts): Change[] {
  const { goal, keep } = facts.brief;
  const isLift = goal === "strength" || goal === "powerlifting";
  if (!isLift && !keep.includes(read.item.exerciseId)) {
    const next = pickExercise(facts, read.session, [read.exercise!.pattern], ({ fatigue }) => {
      return fatigue.axial < HEAVY_AXIAL;
    });
    if (next) return [replaceExercise(facts, read, next)];
  }
  const before = read.topPercent === null ? `${read.minReps} repetitions` : `${read.topPercent} %`;
  for (const group of read.item.groups) {
    if (group.type === "warmup") continue;
    if (group.percent === null) group.reps = Math.max(group.reps, HEAVY_REPS + 2);
    else if (group.percent >= HEAVY_PERCENT) setPercent(facts, read, group, HEAVY_PERCENT - 1);
    if (group.repsMax !== null && group.repsMax <= group.reps) group.repsMax = null;
  }
  return [{ path: read.path, before, after: `under ${HEAVY_PERCENT} %, or more repetitions` }];
}

export function mendRecovery(facts: Facts): Change[] {
  const changes: Change[] = [];
  const spared = new Set<ItemFacts>();
  for (const clash of clashesOf(facts)) {
    const { first, second } = clash;
    for (let muscle = 0; muscle < first.muscleSets.length; muscle++) {
      if (facts.landmarks.start[muscle] === 0 || !isTooMuch(clash, muscle)) continue;
      const goal = { isOver: () => isTooMuch(clash, muscle), keepsFloors: true };
      const weight = (read: ItemFacts) => shareOf(read, muscle);
      changes.push(...trim(facts, second.items, { ...goal, weight }));
    }
    if (!first.items.some((read) => isHeavyOnSpine(read) && !spared.has(read))) continue;
    for (const read of second.items) {
      if (!isHeavyOnSpine(read) || spared.has(read)) continue;
      changes.push(...spareSpine(facts, read));
      // A replacement holds for all weeks, a lighter load for this one.
      const isReplaced = read.item.exerciseId !== read.exercise!.id;
      for (const copy of isReplaced ? sameSlot(facts, read) : [read]) spared.add(copy);
    }
  }
  return changes;
}

const sameSlot = (facts: Facts, read: ItemFacts) =>
  (facts.byExercise.get(read.exercise!.id) ?? []).filter(
    (one) => one.session.index === read.session.index,
  );
