/** Sessions about one part of the body, for a single workout. */
import type { Pattern } from "../catalog/exercise.ts";
import type { Role } from "./program.ts";
import type { SlotPlan } from "./templates.ts";
import type { WorkoutFocus } from "./workout-request.ts";

const slots = (...rows: [Role, ...Pattern[]][]): SlotPlan[] =>
  rows.map(([role, ...patterns]) => ({ role, patterns }));

export const WORKOUT_TEMPLATES: Partial<Record<WorkoutFocus, readonly SlotPlan[]>> = {
  chest: slots(
    ["main", "push_h"],
    ["secondary", "push_i"],
    ["isolation", "fly"],
    ["secondary", "push_h"],
    ["isolation", "elbow_ext"],
    ["isolation", "fly"],
    ["core", "core_antiext"],
  ),
  back: slots(
    ["main", "pull_v"],
    ["main", "pull_h"],
    ["isolation", "rear_delt"],
    ["secondary", "pull_h"],
    ["isolation", "elbow_flex"],
    ["secondary", "pull_v"],
    ["core", "core_antirot"],
  ),
  shoulders: slots(
    ["main", "push_v"],
    ["isolation", "lat_raise"],
    ["isolation", "rear_delt"],
    ["secondary", "push_i"],
    ["isolation", "lat_raise"],
    ["isolation", "rotcuff"],
    ["core", "core_lat"],
  ),
  arms: slots(
    ["isolation", "elbow_flex"],
    ["isolation", "elbow_ext"],
    ["isolation", "elbow_flex"],
    ["isolation", "elbow_ext"],
    ["isolation", "elbow_flex"],
    ["isolation", "elbow_ext"],
    ["carry", "grip"],
  ),
  core: slots(
    ["core", "core_antiext"],
    ["core", "core_lat"],
    ["core", "core_antirot"],
    ["core", "core_flex"],
    ["core", "core_rot"],
    ["carry", "carry"],
  ),
  glutes: slots(
    ["main", "hip_ext"],
    ["secondary", "lunge"],
    ["secondary", "hinge"],
    ["isolation", "hip_abd"],
    ["isolation", "knee_flex"],
    ["secondary", "hip_ext"],
    ["core", "core_lat"],
  ),
  quads: slots(
    ["main", "squat"],
    ["secondary", "lunge"],
    ["isolation", "knee_ext"],
    ["secondary", "squat"],
    ["isolation", "calf"],
    ["core", "core_antiext"],
  ),
  hamstrings: slots(
    ["main", "hinge"],
    ["isolation", "knee_flex"],
    ["secondary", "hip_ext"],
    ["secondary", "hinge"],
    ["isolation", "calf"],
    ["core", "core_lat"],
  ),
  calves: slots(
    ["isolation", "calf"],
    ["isolation", "calf"],
    ["secondary", "lunge"],
    ["core", "core_lat"],
  ),
  mobility: slots(
    ["easy", "mobility"],
    ["easy", "mobility"],
    ["easy", "mobility"],
    ["easy", "mobility"],
    ["easy", "mobility"],
    ["easy", "mobility"],
    ["core", "core_antiext"],
  ),
  conditioning: slots(["easy", "mobility"], ["easy", "mobility"], ["easy", "mobility"]),
};
