/** The languages that the coach speaks; a locale that is none of them is answered in English. */
import { Athlete } from "../athlete/profile.ts";

export const LANGUAGES = ["en", "es", "de", "fr", "pt"] as const;
export type Language = (typeof LANGUAGES)[number];

export const Locale = Athlete.shape.locale;

export function languageOf(locale: string): Language {
  const base = locale.split("-")[0];
  return LANGUAGES.find((language) => language === base) ?? "en";
}

/** As models are told. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: "English",
  es: "Spanish",
  de: "German",
  fr: "French",
  pt: "Portuguese",
};

const AND: Record<Language, string> = { en: "and", es: "y", de: "und", fr: "et", pt: "e" };

export const listWords = (words: readonly string[], language: Language) =>
  words.length < 2
    ? (words[0] ?? "")
    : `${words.slice(0, -1).join(", ")} ${AND[language]} ${words.at(-1)}`;
