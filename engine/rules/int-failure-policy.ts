/** Sets to failure are few, and never where they are dangerous or pointless. */
import { ADULT } from "../athlete/ages.ts";
import type { SetGroup } from "../program/program.ts";
import { isComeback } from "./exempt.ts";
import type { Facts, ItemFacts, WeekFacts } from "./facts.ts";
import { ease } from "./mend-sets.ts";
import type { Change, Finding, Rule } from "./rule.ts";
import { shortName } from "./words.ts";

const FAILURE_RPE = 10;
const MOST_SHARE = 0.25;
const SKILLED = 3;
/** Instead of failure. */
const SAFE_RPE = 9;
const CAREFUL_RPE = 8;
const SPINE_PATTERNS = new Set(["squat", "hinge"]);

/** Why this athlete may never fail; null where they may. */
function bodyForbids({ brief }: Facts): string | null {
  if (brief.limits.noFailure) return "the limits rule failure out";
  return brief.age !== null && brief.age < ADULT ? "nobody under 18 trains to failure" : null;
}

/** A day of maximum attempts is what a test week is for. */
const isTest = (facts: Facts, { week }: WeekFacts) =>
  week.phase === "test" && !facts.brief.limits.noMaxTest;

/** Why a set at this effort must not be; null where it may. */
function reasonAgainst(facts: Facts, read: ItemFacts, { rpe, type }: SetGroup): string | null {
  const { exercise, session } = read;
  if (rpe === null || type === "warmup" || !exercise) return null;
  const { week } = session;
  const never = bodyForbids(facts);
  if (never !== null) return rpe >= FAILURE_RPE ? never : null;
  if (isTest(facts, week)) return null;
  if (rpe > FAILURE_RPE - exercise.minRir) return `it needs ${exercise.minRir} in reserve, always`;
  if (rpe < FAILURE_RPE) return null;
  if (exercise.skill >= SKILLED) return "it needs too much skill";
  if (SPINE_PATTERNS.has(exercise.pattern)) return "squats and hinges stop before it";
  if (week.number === 1) return "the first week finds loads";
  if (week.isLight) return "a light week rests";
  return isComeback(facts.brief, week.number) ? "it is too soon after the break" : null;
}

const failedSets = ({ sessions }: WeekFacts) => {
  let sets = 0;
  for (const { items } of sessions)
    for (const { item, topRpe } of items)
      if (topRpe !== null && topRpe >= FAILURE_RPE)
        for (const { type, rpe, sets: count } of item.groups)
          if (type !== "warmup" && rpe !== null && rpe >= FAILURE_RPE) sets += count;
  return sets;
};

const isTooMany = (week: WeekFacts) => failedSets(week) > week.hardSets * MOST_SHARE;

function check(facts: Facts): Finding[] {
  const findings: Finding[] = [];
  const isPersonal = bodyForbids(facts) !== null;
  for (const read of facts.items) {
    if (read.topRpe === null) continue;
    read.item.groups.forEach((group, g) => {
      const reason = reasonAgainst(facts, read, group);
      if (reason === null) return;
      findings.push({
        path: `${read.path}/groups/${g}/rpe`,
        measured: group.rpe!,
        threshold: FAILURE_RPE - 0.5,
        message: `${shortName(read.item.name)} in week ${read.week} goes to effort ${group.rpe}: ${reason}.`,
        ...(!facts.isOurs && !isPersonal && { severity: "warn" as const }),
      });
    });
  }
  for (const week of facts.weeks) {
    if (!isTooMany(week) || isTest(facts, week)) continue;
    const percent = Math.round((failedSets(week) / week.hardSets) * 100);
    findings.push({
      path: week.path,
      measured: percent,
      threshold: MOST_SHARE * 100,
      message: `${percent} % of the hard sets in week ${week.number} go to failure; ${MOST_SHARE * 100} % are the most.`,
      severity: facts.isOurs ? "repair" : "warn",
    });
  }
  return findings;
}

function mend(facts: Facts): Change[] {
  const changes: Change[] = [];
  const lower = (read: ItemFacts, group: SetGroup) => {
    const careful = bodyForbids(facts) !== null || read.session.week.isLight;
    const most = careful ? CAREFUL_RPE : SAFE_RPE;
    const before = `RPE ${group.rpe}`;
    ease(facts, read, group, Math.min(most, FAILURE_RPE - (read.exercise?.minRir ?? 0)));
    changes.push({ path: read.path, before, after: `RPE ${group.rpe}` });
  };
  for (const read of facts.items)
    for (const group of read.item.groups)
      if (reasonAgainst(facts, read, group) !== null) lower(read, group);
  for (const week of facts.weeks) {
    if (isTest(facts, week)) continue;
    // Big lifts give way first: failure costs most there.
    const items = week.sessions
      .flatMap((session) => session.items)
      .sort((a, b) => (b.exercise?.fatigue.systemic ?? 0) - (a.exercise?.fatigue.systemic ?? 0));
    for (const read of items)
      for (const group of read.item.groups)
        if ((group.rpe ?? 0) >= FAILURE_RPE && isTooMany(week)) lower(read, group);
  }
  return changes;
}

export const intFailurePolicy: Rule = {
  code: "INT_FAILURE_POLICY",
  severity: "block",
  title: "Failure is rare and safe",
  threshold: `No set to failure in skilled lifts, squats, hinges, week 1, light weeks, for minors or where limits forbid it; at most ${MOST_SHARE * 100} % of a week's hard sets`,
  evidence: ["robinson-2024", "acsm-2026", "aha-rt", "engineering-choice"],
  check,
  mend,
};
