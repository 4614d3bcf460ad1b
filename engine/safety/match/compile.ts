/** The patterns of all languages made ready, once, on first use; each is parsed when a text first comes near it. */
import { once } from "../../once.ts";
import type { Concern, Topic } from "../levels.ts";
import { allPatterns } from "../patterns/all.ts";
import { LANGUAGES, type Language } from "../text/language.ts";
import { type Keys, listCandidates } from "./candidates.ts";
import { cueIdsOf } from "./cues.ts";
import { classId, emptyLexicon, findClass } from "./lexicon.ts";
import { makeMeanings } from "./meanings.ts";
import {
  emptyParser,
  needsOf,
  type Parser,
  type Part,
  partOf,
  type Pattern,
  parsePattern,
} from "./pattern.ts";
import { keysOf, type Scout } from "./scout.ts";
import type { Patterns, Sign } from "./sign.ts";
import { addWords, lettersIn } from "./vocabulary.ts";

export type CompiledSign = {
  level: Concern;
  topic: Topic;
  language: Language;
  sign: Sign;
  unless: readonly Pattern[] | undefined;
  unlessAnywhere: readonly Pattern[] | undefined;
};
/** One of the patterns of which each alone is enough. */
export type When = {
  sign: CompiledSign;
  text: string;
  pattern: Pattern | undefined;
  /** For each step that it cannot do without, the classes; the rarest first. */
  needs: readonly (readonly number[])[];
};
type Run = { language: Language; text: string; part: Part | undefined };
/** A run of words and the class that it makes. */
type Turn = Run & { id: number };

const runsIn = (pattern: string) => pattern.split(/&+/).map((run) => run.trim());

export function compile(all: readonly Patterns[]) {
  const lexicon = emptyLexicon(all.reduce((sum, { words }) => sum + lettersIn(words), 0));
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
  const figures: Run[] = [];
  const figureKeys: Keys[] = [];
  const turns: Turn[] = [];
  const turnKeys: Keys[] = [];
  const whens: When[] = [];
  const whenKeys: Keys[] = [];
  for (const patterns of all) {
    const { language } = patterns;
    const scout: Scout = { lexicon, language, bytes: new Uint8Array(1024), unknown };
    for (const text of patterns.figures.flatMap(runsIn)) {
      figures.push({ language, text, part: undefined });
      figureKeys.push(keysOf(scout, text));
    }
    const told = (patterns.turns ?? []).flatMap((list) => Object.entries(list));
    for (const [name] of told) classId(lexicon, language, name);
    for (const [name, runs] of told)
      for (const text of runs.flatMap(runsIn)) {
        turns.push({ language, text, part: undefined, id: classId(lexicon, language, name) });
        turnKeys.push(keysOf(scout, text));
      }
    for (const { level, signs } of patterns.signs)
      for (const sign of signs) {
        const topic = sign.topic as Topic;
        const compiledSign = {
          level,
          topic,
          language,
          sign,
          unless: undefined,
          unlessAnywhere: undefined,
        };
        for (const text of sign.when) {
          whens.push({ sign: compiledSign, text, pattern: undefined, needs: [] });
          whenKeys.push(keysOf(scout, text));
        }
        for (const text of sign.unless ?? []) keysOf(scout, text);
        for (const text of sign.unlessAnywhere ?? []) keysOf(scout, text);
      }
  }
  const count = { parts: 0 };
  const parsers = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      emptyParser({
        language,
        count,
        idOf: (name) => findClass(lexicon, language, name),
        weights: lexicon.weights,
      }),
    ]),
  ) as unknown as Record<Language, Parser>;
  const parse = (language: Language, texts: readonly string[] | undefined) =>
    (texts ?? []).map((text) => parsePattern(text, parsers[language]));
  return {
    lexicon,
    meanings: makeMeanings(lexicon, vocabulary),
    cueIds: cueIdsOf(lexicon),
    unknown,
    whens,
    candidates: listCandidates(whenKeys, lexicon.idCount),
    figures,
    figureCandidates: listCandidates(figureKeys, lexicon.idCount),
    turns,
    turnCandidates: listCandidates(turnKeys, lexicon.idCount),
    partOf: (run: Run): Part => (run.part ??= partOf(run.text, parsers[run.language])),
    patternOf(when: When): Pattern {
      if (when.pattern) return when.pattern;
      when.pattern = parsePattern(when.text, parsers[when.sign.language]);
      const steps = when.pattern.flatMap((parts) => parts.flatMap((part) => part.steps));
      when.needs = needsOf(steps, lexicon.weights);
      return when.pattern;
    },
    unlessOf: (one: CompiledSign) => (one.unless ??= parse(one.language, one.sign.unless)),
    unlessAnywhereOf: (one: CompiledSign) =>
      (one.unlessAnywhere ??= parse(one.language, one.sign.unlessAnywhere)),
  };
}
export type Compiled = ReturnType<typeof compile>;

export const compiled = once(() => compile(allPatterns));
