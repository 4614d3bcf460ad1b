/** The heaviest load that the logged sets let expect, so that nothing is asked for that is not there. */
import { percentAny } from "../strength/rpe-table.ts";
import type { Past } from "./past.ts";
import { mostGrowth } from "./step-cap.ts";
import { type Choice, type Draft, type LiftCase, surelyG } from "./target-case.ts";

const FULL_EFFORT = 10;
/** What was done so lately can be done again. */
const PROVEN_DAYS = 14;

/** Repetitions at that load that were shown or left; who judges effort is often a repetition off. */
const repsOf = ({ least, rpe }: Past) =>
  least + (rpe === null ? 1 : Math.max(0, Math.floor(FULL_EFFORT - rpe) - 1));

/**
 * By the smoothed maximum less its uncertainty, at full effort. What was done without a miss is no less; and
 * where nobody rates effort the estimate is only what was shown, so that a step of the level may go beyond.
 */
export function reachG(lift: LiftCase, reps: number): number {
  const sureG = lift.exercise?.measure === "time" ? null : surelyG(lift);
  if (sureG === null) return Infinity;
  const allowedG = (sureG * percentAny(reps, FULL_EFFORT)) / 100;
  const proven = lift.usual.filter(
    (past) =>
      past.loadG !== null &&
      !past.isMissed &&
      repsOf(past) >= reps &&
      lift.today - past.day <= PROVEN_DAYS,
  );
  const last = lift.usual.at(-1);
  const isUnrated = last !== undefined && last.delta === null;
  return Math.max(
    allowedG,
    ...proven.map(
      ({ loadG, day }) => lift.scale.toMovedG(loadG!) * (isUnrated ? mostGrowth(lift, day) : 1),
    ),
  );
}

export const isWithin = (lift: LiftCase, { movedG, reps }: Draft) =>
  movedG === null || movedG <= reachG(lift, reps);

/** Where the sets do not yet show the next load, the one before grows by a repetition first. */
export function withinReach(lift: LiftCase, choice: Choice): Choice {
  const [next, now] = [choice.grown[0], choice.held[0]];
  const { reason } = choice;
  if ((reason !== "add_load" && reason !== "add_reps") || !next || !now) return choice;
  if (next.percent !== null || isWithin(lift, next) || choice.grown === choice.held) return choice;
  if (reason === "add_reps") return { ...choice, grown: choice.held, reason: "repeat" };
  const more = { ...now, reps: now.reps + 1 };
  return isWithin(lift, more)
    ? { ...choice, grown: [more, ...choice.held.slice(1)], reason: "add_reps" }
    : { ...choice, grown: choice.held, reason: "repeat" };
}
