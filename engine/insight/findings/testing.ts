/** For tests of findings: what is known on a day, out of logs that are written in a line. */
import { catalog } from "../../catalog/catalog.ts";
import type { Joint } from "../../catalog/muscles.ts";
import type { WorkoutLog } from "../../log/workout-log.ts";
import { resolve } from "../../program/resolve.ts";
import { stateOf } from "../fold-log.ts";
import { dayAt, entryOf, logOf, setOf } from "../testing.ts";
import type { FindCase } from "./find-case.ts";
import { DAY_MS } from "../../time.ts";

const MONDAY = Date.UTC(2026, 0, 5);

/** At eight in the evening of that day, counted from a Monday. */
export function givenOn(
  day: number,
  logs: readonly WorkoutLog[],
  more: Partial<FindCase> & { level?: "novice" | "intermediate" | "advanced" } = {},
): FindCase {
  const { level = "intermediate", ...rest } = more;
  return {
    state: stateOf(logs, catalog()),
    logs,
    signals: [],
    planned: [],
    plan: null,
    brief: resolve({ experience: level, goal: "strength", age: 30, seed: 1 }, "2026-01-05"),
    isOlder: false,
    now: MONDAY + day * DAY_MS + 20 * 3_600_000,
    today: dayAt(day),
    catalog: catalog(),
    ...rest,
  };
}

export const readyOn = (day: number, readiness: number) => ({
  day: dayAt(day),
  toldAt: MONDAY + day * DAY_MS + 12 * 3_600_000,
  readiness,
});

type Lift = { id: string; kg: number; reps?: number; rpe?: number; pain?: [Joint, number] };

export const did = (day: number, lifts: readonly Lift[], more: Partial<WorkoutLog> = {}) =>
  logOf(
    day,
    lifts.map(({ id, kg, reps = 5, rpe = 8, pain }) =>
      entryOf(
        id,
        [0, 1, 2].map(() => setOf(kg, reps, { rpe, loadType: catalog().byId.get(id)!.loadType })),
        { pain: pain ? [{ joint: pain[0], score: pain[1] }] : [] },
      ),
    ),
    more,
  );
