/** Each full week bends knee and hip, pushes, pulls and trains the trunk, as far as the body and the place allow. */
import { loadsLegs } from "../program/eligible.ts";
import { eligible } from "../program/select.ts";
import { budgetOf, isFull } from "./exempt.ts";
import type { Facts, WeekFacts } from "./facts.ts";
import { FAMILIES, type Family, familyOf } from "./families.ts";
import { addExercise, pickExercise } from "./mend-add.ts";
import { MOST_EXERCISES } from "./mend-tools.ts";
import type { Change, Finding, Rule } from "./rule.ts";

const ALL = Object.keys(FAMILIES) as Family[];
/** What short weeks leave out first, and from how many minutes on they need not. */
const MINUTES_FOR: Partial<Record<Family, number>> = { core: 90 };
const ADDED_SETS = 2;

/** Something must be trained for a movement to be missing: weeks of easy days hold none. */
const isTraining = (week: WeekFacts) => week.hardSets > 0;

function missingIn(week: WeekFacts): Family[] {
  const held = new Set<Family>();
  for (const { items } of week.sessions)
    for (const read of items) {
      const family = read.workSets > 0 ? familyOf(read) : null;
      if (family) held.add(family);
    }
  return held.size === ALL.length ? [] : ALL.filter((family) => !held.has(family));
}

function causeOf({ brief }: Facts, week: WeekFacts, family: Family): string | null {
  const isPossible = brief.days.some(({ place }) =>
    FAMILIES[family].patterns.some((pattern) => eligible(pattern, brief, place).length > 0),
  );
  if (!isPossible) return "no exercise of it is possible here (coverage gap)";
  const isOfLegs = (brief.catalog.byPattern.get(FAMILIES[family].patterns[0]!) ?? []).some(
    loadsLegs,
  );
  if (isOfLegs && brief.days.every(({ sparesLegs }) => sparesLegs))
    return "every day stands too near a match";
  return budgetOf(week) < (MINUTES_FOR[family] ?? 0) ? "the week is too short for it" : null;
}

const gapsOf = (facts: Facts) =>
  facts.weeks
    .filter((week) => isFull(facts, week) && isTraining(week))
    .flatMap((week) =>
      missingIn(week).map((family) => ({ week, family, cause: causeOf(facts, week, family) })),
    );

const check = (facts: Facts): Finding[] =>
  gapsOf(facts).map(({ week, family, cause }) => {
    const said = `Week ${week.number} lacks ${FAMILIES[family].title}`;
    const finding = { path: week.path, measured: 0, threshold: 1 };
    if (!facts.isOurs) return { ...finding, message: `${said}.`, severity: "warn" };
    return cause === null
      ? { ...finding, message: `${said}.` }
      : { ...finding, message: `${said}: ${cause}.`, severity: "warn" };
  });

function mend(facts: Facts): Change[] {
  const changes: Change[] = [];
  for (const { week, family, cause } of gapsOf(facts)) {
    // An exercise is added to all weeks: an earlier gap's may have filled this one.
    if (cause !== null || !missingIn(week).includes(family)) continue;
    const { patterns } = FAMILIES[family];
    const open = week.sessions
      .filter(({ session, hardSets }) => session.exercises.length < MOST_EXERCISES && hardSets > 0)
      .sort((a, b) => b.budgetMinutes - b.usualMinutes - (a.budgetMinutes - a.usualMinutes));
    for (const session of open) {
      const found = pickExercise(facts, session, patterns, ({ pattern }) =>
        patterns.includes(pattern),
      );
      const change = found && addExercise(facts, session.index, found, ADDED_SETS);
      if (!change) continue;
      changes.push(change);
      break;
    }
  }
  return changes;
}

export const patternGap: Rule = {
  code: "PATTERN_GAP",
  severity: "repair",
  title: "Every movement each week",
  threshold:
    "Squat or lunge, hinge or hip extension, push, pull and trunk at least once a week unless ruled out",
  evidence: ["acsm-2026", "engineering-choice"],
  check,
  mend,
};
