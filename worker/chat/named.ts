/** The exercise that a model or an athlete names; what it may have been, where it is none of ours. */
import { catalog } from "../../engine/catalog/catalog.ts";
import type { Exercise } from "../../engine/catalog/exercise.ts";
import { lookUp, spell, speltNames } from "../../engine/catalog/lookup.ts";
import { Fault } from "../core/errors.ts";

const SURE_ENOUGH = 0.7;
const MOST_GUESSES = 3;

export function requireNamed(name: string): Exercise {
  const { best, alternatives } = lookUp(name, catalog());
  if (best && best.confidence >= SURE_ENOUGH) return best.exercise;
  const meant = [...(best ? [best] : []), ...alternatives].slice(0, MOST_GUESSES);
  const fix = `Perhaps ${meant.map(({ exercise }) => exercise.name).join(", or ")}.`;
  const message = `No exercise is called "${name}".`;
  throw new Fault("validation_failed", message, {
    errors: [
      { pointer: "/exercise", code: "unknown_exercise", message, ...(meant.length > 0 && { fix }) },
    ],
  });
}

/** Words that several exercises bear in their names, such as "squats", or the name of the one that is meant. */
export function requireNames(text: string): string {
  const words = spell(text);
  const isOfNames = speltNames(catalog()).some(({ key }) => ` ${key} `.includes(` ${words} `));
  return isOfNames ? words : requireNamed(text).name;
}
