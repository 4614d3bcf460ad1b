/** Major muscles, and for strength the main lifts, are trained at least twice a week. */
import { MUSCLES } from "../catalog/muscles.ts";
import { contraindication } from "../program/eligible.ts";
import { MUSCLE_INDEX } from "../program/landmarks.ts";
import { isConstrained, isFull, spareMinutes } from "./exempt.ts";
import type { Facts, ItemFacts, SessionFacts, WeekFacts } from "./facts.ts";
import { FAMILIES, familyOf, type Family, itemsOf } from "./families.ts";
import { shareOf } from "./mend-sets.ts";
import { shareOut } from "./mend-share.ts";
import type { Change, Finding, Rule } from "./rule.ts";
import { capitalise, MUSCLE_NAMES } from "./words.ts";

const TWICE = 2;
/** With fewer days once a week is a choice that people make. */
const DAYS_FOR_TWICE = 3;
/** Less than a set in a session is no training of a muscle. */
const COUNTS_FROM = 1;
/** Two sets of a big lift with their rests and a way up to them. */
const SPARE_MINUTES = 8;
/** Five muscles and three lifts are all that can be rare. */
const MOST_MENDS = 8;
const MAJOR = (["chest", "back", "quads", "hamstrings", "glutes"] as const).map(
  (muscle) => MUSCLE_INDEX[muscle],
);
const LIFTS: readonly Family[] = ["knee", "hip", "push"];

type Rarity = {
  week: WeekFacts;
  times: number;
  title: string;
  trains: (read: ItemFacts) => boolean;
};

const timesOf = (week: WeekFacts, trains: (session: SessionFacts) => boolean) => {
  let times = 0;
  for (const session of week.sessions) if (trains(session)) times++;
  return times;
};

function raritiesOf(facts: Facts): Rarity[] {
  const rarities: Rarity[] = [];
  const { goal } = facts.brief;
  const isForLifts = goal === "strength" || goal === "powerlifting";
  for (const week of facts.weeks) {
    if (week.sessions.length < TWICE || !isFull(facts, week)) continue;
    for (const muscle of MAJOR) {
      const times = timesOf(week, ({ muscleSets }) => muscleSets[muscle]! >= COUNTS_FROM);
      if (times !== 1) continue;
      const trains = (read: ItemFacts) => shareOf(read, muscle) >= 0.5;
      rarities.push({ week, times, title: MUSCLE_NAMES[muscle]!, trains });
    }
    if (!isForLifts) continue;
    for (const family of LIFTS) {
      const trains = (read: ItemFacts) => read.hardSets > 0 && familyOf(read) === family;
      const times = timesOf(week, ({ items }) => items.some(trains));
      if (times !== 1 || !itemsOf(week).some((r) => r.item.role === "main" && trains(r))) continue;
      rarities.push({ week, times, title: capitalise(FAMILIES[family].title), trains });
    }
  }
  return rarities;
}

/** Why it stays once a week; null where it need not. */
function causeOf(facts: Facts, { week, trains }: Rarity): string | null {
  const hard = week.sessions.filter(({ hardSets }) => hardSets > 0);
  if (hard.length < DAYS_FOR_TWICE) return "two days allow no more";
  const isOpen = hard.some(
    ({ items, index }) => !items.some(trains) && spareMinutes(facts, index) >= SPARE_MINUTES,
  );
  if (!isOpen) return "no other session has time for it";
  if (isConstrained(facts.brief)) return "the limits leave little choice";
  const sets = itemsOf(week).reduce((sum, read) => sum + (trains(read) ? read.hardSets : 0), 0);
  return sets < TWICE ? "there is one set to share out" : null;
}

const check = (facts: Facts): Finding[] =>
  raritiesOf(facts).map((rarity) => {
    const { week, times, title } = rarity;
    const said = `${title} is trained ${times === 1 ? "once" : `${times} times`} in week ${week.number}; twice is better`;
    const finding = { path: week.path, measured: times, threshold: TWICE };
    if (!facts.isOurs) return { ...finding, message: `${said}.`, severity: "warn" };
    const cause = causeOf(facts, rarity);
    return cause === null
      ? { ...finding, message: `${said}.` }
      : { ...finding, message: `${said}, but ${cause}.`, severity: "warn" };
  });

/** One at a time, because each share changes what the other muscles get. */
function mend(facts: Facts): Change[] {
  const changes: Change[] = [];
  while (changes.length < MOST_MENDS) {
    const change = mendOne(facts);
    if (!change) break;
    changes.push(change);
  }
  return changes;
}

function mendOne(facts: Facts): Change | null {
  for (const rarity of raritiesOf(facts)) {
    if (causeOf(facts, rarity) !== null) continue;
    const items = itemsOf(rarity.week)
      .filter((read) => rarity.trains(read) && read.hardSets >= TWICE)
      .filter(({ exercise }) => exercise && !contraindication(exercise, facts.brief))
      .sort((a, b) => b.hardSets - a.hardSets);
    for (const read of items) {
      const change = shareOut(facts, read);
      if (change) return change;
    }
  }
  return null;
}

export const freqLow: Rule = {
  code: "FREQ_LOW",
  severity: "repair",
  title: "Twice a week",
  threshold: `${MAJOR.map((muscle) => MUSCLES[muscle]).join(", ")} at least twice a week from three days on; for strength each main movement too`,
  evidence: ["schoenfeld-frequency", "pelland-2025", "acsm-2026", "engineering-choice"],
  check,
  mend,
};
