/** What the later rules share: the heaviest set, loads that exist, warm-ups that fit, lighter weeks. */
import type { Exercise } from "../catalog/exercise.ts";
import { toLoad } from "../program/load.ts";
import type { ProgramExercise, SetGroup } from "../program/program.ts";
import { REASONS, type ReasonCode } from "../program/reasons.ts";
import { floorLoad, type Ladder } from "../strength/ladder.ts";
import { percentAny, rpeOf } from "../strength/rpe-table.ts";
import { warmupRamp } from "../strength/warmup.ts";
import { gramsOfKg } from "../units.ts";
import { type Facts, isHard, type ItemFacts, type SessionFacts, type WeekFacts } from "./facts.ts";
import { cutSet, ease, retime } from "./mend-sets.ts";
import type { Change } from "./rule.ts";

const USUAL_RPE = 7;
const MOST_RPE_UNKNOWN = 8;
const EASY_RPE = 5;
const EASY_SETS = 2;
const RAMP_REST_SECONDS = 45;
const LOWER = new Set([
  "squat",
  "lunge",
  "hinge",
  "hip_ext",
  "knee_ext",
  "knee_flex",
  "calf",
  "hip_abd",
  "hip_add",
]);

export const isLower = ({ pattern }: Exercise): boolean => LOWER.has(pattern);
const half = (value: number) => Math.floor(value * 2) / 2;
const tenth = (value: number) => Math.round(value * 10) / 10;

/** The loads that exist for it there; null where nothing is known of them. */
export function ladderOf({ session, exercise }: ItemFacts): Ladder | null {
  const ladder = exercise && session.place?.ladders[exercise.incrementClass];
  return !ladder || ladder.kind === "none" ? null : ladder;
}

/** The heaviest working sets, or the first where no load is given. */
export function topGroup({ groups }: ProgramExercise): SetGroup | null {
  let top: SetGroup | null = null;
  for (const group of groups)
    if (group.type !== "warmup" && (!top || (group.load?.kg ?? 0) > (top.load?.kg ?? 0)))
      top = group;
  return top;
}

export const loadText = ({ load, percent, rpe, reps }: SetGroup): string =>
  `${reps} reps, ${load ? load.display : percent === null ? `RPE ${rpe ?? "?"}` : `${percent} %`}`;

/** Every code that `why` names can be looked up. */
export function giveReason(
  { isOurs, program }: Facts,
  item: ProgramExercise,
  code: ReasonCode,
  of: "sets" | "load" | "rest" = "load",
): void {
  if (!isOurs || !item.why) return;
  program.reasons[code] ??= { ...REASONS[code], evidence: [...REASONS[code].evidence] };
  item.why[of] = code;
}

/** No load is known after all: effort decides, and the first time finds it. */
export function openItem(facts: Facts, read: ItemFacts): void {
  const { item } = read;
  const isFirst = facts.byExercise.get(item.exerciseId)?.[0] === read;
  for (const group of item.groups) {
    group.load = null;
    group.percent = null;
    if (group.type === "warmup") group.rpe = EASY_RPE;
    else group.rpe = Math.min(group.rpe ?? USUAL_RPE, MOST_RPE_UNKNOWN, facts.brief.limits.maxRpe);
  }
  const first = item.groups.find(({ type }) => type !== "warmup");
  if (isFirst && first) first.type = "calibration";
  giveReason(facts, item, isFirst ? "load_calibration" : "load_effort");
}

/** Takes a load down to one that exists; percentage and effort follow. False where none is so light. */
export function lowerLoad(facts: Facts, read: ItemFacts, group: SetGroup, targetG: number) {
  const ladder = ladderOf(read);
  const beforeG = gramsOfKg(group.load!.kg);
  const loadG = ladder ? floorLoad(ladder, targetG) : Math.floor(targetG);
  if (loadG === null || loadG <= 0) return false;
  group.load = toLoad(loadG, facts.program.unit);
  const was = group.percent ?? (group.rpe === null ? null : percentAny(group.reps, group.rpe));
  if (was === null) return true;
  const percent = (was * loadG) / beforeG;
  if (group.percent !== null) group.percent = tenth(percent);
  const implied = rpeOf(percent, group.reps);
  if (group.rpe !== null && implied !== null && read.item.role !== "power")
    group.rpe = Math.min(group.rpe, Math.max(EASY_RPE, half(implied)));
  return true;
}

/** Takes all working sets of an exercise down by the same part, and its warm-up with them. */
export function lowerItem(facts: Facts, read: ItemFacts, part: number): void {
  for (const group of read.item.groups) {
    if (group.type === "warmup" || !group.load) continue;
    if (lowerLoad(facts, read, group, gramsOfKg(group.load.kg) * part)) continue;
    openItem(facts, read);
    break;
  }
  rewarm(facts, read);
}

const rampGroup = (reps: number, load: SetGroup["load"]): SetGroup => ({
  type: "warmup",
  sets: 1,
  reps,
  repsMax: null,
  load,
  percent: null,
  rpe: load ? null : EASY_RPE,
  restSeconds: RAMP_REST_SECONDS,
});

/** The warm-up that leads to a set whose load is known. */
export function rampTo(facts: Facts, read: ItemFacts, group: SetGroup): SetGroup[] {
  const ladder = ladderOf(read);
  if (!ladder || !group.load) return [];
  return warmupRamp({
    workingG: gramsOfKg(group.load.kg),
    percent: group.percent,
    ladder,
    repsTop: group.reps,
    isFirstOfPattern: true,
    isBarbell: read.exercise?.incrementClass === "barbell",
  }).map(({ loadG, reps }) => rampGroup(reps, toLoad(loadG, facts.program.unit)));
}

export const openRamp = (reps: readonly number[]): SetGroup[] =>
  reps.map((each) => rampGroup(each, null));

/** Another working load wants another way up to it. */
export function rewarm(facts: Facts, read: ItemFacts): void {
  const { item, session } = read;
  const work = item.groups.filter(({ type }) => type !== "warmup");
  if (work.length === item.groups.length || !work[0]?.load) return;
  item.groups = [...rampTo(facts, read, work[0]), ...work];
  retime(facts, session);
}

/** Whether somebody trains hard there: easy days and easy practice do not count. */
export const isHardSession = ({ items }: SessionFacts): boolean =>
  items.some(({ item, hardSets }) => hardSets > 0 && item.role !== "easy" && item.role !== "core");

/** A hard session becomes easy practice: the same movements, two light sets each. */
export function makeEasy(facts: Facts, session: SessionFacts): Change {
  for (const read of session.items) {
    while (read.workSets > EASY_SETS && cutSet(facts, read));
    for (const group of read.item.groups)
      if (group.type !== "warmup" && isHard(group)) ease(facts, read, group, EASY_RPE);
    rewarm(facts, read);
  }
  return { path: session.path, before: "hard", after: "easy" };
}

const sumOf = ({ sessions }: WeekFacts, count: (read: ItemFacts) => number) =>
  sessions.reduce(
    (sum, { items }) =>
      items.reduce((n, read) => n + (read.item.role === "easy" ? 0 : count(read)), sum),
    0,
  );

/** Working sets; what only loosens is not counted. */
export const countSets = (week: WeekFacts): number => sumOf(week, ({ workSets }) => workSets);
/** One set of everything: no week can hold fewer without losing an exercise. */
export const leastSets = (week: WeekFacts): number => sumOf(week, () => 1);

/** Takes a week's sets down to a part of another week's, spread so that the whole comes out right. */
export function scaleWeek(facts: Facts, week: WeekFacts, like: WeekFacts, part: number): Change[] {
  const changes: Change[] = [];
  let owed = 0;
  for (const session of week.sessions) {
    const model = like.sessions[session.index]?.items;
    for (const read of session.items) {
      if (read.item.role === "easy") continue;
      const full = model?.find(({ item }) => item.exerciseId === read.item.exerciseId)?.workSets;
      owed += (full ?? read.workSets) * part;
      const sets = Math.max(1, Math.min(read.workSets, Math.floor(owed)));
      owed -= sets;
      if (sets === read.workSets) continue;
      const before = `${read.workSets} sets`;
      while (read.workSets > sets && cutSet(facts, read));
      changes.push({ path: read.path, before, after: `${read.workSets} sets` });
    }
  }
  return changes;
}
