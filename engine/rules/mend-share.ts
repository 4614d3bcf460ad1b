/** Shares the sets of an exercise out over two sessions of the week. */
import { hasEquipment } from "../program/eligible.ts";
import { type Facts, isHard, type ItemFacts, type SessionFacts } from "./facts.ts";
import { insertItem, removeItem } from "./mend-add.ts";
import { isInTime, retime, tally } from "./mend-sets.ts";
import { copiesOf, idsOf, MOST_EXERCISES, sessionsAt } from "./mend-tools.ts";
import type { Change } from "./rule.ts";

/** How far a session is from those that train it already: the further, the better a second one. */
const distance = (session: SessionFacts, from: SessionFacts) => Math.abs(session.day - from.day);

/** Half of the sets move to the session that is furthest away, in every week, loads and all. */
export function shareOut(facts: Facts, read: ItemFacts): Change | null {
  const { session, exercise, item } = read;
  const targets = session.week.sessions
    .filter((one) => one !== session && one.session.exercises.length < MOST_EXERCISES)
    .filter((one) => one.hardSets > 0 && !idsOf(one).has(item.exerciseId))
    .filter((one) => !one.place || hasEquipment(exercise!, one.place))
    .sort((a, b) => distance(b, session) - distance(a, session));
  for (const target of targets) {
    const moves = copiesOf(facts, read).flatMap((copy) => moveHalf(facts, copy, target.index));
    if (moves.length > 0 && moves.every(({ made }) => isInTime(made.session)))
      return { path: read.path, before: "one session", after: moves[0]!.made.path };
    for (const { undo } of moves.toReversed()) undo();
  }
  return null;
}

function moveHalf(facts: Facts, read: ItemFacts, index: number) {
  const target = sessionsAt(facts, index).find(({ week }) => week === read.session.week);
  const work = read.item.groups.filter(({ type }) => type !== "warmup");
  const largest = work.toSorted((a, b) => b.sets - a.sets)[0];
  if (!target || !largest) return [];
  const copy = structuredClone(read.item);
  const moved = Math.max(1, Math.floor(largest.sets / 2));
  copy.superset = null;
  copy.groups = copy.groups.filter(({ type }) => type === "warmup");
  copy.groups.push({ ...largest, type: "work", sets: moved });
  // A lone set is done in both: half a set cannot be moved.
  const taken = largest.sets > 1 ? moved : 0;
  const shift = (sets: number) => {
    largest.sets += sets;
    tally(read, sets, isHard(largest) ? sets : 0);
    retime(facts, read.session);
  };
  shift(-taken);
  const made = insertItem(facts, target, copy);
  const undo = () => {
    removeItem(facts, made);
    shift(taken);
  };
  return [{ made, undo }];
}
