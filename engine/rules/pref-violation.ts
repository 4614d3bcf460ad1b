/** PREF_VIOLATION: what the athlete avoids is absent; what is kept or wanted is there, or refused with a reason. */
import { whyNot } from "../program/eligible.ts";
import { isFull } from "./exempt.ts";
import { extraPath, findExtras, mendExtras, type Extra } from "./extras.ts";
import type { Facts, ItemFacts, WeekFacts } from "./facts.ts";
import { addExercise } from "./mend-add.ts";
import { idsOf, replaceExercise, replaceOrDrop } from "./mend-tools.ts";
import type { Change, Finding, Rule } from "./rule.ts";
import { shortName } from "./words.ts";

const ADDED_SETS = 2;

const isAvoided =
  ({ brief }: Facts) =>
  ({ id }: Extra) =>
    brief.avoid.has(id);

const avoidedItems = ({ items, brief }: Facts): ItemFacts[] =>
  brief.avoid.size === 0 ? [] : items.filter(({ item }) => brief.avoid.has(item.exerciseId));

const nameOf = ({ brief }: Facts, id: string) => brief.catalog.byId.get(id)?.name ?? id;

function isExcused(facts: Facts, id: string): boolean {
  const { brief, program } = facts;
  if (brief.refused.some(({ exerciseId }) => exerciseId === id)) return true;
  const name = nameOf(facts, id);
  return program.notes.some((note) => note.includes(name));
}

const holds = ({ sessions }: WeekFacts, id: string) =>
  sessions.some(
    ({ session }) =>
      session.exercises.some(({ exerciseId }) => exerciseId === id) ||
      session.conditioning?.exerciseId === id ||
      session.warmup.includes(id),
  );

type Missing = { id: string; week: WeekFacts | null };

/** What is kept must be in every full week, what is wanted in any week. */
function missing(facts: Facts): Missing[] {
  const { brief, weeks } = facts;
  const found: Missing[] = [];
  for (const id of brief.keep) {
    const week = weeks.find((one) => isFull(facts, one) && !holds(one, id));
    if (week && !isExcused(facts, id)) found.push({ id, week });
  }
  for (const id of brief.wanted)
    if (weeks.length > 0 && !weeks.some((week) => holds(week, id)) && !isExcused(facts, id))
      found.push({ id, week: null });
  return found;
}

/** In the place of its nearest relative, else where there is room, else refused with the reason. */
function grant(facts: Facts, { id, week }: Missing): Change {
  const { brief, program } = facts;
  const exercise = brief.catalog.byId.get(id);
  const wished = new Set([...brief.keep, ...brief.wanted]);
  for (const { session, items, place, index } of (week ?? facts.weeks[0]!).sessions) {
    const isEasy = session.exercises.every(({ role }) => role === "easy" || role === "core");
    if (!exercise || isEasy || idsOf(items[0]!.session).has(id)) continue;
    if (exercise.kind !== "strength" || whyNot(exercise, brief, place)) continue;
    const relative = items.find(
      ({ item, exercise: own }) =>
        own?.pattern === exercise.pattern && !wished.has(item.exerciseId),
    );
    if (relative) return replaceExercise(facts, relative, exercise);
    const added = addExercise(facts, index, exercise, ADDED_SETS);
    if (added) return added;
  }
  const note = `Not included. ${nameOf(facts, id)}: no session has a place for it.`;
  program.notes.push(note);
  return { path: `/notes/${program.notes.length - 1}`, before: "", after: note };
}

export const prefViolation: Rule = {
  code: "PREF_VIOLATION",
  severity: "repair",
  title: "The athlete's wishes are kept or answered",
  threshold: "Nothing avoided; everything kept or wanted is there, or refused with a reason",
  evidence: ["engineering-choice"],
  check(facts) {
    const findings: Finding[] = [];
    const avoided = (path: string, id: string) =>
      findings.push({
        path,
        measured: id,
        threshold: "avoided",
        message: `${shortName(nameOf(facts, id))} is planned, but the athlete does not want it.`,
      });
    for (const { path, item } of avoidedItems(facts)) avoided(path, item.exerciseId);
    if (facts.brief.avoid.size > 0)
      for (const extra of findExtras(facts, isAvoided(facts))) avoided(extraPath(extra), extra.id);
    for (const { id, week } of missing(facts))
      findings.push({
        path: week?.path ?? "/weeks",
        measured: "absent",
        threshold: id,
        message: week
          ? `${shortName(nameOf(facts, id))} must stay, but week ${week.number} lacks it, and nothing says why.`
          : `${shortName(nameOf(facts, id))} was wished for, but is absent, and nothing says why.`,
      });
    return findings;
  },
  mend(facts) {
    const changes: Change[] = [];
    const { avoid } = facts.brief;
    for (const read of avoidedItems(facts)) {
      const isThere = read.session.session.exercises.includes(read.item);
      if (isThere && avoid.has(read.item.exerciseId)) changes.push(replaceOrDrop(facts, read));
    }
    if (avoid.size > 0) changes.push(...mendExtras(facts, isAvoided(facts)));
    for (const wish of missing(facts)) changes.push(grant(facts, wish));
    return changes;
  },
};
