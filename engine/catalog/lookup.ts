/** Finds the exercise that somebody means: by id, name, alias, plural, word order, language or typo. */
import type { Catalog } from "./catalog.ts";
import type { Exercise } from "./exercise.ts";

export type Match = {
  exercise: Exercise;
  /** 1 for a name as it stands, less for words in another order or mistyped. */
  confidence: number;
};
export type Lookup = { best: Match | null; alternatives: Match[] };

type Index = {
  exact: Map<string, Exercise>;
  /** By the words in the order of the alphabet; made when a name is first not found as it stands. */
  sorted?: Map<string, Exercise | null>;
  names: SpeltName[];
};
/** A name in the one spelling, and whether it is the name itself, no alias and no other language. */
export type SpeltName = { key: string; exercise: Exercise; isOwn: boolean };

const indexes = new WeakMap<Catalog, Index>();

/** Looked up by what somebody typed, so it must know no words but its own. */
const SHORT = new Map(
  Object.entries({
    bb: "barbell",
    db: "dumbbell",
    kb: "kettlebell",
    bw: "bodyweight",
    dl: "deadlift",
    rdl: "romanian deadlift",
    ohp: "overhead press",
    ext: "extension",
    exts: "extension",
    ghr: "glute ham raise",
    w: "with",
    sl: "single leg",
    trx: "suspension",
    tri: "triceps",
    tricep: "triceps",
    bicep: "biceps",
    kh: "kurzhantel",
    lh: "langhantel",
    ab: "abs",
  }),
);

/** One spelling for all: no accents, marks or plurals, abbreviations written out. */
export function spell(text: string): string {
  // Most names are plain already, and looking for marks is half of the work.
  const unmarked = /[^ -~]/.test(text) ? text.normalize("NFKD").replace(/\p{M}/gu, "") : text;
  const plain = unmarked
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/\b(pull|push|chin|sit|step|press|get|muscle) (up|down)(s?)\b/g, "$1$2$3")
    .trim();
  return plain.split(" ").map(toSingular).join(" ");
}

function toSingular(word: string) {
  const full = SHORT.get(word) ?? word;
  if (full.length < 4 || /(ss|us|is|ceps|abs)$/.test(full)) return full;
  if (full.endsWith("ies")) return `${full.slice(0, -3)}y`;
  if (/(sh|ch|x|ss)es$/.test(full)) return full.slice(0, -2);
  return full.endsWith("s") ? full.slice(0, -1) : full;
}

const sortWords = (key: string) => key.split(" ").sort().join(" ");

function indexOf(catalog: Catalog): Index {
  const made = indexes.get(catalog) ?? makeIndex(catalog);
  indexes.set(catalog, made);
  return made;
}

/** Every name of an exercise in the one spelling; its id and its own name lead. */
export const nameKeysOf = ({
  id,
  name,
  aliases,
  names,
}: Pick<Exercise, "id" | "name" | "aliases" | "names">): string[] =>
  [id, name, ...aliases, ...Object.values(names).flat()].map(spell);

function makeIndex(catalog: Catalog): Index {
  const index: Index = { exact: new Map(), names: [] };
  const known = catalog.nameKeys?.();
  catalog.all.forEach((exercise, at) => {
    (known?.[at] ?? nameKeysOf(exercise)).forEach((key, i) => {
      index.names.push({ key, exercise, isOwn: i < 2 });
      if (!index.exact.has(key)) index.exact.set(key, exercise);
    });
  });
  return index;
}

/** Two exercises of the same words are told apart by order alone: then order has to be kept. */
function sortedOf(index: Index) {
  if (index.sorted) return index.sorted;
  const sorted = new Map<string, Exercise | null>();
  for (const [key, exercise] of index.exact) {
    const words = sortWords(key);
    const other = sorted.get(words);
    sorted.set(words, other !== undefined && other !== exercise ? null : exercise);
  }
  index.sorted = sorted;
  return sorted;
}

export const speltNames = (catalog: Catalog): readonly SpeltName[] => indexOf(catalog).names;

const SURE_ENOUGH = 0.65;
const allowedSlips = (length: number) => (length < 6 ? 0 : length < 9 ? 1 : 2);

/** The best reading, and what else it could be; a tie has no best. */
export function lookUp(text: string, catalog: Catalog): Lookup {
  const known = lookUpName(text, catalog);
  if (known) return { best: known, alternatives: [] };
  return pick(nearest(spell(text), indexOf(catalog)));
}

/** What bears this very name, in whatever order of its words; the quick part of `lookUp`. */
export function lookUpName(text: string, catalog: Catalog): Match | null {
  const index = indexOf(catalog);
  const key = spell(text);
  const known = index.exact.get(key) ?? catalog.byId.get(text);
  if (known) return { exercise: known, confidence: 1 };
  const reordered = sortedOf(index).get(sortWords(key));
  return reordered ? { exercise: reordered, confidence: 0.95 } : null;
}

function pick(matches: Match[]): Lookup {
  const [first, second] = matches;
  if (!first) return { best: null, alternatives: [] };
  const isTie = second !== undefined && second.confidence > first.confidence - 0.03;
  if (isTie || first.confidence < SURE_ENOUGH) return { best: null, alternatives: matches };
  return { best: first, alternatives: matches.slice(1) };
}

/** Most names share neither a word nor the length and an end: those are not looked at closely. */
function nearest(key: string, index: Index): Match[] {
  const slips = allowedSlips(key.length);
  const words = key.split(" ").filter((word) => word.length > 1);
  const found = new Map<Exercise, number>();
  for (const [name, exercise] of index.exact) {
    let score = words.some((word) => name.includes(word)) ? wordScore(words, name) : 0;
    const isClose = slips > 0 && Math.abs(name.length - key.length) <= slips;
    if (isClose && (name[0] === key[0] || name.at(-1) === key.at(-1))) {
      const distance = editDistance(key, name, slips);
      if (distance <= slips) score = Math.max(score, 0.93 - 0.08 * distance);
    }
    if (score > (found.get(exercise) ?? 0.45)) found.set(exercise, score);
  }
  return [...found]
    .map(([exercise, confidence]) => ({ exercise, confidence }))
    .sort((a, b) => b.confidence - a.confidence || a.exercise.id.localeCompare(b.exercise.id))
    .slice(0, 5);
}

/** Share of words in common, for names that say a word more or less. */
function wordScore(words: readonly string[], key: string) {
  const others = new Set(key.split(" "));
  let common = 0;
  for (const word of words) if (others.has(word)) common++;
  return (0.9 * (2 * common)) / (words.length + others.size);
}

/** Optimal string alignment, given up once it must exceed `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, beforeLast[j - 2]! + 1);
      row.push(value);
      if (value < least) least = value;
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
