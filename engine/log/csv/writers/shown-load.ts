/** A load as apps without assistance show it: help is what is taken off, but where the name says so already. */
import type { LoggedSet } from "../../workout-log.ts";
import { namesHelp } from "../load-of-set.ts";
import { valueOfGrams } from "../value-of-grams.ts";

export function shownLoad({ loadG, loadType }: LoggedSet, name: string, unit: "kg" | "lb") {
  if (loadG === null) return null;
  const value = valueOfGrams(loadG, unit);
  return loadType === "assisted" && !namesHelp(name) ? -value : value;
}
