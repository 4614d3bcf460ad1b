/** What an exercise is worth as a choice, whoever asks: tradition, implement, strain on the joints. */
import type { Exercise, Implement } from "../catalog/exercise.ts";
import { textHash } from "../seed.ts";

/** What most coaches would reach for first; the rest is decided by the athlete's case. */
const STAPLES: Record<string, number> = {
  barbell_back_squat: 7,
  barbell_front_squat: 3,
  goblet_squat: 4,
  leg_press: 4,
  barbell_bench_press: 7,
  dumbbell_bench_press: 4,
  push_up: 3,
  barbell_deadlift: 6,
  trap_bar_deadlift: 5,
  barbell_romanian_deadlift: 6,
  dumbbell_romanian_deadlift: 4,
  barbell_overhead_press: 6,
  dumbbell_seated_shoulder_press: 4,
  barbell_row: 5,
  cable_row: 4,
  dumbbell_one_arm_row: 4,
  pull_up: 5,
  chin_up: 4,
  lat_pulldown: 5,
  barbell_hip_thrust: 4,
  dumbbell_bulgarian_split_squat: 3,
  dumbbell_reverse_lunge: 3,
  seated_leg_curl: 3,
  dumbbell_lateral_raise: 3,
  cable_lateral_raise: 3,
  face_pull: 3,
  rope_pushdown: 3,
  dumbbell_curl: 2,
  standing_calf_machine: 3,
  dumbbell_incline_bench_press: 4,
  plank: 1,
  pallof_press: 2,
  dead_bug: 1,
  dumbbell_front_raise: -6,
  fast_sit_to_stand: 2,
  brisk_walk: 4,
  easy_bike: 10,
  incline_walk: 7,
  elliptical_easy: 8,
  easy_row: 9,
  walk: 3,
};

const MAIN: Partial<Record<Implement, number>> = {
  barbell: 7,
  trap_bar: 6,
  dumbbell: 5,
  machine: 4,
  smith: 3,
  kettlebell: 4,
  cable: 3,
  landmine: 3,
  suspension: 2,
  bodyweight: 2,
  band: 1,
};
const ACCESSORY: Partial<Record<Implement, number>> = {
  cable: 5,
  machine: 5,
  dumbbell: 5,
  ez_bar: 5,
  kettlebell: 4,
  barbell: 3,
  smith: 3,
  landmine: 3,
  trap_bar: 3,
  suspension: 3,
  bodyweight: 2,
  band: 2,
};

/** What an exercise scores whoever asks, as a big lift and as a small one. */
type Worth = { big: number; small: number; hash: number };
const worths = new WeakMap<Exercise, Worth>();

export function worthOf(exercise: Exercise): Worth {
  const known = worths.get(exercise);
  if (known) return known;
  let points = STAPLES[exercise.id] ?? 0;
  for (const stress of Object.values(exercise.jointStress)) points -= stress * 0.4;
  if (exercise.measure === "time" && !exercise.pattern.startsWith("core")) points -= 4;
  const isBody = exercise.loadType === "bodyweight";
  const worth = {
    big:
      points +
      (MAIN[exercise.implement] ?? 1) +
      (isBody ? exercise.fatigue.local - 3 : 0) -
      (exercise.mechanics === "isolation" ? 5 : 0),
    small: points + (ACCESSORY[exercise.implement] ?? 1) - (isBody ? 1 : 0),
    hash: textHash(exercise.id),
  };
  worths.set(exercise, worth);
  return worth;
}
