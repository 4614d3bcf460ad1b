/** Finds what belongs together in two forms of a program: weeks, sessions and exercises. */
import { catalog } from "../catalog/catalog.ts";
import type { ProgramExercise } from "./program.ts";

export type Spot<T> = { value: T; index: number };
export type Pair<T> = { before: Spot<T> | null; after: Spot<T> | null };

const spots = <T>(values: readonly T[]): Spot<T>[] =>
  values.map((value, index) => ({ value, index }));

/** Things of one number belong together, and stand in the order of their numbers. */
export function pairUp<T extends { number: number }>(
  before: readonly T[],
  after: readonly T[],
): Pair<T>[] {
  const left = spots(before);
  const pairs: Pair<T>[] = spots(after).map((spot) => {
    const at = left.findIndex(({ value }) => value.number === spot.value.number);
    return { before: at < 0 ? null : left.splice(at, 1)[0]!, after: spot };
  });
  for (const spot of left) pairs.push({ before: spot, after: null });
  const numberOf = ({ before, after }: Pair<T>) => (after ?? before)!.value.number;
  return pairs.toSorted((a, b) => numberOf(a) - numberOf(b));
}

/** The pairs of equal ids that keep their order, as many as there can be. */
function findAnchors(before: readonly string[], after: readonly string[]): [number, number][] {
  const longest = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  );
  for (let b = before.length - 1; b >= 0; b--)
    for (let a = after.length - 1; a >= 0; a--)
      longest[b]![a] =
        before[b] === after[a]
          ? longest[b + 1]![a + 1]! + 1
          : Math.max(longest[b + 1]![a]!, longest[b]![a + 1]!);
  const anchors: [number, number][] = [];
  for (let b = 0, a = 0; b < before.length && a < after.length;) {
    if (before[b] === after[a]) anchors.push([b++, a++]);
    else if (longest[b + 1]![a]! >= longest[b]![a + 1]!) b++;
    else a++;
  }
  return anchors;
}

export type Match = Pair<ProgramExercise> & { kind: "same" | "moved" | "swapped" | "open" };
type Item = Spot<ProgramExercise>;

const isAlike = (a: Item, b: Item) => a.value.exerciseId === b.value.exerciseId;

/** What stays, what changes its place, what takes the place of another; `open` is left without a partner. */
export function matchExercises(
  before: readonly ProgramExercise[],
  after: readonly ProgramExercise[],
): Match[] {
  const anchors = findAnchors(
    before.map(({ exerciseId }) => exerciseId),
    after.map(({ exerciseId }) => exerciseId),
  );
  const [own, next] = [spots(before), spots(after)];
  const anchored = new Set(anchors.flatMap(([b, a]) => [own[b]!, next[a]!]));
  const strays = own.filter((item) => !anchored.has(item));
  const moved = new Map<Item, Item>();
  for (const item of next) {
    if (anchored.has(item)) continue;
    const at = strays.findIndex((stray) => isAlike(stray, item));
    if (at >= 0) moved.set(item, strays.splice(at, 1)[0]!);
  }
  const matches: Match[] = [];
  let [fromB, fromA] = [0, 0];
  for (const [b, a] of [...anchors, [before.length, after.length] as const]) {
    const gone = strays.filter(({ index }) => index >= fromB && index < b);
    matches.push(...matchGap(gone, next.slice(fromA, a), moved));
    if (b < before.length) matches.push({ kind: "same", before: own[b]!, after: next[a]! });
    [fromB, fromA] = [b + 1, a + 1];
  }
  return matches;
}

const patternOf = ({ value }: Item) => catalog().byId.get(value.exerciseId)?.pattern ?? null;
const isSameMovement = (a: Item, b: Item) => {
  const pattern = patternOf(a);
  return pattern !== null && pattern === patternOf(b);
};
const isSameRole = (a: Item, b: Item) => a.value.role === b.value.role;

/** Between two exercises that stay, a new one takes the place of its own movement, else of its role, else the next. */
function matchGap(
  gone: readonly Item[],
  come: readonly Item[],
  moved: ReadonlyMap<Item, Item>,
): Match[] {
  const left = [...gone];
  const fresh = come.filter((item) => !moved.has(item));
  const swapped = new Map<Item, Item>();
  const pair = (suits: (a: Item, b: Item) => boolean) => {
    for (const item of fresh) {
      const at = swapped.has(item) ? -1 : left.findIndex((old) => suits(old, item));
      if (at >= 0) swapped.set(item, left.splice(at, 1)[0]!);
    }
  };
  pair((a, b) => isSameMovement(a, b) && isSameRole(a, b));
  pair(isSameMovement);
  pair(isSameRole);
  pair(() => true);
  const matches = come.map((item): Match => {
    const from = moved.get(item);
    if (from) {
      // Others went around it.
      const kind = from.index === item.index ? "same" : "moved";
      return { kind, before: from, after: item };
    }
    const old = swapped.get(item) ?? null;
    return { kind: old ? "swapped" : "open", before: old, after: item };
  });
  return [...matches, ...left.map((item): Match => ({ kind: "open", before: item, after: null }))];
}
