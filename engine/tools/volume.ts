/** A week's sets counted by muscle, beside what a lifter of that level needs and bears. */
import * as z from "zod";
import { NO_LIMITS } from "../athlete/limits.ts";
import { Experience } from "../athlete/preferences.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { Muscle, MUSCLES } from "../catalog/muscles.ts";
import type { Level } from "../program/brief.ts";
import { landmarksFor, MUSCLE_INDEX, type VolumeCase, WEEK_SETS } from "../program/landmarks.ts";

export const VolumeRequest = z
  .strictObject({
    level: Experience,
    exercises: z
      .array(
        z
          .strictObject({
            exerciseId: z
              .string()
              .max(64)
              .meta({ description: "Slug of the catalogue", example: "barbell_back_squat" }),
            sets: z.int().min(1).max(200).meta({
              description: "Hard sets a week, with at most four repetitions in reserve",
              example: 6,
            }),
          })
          .meta({ id: "ExerciseSets", description: "An exercise and its sets in a week" }),
      )
      .min(1)
      .max(200),
  })
  .meta({
    id: "VolumeRequest",
    description: "What is done in a week",
    example: {
      level: "intermediate",
      exercises: [
        { exerciseId: "barbell_back_squat", sets: 6 },
        { exerciseId: "barbell_bench_press", sets: 8 },
      ],
    },
  });
export type VolumeRequest = z.output<typeof VolumeRequest>;

const MuscleVolume = z
  .object({
    muscle: Muscle,
    sets: z.number().meta({ description: "Direct sets count 1, indirect ones 0.5 or 0.25" }),
    floor: z.number().meta({ description: "Less than this a week does not build" }),
    start: z.number().meta({ description: "A good number to begin with" }),
    ceiling: z.number().meta({ description: "More than this is hard to recover from" }),
    status: z.enum(["below_floor", "within", "above_ceiling"]),
  })
  .meta({ id: "MuscleVolume", description: "What a muscle gets in a week, and what it needs" });

export const WeeklyVolume = z
  .object({
    object: z.literal("weekly_volume"),
    level: Experience,
    totalSets: z.int().meta({ description: "Hard sets of strength work" }),
    mostSets: z.int().meta({ description: "As many as a week of this level may hold" }),
    muscles: z.array(MuscleVolume),
  })
  .meta({
    id: "WeeklyVolume",
    description: "Fractional sets a muscle",
    example: {
      object: "weekly_volume",
      level: "intermediate",
      totalSets: 14,
      mostSets: 90,
      muscles: [
        { muscle: "quads", sets: 6, floor: 8, start: 10, ceiling: 18, status: "below_floor" },
      ],
    },
  });
export type WeeklyVolume = z.infer<typeof WeeklyVolume>;

/** The table as it stands: nothing about the athlete but the level, and a goal that changes no row. */
const plain = (level: Level): VolumeCase => ({
  level,
  goal: "hypertrophy",
  focus: [],
  emphasis: [],
  limits: NO_LIMITS,
});
const PLAIN: Record<Level, VolumeCase> = {
  novice: plain("novice"),
  intermediate: plain("intermediate"),
  advanced: plain("advanced"),
};

/** What cannot be counted stands in `unknown` by its place in the list; then nothing is counted. */
export function countVolume(
  { level, exercises }: VolumeRequest,
  catalog: Catalog,
): { volume: WeeklyVolume } | { unknown: number[] } {
  const unknown = exercises.flatMap(({ exerciseId }, at) =>
    catalog.byId.has(exerciseId) ? [] : [at],
  );
  if (unknown.length > 0) return { unknown };
  const counted = new Float64Array(MUSCLES.length);
  let totalSets = 0;
  for (const { exerciseId, sets } of exercises) {
    const { kind, muscles } = catalog.byId.get(exerciseId)!;
    // Runs and stretches tire a muscle, but they are no sets.
    if (kind !== "strength") continue;
    totalSets += sets;
    for (const [muscle, share] of Object.entries(muscles))
      counted[MUSCLE_INDEX[muscle as Muscle]]! += sets * share;
  }
  const marks = landmarksFor(PLAIN[level]);
  const rows = MUSCLES.map((muscle, i) => {
    const [sets, floor, ceiling] = [counted[i]!, marks.floor[i]!, marks.ceiling[i]!];
    const status: WeeklyVolume["muscles"][number]["status"] =
      sets < floor ? "below_floor" : sets > ceiling ? "above_ceiling" : "within";
    return { muscle, sets, floor, start: marks.start[i]!, ceiling, status };
  });
  return {
    volume: {
      object: "weekly_volume",
      level,
      totalSets,
      mostSets: WEEK_SETS[level],
      muscles: rows,
    },
  };
}
