/** Marks what nobody lifts, and what is far from what is known of the athlete; nothing is mended or left out. */
import type { Exercise, Pattern } from "../catalog/exercise.ts";
import { estimateMax, isImplausible } from "../strength/e1rm.ts";
import { gramsOf } from "../tools/mass.ts";
import type { ReadSet } from "./reading.ts";
import type { LogFlag } from "./workout-log.ts";

const MOST_REPS_DONE = 100;
const KG = 1000;
/** Above the best that was ever lifted raw, with room: a slip of the finger or of the unit. */
const MOST_MAX_G: Partial<Record<Pattern, number>> = {
  push_h: 400 * KG,
  push_i: 330 * KG,
  push_v: 270 * KG,
  pull_h: 320 * KG,
  pull_v: 300 * KG,
  elbow_flex: 150 * KG,
  elbow_ext: 200 * KG,
  lat_raise: 80 * KG,
  rear_delt: 150 * KG,
  fly: 250 * KG,
  rotcuff: 60 * KG,
};
const MOST_PER_HAND_G = 110 * KG;
const MOST_ON_BODY_G = 200 * KG;

type Said = {
  exercise: Exercise | null;
  knownMaxG: number | undefined;
  /** The unit was taken from the profile, and not said. */
  isUnitSaid: boolean;
};

export function flagsOf(set: ReadSet, said: Said): LogFlag[] {
  const flags: LogFlag[] = [];
  if (set.reps !== null && set.reps > MOST_REPS_DONE) flags.push("implausible_reps");
  if (set.load !== null && set.reps === null && set.seconds === null && set.metres === null)
    flags.push("incomplete");
  if (set.load === null || set.unit === null) return flags;
  const loadG = gramsOf(set.load, set.unit);
  if (!isFar(set, loadG, said)) return flags;
  flags.push("implausible_load");
  const inPounds = gramsOf(set.load, "lb");
  if (!said.isUnitSaid && set.unit === "kg" && !isFar(set, inPounds, said))
    flags.push("unit_conflict");
  return flags;
}

function isFar({ reps, loadType }: ReadSet, loadG: number, { exercise, knownMaxG }: Said) {
  const isKnown = knownMaxG !== undefined && loadType !== "assisted";
  const done = Math.min(reps ?? 1, MOST_REPS_DONE);
  if (isImplausible({ loadG, reps: done, recentBestG: isKnown ? knownMaxG : undefined }))
    return true;
  // Too many repetitions for an estimate still cannot be done with more than the best for one.
  if (isKnown && loadG > knownMaxG * 1.25) return true;
  if (loadType === "per_hand" && loadG > MOST_PER_HAND_G) return true;
  if ((loadType === "added" || loadType === "assisted") && loadG > MOST_ON_BODY_G) return true;
  const most = exercise ? MOST_MAX_G[exercise.pattern] : undefined;
  const max = done > 0 ? (estimateMax({ loadG, reps: done })?.maxG ?? loadG) : loadG;
  return most !== undefined && max > most;
}
