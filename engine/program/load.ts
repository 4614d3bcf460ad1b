/** A load as people read it, in their unit. */
import { kgOfGrams, lbOfGrams } from "../units.ts";
import type { Unit } from "./brief.ts";
import type { Load } from "./program.ts";

export function toLoad(grams: number, unit: Unit): Load {
  const shown = unit === "kg" ? kgOfGrams(grams) : lbOfGrams(grams);
  return { kg: kgOfGrams(grams), display: `${round2(shown)} ${unit}` };
}
const round2 = (value: number) => Math.round(value * 100) / 100;
