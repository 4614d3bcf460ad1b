/** What a figure or a mark within a line does to the sets that were read so far. */
import { addDroppedLoads } from "./drop-lists.ts";
import { enclosedBehind, isLoadOfSides, loadBehind } from "./rep-loads.ts";
import { asEffort, lastOf, markDrops } from "./groups.ts";
import { addGroup, addLoad, isLoadOrNumber, type State } from "./line-state.ts";
import type { Kind } from "./made.ts";
import type { Token } from "./tokens.ts";
import { isCount, LEAST_LOAD } from "./number-lists.ts";

const MOST_TIMES = 10;
/** Letters of the shortest name. */
const LEAST_NAME = 4;
const isEnding = (token: Token | undefined) =>
  token === undefined || token.type === "comma" || token.type === "next";

export function addNumber(state: State, token: Token & { type: "number" }): boolean {
  const { groups, tokens, at, isBody } = state;
  const { value, sign, isOpen } = token;
  const before = tokens[at - 2]?.type;
  const after = tokens[at];
  if (after?.type === "repsWord") {
    // "5 reps x 3 sets" counts the other way round.
    const next = ["times", "for"].includes(tokens[at + 1]?.type ?? "") ? at + 2 : at + 1;
    const count = tokens[next];
    const isCounted = count?.type === "number" && tokens[next + 1]?.type === "setsWord";
    state.at = isCounted ? next + 2 : at + 1;
    addGroup(state, { reps: value, isAmrap: isOpen, sets: isCounted ? count.value : 1 });
    return true;
  }
  const load = loadBehind(state, token);
  if (load && groups.every((group) => group.load !== null)) {
    addGroup(state, { reps: value, load });
    state.at += 2;
    return true;
  }
  const enclosed = enclosedBehind(state, token);
  if (enclosed && before !== "times") {
    addGroup(state, { reps: value, ...enclosed });
    if (enclosed.isBodyAlone) state.marks.add("bodyweight");
    state.at += 3;
    return true;
  }
  // "100kg (5)"
  const isEnclosed =
    before === "open" && after?.type === "close" && tokens[at - 3]?.type === "load";
  if (isEnclosed && isCount(token) && !sign) {
    addGroup(state, { reps: value, isAmrap: isOpen });
    return true;
  }
  const isAfterLoad = before === undefined ? false : tokens[at - 2]!.type === "load";
  if (isAfterLoad && isCount(token) && !sign && state.isInPairs) {
    addGroup(state, { reps: value, isAmrap: isOpen });
    return true;
  }
  // "120 kg x 11, rest, +4": a few more of the same set.
  const isMore =
    state.isRestPause && sign === "+" && isCount(token) && groups.length > 0 && !isBody;
  if (isMore && (after === undefined || after.type === "comma")) {
    if (groups.length === 1) groups[0]!.kind = "work";
    addGroup(state, { reps: value, load: groups.at(-1)!.load, kind: "rest_pause" });
    return true;
  }
  // "12 swings with a 24 kg bell": what was done stands between.
  const isAround = after?.type === "load" && after.start - token.end > LEAST_NAME;
  const isFirst = groups.length === 0 && state.held === null && before === undefined;
  if (isAround && isFirst && isCount(token) && !sign && isEnding(tokens[at + 1])) {
    addGroup(state, { reps: value, isAmrap: isOpen });
    return true;
  }
  const isBesideEffort = after?.type === "rpe" || after?.type === "rir";
  if (isBesideEffort && state.isInEfforts && isCount(token) && !sign && (state.held || isBody)) {
    addGroup(state, { reps: value, isAmrap: isOpen });
    return true;
  }
  // "Con las de catorce dos series de diez": behind "with" is the load.
  const isWith = before === "at" && isWithWord(tokens[at - 2]);
  if (isWith && after?.type === "number" && tokens[at + 1]?.type === "setsWord" && !isBody) {
    addLoad(state, { value, unit: null, sign, isPair: state.isPair });
    return true;
  }
  if (groups.length === 0 && state.held === null && isLoadOfSides(tokens, at)) {
    if (state.isBody) state.doubtful = true;
    addLoad(state, { value, unit: null, sign, isPair: false });
    return true;
  }
  const isBehind = after?.type === "side" && (state.side === null || state.isSideBehind);
  if ((isBehind || before === "side") && !sign && Number.isInteger(value) && state.hasBothSides) {
    addGroup(state, { reps: value, isAmrap: isOpen });
    return true;
  }
  if (after?.type === "times" && !isLoadOrNumber(tokens[at + 1])) {
    const last = groups.at(-1);
    state.at += 1;
    // "140 kilos three times"
    if (!last && state.held?.unit && !state.isHeldUsed && isCount(token) && value <= MOST_TIMES) {
      addGroup(state, { reps: value });
      return true;
    }
    if (!last || last.sets > 1) return false;
    last.sets = value;
    return true;
  }
  if (before === "for" || state.isLastSet) {
    if (before === "for" && groups.length > 0 && state.isHeldUsed && !state.isLastSet) return false;
    addGroup(state, { reps: value, isAmrap: isOpen });
    return true;
  }
  const isEffort = before === "at" && value <= 10 && groups.length > 0 && !sign;
  if (isEffort && groups.every(({ load }) => load !== null || isBody)) {
    for (const group of groups) asEffort(group, { rpe: value, rir: null });
    return value >= 1;
  }
  const least = before === "at" ? 10 : LEAST_LOAD;
  // No set is done in parts; behind "@" an effort is.
  const isPart = !Number.isInteger(value) && (before !== "at" || isWithWord(tokens[at - 2]));
  if (
    state.isPair ||
    sign ||
    isPart ||
    (value > least && !(isBody && groups.length === 0 && before !== "at"))
  ) {
    addLoad(state, { value, unit: null, sign, isPair: state.isPair });
    return true;
  }
  if (isBody && state.tokens.every((other) => other === token || PASSIVE.has(other.type))) {
    addGroup(state, { reps: value, isAmrap: isOpen });
    return true;
  }
  if ((state.marks.has("bodyweight") || state.isAmrap) && isBody) {
    addGroup(state, { reps: value, isAmrap: isOpen || state.isAmrap });
    return true;
  }
  // Another set of the same, after a comma.
  if (before === "comma" && groups.length > 0 && value <= LEAST_LOAD && groups.at(-1)!.load) {
    addGroup(state, { reps: value, load: groups.at(-1)!.load, isAmrap: isOpen });
    return true;
  }
  return false;
}

const isWithWord = (token: Token | undefined) => token?.type === "at" && token.isWord;

const PASSIVE: ReadonlySet<string> = new Set([
  "filler",
  "noise",
  "comma",
  "next",
  "for",
  "bodyweight",
  "amrap",
  "name",
  "kind",
]);

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
