/** A finding in words: a title and two sentences at most, from its own numbers alone. */
import type { Language } from "../../coach/language.ts";
import { fillWords, sayNumbers, type Telling as SayOptions } from "../fill-words.ts";
import type { Insight } from "./insight.ts";
import { germanFindings } from "./words/de.ts";
import { englishFindings } from "./words/en.ts";
import { spanishFindings } from "./words/es.ts";
import type { FindingWords, Telling } from "./words/finding-words.ts";
import { frenchFindings } from "./words/fr.ts";
import { portugueseFindings } from "./words/pt.ts";

const WORDS: Record<Language, () => FindingWords> = {
  en: englishFindings,
  es: spanishFindings,
  de: germanFindings,
  fr: frenchFindings,
  pt: portugueseFindings,
};

/** Rules whose masses are estimates, and none that somebody has lifted. */
const ESTIMATED = new Set(["RECORD_MAX"]);

function tellingOf({ rule, exerciseId, numbers }: Insight): string {
  if (rule === "DELOAD_DROP" && exerciseId !== null) return "DELOAD_DROP_LIFT";
  return rule === "RECORD_LOAD" && numbers["rest"] === 1 ? "RECORD_LOAD_REST" : rule;
}

/** A rule that this version has no words for says nothing: null. */
export function sayInsight(
  insight: Insight,
  options: SayOptions,
): { title: string; text: string } | null {
  const words = WORDS[options.language]();
  const { rule, exerciseId, muscle, joint, numbers } = insight;
  const telling = tellingOf(insight);
  if (!Object.hasOwn(words.say, telling)) return null;
  const [title, text] = words.say[telling as Telling];
  const parts: Record<string, string> = {
    ...(exerciseId !== null && { lift: options.nameOf(exerciseId) }),
    ...(muscle !== null && { muscle: words.muscles[muscle] }),
    ...(joint !== null && { joint: words.joints[joint] }),
    side: numbers["strongerLeft"] === 1 ? words.left : words.right,
    ...sayNumbers(numbers, options, ESTIMATED.has(rule) ? "estimate" : "load"),
  };
  return { title: fillWords(title, parts), text: fillWords(text, parts) };
}
