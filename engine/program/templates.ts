/** What a session of each focus is made of, most important first, and which week holds which sessions. */
import type { Pattern } from "../catalog/exercise.ts";
import type { Blueprint, Focus } from "./blueprint.ts";
import type { Role } from "./program.ts";

export type SlotPlan = { patterns: readonly Pattern[]; role: Role };

const slot = (role: Role, ...patterns: Pattern[]): SlotPlan => ({ patterns, role });
const main = (...patterns: Pattern[]) => slot("main", ...patterns);
const second = (...patterns: Pattern[]) => slot("secondary", ...patterns);
const iso = (...patterns: Pattern[]) => slot("isolation", ...patterns);
const core = (...patterns: Pattern[]) => slot("core", ...patterns);

export const TEMPLATES: Record<Focus, readonly SlotPlan[]> = {
  full_a: [
    main("squat"),
    main("push_h"),
    second("pull_h"),
    second("hinge"),
    core("core_antiext"),
    iso("lat_raise"),
    iso("elbow_flex"),
    iso("calf"),
  ],
  full_b: [
    main("hinge"),
    main("push_v"),
    second("pull_v"),
    second("lunge"),
    core("core_lat", "core_antirot"),
    iso("elbow_ext"),
    iso("rear_delt"),
    iso("calf"),
  ],
  full_c: [
    second("squat", "lunge"),
    second("push_i", "push_h"),
    second("pull_h", "pull_v"),
    second("hip_ext", "hinge"),
    iso("knee_flex"),
    iso("lat_raise"),
    iso("elbow_flex"),
    core("core_antirot"),
  ],
  upper_a: [
    main("push_h"),
    main("pull_h"),
    second("push_v"),
    second("pull_v"),
    iso("lat_raise"),
    iso("elbow_ext"),
    iso("elbow_flex"),
    iso("rear_delt"),
  ],
  upper_b: [
    main("push_v"),
    main("pull_v"),
    second("push_i", "push_h"),
    second("pull_h"),
    iso("rear_delt"),
    iso("elbow_flex"),
    iso("elbow_ext"),
    iso("lat_raise"),
  ],
  lower_a: [
    main("squat"),
    second("hinge"),
    iso("knee_flex"),
    core("core_antiext"),
    iso("calf"),
    second("lunge"),
    iso("knee_ext"),
    iso("hip_abd"),
  ],
  lower_b: [
    main("hinge"),
    second("squat", "lunge"),
    second("hip_ext"),
    core("core_lat", "core_antirot"),
    iso("calf"),
    iso("knee_flex"),
    iso("knee_ext"),
    iso("hip_add"),
  ],
  push: [
    main("push_h"),
    second("push_v"),
    second("push_i"),
    iso("lat_raise"),
    iso("elbow_ext"),
    iso("fly"),
    core("core_antiext"),
  ],
  pull: [
    main("pull_v"),
    second("pull_h"),
    iso("rear_delt"),
    iso("elbow_flex"),
    core("core_antirot"),
    second("pull_h"),
    iso("shrug"),
  ],
  legs: [
    main("squat"),
    second("hinge"),
    iso("knee_flex"),
    iso("calf"),
    core("core_lat"),
    second("lunge"),
    iso("knee_ext"),
  ],
  squat_day: [
    main("squat"),
    second("push_h"),
    second("pull_h"),
    core("core_antiext"),
    second("hinge"),
    iso("lat_raise"),
    iso("elbow_flex"),
    iso("calf"),
  ],
  bench_day: [
    main("push_h"),
    second("pull_v"),
    second("push_v"),
    iso("rear_delt"),
    iso("elbow_ext"),
    iso("elbow_flex"),
    iso("lat_raise"),
    core("core_antirot"),
  ],
  deadlift_day: [
    main("hinge"),
    second("squat"),
    second("push_h"),
    second("pull_v"),
    core("core_lat"),
    iso("knee_flex"),
    iso("elbow_ext"),
    iso("calf"),
  ],
  easy: [
    core("core_antiext"),
    slot("easy", "mobility"),
    slot("easy", "mobility"),
    slot("easy", "mobility"),
  ],
};

/** The same focus a second time in a week leads with its other movement. */
export const SECOND_TIME: Partial<Record<Focus, readonly SlotPlan[]>> = {
  push: [
    main("push_v"),
    second("push_i", "push_h"),
    iso("fly"),
    iso("elbow_ext"),
    iso("lat_raise"),
    second("push_h"),
    core("core_antiext"),
  ],
  pull: [
    main("pull_h"),
    second("pull_v"),
    iso("elbow_flex"),
    iso("rear_delt"),
    core("core_antirot"),
    iso("elbow_flex"),
    iso("shrug"),
  ],
  legs: [
    main("hinge"),
    second("squat", "lunge"),
    second("hip_ext"),
    iso("calf"),
    iso("knee_ext"),
    core("core_lat"),
    iso("knee_flex"),
  ],
  bench_day: [
    second("push_h"),
    second("pull_h"),
    second("push_i", "push_v"),
    iso("lat_raise"),
    iso("elbow_flex"),
    iso("elbow_ext"),
    iso("rear_delt"),
    core("core_antirot"),
  ],
  squat_day: [
    second("squat"),
    second("hinge"),
    second("pull_h"),
    core("core_antiext"),
    iso("knee_flex"),
    iso("calf"),
    iso("lat_raise"),
    iso("elbow_flex"),
  ],
};

type Split = { split: Blueprint["split"]; foci: readonly Focus[] };

/** By the number of hard days. */
export const SPLITS_OF_DAYS: Record<number, Split> = {
  1: { split: "FB1", foci: ["full_a"] },
  2: { split: "FB2", foci: ["full_a", "full_b"] },
  3: { split: "FB3", foci: ["full_a", "full_b", "full_c"] },
  4: { split: "UL4", foci: ["upper_a", "lower_a", "upper_b", "lower_b"] },
  5: { split: "PPL5", foci: ["upper_a", "lower_a", "push", "pull", "legs"] },
  6: { split: "PPL6", foci: ["push", "pull", "legs", "push", "pull", "legs"] },
};

/** For those who train the three lifts themselves. */
export const LIFT_SPLITS: Record<number, Split> = {
  3: { split: "SBD3", foci: ["squat_day", "bench_day", "deadlift_day"] },
  4: { split: "SBD4", foci: ["squat_day", "bench_day", "deadlift_day", "bench_day"] },
  5: { split: "MIX", foci: ["squat_day", "bench_day", "deadlift_day", "bench_day", "squat_day"] },
};
