/** One exercise on one day: set by set, what is lifted, how hard it was, and what is logged. */
import { percentAny, rpeOf } from "../../strength/rpe-table.ts";
import type { Level } from "../brief.ts";
import { type Body, dropOf, grow, strengthOf, tire } from "./body.ts";
import { type Coach, type Exposure, learn, loadFor, noteEstimate, noteFound } from "./coach.ts";
import { type Dice, either } from "./dice.ts";
import { heavier, isHeaviest, lighter, loadable, MOST_REPS, topOf } from "./loads.ts";
import type { Group, Item, Lift } from "./sheet.ts";
import { type Watch, noteExposure } from "./watch.ts";

/** How far an honest report lies from the truth: judging effort is learnt. */
const MISJUDGED: Record<Level, number> = { novice: 0.75, intermediate: 0.5, advanced: 0.35 };
const EASIEST = 4;
const LESS_PER_POINT = 0.04;
const MORE_PER_POINT = 0.02;
const MOST_MORE = 0.04;
const MOST_REPS_ESTIMATED = 12;
const ROUNDING = 1e-6;

/** What a day makes of the plan. */
export type Day = {
  isLight: boolean;
  /** Whether a success counts, and whether more than the plan's loads may be lifted. */
  mayGrow: boolean;
  mayRaise: boolean;
  /** Held below what the athlete could do: too easy is what it is meant to be. */
  isCautious: boolean;
  /** Part of the plan's loads after time off. */
  back: number;
  /** Parts of every load and of the sets, and points off the asked effort. */
  ease: number;
  sets: number;
  rpeCut: number;
  /** 1 on a usual day, a little more on a good one. */
  form: number;
};

export type Tally = {
  errorSum: number;
  rated: number;
  misses: number;
  tonnageG: number;
  topG: Float64Array;
  highest: number;
  /** Lifts that the heaviest load there is does not make hard enough. */
  tooLight: Uint8Array;
};

export type Run = {
  body: Body;
  coach: Coach;
  watch: Watch;
  dice: Dice;
  day: Day;
  tally: Tally;
};

/** One for all: the inner loop makes nothing. */
const shown: Exposure = {
  mode: "range",
  missed: false,
  reachedTop: true,
  delta: 0,
  firstG: 0,
  ended: 1,
  mayGrow: true,
  mayRaise: true,
};
let [deltaSum, judged, rpeSum, setsDone, bestG] = [0, 0, 0, 0, 0];

/** `painEase` below 1: a sore joint sets the load, and no effort is asked for. */
export function train(run: Run, item: Item, painEase: number): void {
  const { body, coach, day } = run;
  const drop = dropOf(body, item.lift);
  shown.missed = false;
  shown.reachedTop = true;
  shown.firstG = 0;
  shown.ended = Infinity;
  shown.mayGrow = day.mayGrow;
  shown.mayRaise = day.mayRaise;
  deltaSum = judged = rpeSum = setsDone = bestG = 0;
  for (const group of item.groups) lift(run, item, group, painEase);
  if (setsDone === 0) return;
  grow(body, item.lift, setsDone, rpeSum / setsDone, drop);
  if (day.isLight || painEase < 1) return;
  if (shown.missed) run.tally.misses += 1;
  if (bestG > 0) {
    const before = coach.smoothG[item.lift.index]!;
    noteEstimate(coach, item.lift, bestG);
    const after = coach.smoothG[item.lift.index]!;
    noteExposure(run.watch, item.lift, body.day, bestG, before, after);
  }
  shown.delta = deltaSum / judged;
  learn(coach, item, shown);
}

function lift(run: Run, item: Item, group: Group, painEase: number): void {
  const { body, coach, day, tally } = run;
  const { lift, track } = item;
  const strongG = strengthOf(body, lift);
  const todayG = strongG * day.form;
  const wantedG = loadFor(coach, item, group, day.ease * painEase, day.back);
  let loadG = loadable(item, wantedG > 0 ? wantedG : findG(run, lift, group, todayG));
  if (wantedG > 0) notePrescription(tally, lift, group, loadG, strongG);
  else noteFound(coach, item, group, loadG);
  if (shown.firstG === 0) [shown.firstG, shown.mode] = [loadG, group.mode];
  if (loadG > tally.topG[lift.index]!) tally.topG[lift.index] = loadG;
  const startG = loadG;
  let doneG = loadG;
  const grows = group.top > group.reps || group.mode === "range" || isHeaviest(item, group, loadG);
  const least = Math.max(1, group.reps - coach.fewerReps[track.index]!);
  const top = group.mode === "planned" || !grows ? group.top : topOf(item, group, loadG);
  const target = Math.max(EASIEST, group.rpe - day.rpeCut);
  const sets = Math.max(1, Math.round(group.sets * day.sets));
  for (let s = 0; s < sets; s++) {
    // Repetitions to failure at this load, now.
    const room = 11 - rpeOf((100 * loadG) / (todayG * (1 - dropOf(body, lift))), 1)!;
    const fitting = Math.floor(room - 10 + target + ROUNDING);
    const wanted = grows ? Math.min(top, Math.max(least, fitting)) : least;
    const done = Math.max(0, Math.min(wanted, Math.floor(room)));
    const truth = Math.min(10, Math.max(EASIEST, 10 - room + done));
    const delta = reported(run, truth) - target;
    if (done < least) shown.missed = true;
    if (loadG <= startG && (done < top || top === MOST_REPS)) shown.reachedTop = false;
    const isTooLight = done === MOST_REPS && truth < target;
    if (isTooLight) tally.tooLight[lift.index] = 1;
    else if (painEase === 1) {
      const error = (done < least ? 10 : truth) - target;
      tally.errorSum += day.isCautious ? Math.max(0, error) : Math.abs(error);
      tally.rated += 1;
    }
    tally.tonnageG += loadG * done;
    tire(body, lift, truth);
    if (done >= 1 && done <= MOST_REPS_ESTIMATED)
      bestG = Math.max(bestG, (loadG / percentAny(done, delta + target)) * 100);
    // A set that was made lighter says nothing about the load that was asked for.
    if (loadG === startG) {
      deltaSum += delta;
      judged += 1;
    }
    doneG = loadG;
    rpeSum += truth;
    setsDone += 1;
    if (delta >= 1 || done >= top) loadG = nextSetG(item, group, day, loadG, delta);
  }
  // What was too hard counts at once, what seemed too easy only once it was lifted.
  shown.ended = Math.min(shown.ended, Math.min(loadG, doneG) / startG);
}

/** Logged in half points, by a judgement that errs, and by some with less than the truth. */
function reported({ body, coach, dice }: Run, truth: number): number {
  const honest = truth + either(dice) * MISJUDGED[coach.sheet.brief.level];
  const said =
    body.lifter.reportError > 0 ? honest + either(dice) * body.lifter.reportError : honest;
  return Math.min(10, Math.max(EASIEST, Math.round(said * 2) / 2));
}

/** Builds up until it feels as hard as asked; how it feels errs like any report. */
function findG(run: Run, lift: Lift, { reps, rpe }: Group, todayG: number): number {
  const freshG = todayG * (1 - dropOf(run.body, lift));
  const felt = Math.min(10, Math.max(EASIEST, 2 * rpe - reported(run, rpe) - run.day.rpeCut));
  return (freshG * percentAny(reps, felt)) / 100;
}

/** Where the body is the load nothing is prescribed but effort. */
function notePrescription(tally: Tally, lift: Lift, group: Group, loadG: number, strongG: number) {
  if (lift.exercise.loadType === "bodyweight") return;
  const neededG = (loadG / percentAny(group.reps, 10)) * 100;
  tally.highest = Math.max(tally.highest, (neededG / strongG) * 100);
}

/** From set to set: less for each point too hard; a little more when too easy, unless the day is to be light. */
function nextSetG(item: Item, group: Group, day: Day, loadG: number, delta: number): number {
  if (delta >= 1) return lighter(item, loadG, loadG * (1 - LESS_PER_POINT * delta));
  if (delta > -1 || !day.mayGrow || day.isLight) return loadG;
  if (group.mode !== "planned")
    return item.track.kind === "reps" ? loadG : heavier(item, loadG, delta);
  if (!day.mayRaise) return loadG;
  return loadable(item, loadG * (1 + Math.min(MOST_MORE, -MORE_PER_POINT * delta)));
}
