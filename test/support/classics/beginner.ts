/** Programs that add load at every session: barbell basics for novices. */
import { build, GYM, MWF, RACK, rotate } from "./build.ts";

const reset = ["Third miss in a row", "Take 10 % off and build up again"] as const;
const repeat = ["First and second miss", "Repeat the load"] as const;
const linear = (stepKg: number) => ({
  kind: "linear" as const,
  stepKg,
  success: ["All repetitions of all sets", `Add ${stepKg} kg next time`] as const,
  failure: [repeat, reset],
});

// Facts: stronglifts.com, "StrongLifts 5×5", M. Hadaschik, 2007 on (rows from the floor).
const strongLifts = build({
  name: "StrongLifts 5x5",
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

// Facts: M. Rippetoe, "Starting Strength", 3rd ed. 2011, and "Practical Programming", 3rd ed. 2013:
// phase 1 deadlifts at every session; phase 2 alternates with the power clean.
const startingStrength = build({
  name: "Starting Strength, phases 1 and 2",
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

// Facts: C. Lefever, "GZCLP", swoleateveryheight.blogspot.com and r/gzcl, 2016; four workouts in turn.
const gzclp = build({
  name: "GZCLP",
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

const greyskullRule = (stepKg: number) => ({
  kind: "linear" as const,
  stepKg,
  success: ["5 or more in the last set", `Add ${stepKg} kg, twice that after 10 or more`] as const,
  failure: [["Fewer than 5 in the last set", "Take 10 % off"] as const],
});
const plugin = {
  kind: "double" as const,
  success: ["Top of the range in both sets", "Take the next load"] as const,
  failure: [["Fewer", "Keep the load"] as const],
};

// Facts: J. Sheaffer, "The Greyskull LP", 2nd ed. 2012: presses in turn, chin-ups and curls as plug-ins.
const greyskull = build({
  name: "Greyskull LP",
  goal: "strength",
  level: "novice",
  weeks: 12,
  weekdays: MWF,
  minutes: 60,
  equipment: RACK,
  rules: { upper: greyskullRule(1.25), lower: greyskullRule(2.5), chin: plugin, curl: plugin },
  days: (week) => {
    const press = "barbell_overhead_press main 2x5,1x5+ upper; chin_up secondary 2x6-8 chin";
    const bench = "barbell_bench_press main 2x5,1x5+ upper; barbell_curl isolation 2x10-15 curl";
    const squat = "barbell_back_squat main 2x5,1x5+ lower";
    const [odd, even] = week % 2 ? [press, bench] : [bench, press];
    return [
      `Monday: ${odd}; ${squat}`,
      `Wednesday: ${even}; barbell_deadlift main 1x5+ lower`,
      `Friday: ${odd}; ${squat}`,
    ];
  },
});

// Facts: u/phrakture, r/Fitness wiki, "Phrak's Greyskull LP", 2014 on; also its Basic Beginner Routine.
const phrak = build({
  name: "Phrak's Greyskull LP",
  goal: "strength",
  level: "novice",
  weeks: 12,
  weekdays: MWF,
  minutes: 60,
  equipment: RACK,
  rules: { upper: greyskullRule(1.25), lower: greyskullRule(2.5) },
  days: rotate(
    [
      `A: barbell_row main 2x5,1x5+ upper; barbell_bench_press main 2x5,1x5+ upper
       barbell_back_squat main 2x5,1x5+ lower`,
      `B: chin_up main 2x5,1x5+ upper; barbell_overhead_press main 2x5,1x5+ upper
       barbell_deadlift main 2x5,1x5+ lower`,
    ],
    3,
  ),
});

// Facts: Reg Park, "Strength and Bulk Training for Weight Lifters and Body Builders", 1960, phase 1:
// two rising sets, then three at one load; in place of a nameless heavy and light 5x5.
const regPark = build({
  name: "Reg Park 5x5, phase 1",
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

export const BEGINNER = [strongLifts, startingStrength, gzclp, greyskull, phrak, regPark];
