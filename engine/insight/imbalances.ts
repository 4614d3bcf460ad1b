/** What is out of balance: pulls and pushes, front and back of the legs, left and right, lift and lift. */
import type { Catalog } from "../catalog/catalog.ts";
import type { Exercise, Pattern } from "../catalog/exercise.ts";
import { type LoggedSet, liftKey, SIDES, type WorkoutLog } from "../log/workout-log.ts";
import {
  type BalancePair,
  KNEE_HIP,
  LEAST_BALANCE_SETS,
  PULL_PUSH,
  WITH_SHOULDER,
} from "../rules/balance-pairs.ts";
import { estimateMax } from "../strength/e1rm.ts";
import { hardSetsOf } from "./hard-sets.ts";
import { loadOfSet } from "./set-load.ts";
import type { LiftState, TrainingState } from "./training-state.ts";
import { isIn, type Span, toldPart, weeksIn } from "./weeks.ts";
import { effortOf, isDone, isWhole } from "./work-sets.ts";
import { daysBefore } from "../time.ts";

export type Imbalance = {
  kind: "pull_push" | "knee_hip" | "sides" | "lift_ratio";
  /** Coaches' ratios between lifts are rough: they are a hint and no more. */
  confidence: "moderate" | "low";
  exerciseId: string | null;
  /** What the lift is held against. */
  otherId: string | null;
  /** The first by the second; null where there is nothing of the second. */
  ratio: number | null;
  low: number;
  high: number;
  /** What the ratio is made of: hard sets a week, or grams. */
  first: number;
  second: number;
  rule: string;
  evidence: readonly string[];
};

export type BalanceCase = {
  /** Oldest first, those of before the span among them. */
  logs: readonly WorkoutLog[];
  state: TrainingState;
  span: Span;
  catalog: Catalog;
  /** Whether a shoulder complains. */
  sparesShoulder?: boolean;
};

const KINDS: Record<Imbalance["kind"], Pick<Imbalance, "rule" | "confidence">> = {
  pull_push: { rule: "BALANCE_PULL", confidence: "moderate" },
  knee_hip: { rule: "BALANCE_LEGS", confidence: "moderate" },
  sides: { rule: "BALANCE_SIDES", confidence: "low" },
  lift_ratio: { rule: "LIFT_RATIO", confidence: "low" },
};

/** One imbalance, or none where the ratio is within its bounds. */
function held(found: Omit<Imbalance, "ratio" | "rule" | "confidence" | "evidence">): Imbalance[] {
  const { kind, first, second, low, high } = found;
  const ratio = second > 0 ? first / second : null;
  if (ratio !== null && ratio >= low && ratio <= high) return [];
  return [{ ...found, ...KINDS[kind], ratio, evidence: ["engineering-choice"] }];
}

export function findImbalances(given: BalanceCase): Imbalance[] {
  const logs = given.logs.filter(({ day }) => isIn(given.span, day));
  return [...betweenMovements(logs, given), ...betweenSides(logs, given), ...betweenLifts(given)];
}

function betweenMovements(logs: readonly WorkoutLog[], given: BalanceCase): Imbalance[] {
  const weeks = weeksIn(toldPart(given.span, given.logs));
  const lifts = logs.flatMap((log) => hardSetsOf(log, given.catalog));
  const setsOf = (patterns: ReadonlySet<Pattern>) =>
    lifts.reduce((sum, { exercise, sets }) => sum + (patterns.has(exercise.pattern) ? sets : 0), 0);
  const pairs: [Imbalance["kind"], BalancePair][] = [
    ["pull_push", given.sparesShoulder ? WITH_SHOULDER : PULL_PUSH],
    ["knee_hip", KNEE_HIP],
  ];
  return pairs.flatMap(([kind, { over, under, low, high }]) => {
    const [first, second] = [setsOf(over) / weeks, setsOf(under) / weeks];
    if (first + second < LEAST_BALANCE_SETS) return [];
    return held({ kind, exerciseId: null, otherId: null, first, second, low, high });
  });
}

/** Sides differ in anybody; less than this is worth no word. */
const SIDE_GAP = 0.15;
const LEAST_SIDE_SETS = 3;

function betweenSides(logs: readonly WorkoutLog[], { catalog }: BalanceCase): Imbalance[] {
  const byLift = Map.groupBy(
    logs.flatMap((log) => log.entries.map((entry) => ({ entry, log }))),
    ({ entry }) => liftKey(entry),
  );
  return [...byLift.values()].flatMap((entries) => {
    const { exerciseId } = entries[0]!.entry;
    const exercise = catalog.byId.get(exerciseId ?? "");
    if (!exercise) return [];
    const [left, right] = SIDES.map((side) => {
      const maxima = entries.flatMap(({ entry, log }) =>
        entry.sets.flatMap((set) =>
          set.side === side ? (estimate(set, exercise, log)?.maxG ?? []) : [],
        ),
      );
      // The middle one: a mistyped set leans to no side.
      return maxima.length < LEAST_SIDE_SETS
        ? null
        : maxima.toSorted((a, b) => a - b)[maxima.length >> 1]!;
    });
    if (!left || !right) return [];
    const [low, high] = [1 - SIDE_GAP, 1 / (1 - SIDE_GAP)];
    return held({
      kind: "sides",
      exerciseId,
      otherId: null,
      first: left,
      second: right,
      low,
      high,
    });
  });
}

function estimate(set: LoggedSet, exercise: Exercise, { bodyweightG }: WorkoutLog) {
  const { movedG } = loadOfSet(set, exercise, bodyweightG);
  if (!isDone(set) || !isWhole(set) || movedG === null || set.reps === null) return null;
  return estimateMax({ loadG: movedG, reps: set.reps, rpe: effortOf(set) });
}

/** The lift, what it is held against, and the usual ratio where the catalogue has none. */
const LIFT_PAIRS: readonly (readonly [lift: string, of: string, ratio?: number])[] = [
  ["barbell_overhead_press", "barbell_bench_press"],
  ["barbell_incline_bench_press", "barbell_bench_press"],
  ["barbell_row", "barbell_bench_press", 0.7],
  ["barbell_front_squat", "barbell_back_squat"],
  ["barbell_romanian_deadlift", "barbell_deadlift"],
];
/** How far from the usual ratio is worth a word, besides what the estimates are unsure of. */
const RATIO_GAP = 0.2;
const LEAST_SESSIONS = 3;
const FRESH_DAYS = 42;

function betweenLifts({ state, span, catalog }: BalanceCase): Imbalance[] {
  const isKnown = (lift: LiftState | undefined) =>
    lift !== undefined &&
    lift.count >= LEAST_SESSIONS &&
    lift.smoothG !== null &&
    lift.lastDay!.day >= daysBefore(span.to, FRESH_DAYS);
  return LIFT_PAIRS.flatMap(([exerciseId, otherId, own]) => {
    const [lift, other] = [state.lifts[exerciseId], state.lifts[otherId]];
    const usual = own ?? catalog.byId.get(otherId)?.transfer[exerciseId];
    if (!isKnown(lift) || !isKnown(other) || usual === undefined) return [];
    const [first, second] = [lift!.smoothG!, other!.smoothG!];
    const gap = RATIO_GAP + lift!.plusMinus! + other!.plusMinus!;
    const [low, high] = [usual * (1 - gap), usual * (1 + gap)];
    return held({ kind: "lift_ratio", exerciseId, otherId, first, second, low, high });
  });
}
