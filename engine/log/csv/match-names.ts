/**
 * Finds the exercises that names out of other apps mean. Only a name that the catalogue itself bears is taken,
 * in whatever order of its words; what comes near is asked, for a wrong exercise is worse than an unknown one.
 */
import type { Catalog } from "../../catalog/catalog.ts";
import { lookUp, lookUpName } from "../../catalog/lookup.ts";

export type NameMatch = { name: string; exerciseId: string; confidence: number };
export type NameSuggestions = {
  name: string;
  /** Best first; none is taken without being asked for. */
  suggestions: { exerciseId: string; exercise: string; confidence: number }[];
};
export type NameMatches = { matched: NameMatch[]; unmatched: NameSuggestions[] };

const MOST_SUGGESTIONS = 5;
/** Beside such a word the others mean another thing in another order. */
const KEEPS_ORDER = /\b(?:to|from|over|under)\b/i;

export function matchNames(names: readonly string[], catalog: Catalog): NameMatches {
  const matches: NameMatches = { matched: [], unmatched: [] };
  for (const name of names) {
    const match = matchName(name, catalog);
    if (match) matches.matched.push(match);
    else matches.unmatched.push({ name, suggestions: suggest(name, catalog) });
  }
  return matches;
}

/** Without a look at what comes near it, which takes a thousand times as long. */
export function matchName(name: string, catalog: Catalog): NameMatch | null {
  const known = lookUpName(name, catalog);
  if (!known || (known.confidence < 1 && KEEPS_ORDER.test(name))) return null;
  const { exercise, confidence } = known;
  return { name, exerciseId: exercise.id, confidence };
}

function suggest(name: string, catalog: Catalog) {
  const { best, alternatives } = lookUp(name, catalog);
  return [...(best ? [best] : []), ...alternatives]
    .slice(0, MOST_SUGGESTIONS)
    .map(({ exercise, confidence }) => ({
      exerciseId: exercise.id,
      exercise: exercise.name,
      confidence,
    }));
}
