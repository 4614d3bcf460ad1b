import { describe, expect, test } from "vitest";
import type { Language } from "../language.ts";
import { plainWord } from "./plain-word.ts";

const YES: Record<Language, string[]> = {
  en: ["yes", "Yes!", "yes please", "yep, do it", "sure, thanks", "go ahead", "ok yes", "Confirm."],
  de: ["ja", "Ja, bitte.", "klar, danke", "mach das", "ok ja", "yes please"],
  es: ["sí", "Sí, por favor", "claro", "de acuerdo, gracias", "adelante"],
  fr: ["oui", "Oui, merci", "d'accord", "vas-y", "ok oui"],
  pt: ["sim", "Sim, por favor", "pode fazer", "claro, obrigado"],
};
const NO: Record<Language, string[]> = {
  en: ["no", "No thanks", "nope", "cancel it please", "not now", "never mind"],
  de: ["nein danke", "lieber nicht", "stopp", "lass es"],
  es: ["no gracias", "cancela", "mejor no"],
  fr: ["non merci", "annule", "laisse tomber"],
  pt: ["não, obrigado", "cancela", "deixa pra lá"],
};
const NEITHER = [
  "ok",
  "thanks",
  "yes but with 80 kg",
  "yes, heavier",
  "yes and no",
  "yes?",
  "is that a yes",
  "no squats please",
  "do bench instead, yes",
  "yes 3x5",
  "sure about that",
  "",
  "👍🏽 what now",
];

describe("a word alone is a word", () => {
  for (const [language, texts] of Object.entries(YES) as [Language, string[]][])
    test.each(texts)(`yes, ${language}: %s`, (text) =>
      expect(plainWord(text, language)).toBe("yes"),
    );
  for (const [language, texts] of Object.entries(NO) as [Language, string[]][])
    test.each(texts)(`no, ${language}: %s`, (text) => expect(plainWord(text, language)).toBe("no"));
  test.each(NEITHER)("neither: %s", (text) => expect(plainWord(text, "en")).toBeNull());
});
