/** Reads how hard sets were, as one effort or one said for each of them: "3x8 rpe 7, 8, 9", "3x8 @ 7, 8, 9". */
import { asEffort, type Effort, type Group, lastOf } from "./groups.ts";
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
function effortsFrom(tokens: readonly Token[], at: number): Listed {
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
const effortOf = (type: "rpe" | "rir", value: number): Effort =>
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
function addEfforts(state: State, efforts: readonly Effort[], { isApart, end }: Listed): boolean {
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

export function addEffort(state: State, token: Token & { type: "rpe" | "rir" }): boolean {
  const { groups } = state;
  const { type, value } = token;
  if (groups.length === 0 || value > 10 || (type === "rpe" && value < 1)) return false;
  const more = effortsFrom(state.tokens, state.at);
  const efforts = [value, ...more.values].map((each) => effortOf(type, each));
  if (efforts.length > 1 && addEfforts(state, efforts, more)) return true;
  // "60x8 rpe 7, 8, 9" may be three efforts of one set, or two more sets.
  if (efforts.length > 1 && more.isApart) state.doubtful = true;
  // "Last set rpe 9", "rpe 9 on the last" say nothing of the sets before.
  const isLastBehind =
    state.tokens[state.at]?.type === "lastSet" && isEnd(state.tokens[state.at + 1]);
  if (isLastBehind) state.at += 1;
  const last = state.isLastSet || state.isOnLast || isLastBehind ? lastOf(groups) : null;
  if (last) Object.assign(last, efforts[0]);
  else for (const group of groups) asEffort(group, efforts[0]!);
  state.isLastSet = false;
  return true;
}

const isEnd = (token: Token | undefined) =>
  token === undefined || token.type === "comma" || token.type === "next";

/** "@ 7, 8, 9" behind sets whose load is known. */
export function addEffortList(state: State): boolean {
  const { groups, isBody } = state;
  if (groups.length === 0 || !groups.every(({ load }) => load !== null || isBody)) return false;
  const listed = effortsFrom(state.tokens, state.at);
  const efforts = listed.values.map((each) => effortOf("rpe", each));
  return efforts.length > 1 && addEfforts(state, efforts, listed);
}
