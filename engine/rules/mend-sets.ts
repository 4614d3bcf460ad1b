/** What mending does to sets: one more, one less, lighter; the facts' sums keep step. */
import { MUSCLES } from "../catalog/muscles.ts";
import { sessionTime } from "../program/duration.ts";
import {
  MUSCLE_INDEX,
  MUSCLE_SESSION_HARD,
  MUSCLE_SESSION_SOFT,
  SESSION_SETS,
  WEEK_SETS,
} from "../program/landmarks.ts";
import { toLoad } from "../program/load.ts";
import type { Role, SetGroup } from "../program/program.ts";
import { floorLoad, nextLoad } from "../strength/ladder.ts";
import { percentAny, rpeOf } from "../strength/rpe-table.ts";
import { gramsOfKg } from "../units.ts";
import { type Facts, isHard, type ItemFacts, type SessionFacts } from "./facts.ts";
import type { Change } from "./rule.ts";

const MOST_SETS = 6;
const OVER_BUDGET = 1.05;
/** Sets are quarters of a set at the finest: less than that is no shortage and no excess. */
export const QUARTER = 0.25;
/** What gives way first. */
const CUT_ORDER: readonly Role[] = [
  "isolation",
  "carry",
  "core",
  "secondary",
  "power",
  "main",
  "easy",
];

export const retime = (facts: Facts, session: SessionFacts): void => {
  const time = sessionTime(session.session, facts.brief.catalog);
  session.session.minutes = time;
  session.usualMinutes = time.usual;
  session.longMinutes = time.long;
};

export const isInTime = (session: SessionFacts): boolean =>
  session.usualMinutes <= session.budgetMinutes * OVER_BUDGET;

/** Adds a set's worth (or takes it, with -1) to every sum that the facts keep of an exercise. */
export function tally(read: ItemFacts, sets: number, hardSets: number): void {
  const { session, exercise } = read;
  read.workSets += sets;
  read.hardSets += hardSets;
  if (!exercise) return;
  if (exercise.kind === "strength") {
    session.hardSets += hardSets;
    session.week.hardSets += hardSets;
  }
  for (const muscle in exercise.muscles) {
    const index = MUSCLE_INDEX[muscle as keyof typeof MUSCLE_INDEX];
    const share = exercise.muscles[muscle as keyof typeof MUSCLE_INDEX]! * hardSets;
    session.muscleSets[index]! += share;
    session.week.muscleSets[index]! += share;
  }
}

export const shareOf = (read: ItemFacts, muscle: number): number =>
  read.exercise?.muscles[MUSCLES[muscle]!] ?? 0;

function bearsMore(facts: Facts, read: ItemFacts): boolean {
  const { brief, landmarks } = facts;
  const { session, exercise } = read;
  if (!exercise || read.workSets >= MOST_SETS) return false;
  if (session.hardSets >= Math.min(SESSION_SETS[brief.level], brief.limits.maxSetsPerSession))
    return false;
  if (session.week.hardSets >= WEEK_SETS[brief.level]) return false;
  for (const muscle in exercise.muscles) {
    const index = MUSCLE_INDEX[muscle as keyof typeof MUSCLE_INDEX];
    const share = exercise.muscles[muscle as keyof typeof MUSCLE_INDEX]!;
    const most = share === 1 ? MUSCLE_SESSION_SOFT : MUSCLE_SESSION_HARD;
    if (session.muscleSets[index]! + share > most) return false;
    if (session.week.muscleSets[index]! + share > landmarks.ceiling[index]! + QUARTER) return false;
  }
  return true;
}

/** One set more, where time, ceilings and session caps allow it. */
export function addSet(facts: Facts, read: ItemFacts): boolean {
  const group = read.item.groups.findLast((one) => one.type !== "warmup" && isHard(one));
  if (!group || !bearsMore(facts, read)) return false;
  group.sets += 1;
  retime(facts, read.session);
  if (isInTime(read.session)) {
    tally(read, 1, 1);
    return true;
  }
  group.sets -= 1;
  retime(facts, read.session);
  return false;
}

/** Whether a set less would leave a muscle, which has its minimum now, below it. */
export function breaksFloor(facts: Facts, read: ItemFacts): boolean {
  for (const muscle in read.exercise?.muscles) {
    const index = MUSCLE_INDEX[muscle as keyof typeof MUSCLE_INDEX];
    const share = read.exercise?.muscles[muscle as keyof typeof MUSCLE_INDEX] ?? 0;
    const least = facts.landmarks.floor[index]! - QUARTER;
    const now = read.session.week.muscleSets[index]!;
    if (now >= least && now - share < least) return true;
  }
  return false;
}

/** One set less; the last one stays. */
export function cutSet(facts: Facts, read: ItemFacts): boolean {
  if (read.workSets <= 1) return false;
  const { groups } = read.item;
  const group = groups.findLast(({ type }) => type !== "warmup")!;
  group.sets -= 1;
  if (group.sets === 0) groups.splice(groups.indexOf(group), 1);
  tally(read, -1, isHard(group) ? -1 : 0);
  retime(facts, read.session);
  return true;
}

const setsNow = (read: ItemFacts) => `${read.workSets} sets`;

/** Takes sets away from what matters least until enough are gone or nothing can go. */
export function trim(
  facts: Facts,
  items: readonly ItemFacts[],
  goal: {
    isOver: () => boolean;
    weight: (read: ItemFacts) => number;
    keepsFloors: boolean;
  },
): Change[] {
  const before = new Map<ItemFacts, string>();
  while (goal.isOver()) {
    let best: ItemFacts | null = null;
    let most = -Infinity;
    for (const read of items) {
      const weight = goal.weight(read);
      if (weight <= 0 || read.workSets <= 1 || read.hardSets === 0) continue;
      if (goal.keepsFloors && breaksFloor(facts, read)) continue;
      // What is trained most gives first; among equals the lesser role.
      const points = weight * 4 - CUT_ORDER.indexOf(read.item.role) + read.workSets;
      if (points > most) [best, most] = [read, points];
    }
    if (!best) break;
    if (!before.has(best)) before.set(best, setsNow(best));
    cutSet(facts, best);
  }
  return [...before].map(([read, was]) => ({ path: read.path, before: was, after: setsNow(read) }));
}

/** Adds sets to the first of these that bears one, in turn, until there are enough. */
export function fill(facts: Facts, items: readonly ItemFacts[], isShort: () => boolean): Change[] {
  const before = new Map<ItemFacts, string>();
  let open = [...items];
  while (isShort() && open.length > 0) {
    open.sort((a, b) => a.workSets - b.workSets);
    const read = open[0]!;
    const was = setsNow(read);
    if (!addSet(facts, read)) open = open.slice(1);
    else if (!before.has(read)) before.set(read, was);
  }
  return [...before].map(([read, was]) => ({ path: read.path, before: was, after: setsNow(read) }));
}

const TENTHS = 10;
const LEAST_RPE = 5;
const USUAL_RPE = 8;

const half = (value: number) => Math.round(value * 2) / 2;

/** Another part of the maximum at the same repetitions: a load that exists, and what it feels like. */
export function setPercent(
  facts: Facts,
  read: ItemFacts,
  group: SetGroup,
  percent: number,
  isUp = false,
): void {
  const before = group.percent ?? percentAny(group.reps, group.rpe ?? USUAL_RPE);
  const ladder = read.session.place?.ladders[read.exercise?.incrementClass ?? "none"];
  let now = percent;
  if (group.load) {
    const beforeG = gramsOfKg(group.load.kg);
    const targetG = (beforeG * percent) / before;
    const foundG = isUp
      ? ladder && nextLoad(ladder, Math.ceil(targetG) - 1)
      : ladder && floorLoad(ladder, Math.floor(targetG));
    const loadG = foundG === undefined ? Math.floor(targetG) : foundG;
    group.load = loadG === null ? null : toLoad(loadG, facts.program.unit);
    now = loadG === null ? percent : (loadG / beforeG) * before;
  }
  if (group.percent !== null) group.percent = Math.round(now * TENTHS) / TENTHS;
  group.rpe = Math.max(LEAST_RPE, Math.min(10, half(rpeOf(now, group.reps) ?? LEAST_RPE)));
}

/** Another effort at the same repetitions; the load follows. */
export function ease(facts: Facts, read: ItemFacts, group: SetGroup, rpe: number): void {
  const asked = percentAny(group.reps, rpe);
  const before = group.percent ?? percentAny(group.reps, group.rpe ?? rpe);
  if (before > asked) setPercent(facts, read, group, asked);
  group.rpe = Math.min(rpe, group.rpe ?? rpe);
}
