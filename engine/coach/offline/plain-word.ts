/** Reads a message that is a yes or a no and nothing else: whoever adds a word to it wants something else. */
import type { Language } from "../language.ts";
import { meaningsOf, phrasesAt, senseOf } from "./meanings.ts";
import { linesOf, withoutSigns } from "./words.ts";

export type PlainWord = "yes" | "no";

const MOST_CHARS = 60;
const FOR = new Set(["yes"]);
const AGAINST = new Set(["no", "cancel"]);
/** May stand beside it. */
const BESIDE = new Set(["okay", "please", "thanks", "it"]);
const isKnown = (concept: string) =>
  FOR.has(concept) || AGAINST.has(concept) || BESIDE.has(concept);

/** In the athlete's language, or in English, which is typed everywhere. */
export const plainWord = (text: string, language: Language): PlainWord | null =>
  wordIn(text, language) ?? (language === "en" ? null : wordIn(text, "en"));

function wordIn(text: string, language: Language): PlainWord | null {
  if (text.length > MOST_CHARS) return null;
  const meanings = meaningsOf(language);
  const lines = linesOf(withoutSigns(text), language === "fr", (word) => meanings.exact.has(word));
  if (lines.some(({ isQuestion }) => isQuestion)) return null;
  const words = lines.flatMap((line) => line.words.map((word) => word.text));
  const said = new Set<string>();
  for (let at = 0; at < words.length;) {
    const [longest] = phrasesAt(words, at, meanings)
      .filter(({ concept }) => isKnown(concept))
      .toSorted((a, b) => b.length - a.length);
    const concepts = longest
      ? [longest.concept]
      : senseOf(words[at]!, meanings).concepts.filter(isKnown);
    if (concepts.length === 0) return null;
    for (const concept of concepts) said.add(concept);
    at += longest?.length ?? 1;
  }
  const isFor = [...said].some((concept) => FOR.has(concept));
  const isAgainst = [...said].some((concept) => AGAINST.has(concept));
  if (isFor === isAgainst) return null;
  return isFor ? "yes" : "no";
}
