/** What a figure or a mark within a line does to the sets that were read so far. */
import { asEffort, lastOf, markDrops } from "./groups.ts";
import { addGroup, addLoad, isLoadOrNumber, type State } from "./line-state.ts";
import type { Kind } from "./made.ts";
import type { Token } from "./tokens.ts";
import { LEAST_LOAD } from "./number-lists.ts";

export function addNumber(state: State, token: Token & { type: "number" }): boolean {
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
  if (after?.type === "times" && !isLoadOrNumber(tokens[at + 1])) {
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
  "next",
  "for",
  "bodyweight",
  "amrap",
  "name",
  "kind",
]);

export function addBursts(state: State, sets: number, reps: readonly number[]) {
  state.kind = null;
  for (let i = 0; i < sets; i++)
    for (const [j, each] of reps.entries())
      addGroup(state, { reps: each, kind: j === 0 ? "work" : "rest_pause" });
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
  else addGroup(state, part);
  return true;
}

export function addEffort({ groups }: State, token: Token & { type: "rpe" | "rir" }): boolean {
  const { type, value } = token;
  if (groups.length === 0 || value > 10 || (type === "rpe" && value < 1)) return false;
  // What is in reserve is said the other way round as well, for those who go by one of the two.
  const effort = type === "rpe" ? { rpe: value, rir: null } : { rpe: 10 - value, rir: value };
  for (const group of groups) asEffort(group, effort);
  return true;
}

export function addKind(state: State, kind: Kind): boolean {
  const { groups, tokens, at } = state;
  const wasFresh =
    tokens[at - 2] === undefined || ["comma", "next", "name"].includes(tokens[at - 2]!.type);
  const isNext = isLoadOrNumber(tokens[at]) && kind !== "failure" && (wasFresh || kind === "drop");
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

export function addMissed(state: State, { reps, isCount }: Token & { type: "missed" }): boolean {
  const last = lastOf(state.groups);
  if (!last || last.reps === null) return false;
  const done = isCount ? reps - 1 : last.reps - reps;
  if (done < 0 || done > last.reps) return false;
  last.reps = done;
  last.missed = reps;
  return true;
}
