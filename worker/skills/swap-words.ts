/** Asks for words about why these exercises can stand in. */
import * as z from "zod";
import { catalog } from "../../engine/catalog/catalog.ts";
import { languageOf, LANGUAGE_NAMES } from "../../engine/coach/language.ts";
import { localName } from "../../engine/coach/local-name.ts";
import {
  MOST_SWAPS,
  SwapWords,
  type SwapWordsInput,
  writeSwap,
} from "../../engine/coach/swap-words.ts";
import { checkWords } from "./check-words.ts";
import { coachPrompt } from "./coach-voice.ts";
import { userData } from "./quote.ts";
import type { Skill } from "./skill.ts";
import { DAY_MS } from "../core/durations.ts";

const SYSTEM =
  coachPrompt(`The athlete wanted another exercise in place of "exercise"; "alternatives" are the ones that the engine found, the closest first, each with its reasons in English, and "constraints" is what was taken into account. Explain the choice from these reasons alone; you neither add nor drop an exercise, and name no load.
Keys:
summary: a sentence or two about the choice as a whole, at most 250 characters.
alternatives: for each of them, in the same order, {exerciseId, text}: its id as given, and why it fits, at most 200 characters.`);

/** No model hears of these without consent, nor of reasons that follow from them. */
const HEALTH = new Set(["condition", "injury", "red_flag"]);
const isAboutHealth = ({ constraints }: SwapWordsInput["substitution"]) =>
  constraints.some(({ type }) => HEALTH.has(type));

const shown = ({ substitution }: SwapWordsInput) => substitution.data.slice(0, MOST_SWAPS);

const namesOf = (input: SwapWordsInput) => {
  const language = languageOf(input.locale);
  const ids = [input.exerciseId, ...shown(input).map(({ exercise }) => exercise.id)];
  const known = ids.flatMap((id) => catalog().byId.get(id) ?? []);
  return [
    input.exerciseName,
    ...known.flatMap((exercise) => [exercise.name, localName(exercise, language)]),
  ];
};

const shownSchema = z.object(SwapWords.shape);

export const swapWords: Skill<SwapWordsInput, SwapWords> = {
  id: "swap_words",
  version: 1,
  role: "words",
  schema: SwapWords,
  // Providers want an object at the root, no reference to one.
  shownSchema,
  keptMs: DAY_MS,
  screen({ substitution, mayShareHealth }) {
    const { outcome, data } = substitution;
    if (outcome !== "swap") return outcome;
    if (data.length === 0) return "nothing_to_say";
    return isAboutHealth(substitution) && !mayShareHealth ? "no_consent" : null;
  },
  ask: (input) => ({
    system: SYSTEM,
    messages: [
      userData({
        language: LANGUAGE_NAMES[languageOf(input.locale)],
        exercise: input.exerciseName,
        constraints: input.substitution.constraints.map(({ type, text }) => ({ type, text })),
        alternatives: shown(input).map(({ exercise, why }) => ({
          exerciseId: exercise.id,
          name: exercise.name,
          why,
        })),
      }),
    ],
    maxOutputTokens: 900,
  }),
  check({ summary, alternatives }, input) {
    const { constraints } = input.substitution;
    const { findings } = checkWords({
      texts: [summary, ...alternatives.map(({ text }) => text)],
      facts: [...constraints.map(({ text }) => text), ...shown(input).flatMap(({ why }) => why)],
      names: namesOf(input),
      language: languageOf(input.locale),
      system: SYSTEM,
    });
    const given = shown(input).map(({ exercise }) => exercise.id);
    const told = alternatives.map(({ exerciseId }) => exerciseId);
    const isSame = given.length === told.length && given.every((id) => told.includes(id));
    const all = isSame
      ? findings
      : [...findings, `alternatives: each of ${given.join(", ")} once, and no other.`];
    return { findings: all, isUsable: all.length === 0 };
  },
  fallback: writeSwap,
};
