/** What the figure in a column for weights means, by the exercise that it stands beside. */
import type { Exercise } from "../../catalog/exercise.ts";
import type { LoggedSet } from "../workout-log.ts";
import type { Reject } from "./tally.ts";

export type KnownExercise = Pick<Exercise, "id" | "loadType">;
export type LoadMeaning = Pick<LoggedSet, "loadType"> & { load: number | null };

/** Exercises with help say so in the name, in the languages that we speak. */
const NAMES_HELP =
  /\bassist|\basist|unterst[üu]tzt|mit (?:hilfe|unterst[üu]tzung)|con ayuda|avec aide|com ajuda/i;
export const namesHelp = (name: string) => NAMES_HELP.test(name);
export const WITH_BODY: ReadonlySet<string> = new Set(["added", "assisted", "bodyweight"]);

/** Less than nothing can only be help, and only where a body is moved; of an unknown exercise it may be. */
export function meaningOf(
  name: string,
  exercise: KnownExercise | null,
  load: number | null,
): LoadMeaning | Reject {
  const type = exercise?.loadType ?? (namesHelp(name) ? "assisted" : null);
  if (load !== null && load < 0) {
    if (type === null || WITH_BODY.has(type)) return { loadType: "assisted", load: -load };
    return { reason: "negative_weight", message: `${load} cannot be the weight of this exercise.` };
  }
  const isLoaded = load !== null && load > 0;
  if (type === null) return { loadType: load === null ? "none" : "external", load };
  if (type === "none") return { loadType: isLoaded ? "external" : "none", load };
  if (type === "added" || type === "bodyweight")
    return isLoaded ? { loadType: "added", load } : { loadType: "bodyweight", load: null };
  return { loadType: type, load };
}
