/** Maxima as the athlete's logs have them now, for loads of what stands in. */
import type { Catalog } from "../../engine/catalog/catalog.ts";
import { lookUp } from "../../engine/catalog/lookup.ts";
import { layoffRow } from "../../engine/strength/layoff.ts";
import type { TrainingState } from "../../engine/insight/training-state.ts";
import type { ProgramRequest } from "../../engine/program/request.ts";
import { dayNumber } from "../../engine/time.ts";
import { kgOfGrams } from "../../engine/units.ts";

type Maxima = NonNullable<ProgramRequest["maxima"]>;

/** What was not trained for so long says too little. */
const FRESH_DAYS = 56;
const MOST = 30;

/** What the logs say goes before what was told once; of the bar alone, where the estimate is the load. */
export function trainedMaxima(
  { lifts }: Pick<TrainingState, "lifts">,
  told: Maxima = [],
  { catalog, today }: { catalog: Catalog; today: string },
): Maxima {
  const trained = Object.values(lifts).flatMap(({ exerciseId, exposures, smoothG }) => {
    const exercise = exerciseId === null ? undefined : catalog.byId.get(exerciseId);
    const last = exposures.at(-1);
    if (exercise?.loadType !== "external" || !last || smoothG === null || smoothG <= 0) return [];
    const days = dayNumber(today) - dayNumber(last.day);
    if (days > FRESH_DAYS) return [];
    const heldG = smoothG * layoffRow(days, { isOlderOrIll: false }).loadFactor;
    return [{ exercise: exercise.id, value: kgOfGrams(Math.round(heldG)), unit: "kg" as const }];
  });
  const known = new Set(trained.map(({ exercise }) => exercise));
  const isKnown = (name: string) => known.has(name) || known.has(idOf(name, catalog));
  return [...trained, ...told.filter(({ exercise }) => !isKnown(exercise))].slice(0, MOST);
}

const idOf = (name: string, catalog: Catalog) => lookUp(name, catalog).best?.exercise.id ?? name;
