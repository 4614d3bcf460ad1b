/** A virtual lifter who is told only targets, does them as well as the body allows, and writes a log of it. */
import type { NextTarget, TargetSets } from "../../../../engine/adapt/next-target.ts";
import { adviseSet } from "../../../../engine/adapt/set-advice.ts";
import { EMPTY_SET, type LoggedEntry, type LoggedSet } from "../../../../engine/log/workout-log.ts";
import {
  type Body,
  dropOf,
  grow,
  makeBody,
  strengthOf,
  tire,
} from "../../../../engine/program/simulate/body.ts";
import { type Dice, either } from "../../../../engine/program/simulate/dice.ts";
import type { Lifter } from "../../../../engine/program/simulate/lifters.ts";
import { feel, makePain, type Pain } from "../../../../engine/program/simulate/pain.ts";
import type { Lift, Sheet } from "../../../../engine/program/simulate/sheet.ts";
import { floorLoad, type Ladder } from "../../../../engine/strength/ladder.ts";
import { percentAny, rpeOf } from "../../../../engine/strength/rpe-table.ts";

/** How far an honest report lies from the truth. */
const MISJUDGED = { novice: 0.75, intermediate: 0.5, advanced: 0.35 } as const;
const EASIEST = 4;

export type Athlete = {
  lifter: Lifter;
  seed: number;
  sheet: Sheet;
  lifts: Map<string, Lift>;
  body: Body;
  pain: Pain;
  dice: Dice;
};

export type Today = {
  day: number;
  readiness: number;
  isLight: boolean;
  form: number;
  ladderOf(lift: Lift): Ladder | null;
  /** Told of each prescription: what maximum it needs, in percent of the true one. */
  note(percentOfTrue: number, lift: Lift, target: NextTarget): void;
};

export function makeAthlete(sheet: Sheet, lifter: Lifter, seed: number, dice: Dice): Athlete {
  const lifts = new Map(sheet.lifts.map((lift) => [lift.exercise.id, lift]));
  const body = makeBody(sheet, lifter, seed);
  return { lifter, seed, sheet, lifts, body, pain: makePain(sheet, lifter, seed), dice };
}

/** The same body on another program: what it can do stays, and what is new to it is plausible. */
export function moveTo(athlete: Athlete, sheet: Sheet, maxG: Map<string, number>): Athlete {
  const { lifter, seed, body, dice, pain } = athlete;
  for (const { exercise, index } of athlete.sheet.lifts) maxG.set(exercise.id, body.maxG[index]!);
  const next = makeAthlete(sheet, lifter, seed, dice);
  const { day, debt, lost, regainDays, fatigue } = body;
  Object.assign(next.body, { day, debt, lost, regainDays, fatigue });
  for (const { exercise, index } of sheet.lifts) {
    const known = maxG.get(exercise.id);
    if (known !== undefined) next.body.maxG[index] = known;
    const before = athlete.lifts.get(exercise.id);
    next.body.trainedAt[index] = before ? body.trainedAt[before.index]! : day - 7;
  }
  Object.assign(next.pain, { joint: pain.joint, sore: pain.sore, day: pain.day });
  next.pain.sessions = pain.sessions;
  return next;
}

const takesLoad = ({ exercise }: Lift) =>
  (exercise.loadType === "external" || exercise.loadType === "per_hand") &&
  exercise.incrementClass !== "band";

function movedBy({ exercise, bodyG }: Lift, loadG: number | null): number {
  if (exercise.loadType === "added") return bodyG + (loadG ?? 0);
  if (exercise.loadType === "assisted") return Math.max(1, bodyG - (loadG ?? 0));
  return takesLoad({ exercise } as Lift) ? (loadG ?? 0) : bodyG;
}

/** Null for what is left out. */
export function perform(athlete: Athlete, target: NextTarget, today: Today): LoggedEntry | null {
  const id = target.exerciseKey;
  const entry: LoggedEntry = {
    exerciseId: id,
    name: id,
    superset: null,
    sets: [],
    pain: [],
    notes: null,
  };
  if (target.reason === "pain_freeze") return null;
  const lift = athlete.lifts.get(id);
  if (!lift) {
    for (let s = 0; s < target.sets; s++)
      entry.sets.push({ ...EMPTY_SET, loadType: "none", seconds: target.reps });
    return entry;
  }
  const { body, pain, dice } = athlete;
  const drop = dropOf(body, lift);
  let [rpeSum, done] = [0, 0];
  for (const group of [target, ...target.more])
    for (const { set, truth } of liftSets(athlete, lift, group, target, today)) {
      entry.sets.push(set);
      rpeSum += truth;
      done += 1;
    }
  if (done > 0) grow(body, lift, done, rpeSum / done, drop);
  pain.eased[lift.index] = target.reason === "pain_ease" ? 1 : 0;
  const felt = feel(pain, lift, today.day, dice);
  if (felt > 0) entry.pain.push({ joint: pain.joint!, score: felt });
  return entry;
}

function liftSets(
  athlete: Athlete,
  lift: Lift,
  group: TargetSets,
  target: NextTarget,
  today: Today,
): { set: LoggedSet; truth: number }[] {
  const { body } = athlete;
  const ladder = today.ladderOf(lift);
  const strongG = strengthOf(body, lift);
  const todayG = strongG * today.form;
  const rpe = group.rpe ?? 8;
  const isFree = lift.exercise.incrementClass === "band";
  let loadG = group.loadG;
  if (loadG === null && takesLoad(lift)) loadG = find(athlete, lift, group, todayG, ladder);
  else if (loadG !== null) note(lift, loadG, group.reps);
  const out: { set: LoggedSet; truth: number }[] = [];
  let { reps } = group;
  for (let s = 0; s < group.sets; s++) {
    const freshG = todayG * (1 - dropOf(body, lift));
    // A band is taken as it fits.
    const movedG = isFree ? (freshG * percentAny(reps, rpe)) / 100 : movedBy(lift, loadG);
    const room = 11 - rpeOf((100 * movedG) / freshG, 1)!;
    const fitting = Math.floor(room - 10 + rpe + 1e-6);
    const wanted = Math.max(reps, Math.min(group.repsMax ?? reps, fitting));
    const count = Math.max(0, Math.min(wanted, Math.floor(room)));
    const truth = Math.min(10, Math.max(EASIEST, 10 - room + count));
    const said = reported(athlete, truth);
    tire(body, lift, truth);
    const isMissed = count < group.reps && reps >= group.reps;
    const { loadType } = lift.exercise;
    const told = isFree ? null : loadG;
    out.push({
      truth,
      set: { ...EMPTY_SET, loadType, loadG: told, reps: count, rpe: said, isMissed },
    });
    const next = adviseSet({
      last: { loadG: told, reps: count, rpe: said, pain: 0 },
      target: { reps: group.reps, repsMax: group.repsMax, rpe },
      ladder,
      setsLeft: group.sets - s - 1,
      readiness: today.readiness,
      isDeload: today.isLight,
    });
    if (next.action === "drop_last") break;
    if (next.action === "heavier" && s < group.sets - 1) note(lift, next.loadG!, next.reps);
    if (!isFree) loadG = next.loadG;
    ({ reps } = next);
  }
  return out;

  function note(of: Lift, setG: number, count: number) {
    if (of.exercise.loadType === "bodyweight" || isFree) return;
    const neededG = (movedBy(of, setG) / percentAny(count, 10)) * 100;
    today.note((neededG / strongG) * 100, of, target);
  }
}

/** Builds up until it feels as hard as asked; how it feels errs like any report. */
function find(
  athlete: Athlete,
  lift: Lift,
  { reps, rpe }: TargetSets,
  todayG: number,
  ladder: Ladder | null,
) {
  const asked = rpe ?? 7;
  const freshG = todayG * (1 - dropOf(athlete.body, lift));
  const felt = Math.min(10, Math.max(EASIEST, 2 * asked - reported(athlete, asked)));
  const wantedG = Math.round((freshG * percentAny(reps, felt)) / 100);
  return ladder ? (floorLoad(ladder, wantedG) ?? lift.leastG) : wantedG;
}

function reported({ lifter, dice, sheet }: Athlete, truth: number): number {
  const honest = truth + either(dice) * MISJUDGED[sheet.brief.level];
  const said = lifter.reportError > 0 ? honest + either(dice) * lifter.reportError : honest;
  return Math.min(10, Math.max(EASIEST, Math.round(said * 2) / 2));
}
