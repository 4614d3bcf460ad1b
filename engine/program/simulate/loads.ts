/** Loads as the gym has them: up, down, and how far repetitions must bridge to the next. */
import { floorLoad, nearestLoad, nextLoad } from "../../strength/ladder.ts";
import { repsBeforeJump } from "../../strength/rep-ceiling.ts";
import type { Group, Item } from "./sheet.ts";

/** Where effort alone decides the load, the load follows it. */
const EFFORT_PER_POINT = 0.03;
const MOST_BY_EFFORT = 0.1;
/** A band or the body's leverage in place of a load; and the next harder form of an exercise. */
const FREE_STEP = 0.05;
const HARDER_FORM = 0.1;
/** Where no heavier load is left, or none that can be bridged. */
export const MOST_REPS = 30;

/** What part more a set that was `-delta` points too easy allows. */
export const byEffort = (delta: number) => Math.min(MOST_BY_EFFORT, -delta * EFFORT_PER_POINT);

/** A load that exists: down, but never under the lightest. Half a gram keeps whole loads whole. */
export const loadable = ({ ladder, lift }: Item, loadG: number) =>
  ladder === null ? loadG : (floorLoad(ladder, Math.round(loadG + 0.5)) ?? lift.leastG);

/** Where effort alone decides, the next set may be as much heavier as it was too easy. */
export const heavier = ({ ladder }: Item, loadG: number, delta: number) => {
  const targetG = loadG * (1 + byEffort(delta));
  return ladder === null ? targetG : (nearestLoad(ladder, Math.round(targetG)) ?? loadG);
};

/** The nearest load there is, a step down at least. */
export function lighter(item: Item, loadG: number, targetG: number): number {
  if (item.ladder === null) return targetG;
  const below = floorLoad(item.ladder, Math.round(loadG) - 1) ?? loadG;
  return Math.min(below, nearestLoad(item.ladder, Math.round(targetG)) ?? below);
}

export const isHeaviest = ({ ladder }: Item, { mode }: Group, loadG: number) =>
  mode === "fixed" && ladder !== null && nextLoad(ladder, loadG) === null;

/** Where repetitions grow, they grow this far; the coach knows the real step once there is a load. */
export function topOf({ ladder, track }: Item, group: Group, loadG: number): number {
  const top = Math.max(group.top, track.topReps);
  if (ladder === null) return top;
  const nextG = nextLoad(ladder, loadG);
  if (nextG === null) return MOST_REPS;
  if (track.stepG > 0) return top;
  const needed = Math.ceil(repsBeforeJump({ loadG, nextG, bottomReps: group.reps }));
  return Math.min(MOST_REPS, Math.max(top, needed));
}

/** The next step up, as a part of the load. */
export const stepPart = ({ ladder, track }: Item, loadG: number) => {
  if (ladder === null) return track.kind === "reps" ? HARDER_FORM : FREE_STEP;
  const nextG = track.stepG > 0 ? loadG + track.stepG : (nextLoad(ladder, loadG) ?? loadG);
  return loadG > 0 ? nextG / loadG - 1 : 0;
};
