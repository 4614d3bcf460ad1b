/** The loads of one lift: as the athlete sets them up, and as what is truly moved, the body included. */
import type { Exercise, LoadType } from "../catalog/exercise.ts";
import type { LiftState } from "../insight/training-state.ts";
import { floorLoad, type Ladder, loadFor, nearestLoad, nextLoad } from "../strength/ladder.ts";

export type LiftScale = {
  /** Whether there is a load that can grow. */
  hasLoad: boolean;
  toMovedG(setG: number): number;
  /** Down to what can be loaded; null below the lightest. Half a gram keeps whole loads whole. */
  fit(movedG: number, percent: number | null): number | null;
  /** The next harder load; null where there is none. */
  harder(setG: number): number | null;
  /** The next easier load. */
  easier(setG: number): number | null;
};

/** By how much a load that was told may be off the one that there is. */
const ROUNDED = 0.005;
/** Where nobody said which loads there are. */
const FINE_STEP_G = { kg: 1_250, lb: 1_134 } as const;
const UNKNOWN: Ladder = { kind: "steps", minG: 2_500, maxG: 500_000, stepG: 2_500 };
/** Help is held against something even where nobody knows the body; it shows in no load. */
const ANY_BODY_G = 80_000;
const BODY = new Set<LoadType>(["added", "assisted", "bodyweight"]);

/** What the body adds to a load, by the last exposure that tells; else by its weight. */
export function bodyShareG(
  lift: LiftState | undefined,
  exercise: Exercise | null,
  bodyweightG: number | null,
): number {
  if (!exercise || !BODY.has(exercise.loadType)) return 0;
  const told = lift?.exposures.findLast(({ topG }) => topG !== null);
  if (told) {
    const setG = told.setG ?? 0;
    return exercise.loadType === "assisted" ? told.topG! + setG : Math.max(0, told.topG! - setG);
  }
  return Math.round((bodyweightG ?? 0) * exercise.bodyweightFraction);
}

export function liftScale(
  exercise: Exercise | null,
  ladder: Ladder | null,
  bodyG: number,
  unit: "kg" | "lb",
): LiftScale {
  const type = exercise?.loadType ?? "external";
  if (type === "bodyweight" || type === "none" || exercise?.incrementClass === "band")
    return WITHOUT_LOAD;
  const stepG = FINE_STEP_G[unit];
  const known: Ladder =
    ladder && ladder.kind !== "none"
      ? ladder
      : exercise === null
        ? UNKNOWN
        : { kind: "steps", minG: stepG, maxG: 500_000, stepG };
  if (type === "assisted") return assisted(known, bodyG > 0 ? bodyG : ANY_BODY_G);
  const isAdded = type === "added";
  // An app that sends 61.2 kg means the 135 lb that are there.
  const snap = (setG: number) => {
    const nearG = nearestLoad(known, setG);
    return nearG !== null && Math.abs(nearG - setG) <= setG * ROUNDED ? nearG : setG;
  };
  const fit = (movedG: number, percent: number | null) => {
    const setG = snap(Math.round(movedG + 0.5 - (isAdded ? bodyG : 0)));
    const found = loadFor(known, setG, percent);
    return found ?? (isAdded && movedG >= bodyG ? 0 : null);
  };
  return {
    hasLoad: true,
    toMovedG: (setG) => setG + (isAdded ? bodyG : 0),
    fit,
    harder: (setG) => nextLoad(known, snap(setG)),
    easier: (setG) => floorLoad(known, snap(setG) - 1) ?? (isAdded && setG > 0 ? 0 : null),
  };
}

const WITHOUT_LOAD: LiftScale = {
  hasLoad: false,
  toMovedG: () => 0,
  fit: () => null,
  harder: () => null,
  easier: () => null,
};

/** More help is lighter: rounding down what is moved rounds the help up. */
function assisted(ladder: Ladder, bodyG: number): LiftScale {
  const upTo = (helpG: number) => {
    if (helpG <= 0) return 0;
    const below = floorLoad(ladder, helpG);
    return below === helpG ? helpG : nextLoad(ladder, helpG);
  };
  return {
    hasLoad: true,
    toMovedG: (helpG) => Math.max(0, bodyG - helpG),
    fit: (movedG) => upTo(Math.max(0, Math.round(bodyG - movedG - 0.5))),
    harder: (helpG) => (helpG > 0 ? (floorLoad(ladder, helpG - 1) ?? 0) : null),
    easier: (helpG) => nextLoad(ladder, helpG),
  };
}
