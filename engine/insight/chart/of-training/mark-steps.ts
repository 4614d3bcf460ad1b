/** The best marks of a lift as stairs: each stands until the next one beats it. */
import type { Bests, Mark } from "../../training-state.ts";
import type { ChartTraining } from "./chart-case.ts";

/** `isRecord` is false for the first, which beat nothing that is known. */
export type MarkStep = { mark: Mark; isRecord: boolean };

/** Oldest first, each better than the one before, the last of each day alone. */
export function markSteps(
  { replayed, kept }: ChartTraining,
  key: string,
  kind: Exclude<keyof Bests, "byReps">,
): MarkStep[] {
  const whole = kept.lifts[key];
  const part = replayed.state.lifts[key];
  // What was the best of a few months may have been none: only where these are all there is, they tell.
  if (part && (!whole || whole.firstDay === part.firstDay)) {
    const folded = replayed.lifts.filter((lift) => lift.key === key);
    const marks = folded.flatMap(({ after }) => after.bests[kind] ?? []);
    const steps = marks.filter((mark, i) => mark.value !== marks[i - 1]?.value);
    return lastOfDays(steps.map((mark, i) => ({ mark, isRecord: i > 0 })));
  }
  const records = kept.records.filter((record) => record.key === key && record.kind === kind);
  const first = records[0]?.before ?? whole?.bests[kind];
  if (!first) return [];
  const later = records.map(({ mark }) => ({ mark, isRecord: true }));
  return lastOfDays([{ mark: first, isRecord: false }, ...later]);
}

const lastOfDays = (steps: MarkStep[]) => [
  ...new Map(steps.map((step) => [step.mark.day, step])).values(),
];
