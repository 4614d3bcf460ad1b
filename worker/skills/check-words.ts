/** Holds words of a model against what it was given: numbers, language, tone, nothing to click. */
import type { Language } from "../../engine/coach/language.ts";
import { hasLink } from "../../engine/coach/links.ts";
import { numbersIn, roundedNumbers, strangersIn } from "./numbers.ts";
import type { Verdict } from "./skill.ts";
import { medicalWords, STOP_WORDS } from "./word-lists.ts";

export type WordsCase = {
  texts: readonly string[];
  /** Where numbers may come from: themselves, or words that hold them. */
  facts: readonly (string | number)[];
  /** Given by others, in whatever language: said again as they are. */
  names: readonly string[];
  language: Language;
  system: string;
};

export function checkWords({ texts, facts, names, language, system }: WordsCase): Verdict {
  const whole = texts.join("\n");
  const own = without(whole, names);
  const findings = [
    ...(texts.some((text) => text.trim() === "") ? ["A text is empty."] : []),
    ...strangersIn(whole, numbersOf([...facts, ...names], language), language).map(
      (number) => `${number}: this number is not among the facts.`,
    ),
    ...(hasLink(whole) ? ["There is a link, an image or a tag."] : []),
    ...(isOtherLanguage(own, language) ? ["It is not in the language that was asked for."] : []),
    ...(medicalWords(language).test(own) ? ["It sounds like a diagnosis or a treatment."] : []),
    ...(repeatsSystem(whole, system) ? ["It repeats its instructions."] : []),
  ];
  return { findings, isUsable: findings.length === 0 };
}

/** The words of the catalogue are English, whoever asks. */
function numbersOf(facts: WordsCase["facts"], language: Language) {
  const numbers = facts.filter((fact) => typeof fact === "number");
  const texts = facts.filter((fact) => typeof fact === "string");
  const inTexts = texts.flatMap((text) => [...numbersIn(text, language), ...numbersIn(text, "en")]);
  return new Set([...roundedNumbers(numbers), ...inTexts]);
}

/** The longest first, since one may be a part of another. */
const without = (text: string, names: readonly string[]) =>
  names
    .filter(({ length }) => length > 2)
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, " "), text);

const tokensOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const SHORT = 40;
const LONG = 120;
const AHEAD = 2;

/** A vote of the small words; texts of a line are too short for one. */
export function isOtherLanguage(text: string, language: Language): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters <= SHORT) return false;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < letters * 0.7) return true;
  const tokens = tokensOf(text);
  const votes = (words: ReadonlySet<string>) => tokens.filter((token) => words.has(token)).length;
  const own = votes(STOP_WORDS[language]);
  if (own === 0 && letters > LONG) return true;
  return Object.values(STOP_WORDS).some((words) => votes(words) >= own + AHEAD);
}

const RUN = 8;
const runsOf = (text: string) => {
  const tokens = tokensOf(text);
  return tokens.slice(RUN - 1).map((_, i) => tokens.slice(i, i + RUN).join(" "));
};

export function repeatsSystem(text: string, system: string): boolean {
  const runs = new Set(runsOf(system));
  return runsOf(text).some((run) => runs.has(run));
}
