/** Units as files write them, and which one a file without any seems to be in. */
import type { MassUnit } from "../../tools/mass.ts";

type Mass = MassUnit;

export function massUnitOf(word: string): Mass | null {
  const plain = word.trim().toLowerCase();
  if (/^(?:kgs?|kilos?|kilograms?)\.?$/.test(plain)) return "kg";
  return /^(?:lbs?|pounds?)\.?$/.test(plain) ? "lb" : null;
}

const METRES: readonly [RegExp, number][] = [
  [/^(?:m|met(?:er|re)s?)$/, 1],
  [/^(?:km|kms|kilomet(?:er|re)s?)$/, 1000],
  [/^(?:mi|miles?)$/, 1609.344],
  [/^(?:ft|foot|feet)$/, 0.3048],
  [/^(?:yd|yds|yards?)$/, 0.9144],
];
const METRES_OF_MASS: Record<Mass, number> = { kg: 1000, lb: 1609.344 };

/** How many metres one of it is; a file that tells none writes kilometres with kilograms, and miles with pounds. */
export function metresOf(word: string, mass: Mass | null): number | null {
  const plain = word.trim().toLowerCase();
  if (plain === "") return mass && METRES_OF_MASS[mass];
  return METRES.find(([form]) => form.test(plain))?.[1] ?? null;
}

/** A bar with pairs of the largest plates, in pounds and in kilograms; few other loads are as common. */
const POUND_LOADS = new Set([95, 135, 185, 225, 275, 315, 365, 405, 495]);
const KILO_LOADS = new Set([60, 100, 140, 180, 220]);
/** Plates of 1.25 kg and half of them; there are none that make these figures in pounds. */
const isKiloFraction = (load: number) => load % 2.5 === 1.25 || load % 1.25 === 0.625;
const LEAST_VOTES = 5;
const TIMES_MORE = 3;

export type UnitGuess = { unit: Mass; reason: string };
export type UnitVotes = { add(load: number): void; guess(): UnitGuess | null };

/** Only ever a suggestion: a file is read in the unit that somebody has confirmed. */
export function makeUnitVotes(): UnitVotes {
  let kg = 0;
  let lb = 0;
  return {
    add(load) {
      if (POUND_LOADS.has(load)) lb++;
      else if (KILO_LOADS.has(load) || isKiloFraction(load)) kg++;
    },
    guess() {
      const [unit, votes, others] = lb > kg ? (["lb", lb, kg] as const) : (["kg", kg, lb] as const);
      if (votes < LEAST_VOTES || votes < TIMES_MORE * others) return null;
      const loads =
        unit === "lb"
          ? "loads of a 45 lb bar with pairs of 25 or 45 lb plates, such as 135 and 225"
          : "loads of a 20 kg bar with pairs of 20 kg plates, or of plates of 1.25 kg";
      return { unit, reason: `${votes} sets have ${loads}; ${others} speak for the other unit.` };
    },
  };
}
