/** What is known of a line while it is read: the sets so far, the load that waits for some, the marks. */
import type { Exercise } from "../catalog/exercise.ts";
import { type Group, lastOf, type Load, newGroup } from "./groups.ts";
import type { Kind, Unit } from "./made.ts";
import type { Token } from "./tokens.ts";

export type Case = { exercise: Exercise | null; unit: Unit; kind: Kind | null };
export type Marks = Set<"bodyweight" | "assisted" | "added" | "each">;
export type Interpreted = { groups: Group[]; marks: Marks; doubtful: boolean };

export const BODY_LOADS: ReadonlySet<string> = new Set(["bodyweight", "added", "assisted"]);

export type State = {
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
  /** The first side was said behind the sets that it holds for, and so are the others. */
  isSideBehind: boolean;
  isDropping: boolean;
  isLastSet: boolean;
  /** What was said last was said of the last set, up to the next comma. */
  isOnLast: boolean;
  isPair: boolean;
  isAmrap: boolean;
  /** What holds for all of what is read, found once. */
  isInPairs: boolean;
  isInEfforts: boolean;
  isRestPause: boolean;
  hasBothSides: boolean;
  /** "Bw" was said, and no load since: the sets that follow have none. */
  isBodyAlone: boolean;
  /** How many groups there were at the last comma. */
  atComma: number;
  /** And at the last word for what came then. */
  atNext: number;
  doubtful: boolean;
};

export function addGroup(state: State, part: Partial<Group>) {
  const { groups, said, held } = state;
  if (state.isLastSet) {
    state.isLastSet = false;
    const last = lastOf(groups);
    if (last) {
      state.isOnLast = true;
      Object.assign(last, part, { sets: 1, load: part.load ?? last.load });
      if (state.isAmrap) last.isAmrap = true;
      state.isAmrap = false;
      return;
    }
  }
  if (state.isWarm && (part.sets ?? 1) > 1) [state.isWarm, state.kind] = [false, null];
  const { isAmrap, side } = state;
  // "Drop 50x6, 40x5": what is lighter still was dropped to as well.
  const before = state.isDropping ? groups.at(-1)?.load : null;
  const isLighter = !!before && !!part.load && part.load.value < before.value;
  const kind = state.kind ?? (isLighter ? "drop" : null);
  state.isDropping = kind === "drop";
  const { isBodyAlone } = state;
  const load = isBodyAlone ? null : held;
  // "Drop set: 60x10, 50x8": what it begins with was dropped from.
  const isHead = groups.length === 0 && kind === "drop";
  const meant = (isHead ? "work" : kind) ?? said.kind ?? "work";
  groups.push(newGroup({ kind: meant, load, isAmrap, side, isBodyAlone, ...part }));
  if (held && (part.load ?? held) === held) state.isHeldUsed = true;
  state.isAmrap = false;
  if (state.kind === "failure") return;
  if (!state.isWarm) state.kind = null;
}

export function addLoad(state: State, load: Load) {
  const { groups } = state;
  state.isBodyAlone = false;
  // "3x8 then 2x5 with 10 kg": what was done before had none of it.
  const bare = groups
    .slice(state.atNext)
    .filter((group) => group.load === null && !group.isBodyAlone);
  // "3x8, 2x5 with 10 kg" may mean both.
  const early = groups.slice(state.atNext, state.atComma).some((group) => bare.includes(group));
  if (state.isBody && early && groups.length > state.atComma) state.doubtful = true;
  for (const group of bare) group.load = load;
  if (bare.length > 0) return;
  // A second load with no sets between would leave the first one without any.
  if (!state.isHeldUsed) state.doubtful = true;
  state.held = load;
  state.isHeldUsed = false;
}

export const isLoadOrNumber = (token: Token | undefined) =>
  token !== undefined && ["number", "load", "plates"].includes(token.type);
