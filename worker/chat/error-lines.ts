/** What the athlete reads of a tool that could not do what was asked. */
import type { Language } from "../../engine/coach/language.ts";

type Kind = "unclear" | "impossible" | "unsafe" | "gone" | "failed";

const KINDS: Record<string, Kind> = {
  bad_input: "unclear",
  validation_failed: "unclear",
  unsatisfiable_constraints: "impossible",
  unsafe_request: "unsafe",
  not_found: "gone",
  invalid_state: "gone",
};

const LINES: Record<Language, Record<Kind, string>> = {
  en: {
    unclear: "Something is missing or unclear for that",
    impossible: "Not all of this can be had at once",
    unsafe: "Not before somebody who can look at it has cleared it",
    gone: "That is not there any more",
    failed: "That did not work this time",
  },
  es: {
    unclear: "Para eso falta algo o no está claro",
    impossible: "No se puede tener todo eso a la vez",
    unsafe: "No antes de que lo autorice quien pueda valorarlo",
    gone: "Eso ya no está",
    failed: "Esta vez no ha funcionado",
  },
  de: {
    unclear: "Dafür fehlt etwas oder ist unklar",
    impossible: "Das alles zugleich geht nicht",
    unsafe: "Erst, wenn jemand es freigibt, der es beurteilen kann",
    gone: "Das gibt es nicht mehr",
    failed: "Das hat diesmal nicht geklappt",
  },
  fr: {
    unclear: "Il manque quelque chose ou ce n'est pas clair",
    impossible: "Tout cela à la fois n'est pas possible",
    unsafe: "Pas avant l'accord de quelqu'un qui peut en juger",
    gone: "Cela n'existe plus",
    failed: "Cela n'a pas marché cette fois",
  },
  pt: {
    unclear: "Falta algo para isso ou não está claro",
    impossible: "Não dá para ter tudo isso ao mesmo tempo",
    unsafe: "Só depois que alguém que possa avaliar liberar",
    gone: "Isso não existe mais",
    failed: "Desta vez não funcionou",
  },
};

export const errorLine = (code: string, language: Language) =>
  LINES[language][KINDS[code] ?? "failed"];
