/** Puts right a load that was said wrongly at first: "80kg 3x5, no wait, 82.5". */
import { isFigure } from "./clauses.ts";
import type { State } from "./line-state.ts";
import { LEAST_LOAD } from "./number-lists.ts";

/** False where something else than the load before may be taken back. */
export function correctLoad(state: State): boolean {
  const { tokens, groups, held } = state;
  const wrong = groups.at(-1)?.load ?? held;
  if (groups.length === 0 && held === null) return true;
  const at = tokens[state.at]?.type === "comma" ? state.at + 1 : state.at;
  const [right, behind] = [tokens[at], tokens[at + 1]];
  // "Actually felt good" takes nothing back.
  if (right === undefined || !isFigure(right)) return true;
  if (!wrong || (right.type !== "load" && right.type !== "number")) return false;
  const isEnd = behind === undefined || behind.type === "comma" || behind.type === "next";
  const isLoad = right.type === "load" || right.value > LEAST_LOAD;
  if (!isEnd || !isLoad || right.sign !== wrong.sign) return false;
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
