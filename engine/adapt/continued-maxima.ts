/** Maxima of the rest of a program: told now, else as the program had them by then, else as told before. */
import { lookUp } from "../catalog/lookup.ts";
import type { Brief } from "../program/brief.ts";
import type { ProgramRequest } from "../program/request.ts";
import { percentAny } from "../strength/rpe-table.ts";

type Told = NonNullable<ProgramRequest["maxima"]>[number];

/** As many as a request may hold. */
const MOST = 30;
/** Percentages are rounded to a tenth: so near, and the maximum is still the one that was told. */
const SAME = 0.003;
/** What a plan reckons with is an estimate, not a lift: so it is told as a single with something in reserve. */
const SINGLE_RPE = 9.5;

const round2 = (value: number) => Math.round(value * 100) / 100;

function estimated(exercise: string, maxG: number): Told {
  const value = round2((maxG * percentAny(1, SINGLE_RPE)) / 100_000);
  return { exercise, value, unit: "kg", reps: 1, rpe: SINGLE_RPE };
}

/** In the order in which they were told first, because loads are carried over from the first that suits. */
export function continueMaxima(
  told: ProgramRequest["maxima"] = [],
  held: ReadonlyMap<string, number>,
  now: ProgramRequest["maxima"] = [],
  { catalog, maxima }: Brief,
): Told[] {
  const idOf = ({ exercise }: Told) => lookUp(exercise, catalog).best?.exercise.id ?? exercise;
  const all = new Map<string, Told>();
  for (const one of told) {
    const id = idOf(one);
    const heldG = held.get(id);
    const beforeG = maxima.get(id)?.maxG;
    const isSame = !heldG || (beforeG && Math.abs(heldG / beforeG - 1) <= SAME);
    all.set(id, isSame ? one : estimated(id, heldG));
  }
  for (const one of now) all.set(idOf(one), one);
  for (const [id, heldG] of held) if (!all.has(id)) all.set(id, estimated(id, heldG));
  return [...all.values()].slice(0, MOST);
}
