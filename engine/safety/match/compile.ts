/** The patterns of all languages made ready, once, on first use. */
import { once } from "../../once.ts";
import type { Concern, Topic } from "../levels.ts";
import { allPatterns } from "../patterns/all.ts";
import type { Language } from "../text/language.ts";
import { listCandidates } from "./candidates.ts";
import { cueIdsOf } from "./cues.ts";
import { addLiteral, addWords, classId, emptyLexicon } from "./lexicon.ts";
import { makeMeanings } from "./meanings.ts";
import { MEASURED } from "./measures.ts";
import { type Parser, type Part, type Pattern, parsePattern } from "./pattern.ts";
import type { Patterns, Sign } from "./sign.ts";

export type CompiledSign = {
  level: Concern;
  topic: Topic;
  language: Language;
  sign: Sign;
  unless: readonly Pattern[];
  unlessAnywhere: readonly Pattern[];
};
/** One of the patterns of which each alone is enough. */
export type When = { sign: CompiledSign; pattern: Pattern };

export function compile(all: readonly Patterns[]) {
  const lexicon = emptyLexicon();
  /** Class names that a pattern asks for and no lexicon nor measure fills. */
  const unknown = new Set<string>();
  const vocabulary: Record<Language, readonly number[]> = {
    en: [],
    es: [],
    de: [],
    fr: [],
    pt: [],
  };
  for (const { language, words } of all) {
    const before = lexicon.known.length;
    addWords(lexicon, language, words);
    for (const name of ["AGO_HOURS", "AGO_WEEKS", "AGO_MONTHS"]) classId(lexicon, language, name);
    vocabulary[language] = lexicon.known.slice(before);
  }
  const count = { parts: 0 };
  const figures = new Set<Part>();
  const whens: When[] = [];
  for (const patterns of all) {
    const { language } = patterns;
    const idOf = (alternative: string): number => {
      const isNew = !lexicon.ids[language].has(alternative);
      const id = classId(lexicon, language, alternative);
      if (!isNew) return id;
      if (!/^[A-Z]/.test(alternative)) addLiteral(lexicon, id, alternative);
      else if (!MEASURED.has(alternative)) unknown.add(`${language}:${alternative}`);
      return id;
    };
    const parser: Parser = { language, parts: new Map(), count, choices: new Map(), idOf };
    const parse = (list: readonly string[] | undefined) =>
      (list ?? []).map((pattern) => parsePattern(pattern, parser));
    for (const part of parse(patterns.figures).flat(2)) figures.add(part);
    for (const { level, signs } of patterns.signs)
      for (const sign of signs) {
        const patternsOfSign = parse(sign.when);
        const compiledSign = {
          level,
          topic: sign.topic as Topic,
          language,
          sign,
          unless: parse(sign.unless),
          unlessAnywhere: parse(sign.unlessAnywhere),
        };
        for (const pattern of patternsOfSign) whens.push({ sign: compiledSign, pattern });
      }
  }
  const figureParts = [...figures];
  return {
    lexicon,
    meanings: makeMeanings(lexicon, vocabulary),
    cueIds: cueIdsOf(lexicon),
    unknown,
    figures: figureParts,
    figureCandidates: listCandidates(
      figureParts.map(({ steps }) => steps),
      lexicon.weights,
    ),
    whens,
    candidates: listCandidates(
      whens.map(({ pattern }) => pattern.flatMap((parts) => parts.flatMap(({ steps }) => steps))),
      lexicon.weights,
    ),
    partCount: count.parts,
  };
}
export type Compiled = ReturnType<typeof compile>;

export const compiled = once(() => compile(allPatterns));
