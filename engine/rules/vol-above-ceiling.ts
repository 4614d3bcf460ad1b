/** No muscle gets more weekly sets than it is likely to recover from, and no week too many in all. */
import { MUSCLES } from "../catalog/muscles.ts";
import { HARD_STOP_SETS, WEEK_SETS } from "../program/landmarks.ts";
import type { Facts, WeekFacts } from "./facts.ts";
import { QUARTER, shareOf, tally, trim } from "./mend-sets.ts";
import { dropExercise, FEWEST_EXERCISES } from "./mend-tools.ts";
import type { Change, Finding, Rule, Severity } from "./rule.ts";
import { MUSCLE_NAMES, rounded } from "./words.ts";

/** Muscles that nobody trains for themselves work along in everything: half the excess is let pass. */
const ALONG = 1.5;
/** Plans that count no effort look fuller than they are. */
const ELSEWHERE = 1.5;

function severityOf(facts: Facts, muscle: number, sets: number): Severity {
  const { landmarks, brief, isOurs } = facts;
  if (!isOurs) return sets > HARD_STOP_SETS * ELSEWHERE ? "block" : "warn";
  const isCapped = brief.limits.muscleCaps[MUSCLES[muscle]!] !== undefined;
  const worksAlong = landmarks.start[muscle] === 0 && !isCapped;
  return worksAlong && sets <= landmarks.ceiling[muscle]! * ALONG ? "warn" : "block";
}

const isOver = ({ landmarks }: Facts, week: WeekFacts, muscle: number) =>
  week.muscleSets[muscle]! > landmarks.ceiling[muscle]! + QUARTER;

function check(facts: Facts): Finding[] {
  const findings: Finding[] = [];
  const { ceiling } = facts.landmarks;
  const most = WEEK_SETS[facts.brief.level];
  for (const week of facts.weeks) {
    const { path, number } = week;
    for (let muscle = 0; muscle < ceiling.length; muscle++) {
      if (!isOver(facts, week, muscle)) continue;
      const sets = rounded(week.muscleSets[muscle]!);
      const severity = severityOf(facts, muscle, sets);
      const threshold = rounded(ceiling[muscle]!);
      const cause =
        severity === "warn" && facts.isOurs ? ", though it only works along in other lifts" : "";
      const message = `${MUSCLE_NAMES[muscle]!} gets ${sets} sets in week ${number}; ${threshold} is the ceiling${cause}.`;
      findings.push({ path, measured: sets, threshold, message, severity });
    }
    if (week.hardSets <= most) continue;
    const message = `Week ${number} holds ${week.hardSets} hard sets; ${most} are the most at this level.`;
    const mild = facts.isOurs ? {} : { severity: "warn" as const };
    findings.push({ path, measured: week.hardSets, threshold: most, message, ...mild });
  }
  return findings;
}

/** Where every exercise is down to one set, one that is there for this muscle goes. */
function dropOne(facts: Facts, week: WeekFacts, muscle: number): Change[] {
  for (const { items, session } of week.sessions)
    for (const read of items) {
      if (shareOf(read, muscle) < 1 || read.item.role === "main") continue;
      if (read.hardSets === 0 || session.exercises.length <= FEWEST_EXERCISES) continue;
      const change = dropExercise(facts, read);
      tally(read, -read.workSets, -read.hardSets);
      return [change];
    }
  return [];
}

function mend(facts: Facts): Change[] {
  const changes: Change[] = [];
  const most = WEEK_SETS[facts.brief.level];
  for (const week of facts.weeks) {
    const items = week.sessions.flatMap((session) => session.items);
    for (let muscle = 0; muscle < facts.landmarks.ceiling.length; muscle++) {
      if (!isOver(facts, week, muscle)) continue;
      if (severityOf(facts, muscle, week.muscleSets[muscle]!) === "warn") continue;
      for (const keepsFloors of [true, false])
        changes.push(
          ...trim(facts, items, {
            isOver: () => isOver(facts, week, muscle),
            weight: (read) => shareOf(read, muscle),
            keepsFloors,
          }),
        );
      if (isOver(facts, week, muscle)) changes.push(...dropOne(facts, week, muscle));
    }
    const goal = { isOver: () => week.hardSets > most, weight: () => 1 };
    changes.push(...trim(facts, items, { ...goal, keepsFloors: true }));
    changes.push(...trim(facts, items, { ...goal, keepsFloors: false }));
  }
  return changes;
}

export const volAboveCeiling: Rule = {
  code: "VOL_ABOVE_CEILING",
  severity: "block",
  title: "Not more sets than can be recovered from",
  threshold: `Fractional sets a week at most the ceiling of muscle, level and limits, never above ${HARD_STOP_SETS}; in all 60, 90 or 120 by level`,
  evidence: ["pelland-2025", "baz-valle-2022", "engineering-choice"],
  check,
  mend,
};
