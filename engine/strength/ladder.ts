/** The loads that exist: which one a target becomes, and which comes next. */
import { type IncrementClass } from "../catalog/exercise.ts";
import { gramsOfKg, gramsOfLb } from "../units.ts";
import { INCREMENTS, type LoadedClass, poundsOf, ROUNDING_G } from "./increments.ts";
import { findPlates, type PlateSet, reachableTotals } from "./plates.ts";

export type Ladder =
  | { kind: "steps"; minG: number; maxG: number; stepG: number }
  | { kind: "list"; loadsG: readonly number[] }
  | ({ kind: "plates" } & PlateSet)
  | { kind: "none" };

const totals = new WeakMap<Ladder, readonly number[]>();

function totalsOf(ladder: Exclude<Ladder, { kind: "steps" }>): readonly number[] {
  let known = totals.get(ladder);
  if (known) return known;
  if (ladder.kind === "none") known = [];
  else if (ladder.kind === "plates") known = reachableTotals(ladder);
  else known = [...ladder.loadsG].sort((a, b) => a - b);
  totals.set(ladder, known);
  return known;
}

/** How many of the loads are at most this. */
function countUpTo(loadsG: readonly number[], targetG: number) {
  let low = 0;
  let high = loadsG.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (loadsG[middle]! <= targetG) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The heaviest load that is not above the target; null when even the lightest is. */
export function floorLoad(ladder: Ladder, targetG: number): number | null {
  if (ladder.kind !== "steps") {
    const loadsG = totalsOf(ladder);
    return loadsG[countUpTo(loadsG, targetG) - 1] ?? null;
  }
  const { minG, maxG, stepG } = ladder;
  const topG = Math.min(targetG, maxG);
  if (!(topG >= minG)) return null;
  return stepG > 0 ? minG + Math.floor((topG - minG) / stepG) * stepG : minG;
}

/** The next heavier load; null at the top. */
export function nextLoad(ladder: Ladder, loadG: number): number | null {
  if (ladder.kind !== "steps") {
    const loadsG = totalsOf(ladder);
    return loadsG[countUpTo(loadsG, loadG)] ?? null;
  }
  const { minG, maxG, stepG } = ladder;
  const belowG = floorLoad(ladder, loadG);
  const nextG = belowG === null ? minG : belowG + stepG;
  return nextG <= maxG && nextG > loadG ? nextG : null;
}

/** The closest load, the lighter of two that are equally close; null when there is none at all. */
export function nearestLoad(ladder: Ladder, targetG: number): number | null {
  const belowG = floorLoad(ladder, targetG);
  const aboveG = nextLoad(ladder, targetG);
  if (belowG === null || aboveG === null) return belowG ?? aboveG;
  return aboveG - targetG < targetG - belowG ? aboveG : belowG;
}

export const isLoadable = (ladder: Ladder, loadG: number) => floorLoad(ladder, loadG) === loadG;

/**
 * Down where repetitions in reserve decide (no percentage) and above 85 %, else to the nearest. Below the
 * lightest load there is none, but for a target less than half a step under it.
 */
export function loadFor(ladder: Ladder, targetG: number, percent: number | null): number | null {
  const belowG = floorLoad(ladder, targetG);
  if (percent === null || percent > 85) return belowG;
  const nearestG = nearestLoad(ladder, targetG);
  if (belowG !== null || nearestG === null) return nearestG;
  const secondG = nextLoad(ladder, nearestG);
  return secondG !== null && 2 * (nearestG - targetG) < secondG - nearestG ? nearestG : null;
}

/** What goes on each side, heaviest first; null when the load cannot be made or takes no plates. */
export function platesFor(ladder: Ladder, loadG: number): { g: number; perSide: number }[] | null {
  if (ladder.kind !== "plates" || !isLoadable(ladder, loadG)) return null;
  return findPlates(ladder, loadG);
}

type Plates = { barKg: number; platesKg: readonly { kg: number; count: number }[] };
type Options = {
  unit: "kg" | "lb";
  maxKg?: number | undefined;
  incrementKg?: number | undefined;
  weightsKg?: readonly number[] | undefined;
  plates?: Plates | null | undefined;
};

const NONE: Ladder = { kind: "none" };
const usual = new Map<string, Ladder>();
const ofPlates = new WeakMap<Plates, { key: string; ladder: Ladder }>();

function plateLadder(plates: Plates, barKg: number, { unit, maxKg }: Options): Ladder {
  const sizes = plates.platesKg.map(({ kg }) => kg).concat(barKg > 0 ? barKg : []);
  const inPounds = unit === "lb" && sizes.every((kg) => poundsOf(kg) !== null);
  const gramsOf = (kg: number) => (inPounds && kg > 0 ? gramsOfLb(poundsOf(kg)!) : gramsOfKg(kg));
  return {
    kind: "plates",
    barG: gramsOf(barKg),
    platesG: plates.platesKg.map(({ kg, count }) => ({ g: gramsOf(kg), count })),
    sides: 2,
    ...(inPounds && { unit: "lb" }),
    ...(maxKg !== undefined && { maxG: gramsOfKg(maxKg) + (inPounds ? ROUNDING_G : 0) }),
  };
}

function steppedLadder(name: LoadedClass, { unit, maxKg, incrementKg }: Options): Ladder {
  // A bar is where its steps begin; everything else is a multiple of its step.
  const first = (least: number, step: number) =>
    name === "barbell" ? least : Math.ceil(least / step) * step;
  const lb = INCREMENTS.lb[name];
  const stepLb = incrementKg === undefined ? lb.step : poundsOf(incrementKg);
  if (unit === "lb" && stepLb !== null) {
    const mostG = maxKg === undefined ? gramsOfLb(lb.max) : gramsOfKg(maxKg) + ROUNDING_G;
    const loadsG: number[] = [];
    for (let load = first(lb.min, stepLb); gramsOfLb(load) <= mostG; load += stepLb) {
      loadsG.push(gramsOfLb(load));
    }
    return { kind: "list", loadsG };
  }
  const kg = INCREMENTS.kg[name];
  const stepG = Math.max(1, gramsOfKg(incrementKg ?? kg.step));
  return {
    kind: "steps",
    minG: first(gramsOfKg(kg.min), stepG),
    maxG: gramsOfKg(maxKg ?? kg.max),
    stepG,
  };
}

function listLadder(weightsKg: readonly number[], { unit, maxKg }: Options): Ladder {
  const loadsG = weightsKg
    .filter((kg) => kg <= (maxKg ?? kg))
    .map((kg) => {
      const lb = unit === "lb" ? poundsOf(kg) : null;
      return lb === null ? gramsOfKg(kg) : gramsOfLb(lb);
    });
  return { kind: "list", loadsG: [...new Set(loadsG)].sort((a, b) => a - b) };
}

/**
 * What the athlete said, else what is usual: every weight there is, before plates, before steps. Plates
 * are for a bar, or in pairs for a machine that takes them. Ask once for an exercise and keep the answer.
 */
export function ladderFor(incrementClass: IncrementClass, options: Options): Ladder {
  if (incrementClass === "band" || incrementClass === "bodyweight" || incrementClass === "none") {
    return NONE;
  }
  const { unit, maxKg, incrementKg, weightsKg, plates } = options;
  if (weightsKg && weightsKg.length > 0) return listLadder(weightsKg, options);
  if (plates && (incrementClass === "barbell" || incrementClass === "plate_loaded")) {
    const key = `${incrementClass} ${unit} ${maxKg}`;
    const known = ofPlates.get(plates);
    if (known?.key === key) return known.ladder;
    const ladder = plateLadder(plates, incrementClass === "barbell" ? plates.barKg : 0, options);
    ofPlates.set(plates, { key, ladder });
    return ladder;
  }
  if (maxKg !== undefined || incrementKg !== undefined) {
    return steppedLadder(incrementClass, options);
  }
  const key = `${incrementClass} ${unit}`;
  const ladder = usual.get(key) ?? steppedLadder(incrementClass, options);
  usual.set(key, ladder);
  return ladder;
}
