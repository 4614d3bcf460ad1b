/** The one-repetition maximum that an exercise's loads start from: known, carried over, or unknown. */
import type { Exercise } from "../catalog/exercise.ts";
import type { Brief, KnownMax } from "./brief.ts";

/** Coaches' ratios are rough: a load carried over starts below what they say. */
const CAUTION = 0.9;
const ADDED_DOUBT = 0.08;

/** Null where nothing is known: then a calibration set finds out, and no kilogram is invented. */
export function maxFor(exercise: Exercise, brief: Brief): KnownMax | null {
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

/** Whether a load can be chosen for it at all. */
export const takesLoad = ({ loadType, incrementClass }: Exercise) =>
  (TAKES_LOAD.has(loadType) || loadType === "added" || loadType === "assisted") &&
  incrementClass !== "none";
