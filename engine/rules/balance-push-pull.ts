/** Pulls keep step with pushes, and the back of the legs with the front. */
import type { Pattern } from "../catalog/exercise.ts";
import {
  type BalancePair,
  KNEE_HIP,
  LEAST_BALANCE_SETS,
  PULL_PUSH,
  WITH_SHOULDER,
} from "./balance-pairs.ts";
import { causeOfSparing, isConstrained, isFull, isShort } from "./exempt.ts";
import type { Facts, ItemFacts, WeekFacts } from "./facts.ts";
import { itemsOf } from "./families.ts";
import { fill, trim } from "./mend-sets.ts";
import type { Change, Finding, Rule } from "./rule.ts";
import { capitalise, rounded } from "./words.ts";

const pairsOf = ({ brief }: Facts): BalancePair[] => [
  brief.limits.joints.shoulder === undefined ? PULL_PUSH : WITH_SHOULDER,
  KNEE_HIP,
];

const setsOf = (week: WeekFacts, patterns: ReadonlySet<Pattern>) => {
  let sets = 0;
  for (const { items } of week.sessions)
    for (const { exercise, hardSets } of items)
      if (exercise && patterns.has(exercise.pattern)) sets += hardSets;
  return sets;
};

/** Null where there is too little of either to speak of balance. */
function ratioOf(week: WeekFacts, { over, under }: BalancePair) {
  const [a, b] = [setsOf(week, over), setsOf(week, under)];
  return a + b < LEAST_BALANCE_SETS || a === 0 || b === 0 ? null : a / b;
}

/** A wish for one side, or a body that spares it, is a reason to lean. */
function causeOf(facts: Facts, week: WeekFacts) {
  const { brief } = facts;
  if (isShort(facts, week)) return "the week is too short for more";
  if (isConstrained(brief)) return "the limits lean it that way";
  const sparing = causeOfSparing(week);
  if (sparing) return sparing;
  return brief.focus.length > 0 ? "the chosen focus leans it that way" : null;
}

function check(facts: Facts): Finding[] {
  const findings: Finding[] = [];
  const pairs = pairsOf(facts);
  for (const week of facts.weeks) {
    if (!isFull(facts, week)) continue;
    for (const pair of pairs) {
      const ratio = ratioOf(week, pair);
      if (ratio === null || (ratio >= pair.low && ratio <= pair.high)) continue;
      const threshold = ratio < pair.low ? pair.low : pair.high;
      const said = `${capitalise(pair.title)} are ${rounded(ratio)} in week ${week.number}; ${pair.low} to ${pair.high} is balanced`;
      const cause = facts.isOurs ? causeOf(facts, week) : "";
      findings.push({
        path: week.path,
        measured: rounded(ratio),
        threshold,
        message: cause ? `${said}, but ${cause}.` : `${said}.`,
        ...(cause !== null && { severity: "warn" as const }),
      });
    }
  }
  return findings;
}

function mend(facts: Facts): Change[] {
  return facts.weeks
    .filter((week) => isFull(facts, week) && causeOf(facts, week) === null)
    .flatMap((week) => pairsOf(facts).flatMap((pair) => level(facts, week, pair)));
}

/** More of what is too little while there is time; then less of what is too much. */
function level(facts: Facts, week: WeekFacts, pair: BalancePair): Change[] {
  const ratio = ratioOf(week, pair);
  if (ratio === null || (ratio >= pair.low && ratio <= pair.high)) return [];
  const [little, much] = ratio < pair.low ? [pair.over, pair.under] : [pair.under, pair.over];
  const isOff = () => {
    const now = ratioOf(week, pair);
    return now !== null && (ratio < pair.low ? now < pair.low : now > pair.high);
  };
  const items = itemsOf(week);
  const among = (patterns: ReadonlySet<Pattern>) => (read: ItemFacts) =>
    read.exercise !== undefined && patterns.has(read.exercise.pattern);
  const weight = (read: ItemFacts) => (among(much)(read) ? 1 : 0);
  return [
    ...fill(facts, items.filter(among(little)), isOff),
    ...trim(facts, items, { isOver: isOff, weight, keepsFloors: true }),
  ];
}

export const balancePushPull: Rule = {
  code: "BALANCE_PUSH_PULL",
  severity: "repair",
  title: "Front and back in balance",
  threshold: `Weekly hard sets of pulls to pushes ${PULL_PUSH.low}–${PULL_PUSH.high} (from 1.0 with a shoulder complaint), of knee to hip work ${KNEE_HIP.low}–${KNEE_HIP.high}`,
  evidence: ["engineering-choice"],
  check,
  mend,
};
