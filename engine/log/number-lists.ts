/** Reads numbers that stand in a row as repetitions: "5, 5, 4", "8/8/7", "12 10 8 reps". */
import type { Exercise } from "../catalog/exercise.ts";
import type { Group, Load } from "./groups.ts";
import type { Unit } from "./made.ts";
import type { Token } from "./tokens.ts";

/** Few loads are lower, and few repetitions more. */
export const LEAST_LOAD = 20;
/** Nobody says "times" of more sets. */
export const MOST_TIMES = 10;
const MOST_LISTED = 200;
const MOST_LOADED = 30;
const MOST_SETS_BARE = 6;

export type Product = {
  length: number;
  groups: Partial<Group>[];
  /** A load told twice over: one in each hand. */
  pair: Load | null;
  isDoubtful: boolean;
};
export type Known = {
  tokens: readonly Token[];
  said: { exercise: Exercise | null; unit: Unit };
  isBody: boolean;
  groups: readonly Group[];
  held: Load | null;
  isBodyAlone: boolean;
};
export type Figure = Token & { type: "number" | "load" };

export const done = (length: number, groups: Partial<Group>[], isDoubtful = false): Product => ({
  length,
  groups,
  pair: null,
  isDoubtful,
});
export const isCount = (token: Figure) => token.type === "number" && Number.isInteger(token.value);

/** Whole numbers one after another, with a comma or a slash between or none if they are words. */
export function readNumbers(tokens: readonly Token[], at: number) {
  const values: number[] = [];
  let isOpen = false;
  let end = at;
  let isApart = true;
  let isTouching = false;
  for (let next = at; ;) {
    const token = tokens[next];
    if (token?.type !== "number" || !isCount(token) || token.sign || token.value > MOST_LISTED)
      break;
    const after = tokens[next + 1]?.type;
    if (after === "times" || after === "setsWord" || after === "plates" || after === "for") break;
    if (isTouching) isApart = false;
    values.push(token.value);
    isOpen = token.isOpen;
    end = next + 1;
    let gap = end;
    while (["comma", "slash", "next"].includes(tokens[gap]?.type ?? "")) gap += 1;
    isTouching = gap === end;
    next = gap;
  }
  return values.length > 1 ? { values, end, isOpen, isApart } : null;
}

export function readList(
  tokens: readonly Token[],
  at: number,
  known: Known,
): Product | "several" | null {
  const list = readNumbers(tokens, at);
  if (!list) return null;
  const { values, isOpen, isApart } = list;
  const isEnded = tokens[list.end]?.type === "repsWord";
  const isBare = known.held === null && known.groups.every(({ load }) => load === null);
  // "100, 5, 5": the first is a load where it is far above the others and none is known yet.
  if (!known.isBody && isBare && values[0]! > LEAST_LOAD && known.said.exercise?.measure !== "time")
    return null;
  if (known.said.exercise && known.said.exercise.measure !== "reps") return null;
  // Behind "@" they are efforts of the sets before; and nobody lists so many repetitions with a load.
  const isEffort = tokens[at - 1]?.type === "at" && known.groups.length > 0;
  if (isEffort || (!known.isBody && !isBare && values.some((reps) => reps > MOST_LOADED)))
    return "several";
  // "8 8 6" without a comma is a list only behind a load with its unit, or where the body is the load.
  // or far below it: "60 8 8 7 6".
  const { held } = known;
  const isFar = held !== null && held.value >= 2 * Math.max(...values);
  // "30 kg 12 10" are no twelve sets.
  const isPair =
    (held?.unit ?? null) !== null &&
    values.length === 2 &&
    values[0]! > MOST_SETS_BARE &&
    values[1]! <= values[0]!;
  const isRow =
    isPair || (values.length > 2 && (known.isBody || (held?.unit ?? null) !== null || isFar));
  if (!isApart && !isEnded && !isRow) return null;
  // "100 x 5, 5, 4": the load stays.
  const load = known.isBodyAlone ? null : (held ?? known.groups.at(-1)?.load ?? null);
  const groups = values.map((reps, i) => ({
    reps,
    load,
    isAmrap: isOpen && i === values.length - 1,
  }));
  return done(list.end - at + Number(isEnded), groups);
}
