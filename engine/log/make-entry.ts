/** An entry of a reading: the exercise as far as it is known, and its sets with what is doubtful marked. */
import { catalog } from "../catalog/catalog.ts";
import { lookUp } from "../catalog/lookup.ts";
import { type FoundName, SURE_ENOUGH } from "./find-names.ts";
import type { MadeSet } from "./make-sets.ts";
import { flagsOf } from "./mark-sets.ts";
import type { ReadExercise, ReadLogInput } from "./reading.ts";
import type { LogFlag } from "./workout-log.ts";

export type NameMeant = Pick<FoundName, "exercise" | "confidence" | "alternatives">;
type Said = {
  /** The name as it was said. */
  said: string;
  /** Null where none was said. */
  name: NameMeant | null;
  sets: readonly MadeSet[];
  isDoubtful: boolean;
};

const MOST_NAME = 80;
const LEAST_SURE = 0.8;
const MOST_ALTERNATIVES = 3;

/** What a name means that stands by itself; between two it is nobody's. */
export function meantBy(said: string): NameMeant {
  const { best, alternatives } = lookUp(said, catalog());
  if (best && best.confidence >= SURE_ENOUGH) return { ...best, alternatives: [] };
  const all = best ? [best, ...alternatives] : alternatives;
  return { exercise: null, confidence: all[0]?.confidence ?? 0, alternatives: all };
}

export function makeEntry(
  { said, name, sets: made, isDoubtful }: Said,
  { knownMaxG }: Pick<ReadLogInput, "knownMaxG">,
): ReadExercise {
  const exercise = name?.exercise ?? null;
  const known = exercise ? knownMaxG?.[exercise.id] : undefined;
  const sets = made.map(({ set, isUnitSaid }) => ({
    ...set,
    flags: [...set.flags, ...flagsOf(set, { exercise, knownMaxG: known, isUnitSaid })],
  }));
  const alternatives = (name?.alternatives ?? []).slice(0, MOST_ALTERNATIVES).map((match) => ({
    exerciseId: match.exercise.id,
    name: match.exercise.name,
    confidence: match.confidence,
  }));
  const confidence = exercise || alternatives.length > 0 ? (name?.confidence ?? 0) : 0;
  return {
    said: said.slice(0, MOST_NAME),
    exerciseId: exercise?.id ?? null,
    confidence,
    alternatives,
    superset: null,
    sets,
    pain: [],
    flags: nameFlags(name, alternatives.length),
    doubtful:
      isDoubtful ||
      exercise === null ||
      confidence < LEAST_SURE ||
      sets.some(({ flags }) => flags.length > 0),
  };
}

function nameFlags(name: NameMeant | null, alternatives: number): LogFlag[] {
  if (name === null) return ["missing_exercise"];
  return name.exercise === null && alternatives === 0 ? ["unknown_exercise"] : [];
}
