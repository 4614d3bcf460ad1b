/** Sets grow slowly from one full week to the next. */
import { isComeback, listSpared } from "./exempt.ts";
import type { Facts, WeekFacts } from "./facts.ts";
import { shareOf, trim } from "./mend-sets.ts";
import type { Change, Finding, Rule } from "./rule.ts";
import { MUSCLE_NAMES, rounded } from "./words.ts";

const MOST_SHARE = 0.2;
const MOST_SETS = 2;
/** The smallest step there is. */
const ONE_SET = 1;
/** What other lifts add along is nobody's plan. */
const ALONG = 0.5;

/** To its floor, in whole sets, a muscle may rise at once: less than that is too little, not a start. */
const allowed = ({ landmarks }: Facts, before: WeekFacts, muscle: number) => {
  const sets = before.muscleSets[muscle]!;
  const step = Math.max(ONE_SET, Math.min(MOST_SETS, MOST_SHARE * sets));
  return Math.max(sets + step + ALONG, landmarks.floor[muscle]! + ONE_SET);
};

const isLighter = (facts: Facts, week: WeekFacts) =>
  week.isLight || week.week.phase === "return" || isComeback(facts.brief, week.number);

/** Each full week with the full week before it: after a light one the sets may be what they were. */
function visitPairs(facts: Facts, visit: (before: WeekFacts, week: WeekFacts) => void) {
  let before: WeekFacts | null = null;
  for (const week of facts.weeks) {
    if (isLighter(facts, week)) continue;
    if (before) visit(before, week);
    before = week;
  }
}

/** Muscles that only work along have no plan of their own to ramp; what was light on its own comes back. */
const isRamped = ({ landmarks }: Facts, before: WeekFacts, muscle: number) =>
  landmarks.start[muscle]! > 0 &&
  !listSpared(before, "volume_light").some((read) => shareOf(read, muscle) > 0);

function check(facts: Facts): Finding[] {
  const findings: Finding[] = [];
  visitPairs(facts, (before, week) => {
    for (let muscle = 0; muscle < week.muscleSets.length; muscle++) {
      const sets = week.muscleSets[muscle]!;
      if (sets <= before.muscleSets[muscle]! + ONE_SET || !isRamped(facts, before, muscle))
        continue;
      const most = allowed(facts, before, muscle);
      if (sets <= most) continue;
      const was = rounded(before.muscleSets[muscle]!);
      findings.push({
        path: week.path,
        measured: rounded(sets),
        threshold: rounded(most),
        message: `${MUSCLE_NAMES[muscle]!} goes from ${was} to ${rounded(sets)} sets in week ${week.number}; ${rounded(most)} are the most.`,
        ...(!facts.isOurs && { severity: "warn" as const }),
      });
    }
  });
  return findings;
}

/** In the order of time, so that a week cut back holds the weeks after it back too. */
function mend(facts: Facts): Change[] {
  const changes: Change[] = [];
  visitPairs(facts, (before, week) => {
    const items = week.sessions.flatMap((session) => session.items);
    for (let muscle = 0; muscle < week.muscleSets.length; muscle++) {
      if (!isRamped(facts, before, muscle)) continue;
      const most = allowed(facts, before, muscle);
      const goal = {
        isOver: () => week.muscleSets[muscle]! > most,
        weight: (read: (typeof items)[number]) => shareOf(read, muscle),
      };
      changes.push(...trim(facts, items, { ...goal, keepsFloors: true }));
    }
  });
  return changes;
}

export const volRamp: Rule = {
  code: "VOL_RAMP",
  severity: "repair",
  title: "Sets grow slowly",
  threshold:
    "From one full week to the next at most +20 % and +2 sets a muscle; one set is always allowed",
  evidence: ["cscca-nsca-2019", "engineering-choice"],
  check,
  mend,
};
