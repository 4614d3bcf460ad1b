/** Makes sets of what was cut out of a line; where it could mean several things it makes none. */
import type { Exercise } from "../catalog/exercise.ts";
import { asEffort, type Group, lastOf, type Load, markDrops, newGroup } from "./groups.ts";
import { plateLoad } from "./plate-load.ts";
import { readProduct } from "./products.ts";
import type { Kind, Unit } from "./phrases.ts";
import type { Token } from "./tokens.ts";

export type Case = { exercise: Exercise | null; unit: Unit; kind: Kind | null };
export type Marks = Set<"bodyweight" | "assisted" | "added" | "each">;
export type Interpreted = { groups: Group[]; marks: Marks; doubtful: boolean };

/** Nobody does more sets, and few loads are lower. */
const LEAST_LOAD = 20;
export const BODY_LOADS: ReadonlySet<string> = new Set(["bodyweight", "added", "assisted"]);

type State = {
  tokens: readonly Token[];
  at: number;
  said: Case;
  isBody: boolean;
  groups: Group[];
  marks: Marks;
  held: Load | null;
  isHeldUsed: boolean;
  kind: Kind | null;
  /** A kind said before any set, for all that follow up to a work set. */
  isWarm: boolean;
  side: Group["side"];
  isLastSet: boolean;
  isPair: boolean;
  isAmrap: boolean;
  doubtful: boolean;
};

/** "22s" are a pair of weights where weights are held, and seconds where one holds still. */
function paired(token: Token, { exercise, unit }: Case): Token {
  const isHeld = exercise?.loadType === "per_hand" && exercise.measure === "reps";
  if (token.type !== "time" || token.pair === null || !isHeld) return token;
  const { start, end, pair: value } = token;
  return { type: "load", value, unit, sign: null, start, end };
}

export function interpret(cut: readonly Token[], said: Case): Interpreted | null {
  const tokens = cut.map((token) => paired(token, said));
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
    isLastSet: false,
    isPair: false,
    isAmrap: false,
    doubtful: false,
  };
  while (state.at < tokens.length) if (!step(state)) return null;
  const { groups, held, marks } = state;
  if (groups.length === 0 && held) {
    groups.push(newGroup({ load: held, kind: state.kind ?? said.kind ?? "work" }));
    return held.unit === null ? null : { groups, marks, doubtful: true };
  }
  const isKindLeft = state.kind !== null && state.kind !== "failure" && !state.isWarm;
  if (groups.length === 0 || !state.isHeldUsed || isKindLeft) return null;
  const bare = groups.filter(({ load }) => load === null).length;
  if (!state.isBody && bare > 0 && bare < groups.length) state.doubtful = true;
  if (state.isWarm && groups.length > 1) {
    const last = groups.at(-1)!;
    if (last.kind === "warmup" && said.kind === null) last.kind = "work";
  }
  return { groups, marks, doubtful: state.doubtful };
}

function addGroup(state: State, part: Partial<Group>) {
  const { groups, said, held } = state;
  if (state.isLastSet) {
    state.isLastSet = false;
    const last = lastOf(groups);
    if (last) {
      Object.assign(last, part, { sets: 1, load: part.load ?? last.load });
      if (state.isAmrap) last.isAmrap = true;
      state.isAmrap = false;
      return;
    }
  }
  if (state.isWarm && (part.sets ?? 1) > 1) [state.isWarm, state.kind] = [false, null];
  const { isAmrap, side } = state;
  groups.push(
    newGroup({ kind: state.kind ?? said.kind ?? "work", load: held, isAmrap, side, ...part }),
  );
  if (held && (part.load ?? held) === held) state.isHeldUsed = true;
  state.isAmrap = false;
  if (state.kind === "failure") return;
  if (!state.isWarm) state.kind = null;
}

function addLoad(state: State, load: Load) {
  const { groups } = state;
  const bare = groups.filter((group) => group.load === null);
  for (const group of bare) group.load = load;
  if (bare.length > 0) return;
  // A second load with no sets between would leave the first one without any.
  if (!state.isHeldUsed) state.doubtful = true;
  state.held = load;
  state.isHeldUsed = false;
}

const isFigure = (token: Token | undefined) =>
  token !== undefined && ["number", "load", "plates"].includes(token.type);

function step(state: State): boolean {
  const token = state.tokens[state.at]!;
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
  switch (token.type) {
    case "number":
      return addNumber(state, token);
    case "load":
      addLoad(state, {
        value: token.value,
        unit: token.unit,
        sign: token.sign,
        isPair: state.isPair,
      });
      return true;
    case "plates": {
      const load = plateLoad(token.count, state.said);
      if (load) addLoad(state, { ...load, sign: null, isPair: false });
      return load !== null;
    }
    case "reps":
      addGroup(state, { reps: token.value });
      return true;
    case "bursts":
      addBursts(state, 1, token.reps);
      return true;
    case "time":
    case "distance":
      return addMeasure(state, token);
    case "rpe":
    case "rir":
      return addEffort(state, token);
    case "kind":
      return addKind(state, token.kind);
    case "missed":
      return addMissed(state, token);
    default:
      return addMark(state, token);
  }
}

function addMark(state: State, token: Token): boolean {
  switch (token.type) {
    case "bodyweight":
    case "assisted":
    case "added":
    case "each":
      state.marks.add(token.type);
      return true;
    case "side":
      state.side = token.side;
      return true;
    case "pair":
      state.isPair = true;
      return true;
    case "lastSet":
      state.isLastSet = state.groups.length > 0;
      return true;
    case "arrow":
      state.kind = "drop";
      return state.groups.length > 0;
    case "then":
      if (state.isWarm) [state.isWarm, state.kind] = [false, null];
      return true;
    case "amrap":
      if (state.isLastSet || state.groups.length === 0) state.isAmrap = true;
      else lastOf(state.groups)!.isAmrap = true;
      return true;
    case "times": {
      // "for five, three times": what follows no figure counts the sets.
      return false;
    }
    case "setsWord":
    case "repsWord":
    case "slash":
      return false;
    default:
      return true;
  }
}

function addNumber(state: State, token: Token & { type: "number" }): boolean {
  const { groups, tokens, at, isBody } = state;
  const { value, sign, isOpen } = token;
  const before = tokens[at - 2]?.type;
  const after = tokens[at];
  if (after?.type === "repsWord") {
    // "5 reps x 3 sets" counts the other way round.
    const next = tokens[at + 1]?.type === "times" ? at + 2 : at + 1;
    const count = tokens[next];
    const isCounted = count?.type === "number" && tokens[next + 1]?.type === "setsWord";
    state.at = isCounted ? next + 2 : at + 1;
    addGroup(state, { reps: value, isAmrap: isOpen, sets: isCounted ? count.value : 1 });
    return true;
  }
  if (after?.type === "times" && !isFigure(tokens[at + 1])) {
    const last = groups.at(-1);
    if (!last || last.sets > 1) return false;
    state.at += 1;
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
  if (
    state.isPair ||
    sign ||
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

const PASSIVE: ReadonlySet<string> = new Set([
  "filler",
  "noise",
  "comma",
  "then",
  "for",
  "bodyweight",
  "amrap",
  "name",
  "kind",
]);

function addBursts(state: State, sets: number, reps: readonly number[]) {
  state.kind = null;
  for (let i = 0; i < sets; i++)
    for (const [j, each] of reps.entries())
      addGroup(state, { reps: each, kind: j === 0 ? "work" : "rest_pause" });
}

function addMeasure(state: State, token: Token & { type: "time" | "distance" }): boolean {
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
  else addGroup(state, part);
  return true;
}

function addEffort({ groups }: State, token: Token & { type: "rpe" | "rir" }): boolean {
  const { type, value } = token;
  if (groups.length === 0 || value > 10 || (type === "rpe" && value < 1)) return false;
  // What is in reserve is said the other way round as well, for those who go by one of the two.
  const effort = type === "rpe" ? { rpe: value, rir: null } : { rpe: 10 - value, rir: value };
  for (const group of groups) asEffort(group, effort);
  return true;
}

function addKind(state: State, kind: Kind): boolean {
  const { groups, tokens, at } = state;
  const wasFresh =
    tokens[at - 2] === undefined || ["comma", "then", "name"].includes(tokens[at - 2]!.type);
  const isNext = isFigure(tokens[at]) && kind !== "failure" && (wasFresh || kind === "drop");
  const last = groups.at(-1);
  if (last && !isNext && kind === "drop") markDrops(groups);
  else if (last && !isNext && kind === "failure") {
    state.isLastSet = false;
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

function addMissed(state: State, { reps, isCount }: Token & { type: "missed" }): boolean {
  const last = lastOf(state.groups);
  if (!last || last.reps === null) return false;
  const done = isCount ? reps - 1 : last.reps - reps;
  if (done < 0 || done > last.reps) return false;
  last.reps = done;
  last.missed = reps;
  return true;
}
