/** What the body is kept in balance by: movements against movements, and the ratios of their hard sets. */
import type { Pattern } from "../catalog/exercise.ts";

export type BalancePair = {
  title: string;
  over: ReadonlySet<Pattern>;
  under: ReadonlySet<Pattern>;
  low: number;
  high: number;
};

export const PULL_PUSH: BalancePair = {
  title: "pulls to pushes",
  over: new Set<Pattern>(["pull_h", "pull_v", "rear_delt"]),
  under: new Set<Pattern>(["push_h", "push_i", "push_v", "fly"]),
  low: 0.7,
  high: 1.6,
};
/** A shoulder that hurts wants as many pulls as pushes at least, and bears more. */
export const WITH_SHOULDER: BalancePair = { ...PULL_PUSH, low: 1, high: 2.5 };
export const KNEE_HIP: BalancePair = {
  title: "knee work to hip work",
  over: new Set<Pattern>(["squat", "lunge", "knee_ext"]),
  under: new Set<Pattern>(["hinge", "hip_ext", "knee_flex"]),
  low: 0.5,
  high: 2,
};
/** Fewer sets than this in a week make no ratio. */
export const LEAST_BALANCE_SETS = 6;
