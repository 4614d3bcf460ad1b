/** Reads an effort said for each of some sets: "3x8 rpe 7, 8, 9", "3x8 @ 7, 8, 9". */
import { asEffort, type Effort, type Group } from "./groups.ts";
import type { State } from "./line-state.ts";
import type { Token } from "./tokens.ts";

const MOST = 10;
const BETWEEN: ReadonlySet<string> = new Set(["comma", "slash", "next"]);
/** What makes sets, loads or another effort's sets of the figure before it. */
const NO_EFFORT: ReadonlySet<string> = new Set([
  "times",
  "setsWord",
  "repsWord",
  "at",
  "rpe",
  "rir",
  "plates",
  "for",
  "side",
]);

type Listed = { values: number[]; end: number; isApart: boolean };

/** Figures that can be efforts, from a place on; `isApart` where marks stand between them. */
export function effortsFrom(tokens: readonly Token[], at: number): Listed {
  const values: number[] = [];
  let [end, isApart] = [at, true];
  for (let next = at; ;) {
    const isMarked = BETWEEN.has(tokens[next]?.type ?? "");
    while (BETWEEN.has(tokens[next]?.type ?? "")) next += 1;
    const token = tokens[next];
    if (token?.type !== "number" || token.sign || token.isOpen) break;
    if (token.value > MOST || token.value < 1 || token.value % 0.5 !== 0) break;
    if (NO_EFFORT.has(tokens[next + 1]?.type ?? "")) break;
    isApart &&= isMarked || next === at;
    values.push(token.value);
    next += 1;
    end = next;
  }
  return { values, end, isApart };
}

/** What is in reserve is said the other way round as well, for those who go by one of the two. */
export const effortOf = (type: "rpe" | "rir", value: number): Effort =>
  type === "rpe" ? { rpe: value, rir: null } : { rpe: 10 - value, rir: value };

/** Every set by itself: of each an effort is told. */
function apart(groups: Group[]) {
  const single = groups.flatMap((group) =>
    Array.from({ length: group.sets }, () => ({ ...group, sets: 1 })),
  );
  groups.splice(0, groups.length, ...single);
}

/**
 * Gives each set its effort. Of one set the others are sets that follow; of any other number nobody knows which
 * effort was whose. False where the figures can be no list.
 */
export function addEfforts(
  state: State,
  efforts: readonly Effort[],
  { isApart, end }: Listed,
): boolean {
  const { groups } = state;
  const bare = groups.filter(({ rpe, rir }) => rpe === null && rir === null);
  const count = bare.reduce((sum, { sets }) => sum + sets, 0);
  if (count === 1 || (!isApart && count !== efforts.length)) return false;
  state.at = end;
  if (count !== efforts.length) state.doubtful = true;
  else {
    apart(groups);
    const left = groups.filter(({ rpe, rir }) => rpe === null && rir === null);
    for (const [i, group] of left.entries()) asEffort(group, efforts[i]!);
  }
  return true;
}
