/** Movements that count as one for the week: what presses, what pulls, what bends knee or hip. */
import type { Pattern } from "../catalog/exercise.ts";
import type { ItemFacts, WeekFacts } from "./facts.ts";

export type Family = "knee" | "hip" | "push" | "pull" | "core";

export const FAMILIES: Record<Family, { title: string; patterns: readonly Pattern[] }> = {
  knee: { title: "a squat or lunge", patterns: ["squat", "lunge"] },
  hip: { title: "a hinge or hip extension", patterns: ["hinge", "hip_ext"] },
  push: { title: "a push", patterns: ["push_h", "push_i", "push_v"] },
  pull: { title: "a pull", patterns: ["pull_h", "pull_v"] },
  core: {
    title: "trunk work",
    patterns: ["core_antiext", "core_antirot", "core_lat", "core_flex", "core_rot", "carry"],
  },
};

const FAMILY_OF = new Map(
  (Object.keys(FAMILIES) as Family[]).flatMap((family) =>
    FAMILIES[family].patterns.map((pattern) => [pattern, family] as const),
  ),
);

export const familyOf = ({ exercise }: ItemFacts): Family | null =>
  (exercise?.kind === "strength" && FAMILY_OF.get(exercise.pattern)) || null;

export const itemsOf = (week: WeekFacts): ItemFacts[] =>
  week.sessions.flatMap(({ items }) => items);
