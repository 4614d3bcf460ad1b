/** What a planned lift comes to, when the plan's own rule meets what was done by it. */
import { MOST_STEP } from "../strength/progression.ts";
import { adaptiveTop } from "../strength/rep-ceiling.ts";
import { percentAny } from "../strength/rpe-table.ts";
import { gramsOfKg } from "../units.ts";
import type { SetGroup } from "../program/program.ts";
import { easeDraft } from "./ease-draft.ts";
import { answerMisses, isSuccess, stepPart } from "./misses.ts";
import { askedPercent, type Past, USUAL_RPE } from "./past.ts";
import { mostGrowth } from "./step-cap.ts";
import { type Choice, type Draft, type LiftCase, surelyG } from "./target-case.ts";

/** What a point of effort less than asked earns beyond the plan. */
const MORE_PER_POINT = 0.02;
const MOST_MORE = 0.04;
const EASY = -1;
/** Loads for a week that is light on purpose, where nothing else tells. */
const LIGHT = 0.93;

type Group = SetGroup;
type Case = LiftCase & { planned: NonNullable<LiftCase["planned"]> };

const plannedG = ({ load }: Group, { scale }: LiftCase) =>
  load ? scale.toMovedG(gramsOfKg(load.kg)) : null;

const draftOf = (group: Group, movedG: number | null, reps = group.reps): Draft => ({
  sets: group.sets,
  reps,
  repsMax: group.repsMax,
  movedG,
  percent: group.load ? group.percent : null,
  rpe: group.rpe,
});

/** Those that the same track asked for, where there are any: a heavy day says little about a light one. */
function comparable({ usual, planned }: Case): readonly Past[] {
  const same = usual.filter((past) => past.planned && past.planned.track === planned.track);
  return same.length > 0 ? same : usual;
}

export function targetByPlan(lift: Case): Choice {
  const [top] = lift.planned.groups;
  const pasts = comparable(lift);
  if (!top) return unknown(lift);
  if (plannedG(top, lift) !== null) return byLoad(lift, pasts);
  if (lift.planned.isEased) return lightly(lift, pasts);
  return top.repsMax !== null ? byRange(lift, top, pasts) : byEffort(lift, top, pasts);
}

const same = (drafts: readonly Draft[], reason: Choice["reason"], numbers: Choice["numbers"]) => ({
  grown: drafts,
  held: drafts,
  reason,
  numbers,
});

/** Less than the lightest load there is comes to fewer repetitions with that. */
const missed = (
  lift: Case,
  drafts: readonly Draft[],
  { factor, reason, misses }: NonNullable<ReturnType<typeof answerMisses>>,
  numbers: Choice["numbers"],
) =>
  same(
    drafts.map((draft) => easeDraft(draft, factor, lift)),
    reason,
    { ...numbers, misses },
  );

/** Nobody looks for a load by going to the limit of it. */
const unknown = ({ planned: { groups } }: Case): Choice =>
  same(
    groups.map((group) =>
      draftOf({ ...group, rpe: Math.min(group.rpe ?? USUAL_RPE, USUAL_RPE) }, null),
    ),
    "calibrate",
    {},
  );

/** The plan gives loads: all of them move together with the maximum that the last one stood for. */
function byLoad(lift: Case, pasts: readonly Past[]): Choice {
  const { planned, scale } = lift;
  const [top] = planned.groups as [Group, ...Group[]];
  const planG = plannedG(top, lift)!;
  const planMaxG = (planG / askedPercent(top)) * 100;
  const at = (maxG: number) =>
    planned.groups.map((group) => {
      const movedG = plannedG(group, lift);
      return draftOf(group, movedG === null ? null : (movedG * maxG) / planMaxG);
    });
  const base = pasts.findLast((past) => past.planned?.groups[0]?.load && past.loadG !== null);
  const light = planned.isEased ? "light_week" : "planned";
  if (!base) return same(at(planMaxG), light, { planG });
  const [before] = base.planned!.groups as [Group, ...Group[]];
  const baseMaxG = (scale.toMovedG(base.loadG!) / askedPercent(before)) * 100;
  const growth = planMaxG / ((plannedG(before, lift)! / askedPercent(before)) * 100);
  const numbers = { lastG: base.loadG!, planG };
  if (planned.isEased) return same(at(Math.min(planMaxG, baseMaxG * growth)), light, numbers);
  const answer = answerMisses(pasts, scale);
  const stays = baseMaxG * Math.min(1, growth);
  if (answer) return missed(lift, at(stays), answer, numbers);
  const held = at(stays);
  if (!isSuccess(base)) return same(held, "repeat", { ...numbers, ...effort(base) });
  const bonus = (base.delta ?? 0) <= EASY ? Math.min(MOST_MORE, -base.delta! * MORE_PER_POINT) : 0;
  // More than the plan only as far as the logged sets say that it is there.
  const earnedG = Math.max(baseMaxG, surelyG(lift) ?? 0);
  const wantedG = Math.max(baseMaxG * growth, Math.min(baseMaxG * (1 + bonus), earnedG));
  const grown = at(Math.min(wantedG, baseMaxG * mostGrowth(lift, base.day)));
  return {
    grown,
    held,
    reason: bonus > 0 ? "add_load" : "planned",
    numbers: { ...numbers, ...effort(base) },
  };
}

const effort = ({ delta }: Past) => (delta === null ? {} : { effortOver: round1(delta) });
const round1 = (value: number) => Math.round(value * 10) / 10;

/** Repetitions grow at one load until the next one is no jump any more. */
function byRange(lift: Case, top: Group, pasts: readonly Past[]): Choice {
  const { scale } = lift;
  const base = pasts.findLast(({ loadG }) => loadG !== null);
  if (!base) return byEstimate(lift, top);
  const loadG = base.loadG!;
  const nowG = scale.toMovedG(loadG);
  const bottom = top.reps;
  const numbers = { lastG: loadG, lastReps: base.least, ...effort(base) };
  const answer = answerMisses(pasts, scale);
  if (answer) return missed(lift, [draftOf(top, nowG, bottom)], answer, numbers);
  const reps = Math.max(bottom, base.least);
  const held = [draftOf(top, nowG, Math.min(reps, Math.max(bottom, top.repsMax ?? reps)))];
  if (!isSuccess(base)) return same(held, "repeat", numbers);
  const nextG = scale.harder(loadG);
  if (nextG === null) return same(held, "harder_form", numbers);
  const declaredTop = top.repsMax ?? top.reps;
  const nextMovedG = scale.toMovedG(nextG);
  const jump = adaptiveTop({ loadG: nowG, nextG: nextMovedG, bottomReps: bottom, declaredTop });
  const told = { ...numbers, nextG, topReps: jump.top };
  if (base.least < jump.top) {
    const more = Math.min(jump.top, reps + 1);
    const draft = { ...draftOf(top, nowG, more), repsMax: jump.top };
    return { grown: [draft], held, reason: "add_reps", numbers: told };
  }
  if (jump.tooBig) return same(held, "step_too_big", told);
  return { grown: [draftOf(top, nextMovedG)], held, reason: "add_load", numbers: told };
}

/** Repetitions and effort are given, and the load follows the maximum that the sets show. */
function byEffort(lift: Case, top: Group, pasts: readonly Past[]): Choice {
  const { scale } = lift;
  const base = pasts.findLast(({ loadG, planned }) => loadG !== null && planned !== null);
  const asked = base?.planned?.groups[0];
  if (!base || !asked || asked.load) return byEstimate(lift, top);
  const baseMaxG = (scale.toMovedG(base.loadG!) / askedPercent(asked)) * 100;
  const at = (maxG: number) => [draftOf(top, (maxG * askedPercent(top)) / 100)];
  const numbers = { lastG: base.loadG!, ...effort(base) };
  const answer = answerMisses(pasts, scale);
  if (answer) return missed(lift, at(baseMaxG), answer, numbers);
  const held = at(baseMaxG);
  if (!isSuccess(base)) return same(held, "repeat", numbers);
  const step = Math.min(MOST_STEP, stepPart(base, scale));
  const earned = (surelyG(lift) ?? 0) / baseMaxG - 1;
  const more = Math.min(earned, Math.max(step, mostGrowth(lift, base.day) - 1));
  if (!(more > 0)) return same(held, "repeat", numbers);
  return { grown: at(baseMaxG * (1 + more)), held, reason: "add_load", numbers };
}

/** Never done by this plan: what other sets of the lift let expect, else it has to be found. */
function byEstimate(lift: Case, top: Group): Choice {
  const maxG = surelyG(lift);
  if (maxG === null) return unknown(lift);
  const rpe = top.rpe ?? USUAL_RPE;
  const movedG = (maxG * percentAny(top.reps, rpe)) / 100;
  return same([draftOf(top, movedG)], "estimated", { sureG: Math.round(maxG) });
}

/** A light week without loads: what was lifted last, made as easy as the plan asks. */
function lightly(lift: Case, pasts: readonly Past[]): Choice {
  const base = pasts.findLast(({ loadG }) => loadG !== null);
  const lightG = base ? lift.scale.toMovedG(base.loadG!) * LIGHT : null;
  const maxG = surelyG(lift);
  const drafts = lift.planned.groups.map((group) => {
    const easyG = maxG === null ? null : (maxG * askedPercent(group)) / 100;
    const movedG = lightG === null || easyG === null ? (lightG ?? easyG) : Math.min(lightG, easyG);
    return draftOf(group, movedG);
  });
  return same(drafts, "light_week", base ? { lastG: base.loadG! } : {});
}
