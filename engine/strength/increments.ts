/** In what steps loads come where the athlete has not said: per implement, in kilograms and in pounds. */
import { type IncrementClass } from "../catalog/exercise.ts";
import { gramsOfKg, gramsOfLb, lbOfGrams } from "../units.ts";

type Row = { min: number; step: number; max: number };
export type LoadedClass = Exclude<IncrementClass, "band" | "bodyweight" | "none">;

export const INCREMENTS: Record<"kg" | "lb", Record<LoadedClass, Row>> = {
  kg: {
    barbell: { min: 20, step: 2.5, max: 500 },
    dumbbell: { min: 2, step: 2, max: 50 },
    kettlebell: { min: 4, step: 4, max: 48 },
    stack: { min: 5, step: 5, max: 120 },
    cable: { min: 2.5, step: 2.5, max: 100 },
    plate_loaded: { min: 5, step: 5, max: 400 },
  },
  lb: {
    barbell: { min: 45, step: 5, max: 1100 },
    dumbbell: { min: 5, step: 5, max: 120 },
    kettlebell: { min: 10, step: 5, max: 105 },
    stack: { min: 10, step: 10, max: 260 },
    cable: { min: 5, step: 5, max: 220 },
    plate_loaded: { min: 10, step: 10, max: 880 },
  },
};

/** Kilograms arrive rounded to ten grams; a load this close to a size in pounds is that size. */
export const ROUNDING_G = 5;

/** Whole pounds and multiples of 1.25 are sizes that are sold. Null for what is a size in kilograms. */
export function poundsOf(kg: number): number | null {
  const grams = gramsOfKg(kg);
  for (const size of [1, 1.25]) {
    const lb = Math.round(lbOfGrams(grams) / size) * size;
    if (lb > 0 && Math.abs(gramsOfLb(lb) - grams) <= ROUNDING_G) return lb;
  }
  return null;
}
