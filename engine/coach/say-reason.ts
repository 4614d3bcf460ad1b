/** Says the reasons of a swap, which the engine gives in English, in the athlete's language. */
import { catalog } from "../catalog/catalog.ts";
import type { Pattern } from "../catalog/exercise.ts";
import { lookUpName } from "../catalog/lookup.ts";
import { type Language, listWords } from "./language.ts";
import { localName } from "./local-name.ts";
import { germanReasons } from "./reason-words/de.ts";
import { spanishReasons } from "./reason-words/es.ts";
import { frenchReasons } from "./reason-words/fr.ts";
import { portugueseReasons } from "./reason-words/pt.ts";
import type { ReasonWords } from "./reason-words/words.ts";

const WORDS: Record<Exclude<Language, "en">, () => ReasonWords> = {
  es: spanishReasons,
  de: germanReasons,
  fr: frenchReasons,
  pt: portugueseReasons,
};

/** What is replaced and what by; the movement of what is not in the catalogue is not known. */
export type Swap = { from: Pattern | null; to: Pattern };
type Telling = { words: ReasonWords; swap: Swap; language: Language };

/** Null for a reason that has no words in the language yet. */
export function sayReason(reason: string, language: Language, swap: Swap): string | null {
  if (language === "en") return reason;
  const words = WORDS[language]();
  for (const [form, tell] of FORMS) {
    const found = form.exec(reason);
    if (found) return tell({ words, swap, language }, ...found.slice(1));
  }
  return null;
}

type Tell = (telling: Telling, ...parts: string[]) => string | null;
type Kind = "joints" | "muscles" | "equipment";

const FORMS: readonly (readonly [RegExp, Tell])[] = [
  [/^The same movement: /, ({ words, swap }) => words.same(words.movements[swap.to])],
  [
    /^A related movement: /,
    ({ words, swap: { from, to } }) => {
      const [is, was] = [words.movements[to], from && words.movements[from]];
      return was ? words.related(is, was) : words.other(is);
    },
  ],
  [/^Another movement for the same/, ({ words, swap }) => words.other(words.movements[swap.to])],
  [/^Puts no load on the (.+)\.$/, (t, list = "") => tell(t, "joints", list, t.words.unloads)],
  [
    /^Loads the (.+) less: (\d) of 3 instead of (\d)\.$/,
    (t, joint = "", is = "", was = "") =>
      tell(t, "joints", joint, (name) => t.words.loadsLess(name, is, was)),
  ],
  [/^An easier form of (.+)\.$/, (t, name = "") => t.words.easier(nameOf(name, t.language))],
  [/^A harder form of (.+)\.$/, (t, name = "") => t.words.harder(nameOf(name, t.language))],
  [/^Another station: (.+)\.$/, (t, list = "") => tell(t, "equipment", list, t.words.station)],
  [/^Possible with .+?: (.+)\.$/, (t, list = "") => tell(t, "equipment", list, t.words.possible)],
  [/^Quiet: /, ({ words }) => words.quiet],
  [/^Trains (.+), as the .+\.$/, (t, list = "") => tell(t, "muscles", list, t.words.trains)],
  [
    /^Trains (.+), less the (.+)\.$/,
    (t, kept = "", lost = "") => {
      const less = namesOf(t, "muscles", lost);
      return less && tell(t, "muscles", kept, (more) => t.words.trainsLess(more, less));
    },
  ],
  [/^Trains (.+) in the mean.+$/, (t, list = "") => tell(t, "muscles", list, t.words.meanwhile)],
  [/^Easier to learn\.$/, ({ words }) => words.learn],
  [/^Needs (.+)\.$/, (t, list = "") => tell(t, "equipment", list, t.words.needs)],
];

function tell(telling: Telling, kind: Kind, list: string, say: (names: string) => string) {
  const names = namesOf(telling, kind, list);
  return names && say(names);
}

/** "chest, front delts and triceps" in the language; null if a name of it is not known. */
function namesOf({ words, language }: Telling, kind: Kind, list: string): string | null {
  if (list === "no equipment") return words.noEquipment;
  const known: Record<string, string> = words[kind];
  const names = list.split(/, | and /).map((name) => known[idOf(name)]);
  const all = names.filter((name) => name !== undefined);
  return all.length === names.length ? listWords(all, language) : null;
}

const idOf = (name: string) => (name === "lower back" ? "lumbar" : name.replaceAll(" ", "_"));

function nameOf(name: string, language: Language) {
  const exercise = lookUpName(name, catalog())?.exercise;
  if (!exercise || language === "de") return exercise ? localName(exercise, language) : name;
  return localName(exercise, language).toLowerCase();
}
