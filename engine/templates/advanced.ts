/** Programs for the experienced: blocks that lead up to a meet or a new maximum. */
import { GYM, MWF, template } from "./build.ts";

const newMax = {
  kind: "percent" as const,
  success: ["The cycle is done", "Take the next cycle's loads from a new maximum"] as const,
  failure: [["Repetitions are missed", "Take 5 % off the maximum"] as const],
};

const BENCH = "barbell_bench_press main";
const SQUAT = "barbell_back_squat main";
const FLY = "dumbbell_fly isolation 5x10 /90";
const MORNING = "barbell_good_morning secondary 5x5";
const TRICEPS = "ez_bar_skull_crusher isolation";
const UP = "w1x5@50,w1x4@60,2x3@70";
const LUNGES = "barbell_reverse_lunge secondary 5x5 /90";
const sheikoWeeks = [
  [
    `Monday: ${BENCH} w1x5@50,w2x4@60,2x3@70,5x3@75; ${SQUAT} w1x5@50,w2x5@60,5x5@70
      ${BENCH.replace("main", "secondary")} w1x5@50,w1x5@60,4x4@70; ${FLY}; ${MORNING}`,
    `Wednesday: barbell_deadlift main w1x3@50,w2x3@60,2x3@70,4x3@75
      dumbbell_incline_bench_press secondary 4x6; ${TRICEPS} 5x5
      block_pull secondary w1x4@55,1x4@65,2x4@75,4x3@85 /180; ${LUNGES}
      hanging_leg_raise core 3x10`,
    `Friday: ${BENCH} w1x5@50,w1x5@60,1x4@70,2x3@75,2x2@80,2x3@75,1x4@70,1x6@60,1x8@50
      ${FLY}; ${SQUAT} w1x5@50,w2x4@60,2x3@70,5x3@75; ${MORNING}`,
  ],
  [
    `Monday: ${SQUAT} ${UP},5x2@80; ${BENCH} ${UP},5x3@80; ${FLY}; ${TRICEPS} 5x10
      barbell_front_squat secondary w2x3@45,w2x3@55,4x2@60; ${MORNING}`,
    `Wednesday: barbell_deadlift main w1x3@50,w1x3@60,2x3@70,4x2@75
      ${BENCH} w1x6@50,w2x6@60,4x6@65; ${FLY}
      block_pull secondary w1x4@55,1x4@65,2x4@75,4x4@80 /180; ${LUNGES}`,
    `Friday: ${SQUAT} ${UP},5x2@80; ${BENCH} ${UP},2x2@80,1x3@75,1x5@65,1x7@55; ${FLY}
      ${SQUAT.replace("main", "secondary")} w1x5@50,w2x5@60,4x4@70; ${MORNING}`,
  ],
  [
    `Monday: ${SQUAT} w1x5@55,1x4@65,2x3@75,4x2@85; ${BENCH} ${UP},6x3@80; ${FLY}
      ${TRICEPS} 5x10; ${SQUAT.replace("main", "secondary")} w1x3@50,w1x3@60,1x3@70,4x3@80
      ${MORNING}`,
    `Wednesday: deficit_deadlift main w2x3@50,w2x3@60,4x3@65
      ${BENCH} ${UP},3x2@80,2x2@85,2x3@80; ${FLY}
      block_pull secondary w1x4@60,2x4@70,2x3@80,3x2@90 /180; ${LUNGES}`,
    `Friday: ${SQUAT} ${UP},6x3@80; ${BENCH} ${UP},7x3@80; ${FLY}
      barbell_overhead_press secondary 5x4; ${MORNING}`,
  ],
  [
    `Monday: ${SQUAT} ${UP},5x3@80; ${BENCH} w1x5@55,1x5@65,5x4@75; ${FLY}; ${TRICEPS} 5x8
      barbell_front_squat secondary w2x5@40,w2x4@50,3x3@60; ${MORNING}`,
    `Wednesday: ${BENCH} ${UP},2x3@80,3x2@85
      barbell_deadlift main w1x3@50,w1x3@60,2x3@70,2x3@80,3x2@85,3x2@80
      ${BENCH.replace("main", "secondary")} w1x5@50,w1x5@60,4x5@70; ${FLY}`,
    `Friday: ${SQUAT} ${UP},6x3@80; ${BENCH} w1x6@50,w1x5@60,2x4@70,2x3@80,2x2@85,2x3@80,1x4@70,1x6@60,1x8@50
      ${FLY}; ${TRICEPS} 5x8; ${MORNING}; hanging_leg_raise core 3x10`,
  ],
];
const sheiko = template({
  id: "sheiko_29",
  name: "Sheiko 29, preparatory month",
  source: {
    author: "B. Sheiko",
    title: "Preparatory month no. 29 for a candidate master",
    year: 2004,
    where: "his English-language forum and powerliftingtowin.com",
    reading:
      "Pulls to the knee stand as deadlifts, chest, triceps and abs as one exercise each; rising sets up to 60 % are its warm-up.",
  },
  goal: "powerlifting",
  level: "advanced",
  weeks: 4,
  weekdays: MWF,
  minutes: 120,
  equipment: GYM,
  phase: () => "base",
  days: (week) => sheikoWeeks[week - 1]!,
});

const back = (sets: string, press: string) => `barbell_row secondary ${sets}
  barbell_overhead_press secondary ${press}; lat_pulldown secondary ${press}`;
const upperDay = (name: string, bench: string, sets: string, press = sets) =>
  `${name}: ${BENCH} ${bench} newMax; ${back(sets, press)}`;
const lowerDay = (name: string, squat: string, pull: string) =>
  `${name}: ${SQUAT} ${squat} newMax; ${pull}`;
const dead = (sets: string) => `barbell_deadlift main ${sets} newMax`;
const paused = (id: string) => `${id} secondary 5x3@80 newMax /60`;
const free = "leg_extension isolation 3x8-12; lying_leg_curl isolation 3x8-12";
const stiff = `stiff_leg_deadlift secondary 3x8; ${free}`;
const canditoWeeks = [
  [
    lowerDay("Lower 1", "4x6@80", `${dead("2x6@80")}; ${free}`),
    upperDay("Upper 1", "1x10@50,1x10@67.5,1x8@75,1x6@77.5", "2x10,1x8,1x6", "2x12,1x10,1x8"),
    lowerDay("Lower 2", "4x8@70", `${dead("2x8@70")}; ${free}`),
    upperDay("Upper 2", "1x10@50,1x10@67.5,1x8@75,1x6@77.5", "2x10,1x8,1x6", "2x12,1x10,1x8"),
  ],
  [
    lowerDay("Lower 1", "1x6-10+@80", `${paused("barbell_pause_squat")}; ${stiff}`),
    upperDay("Upper 1", "1x10@72.5,1x8@75,1x6@80", "2x10,1x8,1x6", "2x12,1x10,1x8"),
    lowerDay("Lower 2", "1x5-10+@82.5", `${paused("barbell_pause_squat")}; ${stiff}`),
    upperDay("Upper 2", "1x10@72.5,1x8@75,1x6@80", "2x10,1x8,1x6", "2x12,1x10,1x8"),
  ],
  [
    lowerDay("Lower 1", "3x4-6@85", `${dead("2x3-6@87.5")}; ${free}`),
    upperDay("Upper 1", "3x4-6@85", "3x6"),
    lowerDay("Lower 2", "3x4-6@85", `${dead("2x3-6@87.5")}; ${free}`),
    upperDay("Upper 2", "3x4-6@85", "3x6"),
  ],
  [
    lowerDay("Lower 1", "1x3@87.5,1x3@90,1x3@92.5", dead("1x3@87.5,1x3@90")),
    upperDay("Upper 1", "1x3@86,1x3@88,1x3@90", "3x5"),
    lowerDay("Lower 2", "1x2@90,1x2@92.5,1x2@95", dead("1x2@90,1x2@92.5")),
    upperDay("Upper 2", "1x2@88,1x2@90,1x2@92", "3x5"),
  ],
  [
    lowerDay("Squat", "1x1-4+@97.5", dead("1x4@67.5,1x4@70,1x2@72.5")),
    upperDay("Bench", "1x1-4+@97.5", "3x5"),
    lowerDay("Deadlift", "1x4@67.5,1x4@70,1x2@72.5", dead("1x1-4+@97.5")),
    upperDay("Light upper", "1x4@67.5,1x4@70,1x2@72.5", "3x8"),
  ],
  [
    lowerDay("Lower 1", "3x5@60", dead("2x5@60")),
    upperDay("Upper 1", "3x5@60", "2x8"),
    lowerDay("Lower 2", "3x5@60", dead("2x5@60")),
    upperDay("Upper 2", "3x5@60", "2x8"),
  ],
];
const candito = template({
  id: "candito_six_weeks",
  name: "Candito, six weeks",
  source: {
    author: "J. Candito",
    title: "6 Week Strength Program",
    year: 2013,
    where: "canditotraininghq.com",
    reading:
      "In outline: sets of a most (up to ten, up to four) get the least that their load allows, each week four days, the free exercises of the lower days are machines, the second of week 2 and the fourth of week 5 are ours.",
  },
  goal: "powerlifting",
  level: "intermediate",
  weeks: 6,
  weekdays: ["mon", "tue", "thu", "fri"],
  minutes: 75,
  equipment: GYM,
  rules: { newMax },
  phase: (week) =>
    (["base", "build", "intensify", "intensify", "peak", "deload"] as const)[week - 1]!,
  days: (week) => canditoWeeks[week - 1]!,
});

const HEAVY = ["5x2@80", "3x2@85", "1x1@90,1x1@92.5,1x1@95"];
const FAST = ["8x3@60", "6x2@65", "5x2@70"];
const REPS = ["1x8+@70", "1x6+@80", "1x2+@85"];
const cube = template({
  id: "cube_method",
  name: "Cube Method",
  source: {
    author: "B. Lilly",
    title: "The Cube Method",
    year: 2012,
    where: "muscleandfitness.com",
    reading:
      "Three waves of three weeks in which each lift is heavy, fast and for repetitions in turn; the tenth week is the meet.",
  },
  goal: "powerlifting",
  level: "advanced",
  weeks: 9,
  weekdays: ["mon", "wed", "fri", "sun"],
  minutes: 90,
  equipment: GYM,
  rules: { newMax },
  phase: (week) => (week <= 3 ? "base" : week <= 6 ? "build" : "intensify"),
  days: (week) => {
    const wave = Math.floor((week - 1) / 3);
    const lift = (id: string, shift: number) => {
      const at = (week - 1 + shift) % 3;
      const [role, sets, rest] = [
        ["main", HEAVY[wave]!, 240],
        ["power", FAST[wave]!, 90],
        ["main", REPS[wave]!, 180],
      ][at]!;
      return `${id} ${role} ${sets} newMax /${rest}`;
    };
    return [
      `Deadlift: ${lift("barbell_deadlift", 0)}; barbell_row secondary 4x8
        barbell_good_morning secondary 3x8; hanging_leg_raise core 3x12`,
      `Bench: ${lift("barbell_bench_press", 1)}; barbell_close_grip_bench_press secondary 3x8
        dumbbell_incline_bench_press secondary 3x10; face_pull isolation 3x15`,
      `Squat: ${lift("barbell_back_squat", 2)}; leg_press secondary 3x10
        lying_leg_curl isolation 3x12; cable_crunch core 3x12`,
      `Bodybuilding: barbell_overhead_press secondary 4x8-12; leg_press secondary 4x8-12
        cable_row secondary 4x8-12; dumbbell_lateral_raise isolation 4x8-12
        dumbbell_curl isolation 4x8-12; rope_pushdown isolation 4x8-12`,
    ];
  },
});
export const ADVANCED = [sheiko, candito, cube];
