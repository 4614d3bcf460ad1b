/** An exercise by the name that it has in a language; in English where it has none. */
import type { Catalog } from "../catalog/catalog.ts";
import type { Exercise } from "../catalog/exercise.ts";
import type { Language } from "./language.ts";

/** What German writes small within a name; the rest are nouns, and names stand in small letters. */
const SMALL = new Set(
  "ohne am an im in der auf mit über von zum sitzend liegend stehend hängend kniend".split(" "),
);
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Names by id; an exercise that is not there any more goes by its id. */
export const namesIn =
  ({ byId }: Pick<Catalog, "byId">, language: Language) =>
  (id: string) => {
    const exercise = byId.get(id);
    return exercise ? localName(exercise, language) : id;
  };

export function localName({ name, names }: Exercise, language: Language): string {
  if (language === "en") return name;
  const [local] = names[language] ?? [];
  if (local === undefined) return name;
  if (language !== "de") return capital(local);
  const words = local.split(" ").map((word) => (SMALL.has(word) ? word : capital(word)));
  return capital(words.join(" "));
}
