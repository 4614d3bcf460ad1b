/** What findings are made from, and the few figures that several of them ask for. */
import type { Plan } from "../../adapt/planned-lift.ts";
import type { Catalog } from "../../catalog/catalog.ts";
import type { Muscle } from "../../catalog/muscles.ts";
import { type DailySignal, readinessOf } from "../../log/daily-signal.ts";
import type { WorkoutLog } from "../../log/workout-log.ts";
import type { VolumeCase } from "../../program/landmarks.ts";
import type { LiftState, TrainingState } from "../training-state.ts";
import type { Insight } from "./insight.ts";
import { INSIGHT_RULES, type InsightRule } from "./insight-rules.ts";
import { EASE_FROM } from "./pain-state.ts";
import { addDays, dayNumber } from "../../time.ts";

/** A planned session on its day; those of today and later are not missed yet. */
export type PlannedDay = { day: string; isDone: boolean; isLight: boolean };

export type FindCase = {
  state: TrainingState;
  /** Of the last eight weeks, oldest first. */
  logs: readonly WorkoutLog[];
  signals: readonly DailySignal[];
  /** Of the last eight weeks and the next one, in order. */
  planned: readonly PlannedDay[];
  plan: Plan | null;
  /** Level, goal and limits, as a brief has them. */
  brief: VolumeCase;
  isOlder: boolean;
  now: number;
  today: string;
  catalog: Catalog;
};

const ADHERENCE_DAYS = 28;
const LEAST_PLANNED = 4;
const READY_DAYS = 14;

/** Part of the planned sessions of four weeks; null where too few were planned to tell. */
export function adherenceOf({ planned, today }: FindCase): number | null {
  const from = addDays(today, -ADHERENCE_DAYS);
  const due = planned.filter(({ day }) => day > from && day < today);
  return due.length < LEAST_PLANNED ? null : due.filter(({ isDone }) => isDone).length / due.length;
}

/** The last day that was light on purpose; empty where there was none. */
export const lastLight = ({ logs }: FindCase) =>
  logs.findLast(({ isDeload }) => isDeload)?.day ?? "";

/** Mean readiness of two weeks after a day; null where nobody checked in. */
export function meanReadiness({ signals, today }: FindCase, after = "") {
  const from = addDays(today, -READY_DAYS);
  const told = signals
    .filter(({ day }) => day > from && day > after && day <= today)
    .map(readinessOf)
    .filter((value) => value !== null);
  if (told.length === 0) return null;
  return { mean: told.reduce((a, b) => a + b, 0) / told.length, count: told.length };
}

const HURT_DAYS = 14;

/** What lifts train that hurt of late: nothing asks for more of it. */
export function hurtMuscles({ state, catalog, today }: FindCase): ReadonlySet<Muscle> {
  const from = addDays(today, -HURT_DAYS);
  const keys = state.pains
    .filter(({ score, day }) => score >= EASE_FROM && day > from)
    .map(({ exerciseKey }) => exerciseKey);
  const shares = keys.flatMap((key) => Object.entries(catalog.byId.get(key)?.muscles ?? {}));
  return new Set(shares.flatMap(([muscle, share]) => (share >= 0.5 ? (muscle as Muscle) : [])));
}

/** The weeks of the plan with something left to train, as the dates are now; the last where all is over. */
export function weeksAhead({ plan, logs, today }: Pick<FindCase, "plan" | "logs" | "today">) {
  const weeks = plan?.program.weeks ?? [];
  const isDated = (plan?.program.startDate ?? null) !== null;
  const at = logs.findLast((log) => log.planned?.programId === plan?.programId)?.planned?.week ?? 1;
  const first = weeks.findIndex(({ number, sessions }) =>
    isDated ? sessions.some(({ date }) => date !== null && date >= today) : number === at,
  );
  return weeks.slice(first);
}

/** Whether the plan still holds it; without a plan nobody knows of one that does not. */
export const isAhead = (given: Pick<FindCase, "plan" | "logs" | "today">, id: string) =>
  given.plan === null ||
  weeksAhead(given).some(({ sessions }) =>
    sessions.some(({ exercises }) => exercises.some(({ exerciseId }) => exerciseId === id)),
  );

/** Lifts without a plan that are trained this often lead it. */
const UNPLANNED_MAINS = 4;

/** The lifts that the plan leads with, else the compound ones that are trained most. */
export function mainLifts({ state, plan, catalog }: FindCase): [string, LiftState][] {
  const lifts = Object.entries(state.lifts);
  if (plan) {
    const mains = new Set(
      plan.program.weeks.flatMap(({ sessions }) =>
        sessions.flatMap(({ exercises }) =>
          exercises.filter(({ role }) => role === "main").map(({ exerciseId }) => exerciseId),
        ),
      ),
    );
    const planned = lifts.filter(([key]) => mains.has(key));
    if (planned.length > 0) return planned;
  }
  const isCompound = ([, { exerciseId }]: [string, LiftState]) =>
    exerciseId !== null && catalog.byId.get(exerciseId)?.mechanics === "compound";
  return lifts
    .filter(isCompound)
    .toSorted(([a, x], [b, y]) => y.exposures.length - x.exposures.length || (a < b ? -1 : 1))
    .slice(0, UNPLANNED_MAINS);
}

type Told = Partial<Pick<Insight, "exerciseId" | "muscle" | "joint" | "numbers" | "proposal">> & {
  /** What makes it this finding and no other of its rule. */
  id: string;
  severity: Insight["severity"];
  since: string;
  /** Days from today on for which it is worth knowing. */
  lasts: number;
};

/** Figures are rounded here, so that what is said is what is kept. */
export function found(rule: InsightRule, today: string, told: Told): Insight {
  const { id, severity, since, lasts, numbers = {}, ...more } = told;
  const { kind, evidence } = INSIGHT_RULES[rule];
  const rounded = Object.entries(numbers).map(([name, value]) => [name, round2(value)] as const);
  return {
    kind,
    key: `${rule.toLowerCase()}:${id}`.slice(0, 160),
    severity,
    exerciseId: null,
    muscle: null,
    joint: null,
    proposal: null,
    ...more,
    numbers: Object.fromEntries(rounded),
    rule,
    evidence: [...evidence],
    since,
    expires: addDays(today, lasts),
  };
}

const round2 = (value: number) => Math.round(value * 100) / 100;

/** Four weeks since the epoch: what is found again in the same one is the same. */
export const blockOf = (day: string) => Math.floor(dayNumber(day) / ADHERENCE_DAYS);
