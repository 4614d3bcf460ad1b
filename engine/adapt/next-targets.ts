/** What to do with each lift next time: the plan or the level's own way, held back by whatever speaks against it. */
import type { Exercise } from "../catalog/exercise.ts";
import {
  frozenLifts,
  hurtElsewhere,
  painEase,
  wasEasedByPain,
} from "../insight/findings/pain-state.ts";
import { checkInAt, EASED_BY_SIGNS } from "./check-in.ts";
import { comeBack } from "./come-back.ts";
import { easeDraft } from "./ease-draft.ts";
import { bodyShareG, liftScale } from "./lift-scale.ts";
import {
  type NextTarget,
  TARGET_REASONS,
  type TargetReason,
  type TargetSets,
} from "./next-target.ts";
import { type Past, readPasts } from "./past.ts";
import type { Asked } from "./planned-lift.ts";
import { isWithin, reachG, withinReach } from "./reach.ts";
import { targetByCount } from "./target-by-count.ts";
import { targetByLevel } from "./target-by-level.ts";
import { targetByPlan } from "./target-by-plan.ts";
import { type Choice, type Draft, type Known, type LiftCase } from "./target-case.ts";
import { transferTo } from "./target-transfer.ts";
import { dayNumber } from "../time.ts";

const GENTLE_RPE = 7;
const LOWER = new Set(["squat", "lunge", "hinge", "hip_ext", "knee_ext", "knee_flex", "calf"]);

export const nextTargets = (asked: readonly Asked[], known: Known): NextTarget[] => {
  const frozen = new Map(
    frozenLifts(known.state, known.today).map((lift) => [lift.exerciseKey, lift] as const),
  );
  return asked.map((one) => {
    const lift = caseOf(one, known);
    const pain = frozen.get(one.exerciseKey);
    if (pain) return say(lift, [], "pain_freeze", { pain: pain.score });
    return targetOf(lift, known);
  });
};

function caseOf({ exerciseKey: key, planned }: Asked, known: Known): LiftCase {
  const { state, catalog, level, unit } = known;
  const lift = state.lifts[key];
  const exercise = catalog.byId.get(lift?.exerciseId ?? key) ?? null;
  const bodyG = bodyShareG(lift, exercise, known.bodyweightG);
  const scale = liftScale(exercise, exercise && known.ladderOf(exercise), bodyG, unit);
  const pasts = readPasts(lift, key, known.logs, known.plan, exercise);
  const today = dayNumber(known.today);
  const isLower = exercise !== null && LOWER.has(exercise.pattern);
  const usual = pasts.filter((past, i) => !wasEased(past, pasts.slice(0, i), known, key, exercise));
  return { key, exercise, lift, planned, scale, pasts, usual, level, isLower, today };
}

/** Light for its day only: it says nothing about what the lift can bear. */
function wasEased(
  past: Past,
  before: readonly Past[],
  { signals, isOlder, state }: Known,
  key: string,
  exercise: Exercise | null,
) {
  if (past.isDeload || past.planned?.isEased || wasEasedByPain(state, key, past.day)) return true;
  if (checkInAt(signals, past.at, exercise).answer?.endsWith("reduce")) return true;
  const back = comeBack(
    before.map(({ day }) => day),
    past.day,
    isOlder,
  );
  return back !== null && back.load < 1;
}

function targetOf(lift: LiftCase, known: Known): NextTarget {
  const choice = withinReach(lift, choose(lift, known));
  const { answer, readiness, soreness } = checkInAt(known.signals, known.now, lift.exercise);
  const isEased = lift.planned?.isEased ?? false;
  const numbers = { ...choice.numbers };
  let { reason } = choice;
  let drafts = choice.grown;
  // One thing that takes away is enough: the strongest counts, and a light week is one.
  let part = 1;
  const hold = (why: TargetReason, told: Record<string, number>) => {
    drafts = choice.held;
    if (choice.grown !== choice.held && part === 1) reason = why;
    Object.assign(numbers, told);
  };
  const reduce = (why: TargetReason, left: number, told: Record<string, number>) => {
    drafts = choice.held;
    Object.assign(numbers, told);
    if (left < part) [part, reason] = [left, why];
  };
  const ease = painEase(known.state, lift.key, known.today);
  if (ease && ease.part < 1) reduce("pain_ease", ease.part, { pain: ease.score });
  else if (ease) hold("pain_ease", { pain: ease.score });
  const sore = ease ? null : hurtElsewhere(known.state, lift, known.today);
  if (sore !== null) hold("pain_ease", { pain: sore });
  const days = lift.pasts.map(({ day }) => day);
  const back = isEased ? null : comeBack(days, lift.today, known.isOlder);
  if (back && back.load < 1) reduce("layoff", back.load, { daysOff: back.gapDays });
  const told = { ...(readiness !== null && { readiness }), ...(soreness !== null && { soreness }) };
  if (answer?.endsWith("reduce") && !isEased) reduce(answer, EASED_BY_SIGNS, told);
  else if (answer) hold(answer, told);
  if (back && back.sets < 1)
    drafts = drafts.map((draft) => ({
      ...draft,
      sets: Math.max(1, Math.round(draft.sets * back.sets)),
    }));
  return say(
    lift,
    part < 1 ? drafts.map((draft) => gently(easeDraft(draft, part, lift))) : drafts,
    reason,
    numbers,
  );
}

/** Less is asked for so that it is easy: whoever then goes near the limit has eased nothing. */
const gently = (draft: Draft): Draft => ({
  ...draft,
  rpe: draft.rpe === null ? null : Math.min(draft.rpe, GENTLE_RPE),
});

function choose(lift: LiftCase, known: Known): Choice {
  if (!lift.scale.hasLoad || (lift.exercise && lift.exercise.measure !== "reps"))
    return withLoad(lift, targetByCount(lift));
  const isAdded = lift.exercise?.loadType === "added";
  const hasLoad = lift.usual.some(({ loadG }) => loadG !== null) || lift.planned?.groups[0]?.load;
  if (isAdded && !hasLoad) return targetByCount(lift);
  const choice =
    lift.planned && lift.planned.groups.length > 0
      ? targetByPlan({ ...lift, planned: lift.planned })
      : targetByLevel(lift);
  return choice.reason === "calibrate" ? (transferTo(lift, choice, known) ?? choice) : choice;
}

/** A carry goes on with what was carried. */
function withLoad(lift: LiftCase, choice: Choice): Choice {
  const last = lift.usual.findLast(({ loadG }) => loadG !== null);
  if (!last || !lift.scale.hasLoad) return choice;
  const load = (drafts: readonly Draft[]) =>
    drafts.map((draft) => ({ ...draft, movedG: lift.scale.toMovedG(last.loadG!) }));
  const held = load(choice.held);
  return { ...choice, held, grown: choice.grown === choice.held ? held : load(choice.grown) };
}

function say(
  lift: LiftCase,
  drafts: readonly Draft[],
  because: TargetReason,
  numbers: Record<string, number>,
): NextTarget {
  const { lift: state, exercise, key } = lift;
  let reason = because;
  const told = { ...numbers };
  const sets = drafts.map((draft): TargetSets => {
    const capG = reachG(lift, draft.reps);
    const isAbove = !isWithin(lift, draft);
    if (isAbove) [reason, told["capG"]] = ["above_capacity", Math.floor(capG)];
    const movedG = draft.movedG === null ? null : Math.min(draft.movedG, capG);
    const loadG = movedG === null ? null : lift.scale.fit(movedG, isAbove ? null : draft.percent);
    const { sets: count, reps, repsMax, rpe } = draft;
    return {
      sets: count,
      reps,
      repsMax: repsMax !== null && repsMax > reps ? repsMax : null,
      loadG,
      rpe,
    };
  });
  const [first = NOTHING, ...more] = sets;
  const { rule, evidence } = TARGET_REASONS[reason];
  const exerciseId = state?.exerciseId ?? exercise?.id ?? null;
  if (state?.smoothG) told["smoothG"] = state.smoothG;
  return {
    exerciseKey: key,
    exerciseId,
    ...first,
    more,
    reason,
    rule,
    evidence: [...evidence],
    numbers: told,
  };
}

const NOTHING: TargetSets = { sets: 0, reps: 0, repsMax: null, loadG: null, rpe: null };
