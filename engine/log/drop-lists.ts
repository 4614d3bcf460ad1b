/** Reads loads that were dropped to one after another without a word of how often each was lifted. */
import { type Group, lastOf, type Load, newGroup } from "./groups.ts";
import type { State } from "./line-state.ts";
import type { Token } from "./tokens.ts";

/** Nobody lists so many repetitions of a set that grows lighter. */
const LEAST_BARE = 31;
const BETWEEN: ReadonlySet<string> = new Set(["comma", "slash", "next", "arrow"]);

/** Loads that fall from one to the next, from a place on. */
function fallingFrom(tokens: readonly Token[], at: number) {
  const loads: Load[] = [];
  let end = at;
  for (let next = at; ;) {
    const token = tokens[next];
    if (token?.type !== "number" && token?.type !== "load") break;
    const { value, sign } = token;
    if (sign || (loads.length > 0 && value >= loads.at(-1)!.value)) break;
    loads.push({ value, unit: token.type === "load" ? token.unit : null, sign, isPair: false });
    next += 1;
    end = next;
    while (BETWEEN.has(tokens[next]?.type ?? "")) next += 1;
  }
  const after = tokens[end]?.type;
  const isCounted = after === "times" || after === "repsWord" || after === "for";
  return { loads, end, isCounted };
}

const isDrop = (token: Token) => token.type === "kind" && token.kind === "drop";
const dropped = (load: Load): Group => newGroup({ load, kind: "drop" });

/** "20, 15, 10 kg dropset": false where they are counted, so that nobody knows how often each was lifted. */
export function addFallingLoads(state: State): boolean | null {
  const { tokens, at, groups } = state;
  if (groups.length > 0 || state.held || tokens[at]?.type !== "number" || !tokens.some(isDrop))
    return null;
  const { loads, end, isCounted } = fallingFrom(tokens, at);
  const unit = loads.at(-1)?.unit ?? null;
  if (loads.length < 2 || unit === null) return null;
  if (isCounted) return false;
  const [first, ...others] = loads.map((load) => ({ ...load, unit }));
  groups.push(newGroup({ load: first! }), ...others.map(dropped));
  [state.at, state.kind, state.doubtful] = [end, null, true];
  return true;
}

/** "Last set dropset 50, 40", "8 -> 50 -> 40": loads alone, as far below the last one as repetitions never are. */
export function addDroppedLoads(state: State): boolean {
  const { tokens, at, groups } = state;
  const load = groups.at(-1)?.load ?? state.held;
  const { loads, end, isCounted } = fallingFrom(tokens, at);
  if (!load || loads.length === 0 || isCounted || loads[0]!.value >= load.value) return false;
  if (loads.some(({ value, unit }) => unit === null && value < LEAST_BARE)) return false;
  lastOf(groups);
  groups.push(...loads.map((each) => dropped({ ...each, unit: each.unit ?? load.unit })));
  [state.at, state.kind, state.isLastSet, state.doubtful] = [end, null, false, true];
  return true;
}
