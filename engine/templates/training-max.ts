/** Programs of Wendler's family, which count from a training max of 90 %. */
import { GYM, MTTF, MWF, template } from "./build.ts";

const upper = {
  kind: "percent" as const,
  stepKg: 2.5,
  success: ["The least repetitions of every last set", "Raise the training max by 2.5 kg"] as const,
  failure: [["They are missed", "Take 10 % off the training max"] as const],
};
const lower = {
  ...upper,
  stepKg: 5,
  success: ["The least repetitions of every last set", "Raise the training max by 5 kg"] as const,
};
const WAVE = [
  "1x5@65t,1x5@75t,1x5+@85t",
  "1x3@70t,1x3@80t,1x3+@90t",
  "1x5@75t,1x3@85t,1x1+@95t",
  "1x5@40t,1x5@50t,1x5@60t",
];
const wavePhase = (week: number) =>
  (["build", "build", "intensify", "deload"] as const)[(week - 1) % 4]!;
const wave = (week: number) => `w1x5@40t,w1x5@50t,w1x3@60t,${WAVE[(week - 1) % 4]!}`;

const bbb = template({
  id: "531_boring_but_big",
  name: "5/3/1, Boring But Big",
  source: {
    author: "J. Wendler",
    title: "5/3/1, 2nd ed.",
    year: 2011,
    reading: "With its assistance template of that name.",
  },
  goal: "strength",
  level: "intermediate",
  weeks: 8,
  weekdays: MTTF,
  minutes: 75,
  equipment: GYM,
  phase: wavePhase,
  rules: { upper, lower },
  days: (week) =>
    [
      ["Press", "barbell_overhead_press", "upper", "chin_up secondary", 10],
      ["Deadlift", "barbell_deadlift", "lower", "hanging_leg_raise core", 15],
      ["Bench", "barbell_bench_press", "upper", "dumbbell_one_arm_row secondary", 10],
      ["Squat", "barbell_back_squat", "lower", "lying_leg_curl isolation", 10],
    ].map(([name, id, key, assistance, reps]) =>
      week % 4 === 0
        ? `${name}: ${id} main ${WAVE[3]} ${key}; ${assistance} 3x10 /90`
        : `${name}: ${id} main ${wave(week)} ${key}; ${id} secondary 5x10@50t /120
          ${assistance} 5x${reps} /90`,
    ),
});

const BEGINNER_LIFTS = [
  ["barbell_back_squat", "barbell_bench_press"],
  ["barbell_deadlift", "barbell_overhead_press"],
  ["barbell_bench_press", "barbell_back_squat"],
] as const;
const BEGINNER_ASSISTANCE = [
  ["push_up secondary", "dumbbell_one_arm_row secondary", "hanging_knee_raise core"],
  ["parallel_bar_dip secondary", "chin_up secondary", "dumbbell_split_squat secondary"],
  ["dumbbell_incline_bench_press secondary", "cable_row secondary", "back_extension_45 secondary"],
] as const;
const forBeginners = template({
  id: "531_for_beginners",
  name: "5/3/1 for beginners",
  source: {
    author: "J. Wendler",
    title: "5/3/1 for a beginner",
    year: 2017,
    where: "jimwendler.com and the r/Fitness wiki",
    reading:
      "Two lifts a day with first set last, then 50 to 100 repetitions each of push, pull and single leg or core.",
  },
  goal: "strength",
  level: "novice",
  weeks: 6,
  weekdays: MWF,
  minutes: 90,
  equipment: GYM,
  rules: { upper, lower },
  phase: (week) => (week % 3 === 0 ? "intensify" : "build"),
  days: (week) => {
    const at = (week - 1) % 3;
    const first = [65, 70, 75][at]!;
    const lift = (id: string) => {
      const key = /squat|deadlift/.test(id) ? "lower" : "upper";
      return `${id} main ${WAVE[at]} ${key}; ${id} secondary 5x5@${first}t /90`;
    };
    return BEGINNER_LIFTS.map(([one, two], i) => {
      const assistance = BEGINNER_ASSISTANCE[i]!.map((text) => `${text} 5x10 /60 ~A`).join("; ");
      return `Day ${i + 1}: box_jump power 2x5 /60; ${lift(one)}; ${lift(two)}; ${assistance}`;
    });
  },
});

const T1 = "1x5@75t,1x3@85t,1x1+@95t,1x3@90t,1x3@85t,1x3@80t,1x5@75t,1x5@70t,1x5+@65t";
const T1_BENCH = "1x5@75t,1x3@85t,1x1+@95t,1x3@90t,1x5@85t,1x3@80t,1x5@75t,1x3@70t,1x5+@65t";
const T1_DEADLIFT = "1x5@75t,1x3@85t,1x1+@95t,1x3@90t,1x3@85t,1x3@80t,1x3@75t,1x3@70t,1x3+@65t";
const T1_VOLUME = "1x8@65t,1x6@75t,3x4@85t,1x5@80t,1x6@75t,1x7@70t,1x8+@65t";
const t2 = (low: number, middle: number, top: number, reps: number) =>
  `w1x${reps}@${low}t,w1x5@${middle}t,` +
  [3, 5, 7, 4, 6, 8].map((count) => `1x${count}@${top}t`).join(",");
const nsuns = template({
  id: "nsuns_531_lp",
  name: "nSuns 5/3/1 LP, five days",
  source: {
    author: "u/nSuns",
    title: "5/3/1 LP",
    year: 2016,
    where: "r/Fitness and r/nSuns",
    reading:
      "Nine sets of the first lift, eight of the second, two of them to warm up; percentages of incline, close grip, sumo and front squat are of the lift that they are a form of; three sets of free accessories.",
  },
  goal: "strength",
  level: "intermediate",
  weeks: 6,
  weekdays: ["mon", "tue", "wed", "thu", "fri"],
  minutes: 90,
  equipment: GYM,
  rules: {
    amrap: {
      kind: "percent",
      success: [
        "Repetitions in the set at 95 %: 2 or 3, 4 or 5, more",
        "Raise the training max by 2.5 kg, by 2.5 to 5 kg, by 5 to 7.5 kg",
      ],
      failure: [["0 or 1", "Keep the training max"]],
    },
  },
  days: () => [
    `Bench and press: barbell_bench_press main ${T1_VOLUME} amrap /150
      barbell_overhead_press secondary ${t2(50, 60, 70, 6)} /90
      lat_pulldown secondary 3x8-12 /60; dumbbell_curl isolation 3x8-12 /60`,
    `Squat and sumo deadlift: barbell_back_squat main ${T1} amrap /150
      sumo_deadlift secondary ${t2(50, 60, 70, 5)} /120; hanging_leg_raise core 3x8-12`,
    `Press and incline: barbell_overhead_press main ${T1_BENCH} amrap /150
      barbell_incline_bench_press secondary ${t2(40, 50, 60, 6)} /90
      face_pull isolation 3x12-15 /60; dumbbell_lateral_raise isolation 3x12-15 /60`,
    `Deadlift and front squat: barbell_deadlift main ${T1_DEADLIFT} amrap /150
      barbell_front_squat secondary ${t2(35, 45, 55, 5)} /90; cable_row secondary 3x8-12 /60`,
    `Bench and close grip: barbell_bench_press main ${T1_BENCH} amrap /150
      barbell_close_grip_bench_press secondary ${t2(40, 50, 60, 6)} /90
      barbell_row secondary 3x8-12 /60; dumbbell_hammer_curl isolation 3x8-12 /60`,
  ],
});

const EIGHTS = [
  "4x8@65t,1x8+@65t",
  "w1x3@60t,1x3@67.5t,2x8@72.5t,1x8+@72.5t",
  "w1x5@50t,w1x3@60t,1x2@70t,1x1@75t,1x8+@80t",
  "1x5@40t,1x5@50t,1x5@60t",
];
const juggernaut = template({
  id: "juggernaut_eights",
  name: "Juggernaut Method, wave of eights",
  source: {
    author: "C. W. Smith",
    title: "The Juggernaut Method 2.0",
    year: 2012,
    reading: "One wave: gather, sharpen, realise, rest.",
  },
  goal: "strength",
  level: "intermediate",
  weeks: 4,
  weekdays: MTTF,
  minutes: 75,
  equipment: GYM,
  phase: (week) => (["base", "build", "intensify", "deload"] as const)[week - 1]!,
  rules: {
    wave: {
      kind: "percent",
      success: ["More than 8 in the last set of week 3", "Raise the maximum for each one above 8"],
      failure: [["8 or fewer", "Keep the maximum"]],
    },
  },
  days: (week) => {
    const main = `main ${EIGHTS[week - 1]!} wave`;
    const n = week === 4 ? 2 : 4;
    return [
      `Squat: barbell_back_squat ${main}; barbell_romanian_deadlift secondary ${n}x8-10
        dumbbell_split_squat secondary ${n - 1}x8-10 /90; hanging_leg_raise core ${n - 1}x10`,
      `Bench: barbell_bench_press ${main}; dumbbell_incline_bench_press secondary ${n}x8-12
        dumbbell_one_arm_row secondary ${n}x8-12 /90; rope_pushdown isolation ${n - 1}x10-15`,
      `Deadlift: barbell_deadlift ${main}; barbell_front_squat secondary ${n - 1}x8
        lying_leg_curl isolation ${n}x8-12; ab_wheel_rollout core ${n - 1}x8-10`,
      `Press: barbell_overhead_press ${main}; chin_up secondary ${n}x6-10 /90
        parallel_bar_dip secondary ${n}x8-12 /90; barbell_curl isolation ${n - 1}x10-15`,
    ];
  },
});

export const TRAINING_MAX = [bbb, forBeginners, nsuns, juggernaut];
