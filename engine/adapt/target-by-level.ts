/** What a lift without a plan comes to: by the way in which athletes of this level progress. */
import { NOVICE_STEP_G, nextStepG, STEP_CAPS } from "../strength/progression.ts";
import { adaptiveTop } from "../strength/rep-ceiling.ts";
import { percentAny } from "../strength/rpe-table.ts";
import { easeDraft } from "./ease-draft.ts";
import { answerMisses, isSuccess } from "./misses.ts";
import { type Past, USUAL_RPE } from "./past.ts";
import { isWithin } from "./reach.ts";
import { type Choice, type Draft, type LiftCase, surelyG } from "./target-case.ts";

/** A set that left more than this was done with something to spare. */
const TO_SPARE_RPE = 8.5;
/** Two repetitions more, in the last set of two sessions. */
const TWO_FOR_TWO = 2;
/** The range that somebody trains in, by the fewest repetitions of the sets that were done. */
const RANGES = [
  [3, 5],
  [6, 8],
  [9, 12],
  [13, 15],
  [16, 20],
] as const;
const ADVANCED_EASY = -1;
const MOST_WEEKS = 8;
const WEEK = 7;
const UNKNOWN_REPS = 8;
const CALIBRATION_SETS = 3;
const CALIBRATION_RPE = 7;

export function targetByLevel(lift: LiftCase): Choice {
  const base = lift.usual.findLast(({ loadG, least }) => loadG !== null && least > 0);
  if (!base) return toFind(lift);
  const nowG = lift.scale.toMovedG(base.loadG!);
  const numbers = { lastG: base.loadG!, lastReps: base.least };
  const answer = answerMisses(lift.usual, lift.scale);
  if (answer) {
    const draft = draftOf(base, nowG, aimedReps(lift, base));
    return stay(easeDraft(draft, answer.factor, lift), answer.reason, {
      ...numbers,
      misses: answer.misses,
    });
  }
  if (hasSteppedThatDay(lift, base))
    return stay(draftOf(base, nowG, aimedReps(lift, base)), "repeat", numbers);
  switch (lift.level) {
    case "novice":
      return linear(lift, base, numbers);
    case "intermediate":
      return double(lift, base, numbers);
    case "advanced":
      return byEffort(lift, base, numbers);
  }
}

type Numbers = Choice["numbers"];
const stay = (held: Draft, reason: Choice["reason"], numbers: Numbers): Choice => ({
  grown: [held],
  held: [held],
  reason,
  numbers,
});
const grow = (held: Draft, grown: Draft, reason: Choice["reason"], numbers: Numbers): Choice => ({
  grown: [grown],
  held: [held],
  reason,
  numbers,
});

const draftOf = (base: Past, movedG: number, reps: number): Draft => ({
  sets: base.sets,
  reps,
  repsMax: null,
  movedG,
  percent: null,
  rpe: USUAL_RPE,
});

/** Where no load is known, and none can be told from other sets, it has to be found. */
function toFind(lift: LiftCase): Choice {
  const { exercise } = lift;
  const { min, max } = exercise?.reps ?? { min: UNKNOWN_REPS, max: UNKNOWN_REPS };
  const reps = Math.min(max, Math.max(min, UNKNOWN_REPS));
  const maxG = surelyG(lift);
  const movedG = maxG === null ? null : (maxG * percentAny(reps, USUAL_RPE)) / 100;
  const draft: Draft = {
    sets: CALIBRATION_SETS,
    reps,
    repsMax: null,
    movedG,
    percent: null,
    rpe: movedG === null ? CALIBRATION_RPE : USUAL_RPE,
  };
  return maxG === null
    ? stay(draft, "calibrate", {})
    : stay(draft, "estimated", { sureG: Math.round(maxG) });
}

/** Since when the lift has been at this load. */
function runAt({ usual }: LiftCase, loadG: number): Past[] {
  const run: Past[] = [];
  for (const past of usual.toReversed()) {
    if (past.loadG !== loadG) break;
    run.unshift(past);
  }
  return run;
}

/** The second session of a day has recovered from nothing: one step a day, counted from the days before. */
function hasSteppedThatDay({ usual, scale }: LiftCase, base: Past): boolean {
  const movedG = ({ loadG }: Past) => (loadG === null ? 0 : scale.toMovedG(loadG));
  const before = Math.max(0, ...usual.filter(({ day }) => day < base.day).map(movedG));
  return usual.some(
    (past) => past.day === base.day && movedG(past) >= before && movedG(past) < movedG(base),
  );
}

/** What the sets are meant to hold: the fewest of the first time at this load. */
const aimedReps = (lift: LiftCase, base: Past) => runAt(lift, base.loadG!)[0]?.least ?? base.least;

function linear(lift: LiftCase, base: Past, numbers: Numbers): Choice {
  const { scale, isLower } = lift;
  const loadG = base.loadG!;
  const aim = aimedReps(lift, base);
  const held = draftOf(base, scale.toMovedG(loadG), aim);
  const lastTwo = runAt(lift, loadG).slice(-2);
  const isTwice = lastTwo.length === 2 && lastTwo.every(({ last }) => last >= aim + TWO_FOR_TWO);
  const isSpare = base.delta !== null && base.delta + USUAL_RPE <= TO_SPARE_RPE;
  if (base.isMissed || base.least < aim || !(isTwice || isSpare))
    return stay(held, "repeat", numbers);
  const stepG = isLower ? NOVICE_STEP_G.lower : NOVICE_STEP_G.upper;
  const nextG = scale.harder(loadG);
  if (nextG === null) return stay(held, "harder_form", numbers);
  const nowG = scale.toMovedG(loadG);
  const least = stepFrom(lift, loadG);
  if (least === null) return bridge(lift, held, base, nextG, numbers);
  const cap = 1 + STEP_CAPS.novice[isLower ? "lower" : "upper"];
  const wantedG = scale.fit(Math.min(nowG + stepG, nowG * cap), null) ?? nextG;
  const at = (setG: number) => draftOf(base, scale.toMovedG(setG), aim);
  // Of an assisted lift the heavier one is that with less help.
  const isBigger = scale.toMovedG(wantedG) > scale.toMovedG(nextG) && isWithin(lift, at(wantedG));
  const chosenG = isBigger ? wantedG : nextG;
  return grow(held, at(chosenG), "add_load", { ...numbers, nextG: chosenG });
}

/** The next step of what is moved, where it is no bigger than the level allows. */
function stepFrom({ scale, level, isLower }: LiftCase, loadG: number, weeks = 1): number | null {
  const nextG = scale.harder(loadG);
  if (nextG === null) return null;
  const nowG = scale.toMovedG(loadG);
  const movedG = scale.toMovedG(nextG);
  const ladder = { kind: "list", loadsG: [nowG, movedG] } as const;
  return nextStepG({ level, ladder, loadG: nowG, isLower, weeksSinceIncrease: weeks });
}

/** The next load is too far: repetitions grow until it is not. */
function bridge(lift: LiftCase, held: Draft, base: Past, nextG: number, numbers: Numbers): Choice {
  const { scale } = lift;
  const nowG = scale.toMovedG(base.loadG!);
  const jump = adaptiveTop({
    loadG: nowG,
    nextG: scale.toMovedG(nextG),
    bottomReps: held.reps,
    declaredTop: held.repsMax ?? held.reps,
  });
  const told = { ...numbers, nextG, topReps: jump.top };
  if (base.least < jump.top) {
    const more = { ...held, reps: base.least + 1, repsMax: jump.top };
    return grow({ ...held, reps: Math.max(held.reps, base.least) }, more, "add_reps", told);
  }
  if (jump.tooBig) return stay(held, "step_too_big", told);
  const next = { ...draftOf(base, scale.toMovedG(nextG), held.reps), repsMax: held.repsMax };
  return grow(held, next, "add_load", told);
}

function double(lift: LiftCase, base: Past, numbers: Numbers): Choice {
  const [bottom, top] = RANGES.find(([, most]) => base.least <= most) ?? RANGES.at(-1)!;
  const aim = aimedReps(lift, base);
  // Who grew out of a range by repetitions is still in it.
  const [from, to] = RANGES.find(([, most]) => aim <= most) ?? [bottom, top];
  const nowG = lift.scale.toMovedG(base.loadG!);
  const held = { ...draftOf(base, nowG, Math.min(aim, from)), repsMax: to };
  if (!isSuccess(base)) return stay({ ...held, reps: base.least }, "repeat", numbers);
  const nextG = lift.scale.harder(base.loadG!);
  if (nextG === null) return stay(held, "harder_form", numbers);
  return bridge(lift, held, base, nextG, numbers);
}

/** As heavy as the effort allows, and no faster than the strong still gain. */
function byEffort(lift: LiftCase, base: Past, numbers: Numbers): Choice {
  const { scale, today, usual } = lift;
  const reps = aimedReps(lift, base);
  const held = draftOf(base, scale.toMovedG(base.loadG!), reps);
  if (!isSuccess(base) || (base.delta ?? 0) > ADVANCED_EASY) return stay(held, "repeat", numbers);
  const lighter = usual.findLast(
    ({ loadG }) => loadG !== null && scale.toMovedG(loadG) < scale.toMovedG(base.loadG!),
  );
  const since = (today - (lighter ?? usual[0] ?? base).day) / WEEK;
  const weeks = Math.min(MOST_WEEKS, Math.max(1, Math.floor(since)));
  const stepG = stepFrom(lift, base.loadG!, weeks);
  if (stepG === null) {
    const more = Math.min(reps + 1, lift.exercise?.reps.max ?? reps);
    return more > reps
      ? grow(held, { ...held, reps: Math.max(more, base.least) }, "add_reps", numbers)
      : stay(held, "repeat", numbers);
  }
  const next = { ...held, movedG: held.movedG! + stepG };
  return grow(held, next, "add_load", { ...numbers, weeks });
}
