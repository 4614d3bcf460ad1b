/** Attempts for the day of a meet, from what the program leads to. */
import { floorLoad } from "../strength/ladder.ts";
import type { Blueprint } from "./blueprint.ts";
import type { Brief } from "./brief.ts";
import { toLoad } from "./load.ts";
import type { Meet } from "./program.ts";
import { planWeeks } from "./weeks.ts";

const LIFTS = ["barbell_back_squat", "barbell_bench_press", "barbell_deadlift", "sumo_deadlift"];
/** An opener that could be done any day, a second near the best, a third that is worth trying. */
const PARTS = { opener: 0.9, second: 0.96, third: 1.01 };

export function meetFor(blueprint: Blueprint, brief: Brief): Meet | null {
  const { event, maxima, days, unit } = brief;
  if (!event?.isMeet) return null;
  const ladder = days[0]!.place.ladders.barbell;
  const leads = planWeeks(blueprint, brief).at(-1)?.maxFactor ?? 1;
  const attempts = LIFTS.flatMap((exerciseId) => {
    const max = maxima.get(exerciseId);
    if (!max) return [];
    const load = (part: number) => floorLoad(ladder, max.maxG * leads * part);
    const [opener, second, third] = [load(PARTS.opener), load(PARTS.second), load(PARTS.third)];
    if (opener === null || second === null || third === null) return [];
    return [
      {
        exerciseId,
        opener: toLoad(opener, unit),
        second: toLoad(second, unit),
        third: toLoad(third, unit),
      },
    ];
  });
  return { date: event.date, attempts };
}
