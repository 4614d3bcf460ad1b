/** A mass as a figure that gives the same grams again. */
import { gramsOfLb, kgOfGrams, lbOfGrams } from "../../units.ts";
import type { MassUnit } from "../../tools/mass.ts";

const MOST_DIGITS = 5;

/** In pounds as few digits as that takes. */
export function valueOfGrams(grams: number, unit: MassUnit): number {
  if (unit === "kg") return kgOfGrams(grams);
  const pounds = lbOfGrams(grams);
  for (let digits = 0; digits < MOST_DIGITS; digits++) {
    const short = Number(pounds.toFixed(digits));
    if (gramsOfLb(short) === grams) return short;
  }
  return Number(pounds.toFixed(MOST_DIGITS));
}
