/** Bounds written as plain lists, and the few that many conditions share. */
import type { Flag, Pattern, Tag } from "../../catalog/exercise.ts";
import type { Limits } from "../limits.ts";

type Lists = {
  tags?: Iterable<Tag>;
  flags?: Iterable<Flag>;
  patterns?: Iterable<Pattern>;
  required?: Iterable<Flag>;
};
export type Bounds = Partial<Limits>;
type Row = Omit<Bounds, keyof Lists> & Lists;

export function bounds({ tags, flags, patterns, required, ...rest }: Row): Bounds {
  const made: Bounds = rest;
  if (tags) made.tags = new Set(tags);
  if (flags) made.flags = new Set(flags);
  if (patterns) made.patterns = new Set(patterns);
  if (required) made.required = new Set(required);
  return made;
}

/** What is left where somebody has to be seen first and goes ahead all the same. */
export const WAITING = bounds({
  tags: ["hiit", "heavy_isometric", "inversion", "sprint", "jump", "contact"],
  flags: ["valsalva", "inverted", "impact"],
  maxPercent: 50,
  maxRpe: 5,
  minReps: 8,
  maxSkill: 2,
  noFailure: true,
  noMaxTest: true,
  noDeficit: true,
  easyConditioning: true,
  volumeFactor: 0.5,
  loadFactor: 0.7,
  maxSessionsPerWeek: 3,
});

/** Pressure in the chest and head stays low: no long holds, no breath-holding, no head-down work. */
export const LOW_PRESSURE = bounds({
  tags: ["heavy_isometric", "inversion", "handstand"],
  flags: ["valsalva", "inverted"],
  maxPercent: 80,
  maxRpe: 8,
  noFailure: true,
  noMaxTest: true,
});

export const CARDIAC = bounds({
  tags: ["heavy_isometric", "inversion", "handstand", "hiit", "sprint"],
  flags: ["valsalva", "inverted"],
  maxPercent: 70,
  maxRpe: 6,
  minReps: 8,
  noFailure: true,
  noMaxTest: true,
  easyConditioning: true,
  volumeFactor: 0.7,
});

/** Where a sudden loss of balance, sight or consciousness must not meet a bar or a height. */
export const FALL_SAFE = bounds({
  tags: [
    "fall_risk_high",
    "climb",
    "swim_alone",
    "box_jump",
    "free_barbell_over_face_unspotted",
    "olympic",
    "olympic_complex",
    "handstand",
  ],
});

/** Something is the matter and nobody knows what. */
export const UNKNOWN = bounds({ maxRpe: 7, noFailure: true, noMaxTest: true, noDeficit: true });

export const GENTLE = bounds({
  tags: ["hiit", "sprint"],
  maxRpe: 6,
  maxPercent: 70,
  minReps: 8,
  noFailure: true,
  noMaxTest: true,
  easyConditioning: true,
  volumeFactor: 0.6,
  loadFactor: 0.8,
});
