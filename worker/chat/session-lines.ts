/** What a message told of a session beside its sets, line by line: the body, how long, how hard, what hurt. */
import { JOINT_NAMES } from "../../engine/catalog/joint-names.ts";
import type { Joint } from "../../engine/catalog/muscles.ts";
import type { Language } from "../../engine/coach/language.ts";
import type { LogReading } from "../../engine/log/reading.ts";

export type SessionTold = Pick<LogReading, "bodyweight" | "durationSeconds" | "sessionRpe">;

type Words = { bodyweight: string; minutes: string; effort: string; pain: string };
const WORDS: Record<Language, Words> = {
  en: { bodyweight: "Body weight", minutes: "Minutes", effort: "Effort of it all", pain: "Pain" },
  es: { bodyweight: "Peso corporal", minutes: "Minutos", effort: "Esfuerzo total", pain: "Dolor" },
  de: {
    bodyweight: "Körpergewicht",
    minutes: "Minuten",
    effort: "Anstrengung insgesamt",
    pain: "Schmerz",
  },
  fr: {
    bodyweight: "Poids du corps",
    minutes: "Minutes",
    effort: "Effort global",
    pain: "Douleur",
  },
  pt: { bodyweight: "Peso corporal", minutes: "Minutos", effort: "Esforço geral", pain: "Dor" },
};

/** Two sides of a line, as the language sets them. */
const line = (label: string, value: string, language: Language) =>
  `${label}${language === "fr" ? "\u00A0: " : ": "}${value}`;

export function sessionLines(
  { bodyweight, durationSeconds, sessionRpe }: SessionTold,
  language: Language,
): string[] {
  const words = WORDS[language];
  return [
    ...(bodyweight
      ? [line(words.bodyweight, `${bodyweight.value} ${bodyweight.unit}`, language)]
      : []),
    ...(durationSeconds === null
      ? []
      : [line(words.minutes, String(Math.max(1, Math.round(durationSeconds / 60))), language)]),
    ...(sessionRpe === null ? [] : [line(words.effort, `RPE ${sessionRpe}`, language)]),
  ];
}

/** "Pain: shoulder 4/10"; empty where nothing hurt. */
export function sayPain(
  pain: readonly { joint: Joint; score: number }[],
  language: Language,
): string {
  const told = pain.map(({ joint, score }) => `${JOINT_NAMES[language][joint]} ${score}/10`);
  return told.length === 0 ? "" : line(WORDS[language].pain, told.join(", "), language);
}
