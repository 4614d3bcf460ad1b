/** What may be wrong with a lift and what helps: from the catalogue, by movement, and when to stop. */
import * as z from "zod";
import { catalog } from "../catalog/catalog.ts";
import type { Exercise } from "../catalog/exercise.ts";
import { plainText } from "../text.ts";
import { germanForm } from "./form-lines/de.ts";
import { englishForm } from "./form-lines/en.ts";
import { spanishForm } from "./form-lines/es.ts";
import { frenchForm } from "./form-lines/fr.ts";
import { FAMILY_OF, type FormLines } from "./form-lines/lines.ts";
import { portugueseForm } from "./form-lines/pt.ts";
import { type Language, languageOf, Locale } from "./language.ts";
import { localName } from "./local-name.ts";
import { endsTraining, hearSafety, SafetyNote } from "./safety.ts";
import { STOP_LINES } from "./stop-lines.ts";

export const FormCheckInput = z
  .strictObject({
    exerciseId: z.string().min(1).max(80).meta({ example: "barbell_back_squat" }),
    description: plainText(1000).meta({
      description: "What the athlete sees or feels, in their words",
      example: "my knees cave in on the way up",
    }),
    symptoms: z
      .array(plainText(200))
      .max(10)
      .optional()
      .meta({ description: "What hurts", example: ["mild ache below the kneecap"] }),
    mayShareHealth: z.boolean().default(false).meta({
      description: "Whether a model may be told the symptoms; the engine reads them anyway",
    }),
    locale: Locale.default("en"),
    today: z.iso.date().meta({ description: "Where the athlete is", example: "2026-11-30" }),
  })
  .meta({
    id: "FormCheckInput",
    description: "A lift that does not go as it should",
    example: {
      exerciseId: "barbell_back_squat",
      description: "my knees cave in on the way up",
      locale: "en",
      today: "2026-11-30",
    },
  });
export type FormCheckInput = z.output<typeof FormCheckInput>;

const lines = (description: string) =>
  z
    .array(plainText(160))
    .max(5)
    .meta({ description: `${description}, the most likely first` });

export const FormCheck = z
  .object({
    likelyCauses: lines("What may be behind it"),
    cues: lines("What to think of"),
    drills: lines("What to practise"),
    regressions: z
      .array(
        z
          .object({ exerciseId: z.string().nullable(), text: z.string().max(160) })
          .meta({ id: "FormRegression", description: "An easier form, or an easier way" }),
      )
      .max(5),
    stopIf: z.array(z.string().max(160)).max(10).meta({ description: "Signs that end the set" }),
    safety: SafetyNote,
  })
  .meta({
    id: "FormCheck",
    description: "What may be wrong with a lift and what helps",
    example: {
      likelyCauses: ["Knees cave in on the way up: push them out over the toes"],
      cues: ["Spread the floor with your feet"],
      drills: ["Slow squats to a box with a pause at the bottom, with a light load"],
      regressions: [{ exerciseId: "goblet_squat", text: "Goblet squat" }],
      stopIf: ["Sharp or catching pain in a joint"],
      safety: { level: "none", text: null },
    },
  });
export type FormCheck = z.infer<typeof FormCheck>;

const LINES: Record<Language, () => FormLines> = {
  en: englishForm,
  es: spanishForm,
  de: germanForm,
  fr: frenchForm,
  pt: portugueseForm,
};
const MOST_FORMS = 3;

export const hearFormCheck = ({ description, symptoms, today, locale }: FormCheckInput) =>
  hearSafety({
    words: description,
    complaints: symptoms,
    today,
    language: languageOf(locale),
  });

export function writeFormCheck(input: FormCheckInput): FormCheck {
  const { exercise, language, family } = readFormCheck(input);
  const fixed = fixedParts(input);
  if (endsTraining(fixed.safety)) return { likelyCauses: [], cues: [], drills: [], ...fixed };
  const isEnglish = language === "en" && exercise !== undefined;
  return {
    likelyCauses: isEnglish
      ? byWords(exercise.faults, input.description).slice(0, 5)
      : [...family.causes],
    cues: isEnglish ? exercise.cues.slice(0, 5) : [...family.cues],
    drills: [family.drill],
    ...fixed,
  };
}

/** What no model has a say in. */
export function fixedParts(
  input: FormCheckInput,
): Pick<FormCheck, "regressions" | "stopIf" | "safety"> {
  const { exercise, language, family } = readFormCheck(input);
  const safety = hearFormCheck(input);
  const signs = exercise?.stopIf ?? (["sharp_pain", "form_gone"] as const);
  const forms = (exercise?.regressTo ?? []).slice(0, MOST_FORMS).flatMap((id) => {
    const easier = catalog().byId.get(id);
    return easier ? [{ exerciseId: id, text: localName(easier, language) }] : [];
  });
  return {
    regressions: endsTraining(safety) ? [] : [...forms, { exerciseId: null, text: family.easier }],
    stopIf: signs.map((sign) => STOP_LINES[language][sign]),
    safety,
  };
}

function readFormCheck({ exerciseId, locale }: FormCheckInput) {
  const exercise: Exercise | undefined = catalog().byId.get(exerciseId);
  const language = languageOf(locale);
  const family = LINES[language]()[exercise ? FAMILY_OF[exercise.pattern] : "general"];
  return { exercise, language, family };
}

const SHORTEST = 4;
const stemsOf = (text: string) =>
  new Set(
    (text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) =>
      word.length < SHORTEST ? [] : [word.slice(0, SHORTEST)],
    ),
  );

/** What shares the most words with the description comes first. */
function byWords(faults: readonly string[], description: string) {
  const said = stemsOf(description);
  const shared = (fault: string) => [...stemsOf(fault)].filter((stem) => said.has(stem)).length;
  return faults.toSorted((a, b) => shared(b) - shared(a));
}
