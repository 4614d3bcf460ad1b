/** How strong a virtual lifter truly is: near what is known, else plausible. Nobody is ever shown it. */
import type { Implement, Pattern } from "../../catalog/exercise.ts";
import { seededShare } from "../../seed.ts";
import { percentAny } from "../../strength/rpe-table.ts";
import type { Brief, Level } from "../brief.ts";
import type { Lift, Sheet } from "./sheet.ts";

/** External load of one repetition as a part of the body's weight, both sides, at intermediate level. */
const OF_BODY: Partial<Record<Pattern, number>> = {
  squat: 1.4,
  lunge: 0.9,
  hinge: 1.6,
  hip_ext: 1.7,
  knee_ext: 0.9,
  knee_flex: 0.6,
  calf: 1.6,
  hip_abd: 0.6,
  hip_add: 0.6,
  push_h: 1.1,
  push_i: 0.9,
  push_v: 0.7,
  fly: 0.5,
  pull_h: 1,
  pull_v: 1,
  lat_raise: 0.3,
  rear_delt: 0.3,
  rotcuff: 0.15,
  shrug: 1.5,
  elbow_flex: 0.5,
  elbow_ext: 0.5,
  power: 0.9,
};
const OF_BODY_ELSE = 0.5;
const LEVEL: Record<Level, number> = { novice: 0.65, intermediate: 1, advanced: 1.35 };
const PER_HAND = 0.4;
/** What two hands hold at the chest or hips, or a band gives, is less than a bar. */
const BY_IMPLEMENT: Partial<Record<Implement, number>> = {
  dumbbell: 0.5,
  kettlebell: 0.5,
  band: 0.5,
  medicine_ball: 0.3,
};
const ONE_SIDED = 0.55;
const FEMALE = 0.65;
const UNSPECIFIED = 0.82;
const DOUBT = 0.12;
/** Who cannot train with the lightest load there is takes another exercise: not what is asked here. */
const LEAST_EFFORT = 6.5;

/** Repetitions to failure where the body is the load. */
const BODY_REPS: Record<Level, number> = { novice: 11, intermediate: 17, advanced: 23 };
/** One repetition of a pull-up or a dip, the body included, as a part of the body's weight. */
const WITH_BODY: Record<Level, number> = { novice: 1.1, intermediate: 1.35, advanced: 1.6 };

/** `left` is what time off leaves of it at the start. */
export function trueMaxG(lift: Lift, sheet: Sheet, seed: number, left: number): number {
  const draw = 2 * seededShare(seed, "max", lift.exercise.id) - 1;
  if (lift.knownMaxG > 0) return lift.knownMaxG * (1 + draw * lift.plusMinus);
  const leastG = (lift.leastG * 100) / (percentAny(lift.mostReps, LEAST_EFFORT) * left);
  return Math.max(plausibleG(lift, sheet) * (1 + draw * DOUBT), leastG);
}

function plausibleG({ exercise, bodyG }: Lift, { brief, bodyweightG }: Sheet): number {
  const level = LEVEL[brief.level];
  const sex = sexFactor(brief);
  if (exercise.loadType === "bodyweight")
    return (bodyG * 100) / percentAny(BODY_REPS[brief.level] * Math.sqrt(sex), 10);
  if (bodyG > 0) return bodyG * WITH_BODY[brief.level] * (0.5 + 0.5 * sex);
  const sides =
    exercise.loadType === "per_hand" ? PER_HAND : (BY_IMPLEMENT[exercise.implement] ?? 1);
  const alone = exercise.laterality === "unilateral" && sides === 1 ? ONE_SIDED : 1;
  const part = OF_BODY[exercise.pattern] ?? OF_BODY_ELSE;
  return bodyweightG * part * sides * alone * level * sex;
}

const sexFactor = ({ sex }: Brief) =>
  sex === "male" ? 1 : sex === "female" ? FEMALE : UNSPECIFIED;
