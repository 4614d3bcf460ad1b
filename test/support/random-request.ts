/** Random requests that are valid, and blueprints that are valid but silly: the same ones every time. */
import type { EquipmentKind } from "../../engine/athlete/equipment.ts";
import {
  ADJUSTMENTS,
  ASKS,
  type Blueprint,
  EMPHASIS,
  FOCI,
  SCHEMES,
  SPLITS,
} from "../../engine/program/blueprint.ts";
import { PHASES } from "../../engine/program/program.ts";
import { type ProgramRequest, WEEKDAYS } from "../../engine/program/request.ts";
import { seededShare } from "../../engine/seed.ts";

export type Dice = {
  share(): number;
  int(from: number, to: number): number;
  pick<T>(from: readonly T[]): T;
  some<T>(from: readonly T[], most: number): T[];
};

export function makeDice(seed: number): Dice {
  let thrown = 0;
  const share = () => seededShare(seed, thrown++);
  const int = (from: number, to: number) => from + Math.floor(share() * (to - from + 1));
  const pick = <T>(from: readonly T[]) => from[int(0, from.length - 1)]!;
  return {
    share,
    int,
    pick,
    some: (from, most) => [...new Set(Array.from({ length: int(0, most) }, () => pick(from)))],
  };
}

export const GOALS = [
  "strength",
  "hypertrophy",
  "powerlifting",
  "fat_loss",
  "general_fitness",
  "power",
  "endurance",
  "return_from_layoff",
] as const;
export const LEVELS = ["novice", "intermediate", "advanced"] as const;

export const PLACES: Record<string, EquipmentKind[]> = {
  nothing: [],
  bands: ["bands"],
  dumbbells: ["dumbbells"],
  dumbbells_bench: ["dumbbells", "bench"],
  kettlebell: ["kettlebell"],
  barbell_home: ["barbell", "rack", "bench", "plates"],
  rings: ["rings"],
  bar_park: ["pullup_bar", "dip_station"],
  machines: ["machines", "leg_press", "leg_curl", "leg_extension", "lat_pulldown"],
  cables: ["cable", "bench"],
  smith: ["smith_machine", "dumbbells", "bench"],
  full_gym: ["barbell", "rack", "bench", "dumbbells", "cable", "machines", "pullup_bar", "bands"],
};
export const LIMITATIONS: string[][] = [
  [],
  ["knee_patellofemoral"],
  ["low_back_disc"],
  ["shoulder_impingement"],
  ["tennis_elbow"],
  ["wrist_pain"],
  ["hip_impingement"],
  ["achilles_tendinopathy"],
  ["neck_strain"],
  ["pregnant, second trimester"],
  ["high blood pressure, controlled"],
  ["osteoporosis"],
];

/** Goal x level x 1 to 7 days x 20 to 120 minutes x 12 places x 12 limitations x seed, and what people add. */
export function randomRequest(seed: number): ProgramRequest {
  const dice = makeDice(seed);
  const days = dice.int(1, 7);
  const pregnant = dice.pick(LIMITATIONS);
  const maybe = (chance: number, extra: ProgramRequest): ProgramRequest =>
    dice.share() < chance ? extra : {};
  return {
    goal: dice.pick(GOALS),
    experience: dice.pick(LEVELS),
    weeks: dice.int(1, 16),
    minutes: dice.int(4, 24) * 5,
    equipment: dice.pick(Object.values(PLACES)),
    conditions: pregnant,
    sex: pregnant[0]?.startsWith("pregnant") ? "female" : dice.pick(["female", "male"] as const),
    age: dice.int(18, 80),
    weightKg: dice.int(50, 110),
    unit: dice.pick(["kg", "lb"] as const),
    seed: dice.int(0, 9999),
    daysPerWeek: days,
    ...maybe(0.2, {
      daysPerWeek: days,
      weekdays: WEEKDAYS.slice(0, days),
    }),
    ...maybe(0.3, {
      maxima: [
        { exercise: "barbell_back_squat", value: dice.int(50, 140), unit: "kg" },
        { exercise: "barbell_bench_press", value: dice.int(35, 100), unit: "kg" },
        { exercise: "barbell_deadlift", value: dice.int(60, 160), unit: "kg" },
      ],
    }),
    ...maybe(0.15, { layoffDays: dice.int(5, 200) }),
    ...maybe(0.15, { focus: [dice.pick(["chest", "back", "arms", "glutes"] as const)] }),
    ...maybe(0.15, { avoid: [dice.pick(["squat", "deadlift", "burpee", "lunges"])] }),
    ...maybe(0.15, { wanted: [dice.pick(["chin-up", "hip thrust", "plank", "leg press"])] }),
    ...maybe(0.1, { place: { quiet: true, lowCeiling: false, alone: true, noSafeties: true } }),
  };
}

/** Anything that the schema lets through. */
export function randomBlueprint(seed: number, exerciseIds: readonly string[]): Blueprint {
  const dice = makeDice(seed ^ 0x5bd1e995);
  const list = <T>(length: number, make: () => T) => Array.from({ length }, make);
  return {
    v: 1,
    adj: dice.some(ADJUSTMENTS, 6),
    split: dice.pick(SPLITS),
    ph: list(dice.int(0, 12), () => ({
      k: dice.pick(PHASES),
      w: dice.int(1, 6) as 1,
    })),
    per: dice.pick(["linear", "wave", "dup", "block"] as const),
    pg: dice.pick(["linear", "double", "rir_wave", "pct_1rm"] as const),
    em: list(dice.int(0, 4), () => ({
      m: dice.pick(EMPHASIS),
      d: dice.pick([-1, 1, 2] as const),
    })),
    days: list(dice.int(0, 7), () => ({
      f: dice.pick(FOCI),
      x: list(dice.int(0, 8), () => ({
        e: dice.pick(exerciseIds),
        s: dice.pick(SCHEMES),
      })),
    })),
    cond: {
      k: dice.pick(["none", "z2", "intervals", "sport"] as const),
      n: dice.int(0, 5) as 0,
      min: dice.pick([0, 10, 15, 20, 25, 30, 40, 45, 60] as const),
    },
    ask: dice.some(ASKS, 2),
    why: "",
  };
}
