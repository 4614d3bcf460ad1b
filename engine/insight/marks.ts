/** Holds a session against the best marks of a lift, and says which of them it beat. */
import type { MassKind } from "../program/load.ts";
import type { WorkSet } from "./exposure.ts";
import {
  type BeatenMark,
  type Bests,
  type Exposure,
  type Mark,
  RECORD_KINDS,
  type RecordKind,
} from "./training-state.ts";
import { isWhole } from "./work-sets.ts";

/** Less than this is within what an estimate varies from day to day. */
const LEAST_GAIN = 1.005;
const MOST_REPS = 12;

export const NO_BESTS: Bests = {
  max: null,
  load: null,
  reps: null,
  volume: null,
  seconds: null,
  metres: null,
  byReps: {},
};

/** The first of a kind is no record but a mark to beat. Nothing of a light week counts. */
export function beatMarks(
  bests: Bests,
  exposure: Exposure,
  work: readonly WorkSet[],
): { bests: Bests; beaten: BeatenMark[] } {
  if (exposure.isDeload) return { bests, beaten: [] };
  const { day, logId, maxG, tonnageG } = exposure;
  const next: Bests = { ...bests, byReps: { ...bests.byReps } };
  const beaten: BeatenMark[] = [];
  const markOf = (value: number, reps: number): Mark => ({ value, reps, day, logId });
  const hold = (kind: Exclude<keyof Bests, "byReps">, mark: Mark | null, isSaid = true) => {
    const before = next[kind];
    const least =
      (kind === "max" || kind === "volume") && before
        ? before.value * LEAST_GAIN
        : (before?.value ?? 0);
    if (
      !mark ||
      !(mark.value > 0) ||
      (before && (mark.value < least || mark.value === before.value))
    )
      return;
    next[kind] = mark;
    if (before && isSaid) beaten.push({ kind, mark, before });
  };

  const whole = work.filter(({ set }) => isWhole(set));
  const best = (worth: (one: WorkSet) => number | null) => {
    let top: { value: number; reps: number; one: WorkSet } | null = null;
    for (const one of whole) {
      const [value, reps] = [worth(one) ?? 0, one.set.reps ?? 1];
      if (!top || value > top.value || (value === top.value && reps > top.reps))
        top = { value, reps, one };
    }
    return top;
  };
  const load = best(markLoad);
  const reps = best(({ set }) => set.reps);
  const seconds = best(({ set }) => set.seconds);
  const metres = best(({ set }) => set.metres);
  hold("max", maxG === null ? null : markOf(maxG, 1));
  hold("load", load && markOf(load.value, load.reps));
  // More repetitions are a feat of their own only where nothing but the body was moved.
  hold(
    "reps",
    reps && markOf(reps.value, reps.value),
    reps?.one.load.isBody && !reps.one.load.ownG,
  );
  hold("volume", markOf(tonnageG, 1));
  hold("seconds", seconds && markOf(seconds.value, 1));
  hold("metres", metres && markOf(metres.value, 1));

  const repMax = holdReps(next.byReps, whole, markOf);
  const isSaid = beaten.some(
    ({ kind, mark }) => kind === "load" && mark.reps === repMax?.mark.reps,
  );
  if (repMax && !isSaid) beaten.push({ kind: "rep_max", ...repMax });
  return { bests: next, beaten };
}

/** What the athlete put on: the body's own weight is no record, and help is none either. */
function markLoad({ set, load }: WorkSet) {
  if (!((set.reps ?? 0) >= 1)) return null;
  const loadG = load.isBody ? load.ownG : load.movedG;
  return loadG !== null && loadG > 0 ? loadG : null;
}

/**
 * Puts what no mark equals in load and repetitions into `byReps`. A record is what outdoes an earlier mark
 * in one of the two without being less in the other; the hardest one of the session is said.
 */
function holdReps(
  byReps: Bests["byReps"],
  whole: readonly WorkSet[],
  markOf: (value: number, reps: number) => Mark,
): { mark: Mark; before: Mark } | null {
  const earlier = Object.values(byReps);
  let hardest: { mark: Mark; before: Mark } | null = null;
  for (const one of whole) {
    const [loadG, reps] = [markLoad(one), one.set.reps ?? 0];
    if (loadG === null || !Number.isInteger(reps) || reps > MOST_REPS) continue;
    if (Object.values(byReps).some((mark) => mark.value >= loadG && mark.reps >= reps)) continue;
    const mark = markOf(loadG, reps);
    byReps[reps] = mark;
    const [before] = earlier
      .filter((old) => old.value <= loadG && old.reps <= reps)
      .toSorted((a, b) => hardness(b) - hardness(a));
    if (before && (!hardest || hardness(mark) > hardness(hardest.mark))) hardest = { mark, before };
  }
  return hardest;
}

const hardness = ({ value, reps }: Mark) => value * (30 + reps);

/** As records are called outside: that of the estimate by the name that everybody knows. */
export type RecordName = "e1rm" | Exclude<RecordKind, "max">;
export const recordName = (kind: RecordKind): RecordName => (kind === "max" ? "e1rm" : kind);
/** How exactly its grams are said. */
export const massOfRecord = (kind: RecordKind): MassKind =>
  kind === "max" ? "estimate" : kind === "volume" ? "volume" : "load";
/** Null where it says nothing, as of a volume, or where it is the record itself. */
export const repsOfRecord = (kind: RecordKind, { reps }: Mark) =>
  kind === "load" || kind === "rep_max" ? Math.round(reps) : null;
export const RECORD_NAMES = RECORD_KINDS.map(recordName);
