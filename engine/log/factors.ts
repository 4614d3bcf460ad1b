/** Tells which of two or three figures joined by "x" are sets, repetitions and load. */
import type { Group, Load } from "./groups.ts";
import {
  done,
  type Figure,
  isCount,
  type Known,
  LEAST_LOAD,
  type Product,
} from "./number-lists.ts";
import type { Token } from "./tokens.ts";

/** Nobody does more sets. */
export const MOST_SETS_SAID = 10;
export const MOST_REPS_SAID = 30;

export const loadOf = (token: Figure): Load => ({
  value: token.value,
  unit: token.type === "load" ? token.unit : null,
  sign: token.sign,
  isPair: false,
});
/** The load can be told by its unit or its size, or it is none of these. */
export function readThree(a: Figure, b: Figure, c: Figure): Partial<Group> | "several" {
  const hasUnit = (figure: Figure) => figure.type === "load";
  if (hasUnit(b)) {
    const isPair = isCount(a) && a.value === 2 && isCount(c);
    return isPair ? { reps: c.value, load: { ...loadOf(b), isPair: true } } : "several";
  }
  // Sets are never in parts, so such a figure is a load as well.
  const isAbove = (figure: Figure, other: Figure) =>
    !hasUnit(other) &&
    (!Number.isInteger(figure.value) || figure.value > Math.max(other.value, LEAST_LOAD));
  const isFirst = hasUnit(a) ? !hasUnit(c) : isAbove(a, c);
  const isLast = hasUnit(c) ? !hasUnit(a) : isAbove(c, a);
  if (isFirst === isLast || !isCount(b)) return "several";
  const [sets, load] = isFirst ? [c, a] : [a, c];
  return isCount(sets) ? { sets: sets.value, reps: b.value, load: loadOf(load) } : "several";
}

const LEAST_DROPPED = 6;
const isDropSet = (token: Token) => token.type === "kind" && token.kind === "drop";

const MOST_SETS_CLEAR = 5;
const isEachSoSaid = (tokens: readonly Token[]) => {
  const times = tokens.flatMap(({ type }, i) => (type === "times" ? [i] : []));
  return (
    times.length > 1 &&
    times.every((i) => tokens[i - 1]?.type === "number" && tokens[i + 1]?.type === "load")
  );
};

export function readTwo(a: Figure, b: Figure, length: number, known: Known): Product | "several" {
  if (b.type === "load") {
    if (!isCount(a)) return "several";
    const isBare = known.groups.some(({ load }) => load === null) || known.groups.length === 0;
    // Where nobody knows the exercise, sets that follow make a pair of it.
    const isHeld = known.said.exercise
      ? known.said.exercise.loadType === "per_hand"
      : known.tokens.filter(({ type }) => type === "times").length > 1;
    if (a.value === 2 && isHeld && isBare)
      return { ...done(length, []), pair: { ...loadOf(b), isPair: true } };
    // "8x60kg, 6x70kg": repetitions, and no sets, where all of them are said so.
    if (isEachSoSaid(known.tokens))
      return done(length, [{ reps: a.value, load: loadOf(b) }], a.value <= MOST_SETS_CLEAR);
    // So many repetitions, or so many sets of nobody knows how many.
    return known.groups.length === 0
      ? done(length, [{ reps: a.value, load: loadOf(b) }], true)
      : "several";
  }
  const isOpen = b.type === "number" && b.isOpen;
  if (!isCount(b)) return "several";
  if (a.type === "load") return done(length, [{ reps: b.value, load: loadOf(a), isAmrap: isOpen }]);
  // What is dropped from set to set is the load.
  const isDrop = known.tokens.some((token) => token.type === "arrow" || isDropSet(token));
  const products = known.tokens.filter(({ type }) => type === "times").length;
  if (isDrop && products > 1 && !known.isBody && a.value >= LEAST_DROPPED && known.held === null)
    return done(length, [{ reps: b.value, load: loadOf(a), isAmrap: isOpen }]);
  if (a.sign === "+" && known.isBody)
    return done(length, [{ reps: b.value, load: loadOf(a), isAmrap: isOpen }]);
  if (isCount(a) && a.value <= MOST_SETS_SAID && b.value <= MOST_REPS_SAID)
    return done(length, [{ sets: a.value, reps: b.value, isAmrap: isOpen }]);
  const isLight =
    known.groups.some(({ load }) => load !== null && load.unit === null) ||
    known.held !== null ||
    // The bar alone.
    (a.value === LEAST_LOAD && known.said.exercise?.implement === "barbell") ||
    !Number.isInteger(a.value);
  if (
    !known.isBody &&
    b.value <= MOST_REPS_SAID &&
    (a.value > LEAST_LOAD || (isLight && a.value > 0))
  )
    return done(length, [{ reps: b.value, load: loadOf(a), isAmrap: isOpen }]);
  return "several";
}
