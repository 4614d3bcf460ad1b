/** A finding in words: a title and two sentences at most, from its own numbers alone. */
import type { Language } from "../../coach/language.ts";
import { toLoad } from "../../program/load.ts";
import type { Unit } from "../../program/brief.ts";
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

export type SayOptions = {
  language: Language;
  units: Unit;
  /** What an exercise is called in the athlete's language. */
  nameOf(exerciseId: string): string;
};

/** A rule that this version has no words for says nothing: null. */
export function sayInsight(
  insight: Insight,
  { language, units, nameOf }: SayOptions,
): { title: string; text: string } | null {
  const words = WORDS[language]();
  const { rule, exerciseId, muscle, joint, numbers } = insight;
  const isOneLift = rule === "DELOAD_DROP" && exerciseId !== null;
  const telling = isOneLift ? "DELOAD_DROP_LIFT" : rule;
  if (!Object.hasOwn(words.say, telling)) return null;
  const [title, text] = words.say[telling as Telling];
  const parts: Record<string, string> = {
    ...(exerciseId !== null && { lift: nameOf(exerciseId) }),
    ...(muscle !== null && { muscle: words.muscles[muscle] }),
    ...(joint !== null && { joint: words.joints[joint] }),
    side: numbers["strongerLeft"] === 1 ? words.left : words.right,
  };
  for (const [name, value] of Object.entries(numbers))
    parts[name] = name.endsWith("G")
      ? local(toLoad(value, units).display, language)
      : local(String(round1(value)), language);
  const fill = (line: string) =>
    line.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);
  return { title: capital(fill(title)), text: capital(fill(text)) };
}

const round1 = (value: number) => Math.round(value * 10) / 10;
const local = (text: string, language: Language) =>
  language === "en" ? text : text.replace(".", ",");
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
