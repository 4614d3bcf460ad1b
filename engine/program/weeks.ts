/** What each week asks for, whatever the exercise: its phase, how much, how near to the limit. */
import { OLDER } from "../athlete/ages.ts";
import { FIT_CAPS } from "../strength/layoff.ts";
import { STEP_CAPS } from "../strength/progression.ts";
import type { Blueprint } from "./blueprint.ts";
import type { Brief } from "./brief.ts";
import { phasesByWeek } from "./phases.ts";
import type { Phase } from "./program.ts";

export type WeekPlan = {
  number: number;
  phase: Phase;
  deload: boolean;
  isLight: boolean;
  weekInPhase: number;
  /** How the repetitions of heavy lifts vary: week by week, day by day, or not. */
  per: Blueprint["per"];
  /** 0 in the first week of a block of hard weeks, 1 in its last. */
  blockShare: number;
  /** Part of the full number of sets. */
  setFactor: number;
  /** Exercises that are light although the week is not. */
  eased: ReadonlySet<string>;
  /** What the athlete's maximum is taken to be, as a part of the one at the start. */
  maxFactor: number;
  /** Hard sessions at most; the others stay easy. */
  maxSessions: number;
};

const SETS: Partial<Record<Phase, number>> = { deload: 0.5, taper: 0.5, test: 0.6, peak: 0.85 };
const LIGHT = new Set<Phase>(["deload", "taper", "test"]);
/** Of what the level's cap allows: a plan promises less than the most that is possible. */
const CAUTION = { novice: 0.9, intermediate: 0.6, advanced: 0.6 };
/** So long does it take from a first load that was held down to the whole. */
export const CAREFUL_WEEKS = 4;
const CAP_WEEKS = 12;

export function planWeeks(blueprint: Blueprint, brief: Brief): WeekPlan[] {
  const { ph, per, from = 0, ease } = blueprint;
  // Weeks that lie behind still say how far a block has come.
  const phases = phasesByWeek(ph, from + brief.weeks);
  const { layoff, limits } = brief;
  const growth = growthPerWeek(brief);
  let hardWeeks = 0;
  return phases.slice(from).map((phase, i) => {
    const isLight = LIGHT.has(phase);
    const block = blockAround(phases, from + i);
    const isReturning = layoff !== null && i < layoff.rampWeeks;
    if (!isLight && !isReturning && i > 0) hardWeeks++;
    return {
      number: i + 1,
      phase,
      deload: phase === "deload",
      isLight,
      weekInPhase: weekInPhase(phases, from + i),
      per,
      blockShare: block.length > 1 ? (from + i - block.start) / (block.length - 1) : 0.5,
      setFactor: Math.min(SETS[phase] ?? 1, backShare(brief, i, "setFactor")),
      eased: new Set(i === 0 && !isLight ? ease : []),
      maxFactor: heldShare(brief, i, from) * (1 + growth * hardWeeks),
      maxSessions: Math.min(
        limits.maxSessionsPerWeek,
        layoff && i < FIT_CAPS.weeks ? FIT_CAPS.sessions[i]! : 7,
      ),
    };
  });
}

/** What is left of a load in the first weeks, counted from 0: the way back, and what the screening says. */
export const heldShare = (brief: Brief, week: number, weeksBefore = 0): number =>
  backShare(brief, week, "loadFactor") * carefulShare(brief, weeksBefore + week);

const carefulShare = ({ limits: { loadFactor } }: Brief, week: number) =>
  loadFactor + (1 - loadFactor) * Math.min(1, week / CAREFUL_WEEKS);

/** From what the layoff left back to the whole, in equal steps. */
function backShare({ layoff }: Brief, week: number, of: "loadFactor" | "setFactor") {
  if (!layoff) return 1;
  const share = Math.min(1, week / Math.max(1, layoff.rampWeeks));
  return layoff[of] + (1 - layoff[of]) * share;
}

function growthPerWeek({ level, age, goal }: Brief) {
  const cap = STEP_CAPS[level].max12Weeks - 1;
  const isGentle = (age ?? 0) >= OLDER || goal === "fat_loss" || goal === "endurance";
  return (cap * CAUTION[level] * (isGentle ? 0.5 : 1)) / CAP_WEEKS;
}

function weekInPhase(phases: readonly Phase[], index: number) {
  let start = index;
  while (start > 0 && phases[start - 1] === phases[index]) start--;
  return index - start;
}

/** The row of hard weeks that a week stands in; a light week is a row of its own. */
function blockAround(phases: readonly Phase[], index: number) {
  const breaks = (i: number) => LIGHT.has(phases[i]!);
  if (breaks(index)) return { start: index, length: 1 };
  let start = index;
  let end = index;
  while (start > 0 && !breaks(start - 1)) start--;
  while (end < phases.length - 1 && !breaks(end + 1)) end++;
  return { start, length: end - start + 1 };
}
