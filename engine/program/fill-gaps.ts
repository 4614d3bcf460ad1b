/** Adds an exercise for a muscle that no slot trains directly, where the minutes allow. */
import type { Pattern } from "../catalog/exercise.ts";
import { MUSCLES, type Muscle } from "../catalog/muscles.ts";
import type { Brief } from "./brief.ts";
import { LEAST_SETS } from "./fit-minutes.ts";
import { choose } from "./select.ts";
import { type SkeletonDay, type Slot, roleOf } from "./skeleton.ts";
import { type Tally, count, takesOneMore } from "./tally.ts";
import type { Timer } from "./timer.ts";

const MOST_EXERCISES = 9;

/** A muscle that no slot trains directly gets one, where the minutes allow. */
export function addForGaps(state: Tally) {
  const { brief, days, marks, timer } = state;
  for (let m = 0; m < MUSCLES.length; m++) {
    const muscle = MUSCLES[m]!;
    const patterns = PATTERNS_OF[muscle];
    if (!patterns || state.week[m]! >= marks.floor[m]!) continue;
    const order = days
      .map((day, d) => ({ day, d }))
      .filter(({ day }) => day.focus !== "easy" && day.slots.length < MOST_EXERCISES)
      .toSorted(
        (a, b) =>
          Number(suits(muscle, b.day.focus)) - Number(suits(muscle, a.day.focus)) ||
          left(b.day, timer) - left(a.day, timer),
      );
    for (const { day, d } of order) {
      const exercise = directFor(muscle, patterns, day, brief);
      if (!exercise) continue;
      const role = roleOf(exercise, "iso");
      const slot: Slot = {
        exercise,
        scheme: "iso",
        role,
        sets: LEAST_SETS[role],
        superset: null,
        pick: "pick_gap",
        volume: "volume_start",
      };
      day.slots.push(slot);
      if (timer(day) > day.plan.minutes * 60 || breaksBounds(state, d, slot)) day.slots.pop();
      else {
        count(state, d, slot, slot.sets);
        break;
      }
    }
  }
}

const LOWER = new Set<Muscle>(["quads", "hamstrings", "glutes", "calves"]);
const LOWER_FOCI = new Set(["lower_a", "lower_b", "legs", "squat_day", "deadlift_day"]);
const UPPER_FOCI = new Set(["upper_a", "upper_b", "push", "pull", "bench_day"]);
const suits = (muscle: Muscle, focus: string) =>
  muscle === "abs" || !(LOWER.has(muscle) ? UPPER_FOCI : LOWER_FOCI).has(focus);

function directFor(
  muscle: Muscle,
  patterns: readonly Pattern[],
  { plan, slots }: SkeletonDay,
  brief: Brief,
) {
  const taken = new Set(slots.map(({ exercise }) => exercise.id));
  for (const pattern of patterns) {
    const wish = { role: "isolation" as const, seen: taken, taken, slot: `gap.${muscle}` };
    const exercise = choose([pattern], brief, plan.place, { ...wish, sparesLegs: plan.sparesLegs });
    if (exercise?.muscles[muscle] === 1) return exercise;
  }
  return null;
}

function breaksBounds(state: Tally, d: number, slot: Slot) {
  slot.sets -= 1;
  const fits = takesOneMore(state, d, slot);
  slot.sets += 1;
  return !fits;
}

const left = (day: SkeletonDay, timer: Timer) => day.plan.minutes * 60 - timer(day);

const PATTERNS_OF: Partial<Record<Muscle, readonly Pattern[]>> = {
  chest: ["fly", "push_h"],
  back: ["pull_h", "pull_v"],
  quads: ["knee_ext", "lunge"],
  hamstrings: ["knee_flex"],
  glutes: ["hip_ext"],
  calves: ["calf"],
  side_delts: ["lat_raise"],
  rear_delts: ["rear_delt"],
  biceps: ["elbow_flex"],
  triceps: ["elbow_ext"],
  abs: ["core_flex", "core_antiext"],
};
