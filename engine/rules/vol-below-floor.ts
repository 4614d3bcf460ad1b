/** Every muscle that a program should train gets its least weekly sets. */
import type { Pattern } from "../catalog/exercise.ts";
import { MUSCLES, type Muscle } from "../catalog/muscles.ts";
import { SESSION_SETS } from "../program/landmarks.ts";
import { eligible } from "../program/select.ts";
import { budgetOf, causeOfSparing, isFull, isShort, spareMinutes } from "./exempt.ts";
import type { Facts, WeekFacts } from "./facts.ts";
import { fill, QUARTER, shareOf } from "./mend-sets.ts";
import { addExercise, pickExercise } from "./mend-add.ts";
import { MOST_EXERCISES } from "./mend-tools.ts";
import type { Change, Finding, Rule } from "./rule.ts";
import { MUSCLE_NAMES, rounded } from "./words.ts";

/** The last weeks before a date sharpen what is there. */
const PEAK_PART = 0.7;
const MINUTES_A_SET = 2.2;
/** Less spare time than this holds neither another set nor a new exercise of two. */
const SPARE_MINUTES = 7;
const FIRST_SETS = 2;

/** Movements that train a muscle directly. */
const DIRECT: Partial<Record<Muscle, readonly Pattern[]>> = {
  chest: ["push_h", "fly", "push_i"],
  back: ["pull_h", "pull_v"],
  quads: ["knee_ext", "lunge", "squat"],
  hamstrings: ["knee_flex", "hinge"],
  glutes: ["hip_ext", "lunge", "hinge"],
  calves: ["calf"],
  side_delts: ["lat_raise"],
  rear_delts: ["rear_delt"],
  biceps: ["elbow_flex"],
  triceps: ["elbow_ext"],
  abs: ["core_antiext", "core_flex", "core_antirot", "core_lat"],
};

type Shortage = { week: WeekFacts; muscle: number; floor: number; cause: string | null };

/** Why it cannot be had; null where it can. */
function causeOf(facts: Facts, week: WeekFacts, muscle: number): string | null {
  const { brief } = facts;
  const sparing = causeOfSparing(week);
  if (sparing) return sparing;
  if (isShort(facts, week)) return `${budgetOf(week)} minutes a week are too few`;
  const name = MUSCLES[muscle]!;
  const canTrain = brief.days.some(({ place }) =>
    DIRECT[name]?.some((pattern) =>
      eligible(pattern, brief, place).some(({ muscles }) => muscles[name] === 1),
    ),
  );
  if (!canTrain) return "nothing that trains it directly is possible";
  const cap = Math.min(SESSION_SETS[brief.level], brief.limits.maxSetsPerSession);
  const isOpen = week.sessions.some(
    ({ index, hardSets }) =>
      hardSets > 0 && hardSets < cap && spareMinutes(facts, index) >= SPARE_MINUTES,
  );
  return isOpen ? null : "no session has time for more";
}

function shortagesOf(facts: Facts): Shortage[] {
  const shortages: Shortage[] = [];
  const { floor } = facts.landmarks;
  for (const week of facts.weeks) {
    if (!isFull(facts, week)) continue;
    const part = week.week.phase === "peak" ? PEAK_PART : 1;
    for (let muscle = 0; muscle < floor.length; muscle++) {
      const least = floor[muscle]! * part;
      if (week.muscleSets[muscle]! >= least - QUARTER || least === 0) continue;
      const cause = facts.isOurs ? causeOf(facts, week, muscle) : "the plan chose so";
      shortages.push({ week, muscle, floor: least, cause });
    }
  }
  return shortages;
}

const check = (facts: Facts): Finding[] =>
  shortagesOf(facts).map(({ week, muscle, floor, cause }) => {
    const sets = rounded(week.muscleSets[muscle]!);
    const minutes = Math.ceil((floor - sets) * MINUTES_A_SET);
    const said = `${MUSCLE_NAMES[muscle]!} gets ${sets} sets in week ${week.number}; ${rounded(floor)} is the floor`;
    const path = week.path;
    const measured = { path, measured: sets, threshold: rounded(floor) };
    if (!facts.isOurs) return { ...measured, severity: "warn", message: `${said}.` };
    if (cause === null) return { ...measured, message: `${said}.` };
    const message = `${said}: ${cause}; about ${minutes} minutes more would do.`;
    return { ...measured, severity: "warn", message };
  });

/** Sets first, because they cost least; then an exercise more, the same in every week. */
function mend(facts: Facts): Change[] {
  const changes: Change[] = [];
  for (const { week, muscle, floor, cause } of shortagesOf(facts)) {
    if (cause !== null) continue;
    const lacks = () => week.muscleSets[muscle]! < floor - QUARTER;
    const items = week.sessions.flatMap((session) =>
      session.items.filter((read) => shareOf(read, muscle) >= 0.5 && read.item.role !== "easy"),
    );
    const direct = items.filter((read) => shareOf(read, muscle) === 1);
    changes.push(...fill(facts, direct, lacks));
    if (lacks()) changes.push(...addFor(facts, week, muscle));
    changes.push(...fill(facts, items, lacks));
  }
  return changes;
}

function addFor(facts: Facts, week: WeekFacts, muscle: number): Change[] {
  const name = MUSCLES[muscle]!;
  const open = week.sessions
    .filter(({ session, hardSets }) => session.exercises.length < MOST_EXERCISES && hardSets > 0)
    .sort((a, b) => b.budgetMinutes - b.usualMinutes - (a.budgetMinutes - a.usualMinutes));
  for (const session of open) {
    const found = pickExercise(facts, session, DIRECT[name]!, ({ muscles }) => muscles[name] === 1);
    const change = found && addExercise(facts, session.index, found, FIRST_SETS);
    if (change) return [change];
  }
  return [];
}

export const volBelowFloor: Rule = {
  code: "VOL_BELOW_FLOOR",
  severity: "repair",
  title: "Enough sets for every muscle",
  threshold:
    "Fractional sets a week at or above the floor of muscle, level and goal, where time and limits allow",
  evidence: ["pelland-2025", "acsm-2026", "baz-valle-2022", "engineering-choice"],
  check,
  mend,
};
