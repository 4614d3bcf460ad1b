/** Programs that progress from week to week: fives, daily practice, a peak for one lift. */
import { GYM, MWF, RACK, template } from "./build.ts";

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

const texas = template({
  id: "texas_method",
  name: "Texas Method",
  source: {
    author: "M. Rippetoe and A. Baker",
    title: "Practical Programming for Strength Training, 3rd ed.",
    year: 2013,
    reading:
      "Volume at 90 % of the maximum of five, recovery at 80 % of that (press 90 %), a new maximum of five.",
  },
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

const madcow = template({
  id: "madcow_5x5",
  name: "Madcow 5x5",
  source: {
    author: "madcow2",
    title: "Madcow 5x5, after B. Starr",
    year: 2005,
    where: "Geocities",
    reading:
      "Rising sets of five by 12.5 % of the top set; the old maximum of five in week 4, then 2.5 % a week, here of a maximum that grows.",
  },
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

const starr = template({
  id: "heavy_light_medium",
  name: "Heavy, light, medium",
  source: {
    author: "B. Starr",
    title: "The Strongest Shall Survive",
    year: 1976,
    reading:
      "Clean, bench, squat in five rising fives; the light day ends with Monday's third load, about 80 %, the medium day with its fourth, about 90 %.",
  },
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

const FIVES = "2x5@55#5";
const RISING = "1x5@55#5,1x3@65#5,1x2@75#6";
const SINGLES = "1x1@50#5,1x1@55#5,1x1@60#5,1x1@65#5,1x1@70#5,1x1@75#5";
const EASY = [
  [FIVES, FIVES, RISING, FIVES, FIVES],
  [FIVES, SINGLES, "1x10@40#5", FIVES, RISING],
];
const easyStrength = template({
  id: "easy_strength",
  name: "Easy Strength",
  source: {
    author: "D. John and P. Tsatsouline",
    title: "Easy Strength",
    year: 2011,
    reading:
      "With D. John's Even Easier Strength of 2012: 40 workouts, ten repetitions or so, never near failure; his own 2x5 was at 55 %, the light day at 40.",
  },
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

const smolovJr = template({
  id: "smolov_jr_bench",
  name: "Smolov Jr, bench press",
  source: {
    author: "Unknown",
    title: "Smolov Jr",
    year: 2000,
    where: "powerlifting forums",
    reading:
      "For the bench alone: weeks 2 and 3 add 5 to 10 and 10 to 20 lb, here 2.5 and 5 % of the maximum.",
  },
  goal: "powerlifting",
  level: "advanced",
  weeks: 3,
  weekdays: ["mon", "wed", "fri", "sat"],
  minutes: 60,
  equipment: ["barbell", "plates", "rack", "bench"],
  rules: {
    newMax: {
      kind: "percent",
      success: ["The cycle is done", "Take the next cycle's loads from a new maximum"],
      failure: [["Repetitions are missed", "Take 5 % off the maximum"]],
    },
  },
  phase: () => "intensify",
  days: (week) =>
    ["6x6@70", "7x5@75", "8x4@80", "10x3@85"].map((sets, i) => {
      const [scheme, percent] = sets.split("@");
      const load = Number(percent) + 2.5 * (week - 1);
      return `Bench ${i + 1}: barbell_bench_press main ${scheme}@${load} newMax`;
    }),
});

export const WEEKLY = [texas, madcow, starr, easyStrength, smolovJr];
