/** Searches the catalogue: by words, best first, and by what an athlete has, can do and must spare. */
import { EquipmentKind } from "../athlete/equipment.ts";
import type { Experience } from "../athlete/preferences.ts";
import type { Catalog } from "./catalog.ts";
import type { Exercise, Pattern } from "./exercise.ts";
import { lookUp, lookUpName, spell, speltNames } from "./lookup.ts";
import { type Joint, JOINTS, type Muscle } from "./muscles.ts";
import type * as z from "zod";

type Level = z.infer<typeof Experience>;
export type ExerciseQuery = {
  /** Words of a name, in any order; a part of a word is enough, and a slip is forgiven. */
  q?: string | undefined;
  muscle?: Muscle | undefined;
  pattern?: Pattern | undefined;
  kind?: Exercise["kind"] | undefined;
  /** Everything there is: only what can be done with it is found. */
  equipment?: readonly EquipmentKind[] | undefined;
  level?: Level | undefined;
  /** Joints to spare: what loads one of them moderately or highly is left out. */
  contraindicatedFor?: readonly Joint[] | undefined;
};

const SKILL_OF_LEVEL: Record<Level, number> = { novice: 2, intermediate: 3, advanced: 4 };
const SPARED_FROM = 2;
const MOST_WORDS = 8;
/** Shorter parts stand inside words that have nothing to do with them, as `ab` does in `cable`. */
const SHORTEST_INSIDE = 3;

/** Sets of equipment and joints as bits, and every word of every name with those who bear it. */
type Index = {
  needs: readonly (readonly number[])[];
  stressed: readonly number[];
  nameWords: readonly number[];
  /** The words, each after a line break, as one text: looking through it finds parts of words. */
  text: string;
  starts: readonly number[];
  /** By word: the places of the exercises, doubled, and odd where it is the name itself. */
  bearers: readonly (readonly number[])[];
};

const indexes = new WeakMap<Catalog, Index>();
const BIT_OF_KIND = new Map(EquipmentKind.options.map((kind, i) => [kind, 1 << i]));
const BIT_OF_JOINT = new Map(JOINTS.map((joint, i) => [joint, 1 << i]));
const bitsOf = <T>(things: readonly T[], bits: ReadonlyMap<T, number>) =>
  things.reduce((all, thing) => all | bits.get(thing)!, 0);

function makeIndex(catalog: Catalog): Index {
  const { all } = catalog;
  const places = new Map(all.map((exercise, at) => [exercise, at]));
  const bearers = new Map<string, Map<number, boolean>>();
  const nameWords = all.map(() => 0);
  for (const { key, exercise, isOwn } of speltNames(catalog)) {
    const at = places.get(exercise)!;
    const words = key.split(" ");
    if (isOwn) nameWords[at] = words.length;
    for (const word of words) {
      const known = bearers.get(word) ?? new Map<number, boolean>();
      bearers.set(word, known.set(at, isOwn || known.get(at) === true));
    }
  }
  const starts: number[] = [];
  let text = "";
  for (const word of bearers.keys()) {
    starts.push(text.length);
    text += `\n${word}`;
  }
  return {
    needs: all.map(({ equipment }) => equipment.map((set) => bitsOf(set, BIT_OF_KIND))),
    stressed: all.map(({ jointStress }) =>
      bitsOf(
        JOINTS.filter((joint) => (jointStress[joint] ?? 0) >= SPARED_FROM),
        BIT_OF_JOINT,
      ),
    ),
    nameWords,
    text: `${text}\n`,
    starts,
    bearers: Array.from(bearers.values(), (known) =>
      Array.from(known, ([at, isName]) => 2 * at + Number(isName)),
    ),
  };
}

function indexOf(catalog: Catalog): Index {
  const made = indexes.get(catalog) ?? makeIndex(catalog);
  indexes.set(catalog, made);
  return made;
}

/** The word that stands at a position of the text. */
function wordAt(starts: readonly number[], position: number) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How well each exercise bears the word: whole before its beginning before its inside, names first. */
function scoreWord(word: string, { text, starts, bearers }: Index, scores: Uint8Array) {
  const sought = word.length < SHORTEST_INSIDE ? `\n${word}` : word;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const begin = sought === word ? at : at + 1;
    const number = wordAt(starts, begin);
    const isBegin = begin === starts[number]! + 1;
    const isWhole = isBegin && text[begin + word.length] === "\n";
    const worth = isWhole ? 3 : isBegin ? 2 : 1;
    for (const bearer of bearers[number]!) {
      const score = bearer & 1 ? 2 * worth : worth;
      if (score > scores[bearer >> 1]!) scores[bearer >> 1] = score;
    }
  }
}

/** Places in the catalogue of what bears every word, best first. */
function placesFor(words: readonly string[], index: Index): number[] {
  const count = index.nameWords.length;
  let totals: Uint8Array | null = null;
  for (const word of words) {
    const scores = new Uint8Array(count);
    scoreWord(word, index, scores);
    if (totals)
      for (let at = 0; at < count; at++) {
        const sum: number = scores[at]! > 0 && totals[at]! > 0 ? totals[at]! + scores[at]! : 0;
        scores[at] = sum;
      }
    totals = scores;
  }
  const keys: number[] = [];
  totals?.forEach((score, at) => {
    if (score > 0) keys.push(((255 - score) * 32 + index.nameWords[at]!) * count + at);
  });
  // As whole numbers they sort without a call for each pair.
  return Array.from(Int32Array.from(keys).sort(), (key) => key % count);
}

function makeFilter(query: ExerciseQuery, index: Index) {
  const { muscle, pattern, kind, level } = query;
  const has = query.equipment && bitsOf(["bodyweight", ...query.equipment], BIT_OF_KIND);
  const spared = bitsOf(query.contraindicatedFor ?? [], BIT_OF_JOINT);
  const skill = level ? SKILL_OF_LEVEL[level] : Infinity;
  return (exercise: Exercise, at: number) =>
    (muscle === undefined || exercise.muscles[muscle] !== undefined) &&
    (pattern === undefined || exercise.pattern === pattern) &&
    (kind === undefined || exercise.kind === kind) &&
    exercise.skill <= skill &&
    (index.stressed[at]! & spared) === 0 &&
    (has === undefined ||
      index.needs[at]!.length === 0 ||
      index.needs[at]!.some((set) => (set & ~has) === 0));
}

/** All that fits, best first: by words if there are any, else by how directly the muscle is trained. */
export function searchExercises(query: ExerciseQuery, catalog: Catalog): Exercise[] {
  const { all } = catalog;
  const index = indexOf(catalog);
  const fits = makeFilter(query, index);
  if (query.q === undefined) {
    const found = all.filter(fits);
    const { muscle } = query;
    return muscle ? found.sort((a, b) => b.muscles[muscle]! - a.muscles[muscle]!) : found;
  }
  const words = [...new Set(spell(query.q).split(" "))].filter(Boolean).slice(0, MOST_WORDS);
  let places = placesFor(words, index);
  if (places.length === 0) {
    const meant = misspelt(query.q, catalog, fits);
    if (meant.length > 0) return meant;
    places = placesFor(
      words.filter((word) => index.text.includes(word)),
      index,
    );
  }
  const named = lookUpName(query.q, catalog)?.exercise;
  const found: Exercise[] = [];
  for (const at of places) {
    const exercise = all[at]!;
    if (!fits(exercise, at)) continue;
    if (exercise === named) found.unshift(exercise);
    else found.push(exercise);
  }
  return found;
}

function misspelt(q: string, catalog: Catalog, fits: ReturnType<typeof makeFilter>) {
  const { best, alternatives } = lookUp(q, catalog);
  return [...(best ? [best] : []), ...alternatives]
    .map(({ exercise }) => exercise)
    .filter((exercise) => fits(exercise, catalog.all.indexOf(exercise)));
}
