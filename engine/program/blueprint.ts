/** The compact intent that a model or the engine proposes; every number comes later, from the engine. */
import * as z from "zod";
import { Muscle } from "../catalog/muscles.ts";

export const SPLITS = [
  "FB1",
  "FB2",
  "FB3",
  "FB4",
  "UL2",
  "UL4",
  "ULF3",
  "ULF5",
  "UL6",
  "PPL3",
  "PPL5",
  "PPL6",
  "SBD3",
  "SBD4",
  "MIX",
  "EASY",
] as const;

export const FOCI = [
  "full_a",
  "full_b",
  "full_c",
  "upper_a",
  "upper_b",
  "lower_a",
  "lower_b",
  "push",
  "pull",
  "legs",
  "squat_day",
  "bench_day",
  "deadlift_day",
  "easy",
] as const;
export type Focus = (typeof FOCI)[number];

/** How a slot is trained; the engine turns it into sets, repetitions, effort and loads by week. */
export const SCHEMES = [
  "heavy",
  "volume",
  "light",
  "top_backoff",
  "second",
  "second_high",
  "iso",
  "iso_high",
  "power",
  "technique",
  "endurance",
  "hold",
  "carry",
  "core",
] as const;
export type Scheme = (typeof SCHEMES)[number];

/** What a model may have noticed; the engine adds what it knows and never takes one away. */
export const ADJUSTMENTS = [
  "no_overhead",
  "no_impact",
  "no_supine",
  "no_prone",
  "no_inversion",
  "no_hang",
  "low_axial",
  "low_knee",
  "low_hip",
  "low_lumbar",
  "low_shoulder",
  "low_elbow",
  "low_wrist",
  "low_ankle",
  "low_neck",
  "seated_only",
  "quiet",
  "no_failure",
  "no_max",
  "low_volume",
  "low_intensity",
  "easy_cardio",
  "older",
  "beginner",
] as const;

export const EMPHASIS = [
  "chest",
  "back",
  "quads",
  "hamstrings",
  "glutes",
  "calves",
  "front_delts",
  "side_delts",
  "rear_delts",
  "biceps",
  "triceps",
  "abs",
] as const;

export const ASKS = [
  "confirm_clearance",
  "confirm_equipment",
  "confirm_maxima",
  "confirm_schedule",
  "confirm_goal",
  "confirm_pain",
] as const;

const oneOf = <const T extends readonly number[]>(values: T) => z.literal(values as [...T]);

const phases = z.array(
  z.strictObject({
    k: z.enum(["base", "build", "intensify", "peak", "taper", "test", "deload", "return"]),
    w: oneOf([1, 2, 3, 4, 5, 6]),
  }),
);

/** Strict and made of enums only, so that each provider's grammar takes it as it is. */
export const makeBlueprint = (exerciseIds: readonly [string, ...string[]]) =>
  z.strictObject({
    v: oneOf([1]),
    adj: z.array(z.enum(ADJUSTMENTS)).max(ADJUSTMENTS.length),
    split: z.enum(SPLITS),
    ph: phases.max(12),
    per: z.enum(["linear", "wave", "dup", "block"]),
    pg: z.enum(["linear", "double", "rir_wave", "pct_1rm"]),
    em: z.array(z.strictObject({ m: z.enum(EMPHASIS), d: oneOf([-1, 1, 2]) })).max(4),
    days: z
      .array(
        z.strictObject({
          f: z.enum(FOCI),
          x: z.array(z.strictObject({ e: z.enum(exerciseIds), s: z.enum(SCHEMES) })).max(8),
        }),
      )
      .max(7),
    cond: z.strictObject({
      k: z.enum(["none", "z2", "intervals", "sport"]),
      n: oneOf([0, 1, 2, 3, 4, 5]),
      min: oneOf([0, 10, 15, 20, 25, 30, 40, 45, 60]),
    }),
    ask: z.array(z.enum(ASKS)).max(2),
    why: z.string().max(280),
  });

export const MOST_EASED = 10;
export const MOST_VOLUME_STEPS = 12;

/** As a program keeps it: of one that goes on, with what lies behind it and what was asked on the way. */
export const makeStoredBlueprint = (exerciseIds: readonly [string, ...string[]]) =>
  makeBlueprint(exerciseIds).extend({
    /** A light week that comes in between parts a phase in two. */
    ph: phases.max(24),
    /** Weeks of `ph` that lie behind. */
    from: z.int().min(0).max(51).optional(),
    /** Exercises that are light in the first week. */
    ease: z.array(z.enum(exerciseIds)).max(MOST_EASED).optional(),
    /** More or fewer sets, one step after another; without muscles for all of them. */
    vol: z
      .array(z.strictObject({ m: z.array(Muscle), f: z.number() }))
      .max(MOST_VOLUME_STEPS)
      .optional(),
  });
export type Blueprint = z.infer<ReturnType<typeof makeStoredBlueprint>>;
export type BlueprintDay = Blueprint["days"][number];
export type Slot = BlueprintDay["x"][number];
export type VolumeStep = NonNullable<Blueprint["vol"]>[number];
