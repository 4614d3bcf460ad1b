/** What is said where no program is under way. */
import type { Language } from "../../engine/coach/language.ts";

export const NO_PROGRAM: Record<Language, string> = {
  en: "No program is under way",
  es: "No hay ningún programa en marcha",
  de: "Zurzeit läuft kein Programm",
  fr: "Aucun programme n'est en cours",
  pt: "Nenhum programa em andamento",
};
