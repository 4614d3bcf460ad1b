/** Sets that lead up to the first heavy lift of a movement. */
import { warmupRamp } from "../strength/warmup.ts";
import type { PlannedDay } from "./brief.ts";
import { toLoad } from "./load.ts";
import { takesLoad } from "./maxima.ts";
import type { Load, SetGroup } from "./program.ts";
import type { Slot } from "./skeleton.ts";

const RAMP_REPS_UNKNOWN = [8, 5];
const RAMP_UNKNOWN_RPE = 5;
const RAMP_REST = 45;

/** Lead-up sets for the first loaded lift of a movement; percents of a load that is unknown say nothing. */
export function rampFor(
  slot: Slot,
  top: SetGroup,
  day: PlannedDay,
  isFirstOfPattern: boolean,
): SetGroup[] {
  const { exercise } = slot;
  const isBig = slot.role === "main" || slot.role === "secondary" || slot.role === "power";
  if (!isBig || exercise.mechanics !== "compound" || exercise.measure !== "reps") return [];
  if (top.load) {
    const ladder = day.place.ladders[exercise.incrementClass];
    const ramp = warmupRamp({
      workingG: Math.round(top.load.kg * 1000),
      percent: top.percent,
      ladder,
      repsTop: top.reps,
      isFirstOfPattern,
      isBarbell: exercise.incrementClass === "barbell",
    });
    const unit = top.load.display.endsWith("lb") ? "lb" : "kg";
    return ramp.map(({ loadG, reps }) => rampGroup(reps, toLoad(loadG, unit)));
  }
  const isHeavy = takesLoad(exercise) && (top.rpe ?? 0) >= 7 && top.reps <= 12;
  if (!isHeavy || !isFirstOfPattern) return [];
  return RAMP_REPS_UNKNOWN.slice(0, top.reps <= 6 ? 2 : 1).map((reps) => rampGroup(reps, null));
}

const rampGroup = (reps: number, load: Load | null): SetGroup => ({
  type: "warmup",
  sets: 1,
  reps,
  repsMax: null,
  load,
  percent: null,
  rpe: load ? null : RAMP_UNKNOWN_RPE,
  restSeconds: RAMP_REST,
});
