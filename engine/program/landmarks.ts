/** How many fractional sets a week a muscle needs, starts with and bears, by level and circumstance. */
import { MUSCLES, type Muscle } from "../catalog/muscles.ts";
import type { Brief, Level } from "./brief.ts";

type Row = readonly [floor: number, start: number, ceiling: number];

/** Direct sets count 1, indirect ones 0.5; where sources differ the number is our choice. */
const TABLE: Record<Muscle, Record<Level, Row>> = {
  chest: { novice: [6, 8, 12], intermediate: [8, 10, 18], advanced: [10, 14, 22] },
  back: { novice: [6, 10, 14], intermediate: [10, 12, 20], advanced: [12, 16, 25] },
  quads: { novice: [6, 8, 12], intermediate: [8, 10, 18], advanced: [8, 12, 20] },
  hamstrings: { novice: [4, 6, 10], intermediate: [6, 8, 14], advanced: [6, 10, 18] },
  glutes: { novice: [4, 6, 12], intermediate: [6, 8, 16], advanced: [6, 10, 18] },
  calves: { novice: [0, 4, 8], intermediate: [4, 6, 12], advanced: [6, 8, 16] },
  front_delts: { novice: [0, 0, 10], intermediate: [0, 0, 12], advanced: [0, 0, 12] },
  side_delts: { novice: [4, 6, 10], intermediate: [6, 8, 16], advanced: [8, 12, 22] },
  rear_delts: { novice: [2, 4, 8], intermediate: [4, 6, 14], advanced: [6, 8, 18] },
  biceps: { novice: [4, 6, 10], intermediate: [6, 8, 16], advanced: [8, 10, 20] },
  triceps: { novice: [4, 6, 10], intermediate: [6, 8, 16], advanced: [6, 10, 18] },
  abs: { novice: [0, 4, 8], intermediate: [2, 4, 12], advanced: [4, 6, 16] },
  erectors: { novice: [0, 0, 8], intermediate: [0, 0, 10], advanced: [0, 0, 12] },
  traps: { novice: [0, 0, 8], intermediate: [0, 0, 10], advanced: [0, 0, 12] },
  forearms: { novice: [0, 0, 8], intermediate: [0, 0, 10], advanced: [0, 0, 12] },
  adductors: { novice: [0, 0, 10], intermediate: [0, 0, 12], advanced: [0, 0, 14] },
  abductors: { novice: [0, 0, 10], intermediate: [0, 0, 12], advanced: [0, 0, 14] },
  hip_flexors: { novice: [0, 0, 10], intermediate: [0, 0, 12], advanced: [0, 0, 14] },
  rotator_cuff: { novice: [0, 0, 10], intermediate: [0, 0, 12], advanced: [0, 0, 14] },
  neck: { novice: [0, 0, 6], intermediate: [0, 0, 8], advanced: [0, 0, 10] },
};

export const MUSCLE_INDEX = Object.fromEntries(MUSCLES.map((m, i) => [m, i])) as Record<
  Muscle,
  number
>;
export const HARD_STOP_SETS = 30;

/** No session may hold more hard sets, no week either. */
export const SESSION_SETS: Record<Level, number> = { novice: 18, intermediate: 25, advanced: 25 };
export const WEEK_SETS: Record<Level, number> = { novice: 60, intermediate: 90, advanced: 120 };
export const MUSCLE_SESSION_SOFT = 8;
export const MUSCLE_SESSION_HARD = 11;

/** What a session may cost, summed over its exercises. */
export const SESSION_SYSTEMIC: Record<Level, number> = {
  novice: 14,
  intermediate: 18,
  advanced: 18,
};
export const SESSION_AXIAL = 8;

export type Landmarks = { floor: Float64Array; start: Float64Array; ceiling: Float64Array };

/** Goals that train movement and capacity need less work for each muscle than those that build it. */
const FLOOR_OF_GOAL: Partial<Record<Brief["goal"], number>> = {
  power: 0.6,
  endurance: 0.6,
  general_fitness: 0.8,
  return_from_layoff: 0.6,
  fat_loss: 0.8,
  strength: 0.8,
  powerlifting: 0.8,
};

/** What the bounds of a week's sets depend on. */
export type VolumeCase = Pick<Brief, "goal" | "level" | "limits" | "focus" | "emphasis">;

const known = new WeakMap<VolumeCase, Landmarks>();

export function landmarksFor(brief: VolumeCase): Landmarks {
  const made = known.get(brief) ?? makeLandmarks(brief);
  known.set(brief, made);
  return made;
}

function makeLandmarks(brief: VolumeCase): Landmarks {
  const { limits } = brief;
  const marks: Landmarks = {
    floor: new Float64Array(MUSCLES.length),
    start: new Float64Array(MUSCLES.length),
    ceiling: new Float64Array(MUSCLES.length),
  };
  const goalFactor = FLOOR_OF_GOAL[brief.goal] ?? 1;
  MUSCLES.forEach((muscle, i) => {
    const [floor, start, ceiling] = TABLE[muscle][brief.level];
    const isFocus = brief.focus.includes(muscle);
    const focus = isFocus ? 1.25 : brief.focus.length > 0 ? 0.9 : 1;
    const volume = limits.volumeFactor * (brief.goal === "fat_loss" ? 0.85 : 1);
    const cap = limits.muscleCaps[muscle] ?? Infinity;
    // Every press trains the front delts: a little too much of it does less harm than too few presses.
    const slack = muscle === "front_delts" ? 1.25 : 1;
    const most = Math.min(ceiling * slack * volume * Math.max(1, focus), HARD_STOP_SETS, cap);
    // What is in focus aims half way to what it bears.
    const isAimed = isFocus || brief.emphasis.includes(muscle);
    const aim = isAimed ? Math.max(start * focus, (start + most) / 2) : start * focus;
    const least = floor * goalFactor * limits.volumeFactor * (limits.floorFactors[muscle] ?? 1);
    marks.ceiling[i] = most;
    marks.start[i] = Math.min(aim, most);
    marks.floor[i] = Math.min(least, aim, most);
  });
  return marks;
}
