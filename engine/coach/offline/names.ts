/** Finds the exercises that a message names: whole names first, in any of the languages, slips forgiven. */
import { catalog } from "../../catalog/catalog.ts";
import type { Exercise } from "../../catalog/exercise.ts";
import { lookUpName, spell, speltNames } from "../../catalog/lookup.ts";
import { searchExercises } from "../../catalog/search.ts";
import { slipsTo } from "./slips.ts";

export type Name = {
  /** The first word of it, and the one behind the last. */
  from: number;
  to: number;
  exercise: Exercise;
  /** Also an everyday word: it names an exercise only where one is asked about. */
  isWeak: boolean;
};

type Index = {
  names: Map<string, Exercise>;
  longest: Map<string, number>;
  words: Set<string>;
  byLetter: Map<string, string[]>;
};
let index: Index | undefined;

const WEAK = new Set(
  `walk walking stroll hiking gehen spazieren caminar caminata marche caminhada caminhar running run
jog jogging laufen joggen correr trotar footing corrida cycling bike spinning radfahren bicicleta velo
rower elliptical crosstrainer sled good_morning marching pointer halo butterfly treadmill boxing ruck rucking
bicycle clam brucke bulgaro bulgarian abdominale comba ube planche`
    .split(/\s+/)
    .map((name) => name.replace("_", " ")),
);
/** Kinds of movements: "incline press" and "rosca" say enough to look for. */
const HEADS = new Set(
  `press row raise curl extension pulldown fly squat lunge crunch thrust deadlift rows kickback
supino remada rosca desenvolvimento elevacao agachamento puxada extensao flexao stiff triceps biceps
hack hackenschmidt remo jalon elevacion elevacione apertura prensa sentadilla tirage rowing developpe ecarte fente
releve rudern drucken bankdrucken latzug kreuzheben kniebeuge beinpresse zancada dip levantamento terra
banca`.split(/\s+/),
);
const LONGEST = 6;
const SHORTEST_PART = 3;
/** In a line. */
const MOST_NAMES = 8;

function makeIndex(): Index {
  const names = new Map<string, Exercise>();
  const longest = new Map<string, number>();
  const words = new Set<string>();
  for (const { key, exercise } of speltNames(catalog())) {
    if (!names.has(key)) names.set(key, exercise);
    const parts = key.split(" ");
    longest.set(parts[0]!, Math.max(longest.get(parts[0]!) ?? 0, parts.length));
    for (const part of parts) words.add(part);
  }
  const lettered = [...words].filter((word) => word.length >= 4);
  return { names, longest, words, byLetter: Map.groupBy(lettered, (word) => word[0]!) };
}

const indexOf = () => (index ??= makeIndex());

const APART = /^(?:pull|push|chin|sit|step|press|get)$/;
const BEHIND = /^(?:up|down)s?$/;

/** One spelling for each word; "pull ups" are one, and the second of the two is empty. */
export function spellWords(words: readonly string[]): string[] {
  const spelt: string[] = [];
  const spellings = new Map<string, string>();
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    if (i > 0 && spelt[i - 1] !== "" && BEHIND.test(word) && APART.test(words[i - 1]!)) {
      spelt.push("");
      continue;
    }
    const isApart = next !== undefined && APART.test(word) && BEHIND.test(next);
    const whole = isApart ? word + next : word;
    const known = spellings.get(whole) ?? spell(whole);
    spellings.set(whole, known);
    spelt.push(known);
  }
  return spelt;
}

export const isNameWord = (spelt: string) => indexOf().words.has(spelt);

const ENDINGS = /(?:ing|ed|en|n|e|er|es)$/;

/** "Benched", "squatting", "Ausfallschritten". */
function bareWord(spelt: string): string | null {
  const { words } = indexOf();
  for (let at = spelt.length - 1; at >= 4 && at >= spelt.length - 4; at--) {
    if (!ENDINGS.test(spelt) || !/^(?:ing|ed|en|n|e|er|es|ting)$/.test(spelt.slice(at))) continue;
    const bare = spelt.slice(0, at);
    if (words.has(bare)) return bare;
  }
  return null;
}

/** The word of a name that was meant, where it is bent or a slip away. */
export function mendNameWord(spelt: string): string | null {
  const bare = bareWord(spelt);
  if (bare !== null) return bare;
  for (const word of indexOf().byLetter.get(spelt[0] ?? "") ?? [])
    if (slipsTo(spelt, word)) return word;
  return null;
}

/** Left to right, the longest first; `isFree` tells whether a word may be part of a mere kind of movement. */
export function namesIn(spelt: readonly string[], isFree: (at: number) => boolean): Name[] {
  const found: Name[] = [];
  let at = 0;
  while (at < spelt.length && found.length < MOST_NAMES) {
    const name = nameAt(spelt, at) ?? kindAt(spelt, at, isFree);
    if (name) found.push(name);
    at = name?.to ?? at + 1;
  }
  return found;
}

function nameAt(spelt: readonly string[], at: number): Name | null {
  const { names, longest } = indexOf();
  const first = spelt[at]!;
  const most = Math.min(longest.get(first.split(" ")[0]!) ?? 0, LONGEST);
  // An empty word belongs to the one before.
  for (let count = Math.min(most + 1, spelt.length - at); count > 0; count--) {
    const key = spelt
      .slice(at, at + count)
      .filter(Boolean)
      .join(" ");
    const exercise = names.get(key);
    if (exercise) return { from: at, to: at + count, exercise, isWeak: WEAK.has(key) };
  }
  return null;
}

function kindAt(
  spelt: readonly string[],
  at: number,
  isFree: (at: number) => boolean,
): Name | null {
  const { words } = indexOf();
  const isPart = (word: string) => words.has(word) && (word.length > SHORTEST_PART || word === "");
  let to = at;
  while (to < spelt.length && to - at < 4 && isPart(spelt[to]!) && isFree(to)) {
    if (to > at && nameAt(spelt, to)) break;
    to++;
  }
  const run = spelt.slice(at, to);
  if (!run.some((word) => HEADS.has(word))) return null;
  const [exercise] = searchExercises({ q: run.join(" ") }, catalog());
  return exercise ? { from: at, to, exercise, isWeak: false } : null;
}

/** The exercise that a name in an intent stands for. */
export function exerciseNamed(text: string): Exercise | null {
  const known = lookUpName(text, catalog())?.exercise;
  if (known) return known;
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  const spelt = spellWords(words).map((word) =>
    word === "" || isNameWord(word) ? word : (mendNameWord(word) ?? word),
  );
  return namesIn(spelt, () => true)[0]?.exercise ?? null;
}
