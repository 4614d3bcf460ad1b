/** What a mark within a line does to the sets that were read so far. */
import { addDroppedLoads } from "./drop-lists.ts";
import { lastOf, markDrops } from "./groups.ts";
import { addGroup, isLoadOrNumber, type State } from "./line-state.ts";
import type { Kind } from "./made.ts";
import type { Token } from "./tokens.ts";
import { isCount, MOST_TIMES } from "./number-lists.ts";

/** "Bw 3x12, +10kg 2x8", "bw x 10, bw+10 x 6": a load right behind it is what is added. */
export function addBodyweight(state: State): boolean {
  const { tokens, at, groups } = state;
  state.marks.add("bodyweight");
  const next = tokens[at];
  const isLoaded = next?.type === "load" || (next?.type === "number" && next.sign !== null);
  if (next?.type === "times") state.at += 1;
  const here = groups.slice(state.atComma).filter(({ load }) => load === null);
  for (const group of here) group.isBodyAlone = !isLoaded;
  state.isBodyAlone = !isLoaded && here.length === 0;
  return true;
}

export function addBursts(state: State, sets: number, reps: readonly number[]) {
  state.kind = null;
  for (let i = 0; i < sets; i++)
    for (const [j, each] of reps.entries())
      addGroup(state, { reps: each, kind: j === 0 ? "work" : "rest_pause" });
}

const STARTS: ReadonlySet<string | undefined> = new Set([undefined, "comma", "next", "kind"]);
/** "Push-ups x15, x12"; what follows no figure otherwise counts no sets: "for five, three times". */
export function addTimes(state: State): boolean {
  const { tokens, at, said } = state;
  const [reps, behind] = [tokens[at], tokens[at + 1]];
  const isSingle = state.groups.every(({ sets }) => sets === 1);
  const isOwn = isSingle && (state.isBody || state.held !== null);
  if (!isOwn || said.exercise?.measure !== "reps" || !STARTS.has(tokens[at - 2]?.type))
    return false;
  if (reps?.type !== "number" || !isCount(reps) || reps.sign || behind?.type === "times")
    return false;
  state.at += 1;
  addGroup(state, { reps: reps.value, isAmrap: reps.isOpen });
  return true;
}

/** "30 s each side x 3". */
function timesOf(state: State) {
  const { tokens, at } = state;
  const count = tokens[at + 1];
  const isTimes = tokens[at]?.type === "times" && count?.type === "number" && isCount(count);
  if (!isTimes || count.value < 1 || count.value > MOST_TIMES || tokens[at + 2]?.type === "times")
    return 1;
  state.at += 2;
  return count.value;
}

export function addMeasure(state: State, token: Token & { type: "time" | "distance" }): boolean {
  const { groups, said } = state;
  const measure = said.exercise?.measure ?? "reps";
  if (measure === "reps" && said.exercise !== null) return false;
  const before = state.tokens[state.at - 2]?.type;
  if (token.type === "time" && token.isClock && before === "at" && groups.length === 0)
    return false;
  const part = token.type === "time" ? { seconds: token.seconds } : { metres: token.metres };
  const last = groups.at(-1);
  const isOpen = token.type === "time" ? last?.seconds === null : last?.metres === null;
  if (last && isOpen && last.reps === null) Object.assign(last, part);
  // "3x15 in 8 min" is no set of eight minutes more.
  else if (last && last.reps !== null) return false;
  else addGroup(state, { ...part, sets: timesOf(state) });
  return true;
}

export function addKind(state: State, kind: Kind): boolean {
  const { groups, tokens, at } = state;
  if (kind === "drop" && addDroppedLoads(state)) return true;
  const wasFresh =
    tokens[at - 2] === undefined || ["comma", "next", "name"].includes(tokens[at - 2]!.type);
  const isNext = isLoadOrNumber(tokens[at]) && kind !== "failure" && (wasFresh || kind === "drop");
  const last = groups.at(-1);
  if (last && !isNext && kind === "drop") markDrops(groups);
  else if (last && !isNext && kind === "failure") {
    // "Last set to failure got 9": how many there were of it follows.
    state.isLastSet &&= tokens[at]?.type === "number";
    lastOf(groups)!.kind = kind;
  } else if (last && !isNext && kind === "rest_pause") {
    if (last.kind === "work" && groups.length === 1) last.kind = kind;
  } else if (last && !isNext) last.kind = kind;
  else {
    state.kind = kind;
    state.isWarm = kind === "warmup";
  }
  return true;
}

/** "Left 12x10, right 12x8", or the other way round: "12x10 left, 12x8 right". */
export function addSide(state: State, { side }: Token & { type: "side" }): boolean {
  const open = state.groups.filter((group) => group.side === null);
  if (state.side === null && open.length > 0) state.isSideBehind = true;
  if (state.isSideBehind) for (const group of open) group.side = side;
  else state.side = side;
  return true;
}

export function addMissed(state: State, { reps, isCount }: Token & { type: "missed" }): boolean {
  const last = lastOf(state.groups);
  if (!last || last.reps === null) return false;
  const done = isCount ? reps - 1 : last.reps - reps;
  if (done < 0 || done > last.reps) return false;
  last.reps = done;
  last.missed = reps;
  return true;
}
