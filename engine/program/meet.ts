/** Attempts for the day of a meet, from what the program leads to. */
import { floorLoad } from "../strength/ladder.ts";
import type { Brief } from "./brief.ts";
import { toLoad } from "./load.ts";
import type { Meet } from "./program.ts";

const LIFTS = ["barbell_back_squat", "barbell_bench_press", "barbell_deadlift", "sumo_deadlift"];
/** An opener that could be done any day, a second near the best, a third that is worth trying. */
const PARTS = { opener: 0.9, second: 0.96, third: 1.01 };

export function meetFor({ event, maxima, days, unit }: Brief): Meet | null {
  if (!event?.isMeet) return null;
  const ladder = days[0]!.place.ladders.barbell;
  const attempts = LIFTS.flatMap((exerciseId) => {
    const max = maxima.get(exerciseId);
    if (!max) return [];
    const load = (part: number) => toLoad(floorLoad(ladder, max.maxG * part) ?? 0, unit);
    return [
      {
        exerciseId,
        opener: load(PARTS.opener),
        second: load(PARTS.second),
        third: load(PARTS.third),
      },
    ];
  });
  return { date: event.date, attempts };
}
