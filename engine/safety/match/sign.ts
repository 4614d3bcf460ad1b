/** What a pattern file says: signs of one level, and the words of one language. `patterns/README.md` tells how. */
import type { Concern, TOPICS } from "../levels.ts";
import type { Language } from "../text/language.ts";

type AnyConcern = { [Level in Concern]: readonly [Level, (typeof TOPICS)[Level][number]] }[Concern];
/** What becomes of a sign that is past or cleared: counted as it is, dropped, or another concern. */
export type Fate = "keep" | "drop" | AnyConcern;

export type Sign<Topic extends string = string> = {
  topic: Topic;
  /** Each alone is enough. */
  when: readonly string[];
  /** In the sentence of the hit, none of these. */
  unless?: readonly string[];
  /** In the whole text, none of these. */
  unlessAnywhere?: readonly string[];
  /** "ignored" where `not` before it changes nothing. */
  negation?: "ignored";
  /** "self" where another's does not count; "any" where a question of study or a story counts too. */
  person?: "self" | "any";
  /** Yesterday, last week. */
  recent?: Fate;
  /** Months and years ago, as a child. */
  past?: Fate;
  /** Healed, or looked at by somebody who may say so. */
  cleared?: Fate;
};

export type Signs = { level: Concern; signs: readonly Sign[] };

export const signs = <Level extends Concern>(
  level: Level,
  list: readonly Sign<(typeof TOPICS)[Level][number]>[],
): Signs => ({ level, signs: list });

/** Class name to its words: `"chest, rib cage, sternum, pector*"`. */
export type Words = Readonly<Record<string, string>>;
/** Turns of phrase: class name to runs of words that are of that class too, `["skip ~2 MEAL", "nothing ~2 but COFFEE"]`. */
export type Turns = Readonly<Record<string, readonly string[]>>;

export type Patterns = {
  language: Language;
  words: readonly Words[];
  /** Each of one run, made of words: signs may build on them, other turns may not. */
  turns?: readonly Turns[];
  /** Patterns of figures of speech: their words are heard by no sign. */
  figures: readonly string[];
  signs: readonly Signs[];
};
