/** The body of a virtual lifter: what it can lift today, what tires it, what makes it stronger. */
import { MUSCLES } from "../../catalog/muscles.ts";
import type { Level } from "../brief.ts";
import type { Lifter } from "./lifters.ts";
import type { Lift, Sheet } from "./sheet.ts";
import { trueMaxG } from "./true-max.ts";

/** What twelve weeks of one good training a week add, as a part of the maximum. */
const GAIN_12_WEEKS: Record<Level, number> = { novice: 0.13, intermediate: 0.05, advanced: 0.022 };
const WEEKS = 12;
/** A second training in a week adds less than the first: gain goes with the root of the days between. */
const MOST_GAP = 10;
/** Capacity lost per tiring set of a muscle that is left, and per unit that is left in the whole body. */
const PER_SET = 0.006;
const PER_DEBT = 0.00009;
const MOST_DROP = 0.2;
/** As tired as this a body gains nothing. */
const NO_GAIN_AT = 0.06;
const EASY_RPE = 5;
/** Somebody who was strong comes back within half the time off: two weeks of ramp stand for four. */
const REGAIN_DAYS_PER_RAMP_WEEK = 3.5;

export type Body = {
  lifter: Lifter;
  gain: number;
  /** Without fatigue, in training. */
  maxG: Float64Array;
  /** Fatigue by muscle, in hard sets. */
  fatigue: Float64Array;
  debt: number;
  day: number;
  trainedAt: Float64Array;
  /** What the time off still takes, as a part of the capacity. */
  lost: number;
  regainDays: number;
};

export function makeBody(sheet: Sheet, lifter: Lifter, seed: number): Body {
  const { brief, lifts } = sheet;
  const start = brief.layoff ? brief.layoff.loadFactor : lifter.capacity;
  const body: Body = {
    lifter,
    gain: (GAIN_12_WEEKS[brief.level] / WEEKS) * lifter.growth,
    maxG: new Float64Array(lifts.length),
    fatigue: new Float64Array(MUSCLES.length),
    debt: 0,
    day: 0,
    trainedAt: new Float64Array(lifts.length).fill(-7),
    lost: 1 - start,
    regainDays: REGAIN_DAYS_PER_RAMP_WEEK * Math.max(1, brief.layoff ? brief.layoff.rampWeeks : 2),
  };
  for (const lift of lifts) body.maxG[lift.index] = trueMaxG(lift, sheet, seed, start);
  return body;
}

export function recoverUntil(body: Body, day: number): void {
  const days = day - body.day;
  if (days <= 0) return;
  const left = 2 ** ((-24 * days) / body.lifter.halfLifeHours);
  for (let m = 0; m < body.fatigue.length; m++) body.fatigue[m]! *= left;
  body.debt *= 2 ** (-days / body.lifter.debtHalfLifeDays);
  body.lost *= 2 ** (-days / body.regainDays);
  body.day = day;
}

/** What fatigue takes of the capacity for a lift at this moment. */
export function dropOf({ fatigue, debt }: Body, { muscles, shares, shareSum }: Lift): number {
  let sum = 0;
  for (let i = 0; i < muscles.length; i++) sum += shares[i]! * fatigue[muscles[i]!]!;
  const local = shareSum > 0 ? (sum / shareSum) * PER_SET : 0;
  return Math.min(MOST_DROP, local + debt * PER_DEBT);
}

/** One repetition, rested: the strength that the time off has left and training has made. */
export const strengthOf = ({ maxG, lost }: Body, { index }: Lift) => maxG[index]! * (1 - lost);

export function tire(body: Body, { muscles, shares, exercise }: Lift, rpe: number): void {
  const effort = rpe / 10;
  for (let i = 0; i < muscles.length; i++) body.fatigue[muscles[i]!]! += shares[i]! * effort;
  body.debt += exercise.fatigue.systemic * effort;
}

/** Once per exercise and session; `drop` is what fatigue took before the first set. */
export function grow(body: Body, lift: Lift, sets: number, meanRpe: number, drop: number): void {
  const gap = Math.min(MOST_GAP, Math.max(1, body.day - body.trainedAt[lift.index]!));
  body.trainedAt[lift.index] = body.day;
  const effort = Math.min(1, Math.max(0, (meanRpe - EASY_RPE) / 2));
  const dose = Math.min(1.2, 0.55 + 0.15 * sets);
  const fresh = Math.max(0, 1 - drop / NO_GAIN_AT);
  body.maxG[lift.index]! *= 1 + body.gain * Math.sqrt(gap / 7) * effort * dose * fresh;
}

/** 5 is fresh; what an honest athlete answers before a session. */
export function readinessOf(body: Body, lifts: readonly { lift: Lift }[], noise: number): number {
  let drop = 0;
  for (const { lift } of lifts) drop += dropOf(body, lift);
  const mean = lifts.length > 0 ? drop / lifts.length : 0;
  return Math.min(5, Math.max(1, Math.round(5 - mean * 70 + noise)));
}
