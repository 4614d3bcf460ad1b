/** Puts right a load that was said wrongly at first: "80kg 3x5, no wait, 82.5". */
import { isFigure } from "./clauses.ts";
import type { State } from "./line-state.ts";
import { isCount, LEAST_LOAD } from "./number-lists.ts";
import { MOST_REPS_SAID, MOST_SETS_SAID } from "./factors.ts";
import type { Token } from "./tokens.ts";

const isEnd = (token: Token | undefined) =>
  token === undefined || token.type === "comma" || token.type === "next" || token.type === "rpe";

/** False where something else than the load before may be taken back. */
export function correctLoad(state: State): boolean {
  const { tokens, groups, held } = state;
  const wrong = groups.at(-1)?.load ?? held;
  if (groups.length === 0 && held === null) return true;
  const at = tokens[state.at]?.type === "comma" ? state.at + 1 : state.at;
  const [right, behind] = [tokens[at], tokens[at + 1]];
  // "Actually felt good" takes nothing back.
  if (right === undefined || !isFigure(right)) return true;
  // "3x5 actually 3x6" in one breath may be three sets more.
  const isApart = tokens[state.at - 2]?.type === "comma";
  if (isApart && recount(state, at)) {
    state.at = at + 3;
    return true;
  }
  if (!wrong || (right.type !== "load" && right.type !== "number")) return false;
  const isLoad = right.type === "load" || right.value > LEAST_LOAD;
  if (!isEnd(behind) || !isLoad || right.sign !== wrong.sign) return false;
  const load = {
    ...wrong,
    value: right.value,
    unit: right.type === "load" ? right.unit : wrong.unit,
  };
  for (const group of groups) if (group.load === wrong) group.load = load;
  if (held === wrong) state.held = load;
  state.at = at + 1;
  return true;
}

/** "3x12, no, sorry, 3x10": sets and repetitions said anew, of all that was done with one load. */
function recount({ tokens, groups, ...state }: State, at: number): boolean {
  const [sets, times, reps, behind] = tokens.slice(at, at + 4);
  const [only] = groups;
  if (sets?.type !== "number" || times?.type !== "times" || reps?.type !== "number") return false;
  const isPlain = [sets, reps].every((each) => isCount(each) && !each.sign && !each.isOpen);
  const isFew = sets.value <= MOST_SETS_SAID && reps.value <= MOST_REPS_SAID;
  if (!isPlain || !isFew || !isEnd(behind) || groups.length !== 1 || !only?.reps) return false;
  if (only.load === null && state.held) return false;
  Object.assign(only, { sets: sets.value, reps: reps.value });
  return true;
}
