/** The athlete's side of the program: which load comes next, by its own rules for success and misses. */
import type { Level } from "../brief.ts";
import { percentAny } from "../../strength/rpe-table.ts";
import { byEffort, stepPart } from "./loads.ts";
import type { Group, Item, Lift, Sheet, Track } from "./sheet.ts";

/** More than this over the asked effort is not "at the effort that is asked for". */
const AS_ASKED = 0.5;
const OFF_TARGET = 1;
const PER_POINT = 0.02;
const THIRD_MISS = 0.9;
const FEWER_REPS = 2;
/** Two maxima of one week differ by how percentages are rounded; only more is growth. */
const ROUNDING = 1.004;
const MOST_STEP: Record<Level, number> = { novice: 0.05, intermediate: 0.04, advanced: 0.03 };
const EWMA = 0.35;

/** By lift: what the plan's loads are multiplied by, and what the logged sets say. By track: the rest. */
export type Coach = {
  sheet: Sheet;
  scale: Float64Array;
  planMaxG: Float64Array;
  isHeld: Uint8Array;
  workMaxG: Float64Array;
  smoothG: Float64Array;
  lowG: Float64Array;
  workG: Float64Array;
  fewerReps: Uint8Array;
  misses: Uint8Array;
  overs: Uint8Array;
  /** Misses in a row since the load was last changed. */
  unchanged: Uint16Array;
  longestUnchanged: number;
};

export function makeCoach(sheet: Sheet): Coach {
  const lifts = sheet.lifts.length;
  const tracks = sheet.tracks.length;
  return {
    sheet,
    scale: new Float64Array(lifts).fill(1),
    planMaxG: new Float64Array(lifts),
    isHeld: new Uint8Array(lifts),
    workMaxG: new Float64Array(lifts),
    smoothG: new Float64Array(lifts),
    lowG: new Float64Array(lifts),
    workG: new Float64Array(tracks),
    fewerReps: new Uint8Array(tracks),
    misses: new Uint8Array(tracks),
    overs: new Uint8Array(tracks),
    unchanged: new Uint16Array(tracks),
    longestUnchanged: 0,
  };
}

/** `ease` is what a deload or a joint takes off, `back` what time off takes off the plan. 0: unknown, to be found. */
export function loadFor(
  coach: Coach,
  { lift, track }: Item,
  group: Group,
  ease: number,
  back: number,
): number {
  if (group.mode === "planned") return plannedG(coach, lift, group, back) * ease;
  if (group.calibrates && coach.workG[track.index] === 0) return 0;
  if (group.mode === "range") return coach.workG[track.index]! * ease;
  return (coach.workMaxG[lift.index]! * ease * percentAny(group.reps, group.rpe)) / 100;
}

/** The plan's growth is its step for success: after anything else the same maximum counts on. */
function plannedG({ scale, planMaxG, isHeld }: Coach, { index }: Lift, group: Group, back: number) {
  const maxG = group.maxG * back;
  const before = planMaxG[index]!;
  if (isHeld[index] && before > 0 && maxG > before * ROUNDING) scale[index]! *= before / maxG;
  planMaxG[index] = maxG;
  return group.loadG * back * scale[index]!;
}

export function noteFound(coach: Coach, { lift, track }: Item, group: Group, loadG: number): void {
  coach.workG[track.index] = loadG;
  if (group.mode === "fixed" && coach.workMaxG[lift.index] === 0)
    coach.workMaxG[lift.index] = (loadG / percentAny(group.reps, group.rpe)) * 100;
}

/** A moving average of each day's best estimate, which gives way only to a second low day. */
export function noteEstimate({ smoothG, lowG }: Coach, { index }: Lift, bestG: number): void {
  const smooth = smoothG[index]!;
  if (smooth === 0 || bestG >= smooth) {
    smoothG[index] = smooth === 0 ? bestG : smooth + EWMA * (bestG - smooth);
    lowG[index] = 0;
    return;
  }
  const low = lowG[index]!;
  if (low > 0) smoothG[index]! += EWMA * (Math.min(smooth, Math.max(bestG, low)) - smooth);
  lowG[index] = bestG;
}

/** What an exposure showed: its load, and how far the effort was from what was asked. */
export type Exposure = {
  mode: Group["mode"];
  missed: boolean;
  reachedTop: boolean;
  delta: number;
  firstG: number;
  /** Where the changes from set to set ended, as a part of where they began. */
  ended: number;
  mayGrow: boolean;
  /** More than the plan, where it gives loads. */
  mayRaise: boolean;
};

export function learn(coach: Coach, item: Item, exposure: Exposure): void {
  const { lift, track } = item;
  const { missed, delta, firstG, ended } = exposure;
  const t = track.index;
  // A miss goes the program's own way; what was done, but too hard, goes the way of autoregulation.
  coach.overs[t] = !missed && delta >= OFF_TARGET ? coach.overs[t]! + 1 : 0;
  let factor = missed ? missFactor(coach, track, stepPart(item, firstG)) : 1;
  if (!missed) coach.misses[t] = 0;
  // Twice too hard: the load on which the sets before ended is the load.
  if (coach.overs[t] >= 2) {
    factor = Math.min(factor, ended);
    coach.overs[t] = 0;
  }
  const isSuccess = !missed && delta <= AS_ASKED && exposure.mayGrow;
  if (exposure.mode === "planned") coach.isHeld[lift.index] = isSuccess ? 0 : 1;
  if (factor < 1) change(coach, item, exposure.mode, factor, firstG);
  else if (isSuccess) succeed(coach, item, exposure);
  countUnchanged(coach, t, missed, factor < 1);
}

function countUnchanged(coach: Coach, t: number, missed: boolean, isChanged: boolean) {
  if (missed) coach.unchanged[t]! += 1;
  coach.longestUnchanged = Math.max(coach.longestUnchanged, coach.unchanged[t]!);
  if (!missed || isChanged) coach.unchanged[t] = 0;
}

/** Repeat, half a step or some repetitions less, a tenth less: as far as the program's own steps go. */
function missFactor({ misses, fewerReps }: Coach, { index, failures, kind }: Track, step: number) {
  const next = Math.min(++misses[index]!, failures);
  if (next < 2) return 1;
  if (next === 2 && kind === "reps") fewerReps[index] = FEWER_REPS;
  if (next === 2) return 1 - step / 2;
  misses[index] = 0;
  fewerReps[index] = 0;
  return THIRD_MISS;
}

function change(
  { scale, workMaxG, workG }: Coach,
  { lift, track }: Item,
  mode: Group["mode"],
  factor: number,
  firstG: number,
) {
  if (mode === "planned") scale[lift.index]! *= factor;
  else if (mode === "fixed") workMaxG[lift.index]! *= factor;
  else workG[track.index] = firstG * factor;
}

/** The plan's loads grow on their own; beyond that only what was clearly too easy earns a step. */
function succeed(coach: Coach, item: Item, exposure: Exposure): void {
  const { lift, track } = item;
  const { mode, delta, firstG } = exposure;
  const isEasy = delta <= -OFF_TARGET;
  if (mode === "planned") {
    const most = MOST_STEP[coach.sheet.brief.level];
    if (isEasy && exposure.mayRaise)
      coach.scale[lift.index]! *= 1 + Math.min(most, -delta * PER_POINT);
    return;
  }
  const step = stepPart(item, firstG);
  const easy = isEasy ? byEffort(delta) : 0;
  if (mode === "range") {
    if (!exposure.reachedTop) return;
    coach.fewerReps[track.index] = 0;
    coach.workG[track.index] = firstG * Math.max(1 + step, 1 + easy, exposure.ended);
    return;
  }
  const workG = coach.workMaxG[lift.index]!;
  const earned = Math.max(1, coach.smoothG[lift.index]! / workG);
  coach.workMaxG[lift.index] =
    workG * Math.max(1 + easy, exposure.ended, Math.min(earned, 1 + step));
}
