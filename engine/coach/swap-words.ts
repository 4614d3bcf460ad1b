/** Why these exercises can stand in, in words: from the reasons that the engine gave for each. */
import * as z from "zod";
import { catalog } from "../catalog/catalog.ts";
import { CRISIS } from "../substitute/messages.ts";
import { Substitution } from "../substitute/substitution.ts";
import { plainText } from "../text.ts";
import { type Language, languageOf, Locale } from "./language.ts";
import { localName } from "./local-name.ts";
import { SAFETY_LINES } from "./safety-lines.ts";
import { sayReason, type Swap } from "./say-reason.ts";

/** Words for more than these nobody reads. */
export const MOST_SWAPS = 5;
const MOST_CHARS = 400;

export const SwapWordsInput = z
  .strictObject({
    exerciseId: z.string().min(1).max(80).meta({ description: "The one that is replaced" }),
    exerciseName: plainText(80),
    substitution: Substitution,
    mayShareHealth: z.boolean().default(false).meta({
      description: "Whether a model may be told what was said about health",
    }),
    locale: Locale.default("en"),
  })
  .meta({
    id: "SwapWordsInput",
    description: "A swap that wants explaining",
    example: {
      exerciseId: "barbell_bench_press",
      exerciseName: "Barbell bench press",
      substitution: Substitution.meta()?.["example"],
      locale: "en",
    },
  });
export type SwapWordsInput = z.output<typeof SwapWordsInput>;

export const SwapWords = z
  .object({
    summary: plainText(600),
    alternatives: z
      .array(
        z
          .object({ exerciseId: z.string(), text: plainText(MOST_CHARS) })
          .meta({ id: "SwapReason", description: "Why an exercise can stand in" }),
      )
      .max(MOST_SWAPS),
  })
  .meta({
    id: "SwapWords",
    description: "Why these exercises can stand in",
    example: {
      summary: "This can take the place of the barbell bench press, the closest first.",
      alternatives: [
        {
          exerciseId: "dumbbell_floor_press",
          text: "The same movement: horizontal push. Another station: dumbbells.",
        },
      ],
    },
  });
export type SwapWords = z.infer<typeof SwapWords>;

const SUMMARY: Record<Language, (name: string) => string> = {
  en: (name) => `This can take the place of the ${name}, the closest first.`,
  es: (name) => `Esto puede ocupar el lugar de «${name}»; primero, lo más parecido.`,
  de: (name) => `Das kann „${name}“ ersetzen, das Ähnlichste zuerst.`,
  fr: (name) => `Voici ce qui peut remplacer « ${name} », en commençant par le plus proche.`,
  pt: (name) => `Isto pode ocupar o lugar de “${name}”, começando pelo mais parecido.`,
};
const CLARIFY: Record<Language, string> = {
  en: "A detail or a change is missing before anything fits.",
  es: "Falta un dato o un cambio para encontrar algo que encaje.",
  de: "Es fehlt noch eine Angabe oder eine Änderung, damit etwas passt.",
  fr: "Il manque une précision ou un changement pour trouver ce qui convient.",
  pt: "Falta um detalhe ou uma mudança para encontrar algo que sirva.",
};

export function writeSwap(input: SwapWordsInput): SwapWords {
  const language = languageOf(input.locale);
  const from = catalog().byId.get(input.exerciseId);
  const pattern = from?.pattern ?? null;
  return {
    summary: summaryOf(input, language),
    alternatives: input.substitution.data.slice(0, MOST_SWAPS).map(({ exercise, why }) => {
      const swap = { from: pattern, to: exercise.pattern };
      return { exerciseId: exercise.id, text: sayAll(why, language, swap) || exercise.name };
    }),
  };
}

function summaryOf({ exerciseId, exerciseName, substitution }: SwapWordsInput, language: Language) {
  const { outcome, message } = substitution;
  if (outcome === "swap") {
    const known = catalog().byId.get(exerciseId);
    const name = known ? localName(known, language) : exerciseName;
    return SUMMARY[language](language === "de" || !known ? name : name.toLowerCase());
  }
  if (language === "en") return message ?? CLARIFY.en;
  if (outcome === "clarify") return CLARIFY[language];
  return SAFETY_LINES[language][message === CRISIS ? "crisis" : outcome];
}

/** As many whole reasons as there is room for. */
function sayAll(why: readonly string[], language: Language, swap: Swap) {
  let all = "";
  for (const reason of why) {
    const more = [all, sayReason(reason, language, swap)].filter(Boolean).join(" ");
    if (more.length <= MOST_CHARS) all = more;
  }
  return all;
}
