/** Grams as the athlete reads them, where there may be none. */
import { type MassKind, massIn } from "../../program/load.ts";

export type MassUnit = "kg" | "lb";

export const someMassIn = (unit: MassUnit, grams: number | null, kind: MassKind) =>
  grams === null ? null : massIn(unit, grams, kind);
