/** Programs that add load at every session: barbell basics for novices. */
import { GYM, MWF, RACK, rotate, template } from "./build.ts";

const reset = ["Third miss in a row", "Take 10 % off and build up again"] as const;
const repeat = ["First and second miss", "Repeat the load"] as const;
const linear = (stepKg: number) => ({
  kind: "linear" as const,
  stepKg,
  success: ["All repetitions of all sets", `Add ${stepKg} kg next time`] as const,
  failure: [repeat, reset],
});

const strongLifts = template({
  id: "stronglifts_5x5",
  name: "StrongLifts 5x5",
  source: {
    author: "M. Hadaschik",
    title: "StrongLifts 5×5",
    year: 2007,
    where: "stronglifts.com",
    reading: "Rows start from the floor.",
  },
  goal: "strength",
  level: "novice",
  weeks: 12,
  weekdays: MWF,
  minutes: 75,
  equipment: RACK,
  rules: { lp: linear(2.5), pull: linear(5) },
  days: rotate(
    [
      `A: barbell_back_squat main 5x5 lp; barbell_bench_press main 5x5 lp
       pendlay_row main 5x5 lp`,
      `B: barbell_back_squat main 5x5 lp; barbell_overhead_press main 5x5 lp
       barbell_deadlift main 1x5 pull`,
    ],
    3,
  ),
});

const startingStrength = template({
  id: "starting_strength",
  name: "Starting Strength, phases 1 and 2",
  source: {
    author: "M. Rippetoe",
    title: "Starting Strength, 3rd ed., and Practical Programming, 3rd ed.",
    year: 2011,
    reading: "Phase 1 deadlifts at every session; phase 2 alternates with the power clean.",
  },
  goal: "strength",
  level: "novice",
  weeks: 12,
  weekdays: MWF,
  minutes: 75,
  equipment: RACK,
  rules: { squat: linear(5), press: linear(2.5), pull: linear(5) },
  days: (week) => {
    const pulls =
      week <= 3
        ? ["barbell_deadlift main 1x5 pull", "barbell_deadlift main 1x5 pull"]
        : ["barbell_deadlift main 1x5 pull", "power_clean power 5x3 press"];
    const squat = "barbell_back_squat main 3x5 squat";
    return rotate(
      [
        `A: ${squat}; barbell_overhead_press main 3x5 press; ${pulls[0]}`,
        `B: ${squat}; barbell_bench_press main 3x5 press; ${pulls[1]}`,
      ],
      3,
    )(week);
  },
});

const gzclp = template({
  id: "gzclp",
  name: "GZCLP",
  source: {
    author: "C. Lefever",
    title: "GZCLP",
    year: 2016,
    where: "swoleateveryheight.blogspot.com and r/gzcl",
    reading: "Four workouts in turn.",
  },
  goal: "strength",
  level: "novice",
  weeks: 12,
  weekdays: MWF,
  minutes: 75,
  equipment: GYM,
  rules: {
    t1low: {
      kind: "linear",
      stepKg: 5,
      success: ["15 repetitions in all", "Add 5 kg"],
      failure: [
        ["First miss", "Keep the load and do 6 sets of 2"],
        ["Second miss", "Keep the load and do 10 singles"],
        ["Third miss", "Find a new maximum of five, start again with 5 sets of 3 below it"],
      ],
    },
    t1up: {
      kind: "linear",
      stepKg: 2.5,
      success: ["15 repetitions in all", "Add 2.5 kg"],
      failure: [
        ["First miss", "Keep the load and do 6 sets of 2"],
        ["Second miss", "Keep the load and do 10 singles"],
        ["Third miss", "Find a new maximum of five, start again with 5 sets of 3 below it"],
      ],
    },
    t2: {
      kind: "linear",
      stepKg: 2.5,
      success: ["30 repetitions in all", "Add 2.5 kg, 5 kg to legs"],
      failure: [
        ["First miss", "Keep the load and do 3 sets of 8"],
        ["Second miss", "Keep the load and do 3 sets of 6"],
        ["Third miss", "Back to 3 sets of 10, a little heavier than they began last time"],
      ],
    },
    t3: {
      kind: "reps",
      topReps: 25,
      success: ["25 repetitions in the last set", "Take the next load"],
      failure: [["Fewer", "Keep the load, do more repetitions"]],
    },
  },
  days: rotate(
    [
      `A1: barbell_back_squat main 4x3,1x3+ t1low /240; barbell_bench_press secondary 3x10 t2
       lat_pulldown secondary 2x15,1x15+ t3 /90`,
      `B1: barbell_overhead_press main 4x3,1x3+ t1up /240; barbell_deadlift secondary 3x10 t2 /150
       dumbbell_one_arm_row secondary 2x15,1x15+ t3 /90`,
      `A2: barbell_bench_press main 4x3,1x3+ t1up /240; barbell_back_squat secondary 3x10 t2 /150
       lat_pulldown secondary 2x15,1x15+ t3 /90`,
      `B2: barbell_deadlift main 4x3,1x3+ t1low /240; barbell_overhead_press secondary 3x10 t2
       dumbbell_one_arm_row secondary 2x15,1x15+ t3 /90`,
    ],
    3,
  ),
});

const regPark = template({
  id: "reg_park_5x5",
  name: "Reg Park 5x5, phase 1",
  source: {
    author: "Reg Park",
    title: "Strength and Bulk Training for Weight Lifters and Body Builders",
    year: 1960,
    reading: "Two rising sets, then three at one load; in place of a nameless heavy and light 5x5.",
  },
  goal: "strength",
  level: "novice",
  weeks: 12,
  weekdays: MWF,
  minutes: 90,
  equipment: GYM,
  rules: { lp: linear(2.5) },
  days: () =>
    ["Monday", "Wednesday", "Friday"].map(
      (day) => `${day}: back_extension_45 secondary 3x10 /90
        barbell_back_squat main w2x5,3x5 lp /240; barbell_bench_press main w2x5,3x5 lp /240
        barbell_deadlift main w2x5,3x5 lp /240`,
    ),
});

export const BEGINNER = [strongLifts, startingStrength, gzclp, regPark];
