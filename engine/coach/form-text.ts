/** A form check as one text, for those who show nothing else. */
import type { FormCheck } from "./form-check.ts";
import type { Language } from "./language.ts";
import { endsTraining } from "./safety.ts";

type Headings = { causes: string; cues: string; drills: string; easier: string; stop: string };
const HEADINGS: Record<Language, Headings> = {
  en: {
    causes: "What may be behind it",
    cues: "What to think of",
    drills: "What to practise",
    easier: "An easier form",
    stop: "Stop the set at one of these signs",
  },
  es: {
    causes: "Qué puede haber detrás",
    cues: "En qué pensar",
    drills: "Qué practicar",
    easier: "Una forma más fácil",
    stop: "Para la serie con una de estas señales",
  },
  de: {
    causes: "Was dahinterstecken kann",
    cues: "Woran du denken kannst",
    drills: "Was du üben kannst",
    easier: "Eine leichtere Form",
    stop: "Beende den Satz bei einem dieser Zeichen",
  },
  fr: {
    causes: "Ce qui peut l'expliquer",
    cues: "À quoi penser",
    drills: "Quoi travailler",
    easier: "Une forme plus facile",
    stop: "Arrête la série à l'un de ces signes",
  },
  pt: {
    causes: "O que pode estar por trás",
    cues: "Em que pensar",
    drills: "O que praticar",
    easier: "Uma forma mais fácil",
    stop: "Pare a série com um destes sinais",
  },
};

/** Where somebody has to help first, nothing else is said. */
export function sayFormCheck(check: FormCheck, language: Language): string {
  const { likelyCauses, cues, drills, regressions, stopIf, safety } = check;
  if (endsTraining(safety)) return safety.text!;
  const { causes, easier, stop, ...headings } = HEADINGS[language];
  const parts: [string, readonly string[]][] = [
    [causes, likelyCauses],
    [headings.cues, cues],
    [headings.drills, drills],
    [easier, regressions.map(({ text }) => text)],
    [stop, stopIf],
  ];
  const said = parts.flatMap(([heading, lines]) =>
    lines.length === 0 ? [] : [[`${heading}:`, ...lines.map((line) => `- ${line}`)].join("\n")],
  );
  return [...(safety.text === null ? [] : [safety.text]), ...said].join("\n\n");
}
