/** A day that moves and restores: what a hard day becomes in the first weeks back. */
import type { Brief } from "./brief.ts";
import { choose } from "./select.ts";
import type { SkeletonDay, Slot } from "./skeleton.ts";
import { TEMPLATES } from "./templates.ts";

const MINUTES = 10;
const made = new WeakMap<SkeletonDay, SkeletonDay>();

export function easyDay(day: SkeletonDay, brief: Brief): SkeletonDay {
  const known = made.get(day);
  if (known) return known;
  const taken = new Set<string>();
  const slots = TEMPLATES.easy.flatMap(({ role, patterns }, i): Slot[] => {
    const exercise = choose(patterns, brief, day.plan.place, {
      role,
      seen: new Set(),
      taken,
      slot: `easy.${i}`,
    });
    if (!exercise) return [];
    taken.add(exercise.id);
    const sets = role === "core" ? 2 : 1;
    const volume = "volume_layoff";
    return [
      { exercise, scheme: "hold", role: "easy", sets, superset: null, pick: "pick_easy", volume },
    ];
  });
  const conditioningMinutes = day.conditioningMinutes || MINUTES;
  const easy: SkeletonDay = { plan: day.plan, focus: "easy", slots, conditioningMinutes };
  made.set(day, easy);
  return easy;
}
