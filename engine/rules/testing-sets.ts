/** For tests: the exercises of the sample program, set by set. */
import { catalog } from "../catalog/catalog.ts";
import { makePlace } from "../program/places.ts";
import type { Phase, ProgramExercise, SetGroup } from "../program/program.ts";
import { loadFor } from "../strength/ladder.ts";
import { restSeconds } from "../strength/rest.ts";
import { rpeOf } from "../strength/rpe-table.ts";
import { warmupRamp } from "../strength/warmup.ts";
import { gramsOfKg, kgOfGrams } from "../units.ts";

export const SAMPLE_PLACE = makePlace(
  "Gym",
  [
    "ab_wheel",
    "bands",
    "barbell",
    "bench",
    "bike",
    "cable",
    "dip_station",
    "dumbbells",
    "kettlebell",
    "lat_pulldown",
    "leg_curl",
    "leg_extension",
    "leg_press",
    "machines",
    "plates",
    "pullup_bar",
    "rack",
    "smith_machine",
    "trap_bar",
  ],
  { unit: "kg" },
);

export const KNOWN_KG = {
  barbell_back_squat: 140,
  barbell_bench_press: 100,
  barbell_deadlift: 180,
  barbell_overhead_press: 60,
} as Record<string, number>;
/** Less than the ten percent in twelve weeks that an intermediate may gain. */
const GROWTH_A_WEEK = 0.005;

export type Spec = readonly [
  id: string,
  role: ProgramExercise["role"],
  sets: number,
  lightSets: number,
];
export const SPECS: readonly (readonly Spec[])[] = [
  [
    ["barbell_back_squat", "main", 4, 2],
    ["barbell_bench_press", "main", 4, 2],
    ["cable_row", "secondary", 3, 2],
    ["dumbbell_lateral_raise", "isolation", 4, 2],
    ["dead_bug", "core", 2, 1],
  ],
  [
    ["barbell_deadlift", "main", 3, 2],
    ["barbell_overhead_press", "main", 3, 2],
    ["lat_pulldown", "secondary", 3, 1],
    ["standing_calf_machine", "isolation", 4, 2],
    ["dumbbell_curl", "isolation", 3, 1],
  ],
  [
    ["barbell_back_squat", "main", 3, 2],
    ["barbell_bench_press", "main", 3, 2],
    ["barbell_romanian_deadlift", "secondary", 3, 2],
    ["dumbbell_one_arm_row", "secondary", 3, 1],
    ["face_pull", "isolation", 3, 1],
    ["rope_pushdown", "isolation", 3, 1],
  ],
];
export type Plan = { phase: Phase; percent: number; reps: number; rpe: number };
export const WEEKS: readonly Plan[] = [
  { phase: "base", percent: 78, reps: 5, rpe: 7 },
  { phase: "build", percent: 80, reps: 5, rpe: 8 },
  { phase: "intensify", percent: 82, reps: 4, rpe: 8 },
  { phase: "deload", percent: 72, reps: 5, rpe: 6 },
];
const RANGES: Partial<Record<ProgramExercise["role"], readonly [number, number]>> = {
  secondary: [6, 8],
  isolation: [10, 12],
  core: [8, 12],
};

const group = (overrides: Partial<SetGroup>): SetGroup => ({
  type: "work",
  sets: 1,
  reps: 8,
  repsMax: null,
  load: null,
  percent: null,
  rpe: null,
  restSeconds: 60,
  ...overrides,
});

const loadOf = (loadG: number) => ({ kg: kgOfGrams(loadG), display: `${kgOfGrams(loadG)} kg` });

function makeGroups([id, role, sets, lightSets]: Spec, plan: Plan, week: number): SetGroup[] {
  const exercise = catalog().byId.get(id)!;
  const isLight = plan.phase === "deload";
  const maxKg = role === "main" ? KNOWN_KG[id] : undefined;
  const [low, high] = RANGES[role] ?? [plan.reps, null];
  const rest = (percent: number | null) =>
    restSeconds({
      percent,
      reps: low,
      mechanics: exercise.mechanics,
      goal: "strength",
      role: role === "easy" ? "core" : role,
    });
  if (maxKg === undefined)
    return [
      group({
        type: week === 0 && exercise.incrementClass !== "bodyweight" ? "calibration" : "work",
        sets: isLight ? lightSets : sets,
        reps: low,
        repsMax: high,
        rpe: plan.rpe,
        restSeconds: rest(null),
      }),
    ];
  const ladder = SAMPLE_PLACE.ladders[exercise.incrementClass];
  const maxG = gramsOfKg(maxKg) * (1 + GROWTH_A_WEEK * week);
  const loadG = loadFor(ladder, (maxG * plan.percent) / 100, plan.percent)!;
  const percent = Math.round((loadG / maxG) * 1000) / 10;
  const ramp = warmupRamp({
    workingG: loadG,
    percent,
    ladder,
    repsTop: plan.reps,
    isFirstOfPattern: true,
    isBarbell: true,
  });
  return [
    ...ramp.map((step) => group({ type: "warmup", reps: step.reps, load: loadOf(step.loadG) })),
    group({
      sets: isLight ? lightSets : sets,
      reps: plan.reps,
      load: loadOf(loadG),
      percent,
      rpe: Math.floor(rpeOf(percent, plan.reps)! * 2) / 2,
      restSeconds: rest(percent),
    }),
  ];
}

export function makeItem(spec: Spec, plan: Plan, week: number): ProgramExercise {
  const [id, role] = spec;
  const groups = makeGroups(spec, plan, week);
  const { type, load } = groups.at(-1)!;
  const code = type === "calibration" ? "load_calibration" : load ? "load_known" : "load_effort";
  return {
    exerciseId: id,
    name: catalog().byId.get(id)!.name,
    role,
    superset: null,
    groups,
    progression: id,
    why: { pick: "pick_main", sets: "volume_start", load: code, rest: "rest_moderate" },
  };
}
