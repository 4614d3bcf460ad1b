/** What a bare figure is where it stands: repetitions, a load, an effort, or a count of what came before. */
import { asEffort } from "./groups.ts";
import { addGroup, addLoad, isLoadOrNumber, type State } from "./line-state.ts";
import { isCount, LEAST_LOAD, MOST_TIMES } from "./number-lists.ts";
import { enclosedBehind, isLoadOfSides, loadBehind } from "./rep-loads.ts";
import type { Token } from "./tokens.ts";

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
