/** Masses as people read them, in their unit: how exactly, by what they are, for all that shows or says one. */
import { gramsOfKg, gramsOfLb, kgOfGrams, lbOfGrams } from "../units.ts";
import type { Unit } from "./brief.ts";
import type { Load } from "./program.ts";

/**
 * A load is as it was set up, to the smallest plates. An estimate and a body's trend have a tenth: more would claim
 * what nobody knows. A volume is a sum of many, in which the halves of pounds are those of converting.
 */
const DIGITS = { load: 2, estimate: 1, volume: 0 } as const;
export type MassKind = keyof typeof DIGITS;

/** From grams, whatever the unit: a figure that was rounded in one unit is none to convert. */
export function massIn(unit: Unit, grams: number, kind: MassKind): number {
  const scale = 10 ** DIGITS[kind];
  const value = unit === "kg" ? kgOfGrams(grams) : lbOfGrams(grams);
  // Adding nothing turns a negative zero, which JSON cannot say, into zero.
  return Math.round(value * scale) / scale + 0;
}

/** Its kilograms are those that are shown, but for a load, which is kept to the gram. */
export function toLoad(grams: number, unit: Unit, kind: MassKind = "load"): Load {
  const value = massIn(unit, grams, kind);
  const shownG = unit === "kg" ? gramsOfKg(value) : gramsOfLb(value);
  return { kg: kgOfGrams(kind === "load" ? grams : shownG), display: `${value} ${unit}` };
}
