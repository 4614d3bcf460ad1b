/** Programs that part the body over the week: push, pull and legs, upper and lower, power and muscle. */
import { GYM, MTTF, template } from "./build.ts";

const double = (topReps: number) => ({
  kind: "double" as const,
  topReps,
  success: [`${topReps} repetitions in every set`, "Take the next load"] as const,
  failure: [
    ["Fewer", "Keep the load, add repetitions"],
    ["Three sessions without one more", "Take 10 % off"],
  ] as const,
});
const range = (topReps: number) => ({
  kind: "double" as const,
  topReps,
  success: [`${topReps} repetitions in every set`, "Take the next load"] as const,
  failure: [["Fewer", "Keep the load, add repetitions"] as const],
});

const lift = (stepKg: number) => ({
  kind: "linear" as const,
  stepKg,
  success: ["All repetitions", `Add ${stepKg} kg`] as const,
  failure: [["Third miss in a row", "Take 10 % off"] as const],
});
const pull = `lat_pulldown secondary 3x8-12 dp; cable_row secondary 3x8-12 dp
  face_pull isolation 5x15-20 high /60; dumbbell_hammer_curl isolation 4x8-12 dp /60
  dumbbell_curl isolation 4x8-12 dp /60`;
const push = (second: string) => `${second} secondary 3x8-12 dp
  dumbbell_incline_bench_press secondary 3x8-12 dp
  rope_pushdown isolation 3x8-12 dp /60 ~A; dumbbell_lateral_raise isolation 3x15-20 high /60 ~A
  cable_overhead_extension isolation 3x8-12 dp /60 ~B
  dumbbell_lateral_raise isolation 3x15-20 high /60 ~B`;
const legs = `Legs: barbell_back_squat main 2x5,1x5+ lp; barbell_romanian_deadlift secondary 3x8-12 dp
  leg_press secondary 3x8-12 dp; lying_leg_curl isolation 3x8-12 dp
  standing_calf_machine isolation 5x8-12 dp /60`;
const ppl = template({
  id: "push_pull_legs",
  name: "Push, pull, legs, six days",
  source: {
    author: "u/Metallicadpa",
    title: "A Linear Progression Based PPL Program for Beginners",
    year: 2015,
    where: "r/Fitness",
  },
  goal: "hypertrophy",
  level: "novice",
  weeks: 8,
  weekdays: ["mon", "tue", "wed", "thu", "fri", "sat"],
  minutes: 75,
  equipment: GYM,
  rules: { lp: lift(2.5), dead: lift(5), dp: double(12), high: double(20) },
  days: () => [
    `Pull with deadlift: barbell_deadlift main 1x5+ dead; ${pull}`,
    `Push with bench: barbell_bench_press main 4x5,1x5+ lp; ${push("barbell_overhead_press")}`,
    legs,
    `Pull with row: barbell_row main 4x5,1x5+ lp; ${pull}`,
    `Push with press: barbell_overhead_press main 4x5,1x5+ lp; ${push("barbell_bench_press")}`,
    legs,
  ],
});

const phat = template({
  id: "phat",
  name: "PHAT",
  source: {
    author: "L. Norton",
    title: "PHAT",
    year: 2011,
    where: "simplyshredded.com",
    reading:
      "Speed sets at 65-70 % of a maximum of three to five; rack chins stand as assisted chin-ups, donkey calf raises as raises in the leg press.",
  },
  goal: "hypertrophy",
  level: "intermediate",
  weeks: 8,
  weekdays: ["mon", "tue", "thu", "fri", "sat"],
  minutes: 90,
  equipment: GYM,
  rules: { five: double(5), ten: double(10), dozen: double(12), high: double(20) },
  days: () => [
    `Upper power: barbell_row main 3x3-5 five; pull_up secondary 2x6-10 ten
      rack_assisted_chin_up secondary 2x6-10 ten; dumbbell_bench_press main 3x3-5 five
      parallel_bar_dip secondary 2x6-10 ten; dumbbell_seated_shoulder_press secondary 3x6-10 ten
      ez_bar_curl isolation 3x6-10 ten; ez_bar_skull_crusher isolation 3x6-10 ten`,
    `Lower power: barbell_back_squat main 3x3-5 five; hack_squat_machine secondary 2x6-10 ten
      leg_extension isolation 2x6-10 ten; stiff_leg_deadlift secondary 3x5-8 ten
      lying_leg_curl isolation 2x6-10 ten; standing_calf_machine isolation 3x6-10 ten
      seated_calf_machine isolation 2x6-10 ten`,
    `Back and shoulders: barbell_row power 6x3@67.5f /90; rack_assisted_chin_up secondary 3x8-12 dozen
      cable_row secondary 3x8-12 dozen; dumbbell_chest_supported_row secondary 2x12-15 high /90
      neutral_grip_pulldown secondary 2x15-20 high /90
      dumbbell_seated_shoulder_press secondary 3x8-12 dozen
      barbell_upright_row isolation 2x12-15 high; dumbbell_lateral_raise isolation 3x12-20 high`,
    `Lower hypertrophy: barbell_back_squat power 6x3@67.5f /90; hack_squat_machine secondary 3x8-12 dozen
      leg_press secondary 2x12-15 high /90; leg_extension isolation 3x15-20 high
      barbell_romanian_deadlift secondary 3x8-12 dozen; lying_leg_curl isolation 2x12-15 high
      seated_leg_curl isolation 2x15-20 high; leg_press_calf_raise isolation 4x10-15 high
      seated_calf_machine isolation 3x15-20 high`,
    `Chest and arms: dumbbell_bench_press power 6x3@67.5f /90
      dumbbell_incline_bench_press secondary 3x8-12 dozen; machine_chest_press secondary 3x12-15 high
      low_to_high_cable_fly isolation 2x15-20 high; ez_bar_curl isolation 3x8-12 dozen
      dumbbell_concentration_curl isolation 2x12-15 high
      dumbbell_preacher_curl isolation 2x15-20 high
      dumbbell_overhead_extension isolation 3x8-12 dozen; rope_pushdown isolation 2x12-15 high
      dumbbell_kickback isolation 2x15-20 high`,
  ],
});

const phul = template({
  id: "phul",
  name: "PHUL",
  source: {
    author: "B. Campbell",
    title: "PHUL",
    year: 2013,
    where: "muscleandstrength.com",
    reading: "The fewer sets where it leaves a choice.",
  },
  goal: "hypertrophy",
  level: "intermediate",
  weeks: 8,
  weekdays: MTTF,
  minutes: 75,
  equipment: GYM,
  rules: { five: range(5), eight: range(8), ten: range(10), dozen: range(12), high: range(15) },
  days: () => [
    `Upper power: barbell_bench_press main 3x3-5 five; dumbbell_incline_bench_press secondary 3x6-10 ten
      barbell_row main 3x3-5 five; lat_pulldown secondary 3x6-10 ten
      barbell_overhead_press secondary 2x5-8 eight
      barbell_curl isolation 2x6-10 ten; ez_bar_skull_crusher isolation 2x6-10 ten`,
    `Lower power: barbell_back_squat main 3x3-5 five; barbell_deadlift main 3x3-5 five
      leg_press secondary 3x10-15 high; lying_leg_curl isolation 3x6-10 ten
      standing_calf_machine isolation 4x6-10 ten`,
    `Upper hypertrophy: barbell_incline_bench_press main 3x8-12 dozen /120
      dumbbell_fly isolation 3x8-12 dozen; cable_row secondary 3x8-12 dozen /90
      dumbbell_one_arm_row secondary 3x8-12 dozen /90
      dumbbell_lateral_raise isolation 3x8-12 dozen; dumbbell_incline_curl isolation 3x8-12 dozen
      cable_overhead_extension isolation 3x8-12 dozen`,
    `Lower hypertrophy: barbell_front_squat main 3x8-12 dozen /120
      barbell_reverse_lunge secondary 3x8-12 dozen /90; leg_extension isolation 3x10-15 high
      lying_leg_curl isolation 3x10-15 high; seated_calf_machine isolation 3x8-12 dozen
      leg_press_calf_raise isolation 3x8-12 dozen`,
  ],
});

const upperBody = `barbell_bench_press main 3x6-8 eight; barbell_row main 3x6-8 eight
  dumbbell_incline_bench_press secondary 2x10-12 dozen; lat_pulldown secondary 2x10-12 dozen
  rope_pushdown isolation 1x12-15 high /90; dumbbell_curl isolation 1x12-15 high /90`;
const lowerBody = `barbell_back_squat main 3x6-8 eight; barbell_romanian_deadlift main 3x6-8 eight
  leg_press secondary 2x10-12 dozen; lying_leg_curl isolation 2x10-12 dozen /120
  standing_calf_machine isolation 3x6-8 eight /120
  seated_calf_machine isolation 2x10-12 dozen /90; crunch core 2x10-12 dozen /90`;
const bulking = template({
  id: "upper_lower",
  name: "Upper and lower, four days",
  source: {
    author: "L. McDonald",
    title: "General Bulking Routine",
    year: 2008,
    where: "bodyrecomposition.com",
    reading:
      "Two easier weeks, six of progress, 3 minutes after sixes to eights, 2 after tens to twelves, 90 s after more.",
  },
  goal: "hypertrophy",
  level: "intermediate",
  weeks: 8,
  weekdays: MTTF,
  minutes: 75,
  equipment: GYM,
  rules: { eight: range(8), dozen: range(12), high: range(15) },
  phase: (week) => (week <= 2 ? "base" : "build"),
  days: () => [
    `Lower: ${lowerBody}`,
    `Upper: ${upperBody}`,
    `Lower: ${lowerBody}`,
    `Upper: ${upperBody}`,
  ],
});

export const SPLITS = [ppl, phat, phul, bulking];
