/** Which units the loads of a file are in, and which one they seem to be in where it tells none. */
import type { MassUnit } from "../../tools/mass.ts";
import type { CsvWarning } from "./tally.ts";

/** A bar with pairs of the largest plates, in pounds and in kilograms; few other loads are as common. */
const POUND_LOADS = new Set([95, 135, 185, 225, 275, 315, 365, 405, 495]);
const KILO_LOADS = new Set([60, 100, 140, 180, 220]);
/** Plates of 1.25 kg and half of them; there are none that make these figures in pounds. */
const isKiloFraction = (load: number) => load % 2.5 === 1.25 || load % 1.25 === 0.625;
const LEAST_VOTES = 5;
const TIMES_MORE = 3;

export type UnitGuess = { unit: MassUnit; reason: string };

export type UnitLedger = {
  /** A load in a unit that the file tells. */
  meet(unit: MassUnit): void;
  /** A load, or a distance, in none; a distance has no figure to guess by. */
  miss(load: number | null): void;
  /** What the file tells. */
  told(): MassUnit | "mixed" | null;
  needsUnit(): boolean;
  /** Only ever a suggestion: a file is read in the unit that somebody has confirmed. */
  guess(): UnitGuess | null;
};

export function makeUnitLedger(
  confirmed: MassUnit | null,
  warn: (code: CsvWarning) => void,
): UnitLedger {
  let first: MassUnit | null = null;
  let isMixed = false;
  let isMissed = false;
  let kg = 0;
  let lb = 0;
  return {
    meet(unit) {
      first ??= unit;
      if (unit === first) return;
      isMixed = true;
      warn("mixed_units");
    },
    miss(load) {
      if (confirmed !== null) return;
      isMissed = true;
      warn("missing_unit_on_loaded_set");
      if (load === null) return;
      if (POUND_LOADS.has(load)) lb++;
      else if (KILO_LOADS.has(load) || isKiloFraction(load)) kg++;
    },
    told: () => (isMixed ? "mixed" : first),
    needsUnit: () => isMissed,
    guess() {
      const [unit, votes, others] = lb > kg ? (["lb", lb, kg] as const) : (["kg", kg, lb] as const);
      if (!isMissed || votes < LEAST_VOTES || votes < TIMES_MORE * others) return null;
      const loads =
        unit === "lb"
          ? "loads of a 45 lb bar with pairs of 25 or 45 lb plates, such as 135 and 225"
          : "loads of a 20 kg bar with pairs of 20 kg plates, or of plates of 1.25 kg";
      return { unit, reason: `${votes} sets have ${loads}; ${others} speak for the other unit.` };
    },
  };
}
