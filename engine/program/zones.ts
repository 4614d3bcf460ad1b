/** Repetitions and effort by goal and role: the table that every prescription is taken from. */
import { OLDER } from "../athlete/ages.ts";
import type { Brief, GoalName } from "./brief.ts";
import type { Scheme } from "./blueprint.ts";
import type { Phase, Role } from "./program.ts";
import type { WeekPlan } from "./weeks.ts";

/** Minutes under which a session has no time for lead-up sets and long rests. */
export const SHORT_SESSION = 30;

export type Zone = { from: number; to: number; rirFirst: number; rirLast: number };

const zone = (from: number, to: number, rirFirst: number, rirLast: number): Zone => ({
  from,
  to,
  rirFirst,
  rirLast,
});
type Zones = Record<"main" | "secondary" | "isolation", Zone>;

const HEALTH: Zones = {
  main: zone(6, 10, 4, 2),
  secondary: zone(8, 12, 4, 2),
  isolation: zone(10, 15, 4, 2),
};
const SIZE: Zones = {
  main: zone(6, 10, 3, 1),
  secondary: zone(8, 12, 3, 1),
  isolation: zone(10, 15, 2, 1),
};
const ZONES: Record<GoalName, Zones> = {
  strength: {
    main: zone(3, 6, 3, 1),
    secondary: zone(5, 8, 3, 2),
    isolation: zone(8, 12, 3, 1),
  },
  powerlifting: {
    main: zone(2, 6, 3, 1),
    secondary: zone(4, 8, 3, 2),
    isolation: zone(8, 12, 3, 1),
  },
  hypertrophy: SIZE,
  fat_loss: { ...SIZE, main: zone(6, 10, 3, 2) },
  general_fitness: HEALTH,
  return_from_layoff: HEALTH,
  power: {
    main: zone(3, 5, 4, 4),
    secondary: zone(4, 8, 4, 4),
    isolation: zone(8, 12, 4, 4),
  },
  endurance: {
    main: zone(12, 20, 4, 2),
    secondary: zone(15, 20, 4, 2),
    isolation: zone(15, 25, 4, 2),
  },
};
const OTHERS: Record<Exclude<Role, "main" | "secondary" | "isolation">, Zone> = {
  power: zone(3, 5, 4, 4),
  core: zone(8, 15, 3, 2),
  carry: zone(20, 40, 3, 3),
  easy: zone(5, 10, 5, 5),
};
/** A beginner keeps a repetition more in reserve. */
const NOVICE_RIR = 2;

export function zoneOf(role: Role, scheme: Scheme, brief: Brief): Zone {
  if (role !== "main" && role !== "secondary" && role !== "isolation") return OTHERS[role];
  const isOlder = (brief.age ?? 0) >= OLDER && brief.goal !== "endurance" && brief.goal !== "power";
  const base = (isOlder ? HEALTH : ZONES[brief.goal])[role];
  const found =
    role === "isolation" && scheme === "iso_high" && base.to >= 15
      ? { ...base, from: Math.max(12, base.from), to: 20 }
      : base;
  return brief.level === "novice"
    ? {
        ...found,
        rirLast: Math.max(NOVICE_RIR, found.rirLast),
        rirFirst: Math.max(3, found.rirFirst),
      }
    : found;
}

/** Where in a strength zone the repetitions of a main lift stand in each phase. */
const HEAVY_REPS: Record<Phase, number> = {
  return: 6,
  base: 5,
  build: 5,
  intensify: 3,
  peak: 2,
  taper: 2,
  test: 3,
  deload: 5,
};
const VOLUME_REPS: Record<Phase, number> = {
  return: 6,
  base: 6,
  build: 6,
  intensify: 5,
  peak: 4,
  taper: 3,
  test: 4,
  deload: 5,
};
const WAVE = [1, 0, -1];
const UNDULATION = [-1, 1, 0];

/** Strength is built with a number of repetitions that falls as the date or the last block comes near. */
export function heavyReps(
  scheme: Scheme,
  { phase, weekInPhase, per }: WeekPlan,
  dayIndex: number,
  brief: Brief,
) {
  const isNovice = brief.level === "novice";
  const isLight = scheme !== "heavy" && scheme !== "top_backoff";
  const reps = (isLight ? VOLUME_REPS : HEAVY_REPS)[
    isNovice && phase !== "taper" ? "build" : phase
  ];
  const varies = !isNovice && (phase === "base" || phase === "build");
  if (varies && per === "wave") return Math.max(2, reps + WAVE[weekInPhase % 3]!);
  return varies && per === "dup" ? reps + UNDULATION[dayIndex % 3]! : reps;
}

export const countsHeavy = (goal: GoalName) =>
  goal === "strength" || goal === "powerlifting" || goal === "power";
