/** The shape of the weeks: when to gather, when to load, when to rest, and how to arrive at a date. */
import { OLDER } from "../athlete/ages.ts";
import type { Blueprint } from "./blueprint.ts";
import type { Brief } from "./brief.ts";
import type { Phase } from "./program.ts";

type Step = Blueprint["ph"][number];
type Length = Step["w"];

/** Hard weeks before a light one; a novice's loads tell when to rest, but never more than eight. */
const HARD_WEEKS = { novice: 7, intermediate: 5, advanced: 4 } as const;
const HARD_WEEKS_OLDER = 4;
const TAPER_WEEKS = 1;
const PEAK_WEEKS = 2;
const LONGEST_STEP = 6;

const steps = (k: Phase, weeks: number): Step[] => {
  const made: Step[] = [];
  for (let left = weeks; left > 0; left -= LONGEST_STEP)
    made.push({ k, w: Math.min(left, LONGEST_STEP) as Length });
  return made;
};

export const hardWeeksOf = ({ level, age }: Brief) =>
  (age ?? 0) >= OLDER ? HARD_WEEKS_OLDER : HARD_WEEKS[level];

export function planPhases(brief: Brief): Step[] {
  const returning = brief.layoff ? Math.min(brief.layoff.rampWeeks, brief.weeks) : 0;
  const ending = brief.event ? endingOf(brief, brief.weeks - returning) : [];
  const endingWeeks = ending.reduce((sum, { w }) => sum + w, 0);
  const middle = brief.weeks - returning - endingWeeks;
  return [...steps("return", returning), ...middleOf(brief, middle), ...ending];
}

/** The last weeks before a date: sharpen, then arrive rested. */
function endingOf({ event }: Brief, weeks: number): Step[] {
  const taper = Math.min(TAPER_WEEKS, weeks);
  if (!event?.isMeet) return steps("taper", taper);
  const peak = Math.min(PEAK_WEEKS, Math.max(0, weeks - taper));
  return [...steps("peak", peak), ...steps("taper", taper)];
}

/** Blocks of hard weeks with a light one between; what the goal sharpens comes late. */
function middleOf(brief: Brief, weeks: number): Step[] {
  const hard = hardWeeksOf(brief);
  const plan: Step[] = [];
  let left = weeks;
  const blocks = Math.max(1, Math.ceil(weeks / (hard + 1)));
  for (let block = 0; left > 0; block++) {
    const size = Math.max(
      1,
      Math.min(left, hard, Math.ceil((left + 1) / (blocks - block)) - 1 || 1),
    );
    plan.push(...blockOf(block, blocks, size, sharpens(brief)));
    left -= size;
    if (left > 0) {
      plan.push({ k: "deload", w: 1 });
      left -= 1;
    }
  }
  return plan;
}

/** Heavy triples are for those who train for strength, may test it, and are not just back. */
const sharpens = ({ goal, level, limits, layoff }: Brief) =>
  (goal === "strength" || goal === "powerlifting") &&
  level !== "novice" &&
  !limits.noMaxTest &&
  !layoff;

const SINGLE_BLOCK_SHARP = 2;
const LEAST_BLOCK = 4;

function blockOf(block: number, blocks: number, size: number, isSharp: boolean): Step[] {
  if (blocks > 1 && block === 0) return steps("base", size);
  if (!isSharp || block < blocks - 1) return steps("build", size);
  if (blocks > 1) return steps("intensify", size);
  if (size < LEAST_BLOCK) return steps("build", size);
  return [...steps("build", size - SINGLE_BLOCK_SHARP), ...steps("intensify", SINGLE_BLOCK_SHARP)];
}

/** Weeks as a blueprint keeps them: alike ones in a row together. */
export function toSteps(phases: readonly Phase[]): Step[] {
  const rows: { k: Phase; w: number }[] = [];
  for (const k of phases) {
    const last = rows.at(-1);
    if (last?.k === k) last.w++;
    else rows.push({ k, w: 1 });
  }
  return rows.flatMap(({ k, w }) => steps(k, w));
}

/** One phase for each week, whatever a blueprint says: too long is cut, too short goes on building. */
export function phasesByWeek(ph: Blueprint["ph"], weeks: number): Phase[] {
  const phases: Phase[] = ph.flatMap(({ k, w }) => Array.from({ length: w }, () => k));
  while (phases.length < weeks) phases.push("build");
  return phases.slice(0, weeks);
}
