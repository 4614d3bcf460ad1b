/** The one-repetition maximum that an exercise's loads start from: known, carried over, or unknown. */
import type { Exercise } from "../catalog/exercise.ts";
import { nextLoad } from "../strength/ladder.ts";
import type { Brief, KnownMax, Place } from "./brief.ts";

/** Coaches' ratios are rough: a load carried over starts below what they say. */
const CAUTION = 0.9;
const ADDED_DOUBT = 0.08;

const asked = new WeakMap<Brief, Map<Exercise, KnownMax | null>>();

/** Null where nothing is known: then a calibration set finds out, and no kilogram is invented. */
export function maxFor(exercise: Exercise, brief: Brief): KnownMax | null {
  if (brief.maxima.size === 0) return null;
  const known = asked.get(brief) ?? new Map<Exercise, KnownMax | null>();
  asked.set(brief, known);
  const before = known.get(exercise);
  if (before !== undefined) return before;
  const max = findMax(exercise, brief);
  known.set(exercise, max);
  return max;
}

function findMax(exercise: Exercise, brief: Brief): KnownMax | null {
  if (!TAKES_LOAD.has(exercise.loadType)) return null;
  const own = brief.maxima.get(exercise.id);
  if (own) return own;
  for (const [id, known] of brief.maxima) {
    const other = brief.catalog.byId.get(id);
    if (!other || known.source === "transferred") continue;
    if (other.pattern !== exercise.pattern || other.incrementClass !== exercise.incrementClass)
      continue;
    const back = exercise.transfer[id];
    const ratio = other.transfer[exercise.id] ?? (back ? 1 / back : undefined);
    if (ratio === undefined) continue;
    return {
      maxG: Math.round(known.maxG * ratio * CAUTION),
      plusMinus: known.plusMinus + ADDED_DOUBT,
      source: "transferred",
    };
  }
  return null;
}

const TAKES_LOAD = new Set(["external", "per_hand"]);

const LIGHT_ENOUGH = 0.7;

/** Whether even the lightest load there is would be a heavy one for this athlete. */
export function isTooHeavy(exercise: Exercise, brief: Brief, place: Place): boolean {
  const max = brief.maxima.size > 0 ? maxFor(exercise, brief) : null;
  if (!max) return false;
  const lightest = nextLoad(place.ladders[exercise.incrementClass], 0);
  return lightest !== null && lightest > max.maxG * LIGHT_ENOUGH;
}

/** Whether a load can be chosen for it at all. */
export const takesLoad = ({ loadType, incrementClass }: Exercise) =>
  (TAKES_LOAD.has(loadType) || loadType === "assisted") && incrementClass !== "none";
