/** Which weeks and athletes the usual minimums do not hold for. */
import type { Brief } from "../program/brief.ts";
import { FIT_CAPS } from "../strength/layoff.ts";
import type { Facts, ItemFacts, WeekFacts } from "./facts.ts";

/** Sets come back by a fifth a week after a break. */
const COMEBACK = 1.2;
const HARD_FROM_RPE = 6;

/** After a break, until the sets are back. */
export function isComeback({ layoff }: Brief, weekNumber: number): boolean {
  if (!layoff?.noIncrease) return false;
  const weeksBefore = weekNumber - 1;
  const careful = Math.max(layoff.rampWeeks, FIT_CAPS.weeks);
  return weeksBefore < careful || layoff.setFactor * COMEBACK ** weeksBefore < 1;
}

/** A week that has to hold the full work: not light on purpose, not a way back, not all easy, not one session. */
export const isFull = (facts: Facts, week: WeekFacts): boolean =>
  !facts.brief.isSingle &&
  !week.isLight &&
  week.week.phase !== "return" &&
  !isComeback(facts.brief, week.number) &&
  facts.brief.limits.maxRpe >= HARD_FROM_RPE &&
  (week.hardSets > 0 || facts.brief.screening.outcome === "plan");

/** Why some exercises have fewer sets although the week is a full one. */
const SPARED = {
  volume_less: "fewer sets were asked for",
  volume_light: "some lifts are light on purpose",
};
type Spared = keyof typeof SPARED;

/** Exercises of a week that are spared because somebody asked for that. */
export const listSpared = ({ sessions }: WeekFacts, by: Spared): ItemFacts[] =>
  sessions.flatMap(({ items }) => items.filter(({ item }) => item.why?.sets === by));

/** What somebody wants to be spared is not filled up with something else: why, or null where nothing is. */
export const causeOfSparing = (week: WeekFacts): string | null =>
  listSpared(week, "volume_less").length > 0
    ? SPARED.volume_less
    : listSpared(week, "volume_light").length > 0
      ? SPARED.volume_light
      : null;

/** A body or a place that rules exercises out, so that some things cannot be had. */
export const isConstrained = ({ limits }: Brief): boolean =>
  limits.tags.size > 0 ||
  limits.flags.size > 0 ||
  limits.patterns.size > 0 ||
  limits.required.size > 0 ||
  Object.keys(limits.joints).length > 0;

/** Below so many minutes a week not everything fits that a program should hold. */
const FEASIBLE_MINUTES = { novice: 90, intermediate: 120, advanced: 150 } as const;

export const isShort = ({ brief }: Facts, week: WeekFacts): boolean =>
  budgetOf(week) < FEASIBLE_MINUTES[brief.level];

/** Minutes left in a session in the fullest of its weeks. */
export function spareMinutes({ weeks }: Facts, index: number): number {
  let spare = Infinity;
  for (const { sessions } of weeks) {
    const session = sessions[index];
    if (session) spare = Math.min(spare, session.budgetMinutes - session.usualMinutes);
  }
  return spare;
}

export const budgetOf = (week: WeekFacts): number =>
  week.sessions.reduce((sum, { budgetMinutes }) => sum + budgetMinutes, 0);
