/** What an athlete's body, place and age rule out: many limitations merged into one set of bounds. */
import type { Flag, Pattern, Tag } from "../catalog/exercise.ts";
import type { Joint } from "../catalog/muscles.ts";

/** Names of `athlete_flags`: what was noticed about an athlete. */
export const ATHLETE_FLAGS = [
  "adaptive",
  "arthritis",
  "asthma",
  "bone_injury",
  "cardiac",
  "cardiac_symptom",
  "clot",
  "concussion",
  "diabetes",
  "eating_disorder",
  "epilepsy",
  "equipment_goal_mismatch",
  "equipment_limited",
  "event_too_close",
  "experience_mismatch",
  "eye",
  "focus_plan",
  "goal_conflict",
  "goal_injury_conflict",
  "goal_preference_conflict",
  "hernia",
  "high_bmi",
  "hypermobility",
  "hypertension",
  "illness",
  "imbalance_note",
  "implausible_height",
  "implausible_maxes",
  "implausible_or_extreme_weight",
  "injury_modified",
  "invalid_weight",
  "joint_replacement",
  "kidney",
  "load_limited",
  "low_weight_goal",
  "minor",
  "multiple_injuries",
  "neck",
  "neuro",
  "older_adult",
  "oncology",
  "osteoporosis",
  "possible_lb_as_kg",
  "post_surgery",
  "post_viral",
  "postpartum",
  "pregnancy",
  "pregnancy_contraindication",
  "reds",
  "request_limited",
  "rhabdo",
  "schedule_conflict",
  "strength_imbalance",
  "time_conflict",
  "under_13",
  "underweight",
  "volume_conflict",
] as const;
export type AthleteFlag = (typeof ATHLETE_FLAGS)[number];

export const OUTCOMES = ["plan", "plan_with_caution", "refer_first", "clarify", "reject"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type Limits = {
  /** Highest stress that each joint may still take: 2 mild, 1 moderate, 0 acute. Absent is 3. */
  joints: Partial<Record<Joint, 0 | 1 | 2>>;
  tags: ReadonlySet<Tag>;
  flags: ReadonlySet<Flag>;
  patterns: ReadonlySet<Pattern>;
  /** Exercises need this flag: `quiet` in a flat, `seated` in a wheelchair. */
  required: ReadonlySet<Flag>;
  maxPercent: number;
  maxRpe: number;
  minReps: number;
  maxSkill: 1 | 2 | 3 | 4;
  /** No set may end at failure. */
  noFailure: boolean;
  noMaxTest: boolean;
  noDeficit: boolean;
  /** Only steady, easy conditioning. */
  easyConditioning: boolean;
  /** Part of the usual weekly ceiling that is left. */
  volumeFactor: number;
  /** Part of the usual load in week 1. */
  loadFactor: number;
  maxSessionsPerWeek: number;
  maxSetsPerSession: number;
  /** At most this many fractional sets a week. */
  muscleCaps: Partial<Record<string, number>>;
  /** Floors of these muscles may fall by this part. */
  floorFactors: Partial<Record<string, number>>;
};

export const NO_LIMITS: Limits = {
  joints: {},
  tags: new Set(),
  flags: new Set(),
  patterns: new Set(),
  required: new Set(),
  maxPercent: 100,
  maxRpe: 10,
  minReps: 1,
  maxSkill: 4,
  noFailure: false,
  noMaxTest: false,
  noDeficit: false,
  easyConditioning: false,
  volumeFactor: 1,
  loadFactor: 1,
  maxSessionsPerWeek: 7,
  maxSetsPerSession: 99,
  muscleCaps: {},
  floorFactors: {},
};

const union = <T>(a: ReadonlySet<T>, b: ReadonlySet<T> | undefined) =>
  b && b.size > 0 ? new Set([...a, ...b]) : a;

function least<T extends Record<string, number | undefined>>(a: T, b: T | undefined): T {
  const merged: Record<string, number | undefined> = { ...a };
  for (const [key, value] of Object.entries(b ?? {}))
    merged[key] = Math.min(value ?? Infinity, a[key] ?? Infinity);
  return merged as T;
}

/** The tighter of both in every respect. */
export const tighten = (a: Limits, b: Partial<Limits>): Limits => ({
  joints: least(a.joints, b.joints),
  tags: union(a.tags, b.tags),
  flags: union(a.flags, b.flags),
  patterns: union(a.patterns, b.patterns),
  required: union(a.required, b.required),
  maxPercent: Math.min(a.maxPercent, b.maxPercent ?? 100),
  maxRpe: Math.min(a.maxRpe, b.maxRpe ?? 10),
  minReps: Math.max(a.minReps, b.minReps ?? 1),
  maxSkill: Math.min(a.maxSkill, b.maxSkill ?? 4) as Limits["maxSkill"],
  noFailure: a.noFailure || (b.noFailure ?? false),
  noMaxTest: a.noMaxTest || (b.noMaxTest ?? false),
  noDeficit: a.noDeficit || (b.noDeficit ?? false),
  easyConditioning: a.easyConditioning || (b.easyConditioning ?? false),
  volumeFactor: Math.min(a.volumeFactor, b.volumeFactor ?? 1),
  loadFactor: Math.min(a.loadFactor, b.loadFactor ?? 1),
  maxSessionsPerWeek: Math.min(a.maxSessionsPerWeek, b.maxSessionsPerWeek ?? 7),
  maxSetsPerSession: Math.min(a.maxSetsPerSession, b.maxSetsPerSession ?? 99),
  muscleCaps: least(a.muscleCaps, b.muscleCaps),
  floorFactors: least(a.floorFactors, b.floorFactors),
});
