/** The muscles that volume is counted for, and the joints that a lift can load. */
import * as z from "zod";

export const MUSCLES = [
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
  "erectors",
  "traps",
  "forearms",
  "adductors",
  "abductors",
  "hip_flexors",
  "rotator_cuff",
  "neck",
] as const;
export const Muscle = z
  .enum(MUSCLES)
  .meta({ id: "Muscle", description: "A muscle group; `back` is lats and upper back together" });
export type Muscle = z.infer<typeof Muscle>;

export const JOINTS = [
  "knee",
  "hip",
  "lumbar",
  "shoulder",
  "elbow",
  "wrist",
  "ankle",
  "neck",
] as const;
export const Joint = z.enum(JOINTS).meta({ id: "Joint", description: "A joint that can hurt" });
export type Joint = z.infer<typeof Joint>;
