/** A session does not repeat itself: no exercise twice in one role, no three of a kind. */
import type { Facts, ItemFacts, SessionFacts } from "./facts.ts";
import { pickExercise } from "./mend-add.ts";
import { copiesOf, dropExercise, FEWEST_EXERCISES, replaceExercise } from "./mend-tools.ts";
import type { Change, Finding, Rule } from "./rule.ts";
import { shortName } from "./words.ts";

const MOST_ALIKE = 2;

const isAlike = (a: ItemFacts, b: ItemFacts) =>
  a.exercise !== undefined &&
  b.exercise !== undefined &&
  a.exercise.pattern === b.exercise.pattern &&
  a.exercise.implement === b.exercise.implement;

const counts = ({ exercise, item }: ItemFacts) =>
  exercise?.kind === "strength" && item.role !== "easy";

type Repeat = { read: ItemFacts; alike: number };

/** What repeats something that stands before it; `alike` is 0 for the very same exercise. */
function findRepeats({ items }: SessionFacts): Repeat[] {
  const repeats: Repeat[] = [];
  for (let i = 1; i < items.length; i++) {
    const read = items[i]!;
    let alike = 1;
    let isSame = false;
    for (let j = 0; j < i; j++) {
      const other = items[j]!;
      if (other.item.exerciseId === read.item.exerciseId)
        isSame ||= other.item.role === read.item.role;
      else if (counts(read) && counts(other) && isAlike(other, read)) alike++;
    }
    if (isSame) repeats.push({ read, alike: 0 });
    else if (alike > MOST_ALIKE) repeats.push({ read, alike });
  }
  return repeats;
}

const repeatsOf = (facts: Facts) =>
  facts.weeks.flatMap(({ sessions }) => sessions.flatMap((session) => findRepeats(session)));

function check(facts: Facts): Finding[] {
  return repeatsOf(facts).map(({ read, alike }) => ({
    path: read.path,
    measured: alike || 2,
    threshold: alike ? MOST_ALIKE : 1,
    message: alike
      ? `${shortName(read.item.name)} is number ${alike} of its kind in one session; ${MOST_ALIKE} are enough.`
      : `${shortName(read.item.name)} stands twice in one session for the same purpose.`,
    ...(!facts.isOurs && { severity: "warn" as const }),
  }));
}

function mend(facts: Facts): Change[] {
  const done = new Set<ItemFacts>();
  return repeatsOf(facts).flatMap(({ read }) => {
    if (done.has(read)) return [];
    for (const copy of copiesOf(facts, read)) done.add(copy);
    const { session, exercise } = read;
    const others = session.items.filter((other) => other !== read);
    const next =
      exercise &&
      pickExercise(facts, session, [exercise.pattern], (found) => {
        const like = { ...read, exercise: found };
        return others.filter((other) => isAlike(other, like)).length < MOST_ALIKE;
      });
    if (next) return [replaceExercise(facts, read, next)];
    return session.session.exercises.length > FEWEST_EXERCISES ? [dropExercise(facts, read)] : [];
  });
}

export const exDuplicate: Rule = {
  code: "EX_DUPLICATE",
  severity: "repair",
  title: "No repeats in a session",
  threshold:
    "The same exercise twice only in different roles; at most 2 of one movement and implement",
  evidence: ["engineering-choice"],
  check,
  mend,
};
