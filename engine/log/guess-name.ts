/** Guesses which exercise is meant by words that stand where a name should and are none as they stand. */
import { catalog } from "../catalog/catalog.ts";
import { lookUp } from "../catalog/lookup.ts";
import {
  CONNECTORS,
  type FoundName,
  LONGEST,
  type Patience,
  runsOf,
  SURE_ENOUGH,
} from "./find-names.ts";
import { holdsNameWord } from "./name-words.ts";

/** What stands where a name should, when no name was found: near ones, or nothing that anybody knows. */
export function guessName(
  line: string,
  start: number,
  end: number,
  patience: Patience,
): FoundName | null {
  const words = runsOf(line.slice(0, end))
    .flat()
    .filter((word) => word.start >= start);
  while (words.length > 0 && CONNECTORS.has(words[0]!.text)) words.shift();
  while (words.length > 0 && CONNECTORS.has(words.at(-1)!.text)) words.pop();
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length > LONGEST) return null;
  const found = {
    start: first.start,
    end: last.end,
    exercise: null,
    confidence: 0,
    alternatives: [],
  };
  const isNear = words.some(({ text }) => holdsNameWord(text));
  if (!isNear || patience.looks === 0) return found;
  patience.looks -= 1;
  const { best, alternatives } = lookUp(line.slice(first.start, last.end), catalog());
  // "Rudern vorgebeugt" has its words the other way round in the catalogue.
  const turned =
    best ?? (words.length === 2 ? turnedAround(`${last.text} ${first.text}`, patience) : null);
  if (turned && turned.confidence >= SURE_ENOUGH) return { ...found, ...turned, alternatives: [] };
  const all = best ? [best, ...alternatives] : alternatives;
  return { ...found, confidence: all[0]?.confidence ?? 0, alternatives: all.slice(0, 3) };
}

function turnedAround(words: string, patience: Patience) {
  if (patience.looks === 0) return null;
  patience.looks -= 1;
  return lookUp(words, catalog()).best;
}
