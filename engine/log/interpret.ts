/** Makes sets of what was cut out of a line; where it could mean several things it makes none. */
import { addNumber } from "./add-number.ts";
import {
  addBodyweight,
  addBursts,
  addKind,
  addMeasure,
  addMissed,
  addSide,
  addTimes,
} from "./add-tokens.ts";
import { correctLoad } from "./corrections.ts";
import { addDroppedLoads, addFallingLoads } from "./drop-lists.ts";
import { addEffort, addEffortList } from "./effort-lists.ts";
import { type Group, lastOf, newGroup } from "./groups.ts";
import {
  addGroup,
  addLoad,
  BODY_LOADS,
  type Case,
  type Interpreted,
  isLoadOrNumber,
  type State,
} from "./line-state.ts";
import { plateLoad } from "./plate-load.ts";
import { hasBothSides, isInEfforts, isInPairs } from "./rep-loads.ts";
import { readProduct } from "./products.ts";
import type { Token } from "./tokens.ts";

/** "22s" are a pair of weights where weights are held, and seconds where one holds still. */
function paired(token: Token, { exercise, unit }: Case, isFar: boolean): Token {
  const isHeld = exercise?.loadType === "per_hand" && (exercise.measure === "reps" || isFar);
  if (token.type !== "time" || token.pair === null || !isHeld) return token;
  const { start, end, pair: value } = token;
  return { type: "load", value, unit, sign: null, start, end };
}

const MOST_SETS_CLEAR = 5;
const isManyBare = ({ sets, reps, load, isCounted }: Group) =>
  !isCounted && sets > MOST_SETS_CLEAR && reps !== null && load === null;

export function interpret(cut: readonly Token[], said: Case): Interpreted | null {
  const isFar = cut.some(({ type }) => type === "distance");
  const tokens = cut.map((token) => paired(token, said, isFar));
  const state: State = {
    tokens,
    at: 0,
    said,
    isBody: BODY_LOADS.has(said.exercise?.loadType ?? ""),
    groups: [],
    marks: new Set(),
    held: null,
    isHeldUsed: true,
    kind: null,
    isWarm: false,
    side: null,
    isSideBehind: false,
    isDropping: false,
    isLastSet: false,
    isOnLast: false,
    isPair: false,
    isAmrap: false,
    isInPairs: isInPairs(tokens),
    isInEfforts: isInEfforts(tokens),
    isRestPause: cut.some((token) => token.type === "kind" && token.kind === "rest_pause"),
    hasBothSides: hasBothSides(tokens),
    isBodyAlone: false,
    atComma: 0,
    atNext: 0,
    doubtful: false,
  };
  while (state.at < tokens.length) if (!step(state)) return null;
  const { groups, held, marks } = state;
  if (state.isLastSet && state.isAmrap) lastOf(groups)!.isAmrap = true;
  if (groups.length === 0 && held) {
    groups.push(newGroup({ load: held, kind: state.kind ?? said.kind ?? "work" }));
    return held.unit === null ? null : { groups, marks, doubtful: true };
  }
  const isKindLeft = state.kind !== null && state.kind !== "failure" && !state.isWarm;
  if (groups.length === 0 || !state.isHeldUsed || isKindLeft) return null;
  const bare = groups.filter(({ load }) => load === null).length;
  const isTold = groups.every(({ load, isBodyAlone }) => load !== null || isBodyAlone);
  // Which of them had the body alone is not told.
  if (marks.has("bodyweight") && groups.length > 1 && bare < groups.length && !isTold)
    state.doubtful = true;
  if (!state.isBody && bare > 0 && bare < groups.length) state.doubtful = true;
  // "10x12" of what is lifted may be a load over its repetitions.
  const isLifted = !state.isBody && said.exercise?.loadType !== "none";
  if (isLifted && groups.some(isManyBare)) state.doubtful = true;
  if (state.isWarm && groups.length > 1) {
    const last = groups.at(-1)!;
    if (last.kind === "warmup" && said.kind === null) last.kind = "work";
  }
  return { groups, marks, doubtful: state.doubtful };
}

function step(state: State): boolean {
  const token = state.tokens[state.at]!;
  if (state.tokens[state.at - 1]?.type === "at" && addEffortList(state)) return true;
  const falling = addFallingLoads(state);
  if (falling !== null) return falling;
  const product = readProduct(state.tokens, state.at, state);
  if (product === "several") return false;
  if (product) {
    state.at += product.length;
    state.doubtful ||= product.isDoubtful;
    if (product.pair) addLoad(state, product.pair);
    for (const group of product.groups) addGroup(state, group);
    return true;
  }
  state.at += 1;
  const add = ADDERS[token.type] as ((state: State, token: Token) => boolean) | undefined;
  return add ? add(state, token) : true;
}

type Adders = { [T in Token["type"]]?: (state: State, token: Token & { type: T }) => boolean };

const addWord = (
  state: State,
  token: Token & { type: "bodyweight" | "assisted" | "added" | "each" },
) => {
  state.marks.add(token.type);
  return true;
};

/** What each kind of token does to what was read; false where it cannot be meant. The others say nothing. */
const ADDERS: Adders = {
  number: addNumber,
  load(state, { value, unit, sign }) {
    addLoad(state, { value, unit, sign, isPair: state.isPair });
    return true;
  },
  plates(state, plates) {
    const load = plateLoad(plates, state.said);
    if (load) addLoad(state, { ...load, sign: null, isPair: false });
    return load !== null;
  },
  reps(state, { value }) {
    addGroup(state, { reps: value });
    return true;
  },
  got(state, { reps }) {
    const open = state.groups.filter(({ isAmrap }) => isAmrap);
    if (open.length !== 1 || open[0]!.sets !== 1 || (open[0]!.reps ?? 0) > reps) return false;
    open[0]!.reps = reps;
    return true;
  },
  bursts(state, { reps }) {
    addBursts(state, 1, reps);
    return true;
  },
  time: addMeasure,
  distance: addMeasure,
  rpe: addEffort,
  rir: addEffort,
  kind: (state, { kind }) => addKind(state, kind),
  missed: addMissed,
  bodyweight: addBodyweight,
  comma(state) {
    state.isOnLast = false;
    state.atComma = state.groups.length;
    return true;
  },
  assisted: addWord,
  added: addWord,
  each: addWord,
  instead: correctLoad,
  side: addSide,
  pair(state) {
    state.isPair = true;
    return true;
  },
  lastSet(state) {
    state.isLastSet = state.groups.length > 0;
    return true;
  },
  arrow(state) {
    if (addDroppedLoads(state)) return true;
    state.kind = "drop";
    return state.groups.length > 0;
  },
  next(state) {
    // "Drop 50x6, then 40x5" drops on; what is no lighter does not.
    state.isDropping &&= isLoadOrNumber(state.tokens[state.at]);
    [state.atComma, state.atNext] = [state.groups.length, state.groups.length];
    if (state.isWarm) [state.isWarm, state.kind] = [false, null];
    // "Warm up bench 60x5, then 80x5x3": what comes then is the work.
    if (state.said.kind === "warmup" && state.groups.length > 0)
      state.said = { ...state.said, kind: null };
    return true;
  },
  amrap(state) {
    if (state.isLastSet || state.groups.length === 0) state.isAmrap = true;
    else lastOf(state.groups)!.isAmrap = true;
    return true;
  },
  times: addTimes,
  setsWord: () => false,
  repsWord: () => false,
  slash: () => false,
};
