/** What was done for each muscle: fractional sets a week, out of the logs. */
import { MUSCLES, type Muscle } from "../../catalog/muscles.ts";
import { hardSetsOf } from "../hard-sets.ts";
import type { FindCase } from "./find-case.ts";
import { addDays } from "../../time.ts";

const WEEK = 7;

/** Mean of so many weeks; `ending` so many days before today. */
export function weeklySets(
  { logs, catalog, today }: Pick<FindCase, "logs" | "catalog" | "today">,
  weeks: number,
  ending = 0,
): Partial<Record<Muscle, number>> {
  const to = addDays(today, -ending);
  const from = addDays(to, -weeks * WEEK);
  const sets: Partial<Record<Muscle, number>> = {};
  for (const log of logs) {
    if (log.day <= from || log.day > to) continue;
    for (const { exercise, sets: count } of hardSetsOf(log, catalog))
      for (const muscle of MUSCLES) {
        const share = exercise.muscles[muscle] ?? 0;
        // A quarter is no training of a muscle.
        if (share >= 0.5) sets[muscle] = (sets[muscle] ?? 0) + (count * share) / weeks;
      }
  }
  return sets;
}
