/** A few words that keep somebody going: by occasion and tone, with the facts that are known. */
import * as z from "zod";
import { seededShare } from "../seed.ts";
import { plainText } from "../text.ts";
import { CoachFact, sayFact } from "./fact.ts";
import { type Language, languageOf, Locale } from "./language.ts";
import { germanMotivation } from "./motivation-lines/de.ts";
import { englishMotivation } from "./motivation-lines/en.ts";
import { spanishMotivation } from "./motivation-lines/es.ts";
import { frenchMotivation } from "./motivation-lines/fr.ts";
import type { MotivationLines } from "./motivation-lines/lines.ts";
import { portugueseMotivation } from "./motivation-lines/pt.ts";
import { SAFETY_CHARS, endsTraining, hearSafety } from "./safety.ts";
import { CoachingStyle, WordsSeed } from "./tone.ts";

export const MOTIVATION_CHARS = 600;

export const MotivationInput = z
  .strictObject({
    context: z
      .enum(["missed_workouts", "plateau", "achievement", "return", "custom"])
      .meta({ description: "What the words are for" }),
    detail: plainText(300)
      .optional()
      .meta({ description: "More about it, in the athlete's words", example: "exams this week" }),
    style: CoachingStyle.default("balanced"),
    facts: z.array(CoachFact).max(12).default([]),
    locale: Locale.default("en"),
    seed: WordsSeed.default(0),
    today: z.iso.date().meta({ description: "Where the athlete is", example: "2026-11-30" }),
  })
  .meta({
    id: "MotivationInput",
    description: "What words are wanted for, and what may be said",
    example: {
      context: "achievement",
      style: "technical",
      facts: [{ key: "bench", label: "Bench press", value: 102.5, unit: "kg", change: 2.5 }],
      locale: "en-GB",
      today: "2026-11-30",
    },
  });
export type MotivationInput = z.output<typeof MotivationInput>;

export const Motivation = z
  .object({
    message: plainText(SAFETY_CHARS),
    factsUsed: z.array(z.string()).max(12).meta({ description: "Keys of the facts in it" }),
  })
  .meta({
    id: "Motivation",
    description: "Words that keep somebody going",
    example: {
      message:
        "That is yours, and you worked for it. Bench press: 102.5 kg, up 2.5 kg. Enjoy it, and take that feeling into the next session.",
      factsUsed: ["bench"],
    },
  });
export type Motivation = z.infer<typeof Motivation>;

const LINES: Record<Language, () => MotivationLines> = {
  en: englishMotivation,
  es: spanishMotivation,
  de: germanMotivation,
  fr: frenchMotivation,
  pt: portugueseMotivation,
};
const MOST_FACTS = 2;

export function writeMotivation(input: MotivationInput): Motivation {
  const { context, style, facts, seed } = input;
  const safety = hearMotivation(input);
  if (endsTraining(safety)) return { message: safety.text!, factsUsed: [] };
  const language = languageOf(input.locale);
  const { open, close } = LINES[language]();
  const opening = open[context][Math.floor(seededShare(seed, context, "open") * 3)]!;
  const closing = close[context][style];
  const used: CoachFact[] = [];
  let room = MOTIVATION_CHARS - opening.length - closing.length - 1;
  const start = Math.floor(seededShare(seed, context, "fact") * facts.length);
  for (const fact of [...facts.slice(start), ...facts.slice(0, start)]) {
    const length = sayFact(fact, language).length + 1;
    if (used.length === MOST_FACTS || length > room) continue;
    used.push(fact);
    room -= length;
  }
  const said = used.map((fact) => sayFact(fact, language));
  return {
    message: [opening, ...said, closing].join(" "),
    factsUsed: [...new Set(used.map(({ key }) => key))],
  };
}

export const hearMotivation = ({ detail = "", today, locale }: MotivationInput) =>
  hearSafety({ words: detail, today, language: languageOf(locale) });
