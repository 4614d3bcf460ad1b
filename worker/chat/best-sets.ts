/** The best that was ever done of each lift: how much, how often, on which day. */
import type { Language } from "../../engine/coach/language.ts";
import type { Bests, TrainingState } from "../../engine/insight/training-state.ts";
import { toLoad } from "../../engine/program/load.ts";
import type { Unit } from "../services/show-log.ts";
import { nameIn } from "./read-sets.ts";

export type BestSet = {
  lift: string;
  /** Null where repetitions, seconds or metres are all that counts. */
  load: string | null;
  /** "5", "60 s", "400 m". */
  amount: string;
  day: string;
};

/** Of one lift, or of all, the most trained first. */
export function bestSets(
  { lifts }: Pick<TrainingState, "lifts">,
  asked: string | null,
  { language, unit }: { language: Language; unit: Unit },
): BestSet[] {
  return Object.values(lifts)
    .filter(({ exerciseId }) => asked === null || exerciseId === asked)
    .toSorted((a, b) => b.count - a.count)
    .flatMap(({ exerciseId, name, bests }) => {
      const best = bestOf(bests, unit);
      return best ? [{ lift: nameIn(language, exerciseId, name), ...best }] : [];
    });
}

function bestOf({ load, reps, seconds, metres }: Bests, unit: Unit): Omit<BestSet, "lift"> | null {
  if (load && load.value > 0) {
    return { load: toLoad(load.value, unit).display, amount: String(load.reps), day: load.day };
  }
  if (reps) return { load: null, amount: String(reps.value), day: reps.day };
  if (seconds) return { load: null, amount: `${seconds.value} s`, day: seconds.day };
  return metres && { load: null, amount: `${metres.value} m`, day: metres.day };
}
