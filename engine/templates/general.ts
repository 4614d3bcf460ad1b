/** Programs for health, muscle and any equipment: dumbbells, bodyweight, machines. */
import { GYM, MWF, rotate, template } from "./build.ts";

const double = (topReps: number) => ({
  kind: "double" as const,
  topReps,
  success: [`${topReps} repetitions in every set`, "Take the next load"] as const,
  failure: [
    ["Fewer", "Keep the load, add repetitions"],
    ["Three sessions without one more", "Take 10 % off"],
  ] as const,
});

const sets = "1x10@50n,1x10@75n,1x10@100n tenRm /120";
const delorme = template({
  id: "delorme_watkins_3x10",
  name: "DeLorme and Watkins 3x10",
  source: {
    author: "T. DeLorme and A. Watkins",
    title: "Technics of progressive resistance exercise",
    year: 1948,
    reading:
      "Ten repetitions with half, three quarters and all of the ten-repetition maximum; as full-body days.",
  },
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

const dumbbells = template({
  id: "full_body_dumbbells",
  name: "Full body with dumbbells",
  source: {
    author: "ACSM",
    title: "Progression models in resistance training for healthy adults",
    year: 2009,
    reading:
      "The position stand for novices: whole body two or three days, one to three sets of 8-12, load up by 2-10 %; the exercises are ours.",
  },
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

const ladder = (topReps: number) => ({
  kind: "reps" as const,
  topReps,
  success: [`${topReps} repetitions in all sets`, "Take the next harder form"] as const,
  failure: [["Fewer", "Stay with the form, add a repetition"] as const],
});
const recommendedRoutine = template({
  id: "recommended_routine",
  name: "Recommended Routine",
  source: {
    author: "r/bodyweightfitness",
    title: "Recommended Routine",
    year: 2014,
    where: "r/bodyweightfitness wiki",
    reading:
      "Three pairs of 3x5-8 with 90 s between, a triplet for the trunk of 3x8-12 with 60 s, one repetition short of failure, tempo 10X0.",
  },
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

const olderAdult = template({
  id: "machines_older_adults",
  name: "Machines for older adults, two days",
  source: {
    author: "M. Fragala and others",
    title: "Resistance training for older adults, NSCA position statement",
    year: 2019,
    reading:
      "Two or three days, one set at first, then two or three of 8-15, machines, moderate to hard effort; the exercises are ours.",
  },
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

export const GENERAL = [delorme, dumbbells, recommendedRoutine, olderAdult];
