/** What the calculators cannot do alone: say which exercise was not understood. */
import { catalog } from "../../engine/catalog/catalog.ts";
import { lookUp } from "../../engine/catalog/lookup.ts";
import { countVolume, type VolumeRequest } from "../../engine/tools/volume.ts";
import { Fault } from "../core/errors.ts";

/** Guessing looks through every name there is, so only the first few get a guess. */
const MOST_GUESSES = 3;

export function getWeeklyVolume(request: VolumeRequest) {
  const counted = countVolume(request, catalog());
  if ("volume" in counted) return counted.volume;
  const errors = counted.unknown.map((at, i) => ({
    pointer: `/exercises/${at}/exerciseId`,
    code: "unknown_exercise",
    message: "No slug of the catalogue",
    ...(i < MOST_GUESSES && guess(request.exercises[at]!.exerciseId)),
  }));
  throw new Fault("validation_failed", `Look at ${errors[0]!.pointer}.`, { errors });
}

function guess(text: string) {
  const { best, alternatives } = lookUp(text, catalog());
  const meant = best ?? alternatives[0];
  return meant && { fix: `Perhaps ${meant.exercise.id}.` };
}
