/** Every sentence of the safety answers in every language, and the few words between them. */
import type { Language } from "../../coach/language.ts";
import { care as deCare } from "./de/care.ts";
import { limits as deLimits } from "./de/limits.ts";
import { urgent as deUrgent } from "./de/urgent.ts";
import { care as enCare } from "./en/care.ts";
import { limits as enLimits } from "./en/limits.ts";
import { urgent as enUrgent } from "./en/urgent.ts";
import { care as esCare } from "./es/care.ts";
import { limits as esLimits } from "./es/limits.ts";
import { urgent as esUrgent } from "./es/urgent.ts";
import { care as frCare } from "./fr/care.ts";
import { limits as frLimits } from "./fr/limits.ts";
import { urgent as frUrgent } from "./fr/urgent.ts";
import type { Phrase } from "./phrases.ts";
import { care as ptCare } from "./pt/care.ts";
import { limits as ptLimits } from "./pt/limits.ts";
import { urgent as ptUrgent } from "./pt/urgent.ts";

export const TEXTS: Record<Language, Record<Phrase, string>> = {
  en: { ...enUrgent, ...enCare, ...enLimits },
  es: { ...esUrgent, ...esCare, ...esLimits },
  de: { ...deUrgent, ...deCare, ...deLimits },
  fr: { ...frUrgent, ...frCare, ...frLimits },
  pt: { ...ptUrgent, ...ptCare, ...ptLimits },
};

export const WORDS: Record<Language, { or: string; emergency: string }> = {
  en: { or: "or", emergency: "your local emergency number (112, 911, 999 …)" },
  es: { or: "o al", emergency: "número de emergencias local (112, 911, 999 …)" },
  de: { or: "oder", emergency: "die örtliche Notrufnummer (112, 911, 999 …)" },
  fr: { or: "ou le", emergency: "numéro d'urgence local (112, 911, 999 …)" },
  pt: { or: "ou o", emergency: "número de emergência local (112, 911, 999 …)" },
};
