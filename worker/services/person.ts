/** What the guard is told of an athlete: it never leaves this house, so no consent is asked for. */
import type { PersonFacts } from "../../engine/safety/person.ts";
import { kgOfGrams } from "../../engine/units.ts";
import type { AthleteRow } from "../store/port.ts";

/** In the year that is; null where nobody said. */
export const ageIn = ({ birthYear }: Pick<AthleteRow, "birthYear">, now: number) =>
  birthYear === null ? null : new Date(now).getUTCFullYear() - birthYear;

type Facts = Pick<AthleteRow, "birthYear" | "sex" | "heightMm" | "weightG" | "preferences">;

export function personOf(
  { birthYear, sex, heightMm, weightG, preferences }: Facts,
  now: number,
): PersonFacts {
  const age = ageIn({ birthYear }, now);
  const notes = preferences.injuryHistory.flatMap(({ note, cleared }) =>
    note !== undefined && !cleared ? [note] : [],
  );
  return {
    ...(age !== null && { age }),
    ...(sex !== null && { sex }),
    ...(heightMm !== null && { heightCm: heightMm / 10 }),
    ...(weightG !== null && { weightKg: kgOfGrams(weightG) }),
    ...(notes.length > 0 && { conditions: notes }),
  };
}
