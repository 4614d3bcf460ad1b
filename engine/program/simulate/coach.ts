/** The athlete's side of the program: which load comes next, by its own rules for success and misses. */
import type { Level } from "../brief.ts";
import { floorLoad, nextLoad } from "../../strength/ladder.ts";
import { percentAny } from "../../strength/rpe-table.ts";
import { adaptiveTop } from "../../strength/rep-ceiling.ts";
import type { Group, Item, Lift, Sheet, Track } from "./sheet.ts";

/** More than this over the asked effort is not "at the effort that is asked for". */
const AS_ASKED = 0.5;
const OFF_TARGET = 1;
const PER_POINT = 0.02;
const THIRD_MISS = 0.9;
const BODY_STEP = 0.05;
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

/** `ease` is what a layoff, a deload or a joint takes off. 0: nothing is known, the set must find the load. */
export function loadFor(coach: Coach, { lift, track }: Item, group: Group, ease: number): number {
  if (group.mode === "planned") return plannedG(coach, lift, group, ease);
  if (group.calibrates && coach.workG[track.index] === 0) return 0;
  if (group.mode === "range") return coach.workG[track.index]! * ease;
  return (coach.workMaxG[lift.index]! * ease * percentAny(group.reps, group.rpe)) / 100;
}

/** The plan's growth is its step for success: after anything else the same maximum counts on. */
function plannedG({ scale, planMaxG, isHeld }: Coach, { index }: Lift, group: Group, ease: number) {
  const maxG = group.maxG * ease;
  const before = planMaxG[index]!;
  if (isHeld[index] && before > 0 && maxG > before * ROUNDING) scale[index]! *= before / maxG;
  planMaxG[index] = maxG;
  return group.loadG * ease * scale[index]!;
}

/** A load that exists: down, but never under the lightest. Half a gram keeps whole loads whole. */
export const loadable = ({ ladder, lift }: Item, loadG: number) =>
  ladder === null ? loadG : (floorLoad(ladder, Math.round(loadG + 0.5)) ?? lift.leastG);

/** Where repetitions grow, they grow this far; the coach knows the real step once there is a load. */
export function topOf({ ladder, track }: Item, group: Group, loadG: number): number {
  const top = Math.max(group.top, track.topReps);
  const nextG = ladder && track.stepG === 0 ? nextLoad(ladder, loadG) : null;
  if (nextG === null) return top;
  return adaptiveTop({ loadG, nextG, bottomReps: group.reps, declaredTop: top }).top;
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

/** What an exposure showed: its first and last load, and how far the effort was from what was asked. */
export type Exposure = {
  mode: Group["mode"];
  missed: boolean;
  reachedTop: boolean;
  delta: number;
  firstG: number;
  lastG: number;
  mayGrow: boolean;
};

export function learn(coach: Coach, item: Item, exposure: Exposure): void {
  const { lift, track } = item;
  const { missed, delta, firstG, lastG } = exposure;
  const t = track.index;
  coach.overs[t] = missed || delta >= OFF_TARGET ? coach.overs[t]! + 1 : 0;
  let factor = missed ? missFactor(coach, track, stepPart(item, firstG)) : 1;
  if (!missed) coach.misses[t] = 0;
  // Twice too hard: the load on which the sets before ended is the load.
  if (coach.overs[t]! >= 2) {
    factor = Math.min(factor, lastG / firstG);
    coach.overs[t] = 0;
  }
  const isSuccess = !missed && delta <= AS_ASKED && exposure.mayGrow;
  coach.isHeld[lift.index] = isSuccess ? 0 : 1;
  if (factor < 1) change(coach, item, exposure.mode, factor, firstG);
  else if (isSuccess) succeed(coach, item, exposure);
  countUnchanged(coach, t, missed, factor < 1);
}

function countUnchanged(coach: Coach, t: number, missed: boolean, isChanged: boolean) {
  if (missed) coach.unchanged[t]! += 1;
  coach.longestUnchanged = Math.max(coach.longestUnchanged, coach.unchanged[t]!);
  if (!missed || isChanged) coach.unchanged[t] = 0;
}

const stepPart = ({ ladder, track }: Item, loadG: number) => {
  if (ladder === null) return BODY_STEP;
  const nextG = track.stepG > 0 ? loadG + track.stepG : (nextLoad(ladder, loadG) ?? loadG);
  return loadG > 0 ? nextG / loadG - 1 : 0;
};

/** Repeat, half a step or some repetitions less, a tenth less: as far as the program's own steps go. */
function missFactor({ misses, fewerReps }: Coach, { index, failures, kind }: Track, step: number) {
  const step_ = Math.min(++misses[index]!, failures);
  if (step_ < 2) return 1;
  if (step_ === 2 && kind === "reps") fewerReps[index] = FEWER_REPS;
  if (step_ === 2) return 1 - step / 2;
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
function succeed(coach: Coach, item: Item, { mode, delta, firstG, reachedTop }: Exposure): void {
  const { lift, track, ladder } = item;
  const most = MOST_STEP[coach.sheet.brief.level];
  const easy = delta <= -OFF_TARGET ? Math.min(most, -delta * PER_POINT) : 0;
  if (mode === "planned") coach.scale[lift.index]! *= 1 + easy;
  else if (mode === "fixed") {
    const workG = coach.workMaxG[lift.index]!;
    const earnedG = Math.max(workG, coach.smoothG[lift.index]!);
    const step = Math.max(easy, Math.min(most, stepPart(item, firstG)));
    coach.workMaxG[lift.index] = Math.min(Math.max(earnedG, workG * (1 + easy)), workG * (1 + step));
  } else if (reachedTop) {
    coach.fewerReps[track.index] = 0;
    const step = stepPart(item, firstG);
    coach.workG[track.index] = ladder === null ? firstG * (1 + step) : firstG * (1 + step) + 1;
  }
}
