/** Programs for health, muscle and any equipment: dumbbells, bodyweight, machines, first splits. */
import { build, GYM, MWF, rotate } from "./build.ts";

const double = (topReps: number) => ({
  kind: "double" as const,
  topReps,
  success: [`${topReps} repetitions in every set`, "Take the next load"] as const,
  failure: [
    ["Fewer", "Keep the load, add repetitions"],
    ["Three sessions without one more", "Take 10 % off"],
  ] as const,
});

// Facts: T. DeLorme and A. Watkins, "Technics of progressive resistance exercise", 1948: ten
// repetitions with half, three quarters and all of the ten-repetition maximum; as full-body days.
const sets = "1x10@50n,1x10@75n,1x10@100n tenRm /120";
const delorme = build({
  name: "DeLorme and Watkins 3x10",
  goal: "general_fitness",
  level: "novice",
  weeks: 8,
  weekdays: MWF,
  minutes: 75,
  equipment: GYM,
  rules: {
    tenRm: {
      kind: "linear",
      success: [
        "More than 10 repetitions in the third set",
        "Take the next ten-repetition maximum",
      ],
      failure: [["Fewer than 10 in the third set", "Keep the ten-repetition maximum"]],
    },
  },
  days: () =>
    ["Monday", "Wednesday", "Friday"].map(
      (day) => `${day}: leg_press secondary ${sets}; barbell_bench_press secondary ${sets}
        barbell_row secondary ${sets}; dumbbell_shoulder_press secondary ${sets}
        lying_leg_curl isolation ${sets}; barbell_curl isolation ${sets}
        sit_up core 3x10`,
    ),
});

// Facts: ACSM position stand, "Progression models in resistance training for healthy adults", 2009,
// for novices: whole body two or three days, one to three sets of 8-12, load up by 2-10 %.
const dumbbells = build({
  name: "Full body with dumbbells",
  goal: "general_fitness",
  level: "novice",
  weeks: 8,
  weekdays: MWF,
  minutes: 60,
  equipment: ["dumbbells", "bench"],
  rules: { dp: double(12) },
  days: rotate(
    [
      `A: goblet_squat main 3x8-12 dp /120; dumbbell_bench_press main 3x8-12 dp /120
       dumbbell_one_arm_row secondary 3x8-12 dp /90; dumbbell_romanian_deadlift secondary 2x8-12 dp /90
       plank core 2x30`,
      `B: dumbbell_split_squat main 2x8-12 dp /90; dumbbell_shoulder_press main 3x8-12 dp /120
       dumbbell_chest_supported_row secondary 3x8-12 dp /90; dumbbell_hip_thrust secondary 3x8-12 dp /90
       dead_bug core 2x8-12`,
    ],
    3,
  ),
});

// Facts: r/bodyweightfitness wiki, "Recommended Routine", 2014 on: three pairs of 3x5-8 with 90 s
// between, a triplet for the trunk of 3x8-12 with 60 s, one repetition short of failure, tempo 10X0.
const ladder = (topReps: number) => ({
  kind: "reps" as const,
  topReps,
  success: [`${topReps} repetitions in all sets`, "Take the next harder form"] as const,
  failure: [["Fewer", "Stay with the form, add a repetition"] as const],
});
const recommendedRoutine = build({
  name: "Recommended Routine",
  goal: "general_fitness",
  level: "novice",
  weeks: 8,
  weekdays: MWF,
  minutes: 75,
  equipment: ["pullup_bar", "rings", "dip_station", "bands", "bodyweight"],
  rules: { main: ladder(8), trunk: ladder(12) },
  days: () =>
    ["Monday", "Wednesday", "Friday"].map(
      (day) => `${day}: pull_up main 3x5-8#9 main /90 ~A =10X0
        bodyweight_split_squat main 3x5-8#9 main /90 ~A =10X0
        parallel_bar_dip main 3x5-8#9 main /90 ~B =10X0
        bodyweight_single_leg_rdl main 3x5-8#9 main /90 ~B =10X0
        ring_row main 3x5-8#9 main /90 ~C =10X0; push_up main 3x5-8#9 main /90 ~C =10X0
        suspension_fallout core 3x8-12#9 trunk /60 ~D; band_pallof_press core 3x8-12#9 trunk /60 ~D
        prone_hip_extension core 3x8-12#9 trunk /60 ~D`,
    ),
});

// Facts: M. Fragala and others, "Resistance training for older adults", NSCA position statement, 2019:
// two or three days, one set at first, then two or three of 8-15, machines, moderate to hard effort.
const olderAdult = build({
  name: "Machines for older adults, two days",
  goal: "general_fitness",
  level: "novice",
  weeks: 12,
  weekdays: ["tue", "fri"],
  minutes: 60,
  equipment: ["machines", "leg_press", "leg_curl", "leg_extension", "lat_pulldown", "cable"],
  age: 70,
  rules: { dp: double(15) },
  phase: (week) => (week <= 4 ? "base" : "build"),
  days: (week) => {
    const work = week <= 2 ? "1x10-15#5" : week <= 4 ? "2x10-15#6" : "2x8-15#7";
    return ["Tuesday", "Friday"].map(
      (day) => `${day}: leg_press main ${work} dp /120; machine_chest_press main ${work} dp /120
        machine_row main ${work} dp /120; seated_leg_curl isolation ${work} dp /90
        pulldown_machine secondary ${work} dp /90; machine_shoulder_press secondary ${work} dp /90
        hip_abduction_machine isolation ${work} dp /60; standing_calf_machine isolation ${work} dp /60
        machine_crunch core ${work} dp /60`,
    );
  },
});

// Facts: u/Metallicadpa, r/Fitness, "A Linear Progression Based PPL Program for Beginners", 2015.
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
const ppl = build({
  name: "Push, pull, legs, six days",
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

// Facts: L. Norton, "PHAT", simplyshredded.com, 2011; speed sets at 65-70 % of a maximum of three to
// five; rack chins stand as assisted chin-ups, donkey calf raises as raises in the leg press.
const phat = build({
  name: "PHAT",
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

export const GENERAL = [delorme, dumbbells, recommendedRoutine, olderAdult, ppl, phat];
