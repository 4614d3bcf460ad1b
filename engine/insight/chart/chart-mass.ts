/** Grams as the athlete reads them. */
import { kgOfGrams, lbOfGrams } from "../../units.ts";

export type MassUnit = "kg" | "lb";

const round = (value: number) => Math.round(value * 10) / 10;

export const massIn = (unit: MassUnit, grams: number) =>
  round(unit === "kg" ? kgOfGrams(grams) : lbOfGrams(grams));
export const someMassIn = (unit: MassUnit, grams: number | null) =>
  grams === null ? null : massIn(unit, grams);
