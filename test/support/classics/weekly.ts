/** Programs that progress from week to week: fives, power and muscle splits, daily practice. */
import { build, GYM, MTTF, MWF, RACK } from "./build.ts";

const weekly = {
  kind: "linear" as const,
  stepKg: 2.5,
  success: ["The week's heaviest set of five", "Add 2.5 kg next week"] as const,
  failure: [
    ["First miss", "Repeat the week"],
    ["Second miss", "Go back by about 10 % and come again"],
  ] as const,
};
const range = (topReps: number) => ({
  kind: "double" as const,
  topReps,
  success: [`${topReps} repetitions in every set`, "Take the next load"] as const,
  failure: [["Fewer", "Keep the load, add repetitions"] as const],
});

// Facts: M. Rippetoe and A. Baker, "Practical Programming for Strength Training", 3rd ed. 2013: volume
// at 90 % of the maximum of five, recovery at 80 % of that (press 90 %), a new maximum of five.
const texas = build({
  name: "Texas Method",
  goal: "strength",
  level: "intermediate",
  weeks: 8,
  weekdays: MWF,
  minutes: 90,
  equipment: GYM,
  rules: { weekly },
  days: (week) => {
    const lifts = ["barbell_bench_press", "barbell_overhead_press"];
    const [heavy, light] = week % 2 ? lifts : lifts.toReversed();
    return [
      `Volume: barbell_back_squat main 5x5@90f weekly /240; ${heavy} main 5x5@90f weekly
        barbell_deadlift main 1x5@100f weekly`,
      `Recovery: barbell_back_squat main 2x5@72f weekly; ${light} secondary 3x5@81f weekly
        chin_up secondary 3x5+; back_extension_45 secondary 5x10 /90`,
      `Intensity: barbell_back_squat main 1x5@100f weekly /300; ${heavy} main 1x5@100f weekly /300
        power_clean power 5x3 weekly`,
    ];
  },
});

// Facts: "Madcow" 5x5 after B. Starr, madcow2 at Geocities, 2005: rising sets of five by 12.5 % of the
// top set; the old maximum of five in week 4, then 2.5 % a week (here: of a maximum that grows).
const madcow = build({
  name: "Madcow 5x5",
  goal: "strength",
  level: "intermediate",
  weeks: 8,
  weekdays: MWF,
  minutes: 90,
  equipment: GYM,
  rules: { weekly, dp: range(8) },
  days: (week) => {
    const top = 100 * 0.975 ** Math.max(0, 4 - week);
    const at = (share: number) => `@${(top * share).toFixed(1)}f`;
    const four = `w1x5${at(0.5)},w1x5${at(0.625)},1x5${at(0.75)}`;
    const monday = `${four},1x5${at(0.875)},1x5${at(1)} weekly`;
    const friday = `${four},1x5${at(0.875)},1x3${at(1.025)},1x8${at(0.75)} weekly`;
    const wednesday = `w1x5${at(0.625)},1x5${at(0.75)},1x5${at(0.875)},1x5${at(1)} weekly`;
    return [
      `Monday: barbell_back_squat main ${monday}; barbell_bench_press main ${monday}
        barbell_row main ${monday}; back_extension_45 secondary 2x10 /90; sit_up core 4x10`,
      `Wednesday: barbell_back_squat main ${four},1x5${at(0.75)} weekly
        barbell_overhead_press main ${wednesday}; barbell_deadlift main ${wednesday}; sit_up core 3x10`,
      `Friday: barbell_back_squat main ${friday}; barbell_bench_press main ${friday}
        barbell_row main ${friday}; parallel_bar_dip secondary 3x5-8 dp
        barbell_curl isolation 3x8; ez_bar_skull_crusher isolation 3x8`,
    ];
  },
});

// Facts: B. Starr, "The Strongest Shall Survive", 1976: clean, bench, squat in five rising fives; the
// light day ends with Monday's third load, about 80 %, the medium day with its fourth, about 90 %.
const starr = build({
  name: "Heavy, light, medium",
  goal: "strength",
  level: "intermediate",
  weeks: 8,
  weekdays: MWF,
  minutes: 75,
  equipment: RACK,
  rules: { weekly },
  days: () =>
    Object.entries({ Heavy: 1, Light: 0.8, Medium: 0.9 }).map(([day, top]) => {
      const sets = [60, 70, 80, 90, 100]
        .map((share) => Math.round(share * top * 10) / 10)
        .map((share) => `${share < 69 ? "w" : ""}1x5@${share}f`);
      const lift = `main ${sets.join(",")} weekly`;
      const clean = "power_clean power w2x5,3x5 weekly";
      return `${day}: ${clean}; barbell_bench_press ${lift}; barbell_back_squat ${lift}`;
    }),
});

// Facts: D. John and P. Tsatsouline, "Easy Strength", 2011, and D. John, "Even Easier Strength", 2012:
// 40 workouts, ten repetitions or so, never near failure; his own 2x5 was at 55 %, the light day at 40.
const FIVES = "2x5@55#5";
const RISING = "1x5@55#5,1x3@65#5,1x2@75#6";
const SINGLES = "1x1@50#5,1x1@55#5,1x1@60#5,1x1@65#5,1x1@70#5,1x1@75#5";
const EASY = [
  [FIVES, FIVES, RISING, FIVES, FIVES],
  [FIVES, SINGLES, "1x10@40#5", FIVES, RISING],
];
const easyStrength = build({
  name: "Easy Strength",
  goal: "strength",
  level: "intermediate",
  weeks: 8,
  weekdays: ["mon", "tue", "wed", "fri", "sat"],
  minutes: 60,
  equipment: GYM,
  rules: {
    easy: {
      kind: "linear",
      success: ["The load feels light", "Take a little more"],
      failure: [["A repetition is slow", "Take less"]],
    },
  },
  days: (week) =>
    ["Monday", "Tuesday", "Wednesday", "Friday", "Saturday"].map((day, i) => {
      const sets = EASY[(week - 1) % 2]![i]!;
      return `${day}: barbell_deadlift main ${sets} easy /120
        barbell_bench_press main ${sets} easy /120
        chin_up secondary ${sets.replaceAll(/@\d+/g, "")} easy /120
        kettlebell_swing power 2x10#5 easy /90; ab_wheel_rollout core 1x5#5 easy
        farmer_carry carry 1x60#5`;
    }),
});

// Facts: B. Campbell, "PHUL", muscleandstrength.com, 2013; the fewer sets where it leaves a choice.
const phul = build({
  name: "PHUL",
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

// Facts: L. McDonald, "General Bulking Routine", bodyrecomposition.com, 2008 on: two easier weeks,
// six of progress, 3 minutes after sixes to eights, 2 after tens to twelves, 90 s after more.
const upperBody = `barbell_bench_press main 3x6-8 eight; barbell_row main 3x6-8 eight
  dumbbell_incline_bench_press secondary 2x10-12 dozen; lat_pulldown secondary 2x10-12 dozen
  rope_pushdown isolation 1x12-15 high /90; dumbbell_curl isolation 1x12-15 high /90`;
const lowerBody = `barbell_back_squat main 3x6-8 eight; barbell_romanian_deadlift main 3x6-8 eight
  leg_press secondary 2x10-12 dozen; lying_leg_curl isolation 2x10-12 dozen /120
  standing_calf_machine isolation 3x6-8 eight /120
  seated_calf_machine isolation 2x10-12 dozen /90; crunch core 2x10-12 dozen /90`;
const bulking = build({
  name: "Upper and lower, four days",
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

export const WEEKLY = [texas, madcow, starr, easyStrength, phul, bulking];
