/** Searches the catalogue; what the athlete should spare is not among what is found. */
import * as z from "zod";
import { catalog } from "../../../engine/catalog/catalog.ts";
import type { Exercise } from "../../../engine/catalog/exercise.ts";
import { Muscle } from "../../../engine/catalog/muscles.ts";
import { searchExercises } from "../../../engine/catalog/search.ts";
import { localName } from "../../../engine/coach/local-name.ts";
import type { Language } from "../../../engine/coach/language.ts";
import { contraindication } from "../../../engine/program/eligible.ts";
import { resolve } from "../../../engine/program/resolve.ts";
import { invalidField } from "../../core/errors.ts";
import { toldBefore } from "../told-before.ts";
import { mayShareHealth } from "../consent.ts";
import { MOST_FOUND_BYTES, fitList } from "../fitting.ts";
import type { ChatTool } from "../tool.ts";
import { choice, equipment, given, words } from "../tool-inputs.ts";

const MUSCLES = {
  abdominals: "abs",
  core: "abs",
  delts: "side_delts",
  lats: "back",
  lower_back: "erectors",
  pecs: "chest",
  quadriceps: "quads",
  shoulders: "side_delts",
  upper_back: "back",
};

const Input = z.strictObject({
  words: words(80, "Words of a name, in any language"),
  muscle: choice(Muscle, "What it should train", MUSCLES),
  equipment: equipment("Only what can be done with these"),
});

export type FoundExercises = {
  exercises: {
    name: string;
    trains: string[];
    needs: string;
    /** From 1, for anybody, to 4, with a coach. */
    skill: number;
    /** Whether the athlete has what it needs; those come first. */
    isThere: boolean;
  }[];
  /** Fitting ones that are not listed here. */
  more: number;
  /** Told with consent alone. */
  spared?: number;
};

const SUMMARY: Record<Language, (count: number) => string> = {
  en: (count) => (count === 1 ? "1 exercise found" : `${count} exercises found`),
  es: (count) => (count === 1 ? "1 ejercicio encontrado" : `${count} ejercicios encontrados`),
  de: (count) => (count === 1 ? "1 Übung gefunden" : `${count} Übungen gefunden`),
  fr: (count) => (count === 1 ? "1 exercice trouvé" : `${count} exercices trouvés`),
  pt: (count) => (count === 1 ? "1 exercício encontrado" : `${count} exercícios encontrados`),
};
const MOST = 10;

export const findExercise: ChatTool<z.output<typeof Input>, FoundExercises> = {
  name: "find_exercise",
  label: {
    en: "Looking through the exercises",
    es: "Buscando entre los ejercicios",
    de: "Suche in den Übungen",
    fr: "Recherche parmi les exercices",
    pt: "Procurando nos exercícios",
  },
  description: "Search the exercise catalogue by words, muscle or equipment.",
  schema: Input,
  proposes: false,
  async run({ ctx, facts, language, today }, input) {
    const { words: q, ...query } = given(input);
    if (q === undefined && query.muscle === undefined && query.equipment === undefined) {
      throw invalidField("/words", "required", "Say some words, a muscle or equipment.");
    }
    const fitting = searchExercises({ ...query, q }, catalog());
    const brief = resolve(await toldBefore(ctx, facts.athlete), today);
    const fine = fitting.filter((exercise) => contraindication(exercise, brief) === null);
    const isThere = havingAll(facts.context.equipment);
    const [own, others] = [fine.filter(isThere), fine.filter((one) => !isThere(one))];
    const shown = [...own, ...others].slice(0, MOST).map((exercise) => ({
      name: localName(exercise, language),
      trains: Object.entries(exercise.muscles).flatMap(([muscle, part]) =>
        part === 1 ? [muscle] : [],
      ),
      needs: exercise.equipment.map((set) => set.join(" + ")).join(" or "),
      skill: exercise.skill,
      isThere: isThere(exercise),
    }));
    const exercises = fitList(MOST_FOUND_BYTES - 100, shown);
    return {
      found: {
        exercises,
        more: fine.length - exercises.length,
        ...(mayShareHealth(facts) && { spared: fitting.length - fine.length }),
      },
      summary: SUMMARY[language](fine.length),
    };
  },
};

/** Somebody who has told of no equipment may have all of it. */
function havingAll(kinds: readonly string[]) {
  const there = new Set([...kinds, "bodyweight"]);
  return ({ equipment: sets }: Exercise) =>
    kinds.length === 0 ||
    sets.length === 0 ||
    sets.some((set) => set.every((kind) => there.has(kind)));
}
