/** What repetitions, load and effort each goal allows for each role: wide bounds, not what we would prescribe. */
import { OLDER } from "../athlete/ages.ts";
import { takesLoad } from "../program/maxima.ts";
import type { Brief, GoalName } from "../program/brief.ts";
import type { Role, SetGroup } from "../program/program.ts";
import type { Facts, ItemFacts } from "./facts.ts";

export type Range = { from: number; to: number; maxRpe: number };
type Row = Record<"main" | "secondary" | "isolation", readonly [from: number, to: number]>;

const STRENGTH: Row = { main: [1, 8], secondary: [3, 12], isolation: [6, 20] };
const SIZE: Row = { main: [5, 15], secondary: [6, 20], isolation: [8, 30] };
const HEALTH: Row = { main: [5, 15], secondary: [6, 20], isolation: [8, 25] };
const ROWS: Record<GoalName, Row> = {
  strength: STRENGTH,
  powerlifting: STRENGTH,
  hypertrophy: SIZE,
  fat_loss: SIZE,
  general_fitness: HEALTH,
  return_from_layoff: HEALTH,
  power: { main: [1, 6], secondary: [3, 12], isolation: [6, 20] },
  endurance: { main: [8, 25], secondary: [10, 30], isolation: [12, 30] },
};
const POWER: Range = { from: 1, to: 8, maxRpe: 8 };
/** Where only the body is the load, repetitions grow instead. */
const MOST_BODYWEIGHT = 30;
const MAX_RPE = {
  main: 9.5,
  secondary: 9.5,
  isolation: 10,
  older: 8.5,
  novice: 9,
  novicePump: 9.5,
};

function maxRpeOf(role: "main" | "secondary" | "isolation", { age, level }: Brief) {
  if ((age ?? 0) >= OLDER) return MAX_RPE.older;
  if (level !== "novice") return MAX_RPE[role];
  return role === "isolation" ? MAX_RPE.novicePump : MAX_RPE.novice;
}

/** Null for roles that are not counted in this way. */
function boundsOf(role: Role, isLoadless: boolean, brief: Brief): Range | null {
  if (role === "power") return POWER;
  if (role !== "main" && role !== "secondary" && role !== "isolation") return null;
  const isOlder = (brief.age ?? 0) >= OLDER && brief.goal !== "endurance" && brief.goal !== "power";
  const [from, to] = ROWS[isOlder ? "general_fitness" : brief.goal][role];
  return {
    from,
    to: Math.max(isLoadless ? MOST_BODYWEIGHT : to, brief.limits.minReps),
    maxRpe: maxRpeOf(role, brief),
  };
}

/** Percent of the maximum that working sets may have by goal; light weeks and the way back go lower. */
const PERCENTS: Record<GoalName, readonly [from: number, to: number]> = {
  strength: [60, 100],
  powerlifting: [60, 103],
  hypertrophy: [45, 92],
  fat_loss: [45, 92],
  general_fitness: [40, 90],
  return_from_layoff: [35, 85],
  power: [30, 95],
  endurance: [30, 80],
};

/** Trunk and carries: whatever the exercise itself allows, and up to this. */
const MOST_OTHERS = 30;
const LEAST_OTHERS = 5;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** What a set is judged by; null where nothing is judged. The exercise has the last word. */
export function rangeOf({ brief }: Facts, { exercise, item, session }: ItemFacts): Range | null {
  if (!exercise || exercise.kind !== "strength" || item.role === "easy") return null;
  if (session.week.week.phase === "test") return null;
  const { min, max } = exercise.reps;
  if (exercise.measure !== "reps") return { from: min, to: max, maxRpe: 10 };
  const range = boundsOf(item.role, !takesLoad(exercise), brief);
  if (!range)
    return { from: Math.min(min, LEAST_OTHERS), to: Math.max(max, MOST_OTHERS), maxRpe: 10 };
  return {
    from: clamp(range.from, min, max),
    to: Math.max(clamp(range.to, min, max), brief.limits.minReps),
    maxRpe: range.maxRpe,
  };
}

export const isOffRange = ({ reps, repsMax }: SetGroup, { from, to }: Range): boolean =>
  reps < from || reps > to || (repsMax ?? 0) > to;

export const isTooHard = ({ rpe }: SetGroup, { maxRpe }: Range): boolean => (rpe ?? 0) > maxRpe;

/** The bound that a part of the maximum is beyond; only main lifts are bound from below. */
export function percentBound({ brief }: Facts, read: ItemFacts, { percent }: SetGroup) {
  if (percent === null) return null;
  const [low, high] = PERCENTS[brief.goal];
  if (percent > high) return high;
  const { week } = read.session;
  const isLower = week.isLight || week.week.phase === "return" || brief.layoff !== null;
  return percent < low && !isLower && read.item.role === "main" ? low : null;
}
