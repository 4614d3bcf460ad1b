/** Asks for a few words that keep somebody going. */
import * as z from "zod";
import { languageOf, LANGUAGE_NAMES } from "../../engine/coach/language.ts";
import {
  hearMotivation,
  MOTIVATION_CHARS,
  Motivation,
  type MotivationInput,
  writeMotivation,
} from "../../engine/coach/motivation.ts";
import { endsTraining } from "../../engine/coach/safety.ts";
import { checkWords } from "./check-words.ts";
import { coachPrompt } from "./coach-voice.ts";
import { toldFacts, sayableOf, unknownKeys } from "./told-facts.ts";
import { userData } from "./quote.ts";
import type { Skill } from "./skill.ts";

const SYSTEM =
  coachPrompt(`Write a few words that keep the athlete going. "context" is the occasion: missed_workouts, plateau, achievement, return (after a long break) or custom (see "detail", the athlete's own words). Use up to two of the facts where they fit, with the number and the unit as they stand; "change" is how much it moved since before. End with a single next step that is small and concrete.
Keys:
message: from two to four sentences, at most 450 characters.
factsUsed: the keys of the facts that you spoke of, or an empty list.`);

const shownSchema = z.object(Motivation.shape);

export const motivation: Skill<MotivationInput, Motivation> = {
  id: "motivation",
  version: 1,
  role: "words",
  schema: Motivation,
  // Providers want an object at the root, no reference to one.
  shownSchema,
  // The same words twice are dull.
  keptMs: 0,
  screen(input) {
    const safety = hearMotivation(input);
    return endsTraining(safety) ? safety.level : null;
  },
  ask: ({ context, detail, style, facts, locale }) => ({
    system: SYSTEM,
    messages: [
      userData({
        language: LANGUAGE_NAMES[languageOf(locale)],
        style,
        context,
        detail,
        facts: toldFacts(facts),
      }),
    ],
    maxOutputTokens: 400,
  }),
  check({ message, factsUsed }, { facts, detail = "", locale }) {
    const sayable = sayableOf(facts);
    const { findings } = checkWords({
      texts: [message],
      facts: [...sayable.facts, detail],
      names: sayable.names,
      language: languageOf(locale),
      system: SYSTEM,
    });
    const isLong = message.length > MOTIVATION_CHARS;
    const all = [
      ...findings,
      ...unknownKeys(factsUsed, facts),
      ...(isLong ? [`The message has more than ${MOTIVATION_CHARS} characters.`] : []),
    ];
    return { findings: all, isUsable: all.length === 0 };
  },
  fallback: writeMotivation,
};
