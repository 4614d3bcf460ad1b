/** For tests of what comes next: a lift of a few sessions, and what is known of its athlete. */
import { catalog } from "../catalog/catalog.ts";
import { stateOf } from "../insight/fold-log.ts";
import { dayAt, entryOf, logOf, setOf } from "../insight/testing.ts";
import type { LoggedSet, WorkoutLog } from "../log/workout-log.ts";
import { ladderFor } from "../strength/ladder.ts";
import { nextTargets } from "./next-targets.ts";
import { type Asked } from "./planned-lift.ts";
import type { Known } from "./target-case.ts";

export const BENCH = "barbell_bench_press";
export const MONDAY = Date.UTC(2026, 0, 5);
export const HOUR = 3_600_000;

/** What is known on a day, counted from the Monday of the logs; it is six in the evening. */
export function known(logs: readonly WorkoutLog[], day: number, more: Partial<Known> = {}): Known {
  return {
    state: stateOf(logs, catalog()),
    logs,
    signals: [],
    plan: null,
    level: "novice",
    isOlder: false,
    bodyweightG: 80_000,
    unit: "kg",
    ladderOf: ({ incrementClass }) => ladderFor(incrementClass, { unit: "kg" }),
    catalog: catalog(),
    now: MONDAY + day * 24 * HOUR + 18 * HOUR,
    today: dayAt(day),
    ...more,
  };
}

export const unplanned = (exerciseKey: string): Asked => ({ exerciseKey, planned: null });
export const targetFor = (key: string, given: Known) => nextTargets([unplanned(key)], given)[0]!;

export const session = (
  day: number,
  exerciseId: string,
  kg: number | null,
  reps: readonly number[],
  more: Partial<LoggedSet> = {},
  log: Partial<WorkoutLog> = {},
) =>
  logOf(
    day,
    [
      entryOf(
        exerciseId,
        reps.map((count) => setOf(kg, count, { loadType: typeOf(exerciseId), ...more })),
      ),
    ],
    log,
  );
export const typeOf = (id: string) => catalog().byId.get(id)!.loadType;

export const checkedIn = (
  day: number,
  told: { readiness?: number; soreness?: number },
  hour = 12,
) => ({
  day: dayAt(day),
  toldAt: MONDAY + day * 24 * HOUR + hour * HOUR,
  ...told,
});
