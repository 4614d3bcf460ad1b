/** Asks for a look at progress in words. */
import * as z from "zod";
import { languageOf, LANGUAGE_NAMES } from "../../engine/coach/language.ts";
import {
  ProgressWords,
  type ProgressWordsInput,
  writeProgress,
} from "../../engine/coach/progress-words.ts";
import { checkWords } from "./check-words.ts";
import { coachPrompt } from "./coach-voice.ts";
import { toldFacts, unknownKeys, sayableOf } from "./told-facts.ts";
import { userData } from "./quote.ts";
import type { Skill } from "./skill.ts";
import { DAY_MS } from "../core/durations.ts";

const SYSTEM =
  coachPrompt(`Look at the facts about the athlete's progress and say what is worth knowing. "change" is how much a fact moved since before, in its own unit; whether more is better depends on what it is, so judge only where that is plain. Put together facts that explain each other. Never suggest a cause that no fact shows.
Keys:
insights: from two to four, the most useful first, each {text, factsUsed}. text: what the facts say and what to make of it, at most 250 characters, with numbers and units as they stand. factsUsed: the keys of the facts in it.`);

const shownSchema = z.object(ProgressWords.shape);

export const progressWords: Skill<ProgressWordsInput, ProgressWords> = {
  id: "progress_words",
  version: 1,
  role: "words",
  schema: ProgressWords,
  // Providers want an object at the root, no reference to one.
  shownSchema,
  keptMs: DAY_MS,
  ask: ({ facts, style, locale }) => ({
    system: SYSTEM,
    messages: [
      userData({
        language: LANGUAGE_NAMES[languageOf(locale)],
        style,
        facts: toldFacts(facts),
      }),
    ],
    maxOutputTokens: 800,
  }),
  check({ insights }, { facts, locale }) {
    const { findings } = checkWords({
      texts: insights.map(({ text }) => text),
      ...sayableOf(facts),
      language: languageOf(locale),
      system: SYSTEM,
    });
    const used = insights.flatMap(({ factsUsed }) => factsUsed);
    const all = [...findings, ...unknownKeys(used, facts)];
    return { findings: all, isUsable: all.length === 0 };
  },
  fallback: writeProgress,
};
