/** Makes sessions and sets whole: fewer, shorter and said in full; what cannot be done goes. */
import type { SetGroup } from "../program/program.ts";
import type { Facts, ItemFacts } from "./facts.ts";
import { retime } from "./mend-sets.ts";
import { copiesOf, dropExercise, FEWEST_EXERCISES, MOST_EXERCISES } from "./mend-tools.ts";
import type { Change } from "./rule.ts";

export const MOST_SETS = 10;
export const MOST_REPS = 30;
const USUAL_RPE = 7;

export const isCounted = (read: ItemFacts) =>
  read.exercise?.kind === "strength" &&
  read.exercise.measure === "reps" &&
  read.item.role !== "easy";

/** Says neither load nor part of a maximum nor effort, so that nobody could do it. */
export const isVague = (group: SetGroup) =>
  group.type !== "warmup" && !group.load && group.percent === null && group.rpe === null;

function mendGroups(read: ItemFacts): boolean {
  const before = read.workSets;
  let sets = 0;
  let changed = false;
  for (const group of read.item.groups) {
    if (group.repsMax !== null && group.repsMax < group.reps) {
      [group.reps, group.repsMax] = [group.repsMax, group.reps];
      changed = true;
    }
    if (isCounted(read) && (group.repsMax ?? group.reps) > MOST_REPS) {
      group.reps = Math.min(group.reps, MOST_REPS);
      group.repsMax = group.reps < MOST_REPS ? MOST_REPS : null;
      changed = true;
    }
    if (isCounted(read) && isVague(group)) {
      group.rpe = USUAL_RPE;
      changed = true;
    }
    if (group.type === "warmup") continue;
    const most = Math.max(0, MOST_SETS - sets);
    group.sets = Math.min(group.sets, most);
    sets += group.sets;
  }
  read.item.groups = read.item.groups.filter((group) => group.sets > 0);
  return changed || sets < before;
}

export function mendEmpty(facts: Facts): Change[] {
  const changes: Change[] = [];
  const done = new Set<ItemFacts>();
  for (const read of facts.items) {
    const { exercises } = read.session.session;
    const isIdle = read.workSets === 0 && exercises.length > FEWEST_EXERCISES;
    const isOver =
      exercises.length > MOST_EXERCISES && exercises.indexOf(read.item) >= MOST_EXERCISES;
    if ((isIdle || isOver) && !done.has(read)) {
      for (const copy of copiesOf(facts, read)) done.add(copy);
      changes.push(dropExercise(facts, read));
    } else if (mendGroups(read)) {
      retime(facts, read.session);
      changes.push({
        path: read.path,
        before: "sets that cannot be done",
        after: "sets as far as they can",
      });
    }
  }
  return changes;
}
