/** Units as files write them. */
import type { MassUnit } from "../../tools/mass.ts";

export function massUnitOf(word: string): MassUnit | null {
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
const METRES_OF_MASS: Record<MassUnit, number> = { kg: 1000, lb: 1609.344 };

/** How many metres one of it is; a file that tells none writes kilometres with kilograms, and miles with pounds. */
export function metresOf(word: string, mass: MassUnit | null): number | null {
  const plain = word.trim().toLowerCase();
  if (plain === "") return mass && METRES_OF_MASS[mass];
  return METRES.find(([form]) => form.test(plain))?.[1] ?? null;
}
