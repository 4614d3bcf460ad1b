/** How long to rest after a set: the heavier the longer, within the range of its kind. */
import { type Preferences } from "../athlete/preferences.ts";
import { percentAny } from "./rpe-table.ts";

type Goal = Preferences["goals"][number];
export type Role = "power" | "main" | "secondary" | "isolation" | "core" | "carry";
type Work = {
  /** Of the maximum; null takes what the repetitions allow at RPE 8. */
  percent: number | null;
  reps: number;
  mechanics: "compound" | "isolation";
  goal: Goal;
  role: Role;
};
type RestRange = {
  minSeconds: number;
  fromSeconds: number;
  toSeconds: number;
  /** Where between the two a set stands follows from its percent of the maximum. */
  fromPercent: number;
  toPercent: number;
};

const range = (
  minSeconds: number,
  [fromSeconds, toSeconds]: [number, number],
  [fromPercent, toPercent]: [number, number],
): RestRange => ({ minSeconds, fromSeconds, toSeconds, fromPercent, toPercent });

/** The minimum is what a crowded session may cut to; below it the rest is illegal. */
export const REST_RANGES = {
  heavy: range(120, [180, 300], [80, 95]),
  lowRep: range(90, [180, 300], [80, 95]),
  moderate: range(90, [120, 180], [60, 80]),
  isolation: range(45, [60, 90], [50, 80]),
  power: range(90, [120, 180], [30, 85]),
  core: range(45, [60, 90], [50, 80]),
  carry: range(60, [60, 120], [50, 80]),
} as const;

/** Between the two exercises of a superset of antagonists. */
export const SUPERSET_REST = { fromSeconds: 45, toSeconds: 75 } as const;

const HEAVY_PERCENT = 80;
const LOW_REPS = 5;
const USUAL_RPE = 8;
/** Goals that gain from density, so their rests stay in the lower half. */
const DENSE_GOALS: ReadonlySet<Goal> = new Set(["fat_loss", "endurance", "general_fitness"]);
const ROUND_TO = 15;

const percentOf = ({ percent, reps }: Work) => percent ?? percentAny(reps, USUAL_RPE);

function rangeOf(work: Work): RestRange {
  const { role, mechanics, reps } = work;
  if (role === "power" || role === "core" || role === "carry") return REST_RANGES[role];
  if (mechanics === "isolation") return REST_RANGES.isolation;
  if (percentOf(work) >= HEAVY_PERCENT) return REST_RANGES.heavy;
  return reps <= LOW_REPS ? REST_RANGES.lowRep : REST_RANGES.moderate;
}

export function restSeconds(work: Work): number {
  const { fromSeconds, toSeconds, fromPercent, toPercent } = rangeOf(work);
  const share = (percentOf(work) - fromPercent) / (toPercent - fromPercent);
  const place = Math.min(1, Math.max(0, share)) * (DENSE_GOALS.has(work.goal) ? 0.5 : 1);
  const seconds = fromSeconds + place * (toSeconds - fromSeconds);
  return Math.floor(seconds / ROUND_TO) * ROUND_TO;
}

export const minRestSeconds = (work: Work) => rangeOf(work).minSeconds;
