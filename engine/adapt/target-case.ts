/** All that a target is decided from: what is known of the athlete, and of one lift. */
import type { Catalog } from "../catalog/catalog.ts";
import type { Exercise } from "../catalog/exercise.ts";
import type { LiftState, TrainingState } from "../insight/training-state.ts";
import type { DailySignal } from "../log/daily-signal.ts";
import type { WorkoutLog } from "../log/workout-log.ts";
import type { Level, Unit } from "../program/brief.ts";
import type { Ladder } from "../strength/ladder.ts";
import type { LiftScale } from "./lift-scale.ts";
import type { TargetReason } from "./next-target.ts";
import type { Past } from "./past.ts";
import type { Plan, PlannedLift } from "./planned-lift.ts";

export type Known = {
  state: TrainingState;
  /** Of the last eight weeks, oldest first. */
  logs: readonly WorkoutLog[];
  signals: readonly DailySignal[];
  plan: Plan | null;
  level: Level;
  isOlder: boolean;
  bodyweightG: number | null;
  unit: Unit;
  /** The loads that there are for an exercise; null where nobody said. */
  ladderOf(exercise: Exercise): Ladder | null;
  catalog: Catalog;
  now: number;
  today: string;
};

export type LiftCase = {
  key: string;
  exercise: Exercise | null;
  lift: LiftState | undefined;
  planned: PlannedLift | null;
  scale: LiftScale;
  /** Oldest first. */
  pasts: readonly Past[];
  /** Of those, what says how the lift goes: nothing that was light for its day only. */
  usual: readonly Past[];
  level: Level;
  isLower: boolean;
  today: number;
};

/** Sets before anything is held back; loads as they are moved, null where effort decides. */
export type Draft = {
  sets: number;
  reps: number;
  repsMax: number | null;
  movedG: number | null;
  /** How the load is rounded: null is down. */
  percent: number | null;
  rpe: number | null;
};

/** What comes next, and what would come if nothing may grow today. */
export type Choice = {
  grown: readonly Draft[];
  held: readonly Draft[];
  reason: TargetReason;
  numbers: Record<string, number>;
};

/** What a lift's smoothed maximum is at least; null where it is unknown. */
export function surelyG({ lift }: Pick<LiftCase, "lift">): number | null {
  if (!lift || lift.smoothG === null) return null;
  return lift.smoothG * (1 - (lift.plusMinus ?? 0));
}
