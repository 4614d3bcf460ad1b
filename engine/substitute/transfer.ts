/** What to load on the exercise that stands in: own history, a known ratio, or nothing invented. */
import type { Catalog } from "../catalog/catalog.ts";
import type { Exercise, Implement, Pattern } from "../catalog/exercise.ts";
import type { Brief, Place } from "../program/brief.ts";
import { toLoad } from "../program/load.ts";
import { floorLoad } from "../strength/ladder.ts";
import { percentAny } from "../strength/rpe-table.ts";
import { gramsOfKg } from "../units.ts";
import type { SubstituteRequest } from "./request.ts";
import type { Confidence, LoadConversion } from "./substitution.ts";

/** Coaches' ratios are rough: begin below what they say. */
const CAUTION = 0.9;
const RPE = 7;
const USUAL_REPS = 8;

/** Loads carry over between things that are lifted freely, never into or out of a machine. */
const CLASS: Partial<Record<Implement, string>> = {
  barbell: "free",
  trap_bar: "free",
  ez_bar: "free",
  smith: "free",
  dumbbell: "free",
  kettlebell: "free",
  cable: "cable",
  landmine: "landmine",
};

type Ratio = { value: number; confidence: Confidence };

const takesLoad = ({ loadType }: Exercise) => loadType === "external" || loadType === "per_hand";

function known(from: Exercise, to: Exercise): number | null {
  const back = to.transfer[from.id];
  return from.transfer[to.id] ?? (back === undefined ? null : 1 / back);
}

const hubs = new WeakMap<Catalog, Map<Pattern, Exercise | null>>();

/** The lift of a movement that most others know their ratio to. */
function hubOf(pattern: Pattern, catalog: Catalog): Exercise | null {
  const made = hubs.get(catalog) ?? new Map<Pattern, Exercise | null>();
  hubs.set(catalog, made);
  if (!made.has(pattern)) {
    const all = catalog.byPattern.get(pattern) ?? [];
    let best: Exercise | null = null;
    let most = 0;
    for (const lift of all) {
      const count = all.filter((other) => other !== lift && known(lift, other) !== null).length;
      if (count > most) [best, most] = [lift, count];
    }
    made.set(pattern, best);
  }
  return made.get(pattern) ?? null;
}

/** Load of `to` as a part of that of `from`; null where nobody knows. */
export function ratioBetween(from: Exercise, to: Exercise, catalog: Catalog): Ratio | null {
  const shared = CLASS[from.implement];
  const isAllowed =
    from.pattern === to.pattern &&
    shared !== undefined &&
    shared === CLASS[to.implement] &&
    takesLoad(from) &&
    takesLoad(to) &&
    from.measure === to.measure;
  if (!isAllowed) return null;
  const direct = known(from, to);
  if (direct !== null) {
    const isSame = from.implement === to.implement && from.transfer[to.id] !== undefined;
    return { value: direct, confidence: isSame ? "medium" : "low" };
  }
  const hub = hubOf(from.pattern, catalog);
  if (!hub || hub === from || hub === to) return null;
  const [up, down] = [known(from, hub), known(hub, to)];
  return up === null || down === null ? null : { value: up * down, confidence: "low" };
}

const round3 = (value: number) => Math.round(value * 1000) / 1000;
const clamp = (value: number, from: number, to: number) => Math.min(to, Math.max(from, value));

export type Conversion = LoadConversion & { confidence: Confidence };
type Case = {
  from: Exercise;
  to: Exercise;
  request: SubstituteRequest;
  brief: Brief;
  place: Place;
};

export function convertLoad({ from, to, request, brief, place }: Case): Conversion {
  const rpe = Math.min(RPE, brief.limits.maxRpe);
  const wanted = Math.max(request.current?.reps ?? USUAL_REPS, brief.limits.minReps);
  const reps = to.measure === "reps" ? clamp(wanted, to.reps.min, to.reps.max) : null;
  const base = { factor: null, suggested: null, reps, rpe };
  if (!takesLoad(to)) return { ...base, ...withoutLoad(to, rpe) };
  const load = (grams: number) => {
    const found = floorLoad(place.ladders[to.incrementClass], grams);
    return found === null ? null : toLoad(found, brief.unit);
  };
  const unit = to.loadType === "per_hand" ? "Per hand" : "In all";
  const effort = reps === null ? `at RPE ${rpe}` : `for ${reps} repetitions at RPE ${rpe}`;

  const own = brief.maxima.get(to.id);
  if (own && own.source !== "transferred" && reps !== null) {
    const suggested = load(own.maxG * workingShare(reps, rpe, brief));
    const note = suggested
      ? `${unit}, ${effort} at most, from your own best on it.`
      : "Lighter than anything there is here: find a lighter load.";
    return { ...base, suggested, method: "own_history", note, confidence: "high" };
  }
  const ratio = ratioBetween(from, to, brief.catalog);
  if (!ratio) return { ...base, ...calibration(to, rpe) };
  const factor = round3(Math.floor(ratio.value * CAUTION * 1000) / 1000);
  const basisG = workingBasis(from, reps, rpe, request, brief);
  const suggested = basisG === null ? null : load(basisG * factor);
  const note = suggested
    ? `${unit}, ${effort} at most; find your own load in the first two sessions.`
    : basisG === null
      ? `${unit}: this part of what you lift now, ${effort} at most.`
      : "Lighter than anything there is here: find a lighter load or more repetitions.";
  return { ...base, factor, suggested, method: "transfer", note, confidence: ratio.confidence };
}

/** What part of a maximum is lifted so often with so much left, less what a break or a limit takes. */
function workingShare(reps: number, rpe: number, { limits, layoff }: Brief) {
  const percent = Math.min(percentAny(reps, rpe), limits.maxPercent);
  return (percent / 100) * limits.loadFactor * (layoff?.loadFactor ?? 1);
}

/** What the athlete would lift on the original for these repetitions; never more than is lifted now. */
function workingBasis(
  from: Exercise,
  reps: number | null,
  rpe: number,
  { current }: SubstituteRequest,
  brief: Brief,
): number | null {
  if (current) {
    const nowG = gramsOfKg(current.kg);
    if (reps === null) return nowG;
    const now = percentAny(current.reps, current.rpe ?? 10);
    const then = Math.min(percentAny(reps, rpe), brief.limits.maxPercent);
    return nowG * Math.min(1, then / now);
  }
  const max = brief.maxima.get(from.id);
  if (!max || max.source === "transferred" || reps === null) return null;
  return max.maxG * workingShare(reps, rpe, brief);
}

function calibration(to: Exercise, rpe: number) {
  const step = to.incrementClass === "band" ? "a light band" : "a light load";
  const note = `No load carries over: begin with ${step} and build up, set by set, to RPE ${rpe}.`;
  return { method: "calibration", note, confidence: "low" } as const;
}

function withoutLoad(to: Exercise, rpe: number) {
  if (to.kind !== "strength") {
    const note = `No load: for the same time, at an effort of RPE ${rpe} at most.`;
    return { method: "calibration", note, confidence: "low" } as const;
  }
  const note =
    to.loadType === "assisted"
      ? `More help is lighter: begin with much and take it away, set by set, to RPE ${rpe}.`
      : `Your own weight: end each set at RPE ${rpe}.`;
  return { method: "calibration", note, confidence: "low" } as const;
}
