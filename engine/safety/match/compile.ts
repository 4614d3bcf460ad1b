/** The patterns of all languages made ready, once, on first use. */
import { once } from "../../once.ts";
import type { Concern, Topic } from "../levels.ts";
import { allPatterns } from "../patterns/all.ts";
import { LANGUAGES, type Language, SMALL_WORDS } from "../text/language.ts";
import { spellingOf } from "../text/spelling.ts";
import { addPhrase, addWords, classId, emptyLexicon } from "./lexicon.ts";
import { type Pattern, parsePattern } from "./pattern.ts";
import { MEASURED } from "./measures.ts";
import type { Patterns, Sign } from "./sign.ts";

export type CompiledSign = {
  level: Concern;
  topic: Topic;
  language: Language;
  sign: Sign;
  when: readonly Pattern[];
  unless: readonly Pattern[];
  unlessAnywhere: readonly Pattern[];
};

export function compile(all: readonly Patterns[]) {
  const lexicon = emptyLexicon();
  const parts = new Map();
  const unknown = new Set<string>();
  const figures: { language: Language; pattern: Pattern }[] = [];
  const signs: CompiledSign[] = [];
  const vocabulary = {} as Record<Language, Set<string>>;
  for (const { language, words } of all) {
    const known = new Set(lexicon.known);
    addWords(lexicon, language, words);
    for (const name of ["AGO_HOURS", "AGO_WEEKS", "AGO_MONTHS"]) classId(lexicon, language, name);
    vocabulary[language] = new Set([...lexicon.known].filter((word) => !known.has(word)));
  }
  for (const patterns of all) {
    const { language } = patterns;
    const idOf = (alternative: string): number => {
      if (/^[A-Z]/.test(alternative)) {
        if (!MEASURED.has(alternative) && !lexicon.ids.has(`${language}:${alternative}`))
          unknown.add(`${language}:${alternative}`);
        return classId(lexicon, language, alternative);
      }
      const isNew = !lexicon.ids.has(`${language}:=${alternative}`);
      const id = classId(lexicon, language, `=${alternative}`);
      if (isNew) addPhrase(lexicon, id, alternative);
      return id;
    };
    const parser = { language, parts, idOf };
    const parse = (list: readonly string[] | undefined) =>
      (list ?? []).map((pattern) => parsePattern(pattern, parser));
    for (const pattern of parse(patterns.figures)) figures.push({ language, pattern });
    for (const { level, signs: list } of patterns.signs)
      for (const sign of list)
        signs.push({
          level,
          topic: sign.topic as Topic,
          language,
          sign,
          when: parse(sign.when),
          unless: parse(sign.unless),
          unlessAnywhere: parse(sign.unlessAnywhere),
        });
  }
  const spelling = Object.fromEntries(
    LANGUAGES.map((language) => [language, spellingOf(vocabulary[language] ?? [])]),
  ) as Record<Language, ReturnType<typeof spellingOf>>;
  const small = new Set(LANGUAGES.flatMap((language) => [...SMALL_WORDS[language]]));
  const masked = Map.groupBy(lexicon.known, (word) => word[0]!);
  return {
    lexicon,
    figures,
    signs,
    spelling,
    partCount: parts.size,
    /** Class names that a pattern asks for and no lexicon nor measure fills. */
    unknown,
    known: {
      has: (word: string) => lexicon.known.has(word) || small.has(word),
      unmask: (word: string) => unmask(word, masked),
    },
  };
}
export type Compiled = ReturnType<typeof compile>;

/** `su*cide`, `k*ll`: as many letters as stars where a word fits, any number of letters else. */
function unmask(
  word: string,
  byLetter: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const start = /^[a-z]+/.exec(word)?.[0] ?? "";
  const end = /[a-z]*$/.exec(word)?.[0] ?? "";
  if (word.length > 16 || start.length + end.length < 2) return undefined;
  const fits = (byLetter.get(word[0]!) ?? []).filter(
    (each) =>
      each.length > start.length + end.length && each.startsWith(start) && each.endsWith(end),
  );
  return fits.find((each) => each.length === word.length) ?? (end ? fits[0] : undefined);
}

export const compiled = once(() => compile(allPatterns));
