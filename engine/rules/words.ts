/** How findings name muscles, exercises and numbers. */
import { MUSCLES } from "../catalog/muscles.ts";

const LONGEST_NAME = 40;

export const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** By `MUSCLE_INDEX`. */
export const MUSCLE_NAMES: readonly string[] = MUSCLES.map((muscle) =>
  capitalise(muscle.replaceAll("_", " ")),
);

/** Names of other people's exercises can be of any length. */
export const shortName = (name: string) =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;

/** Sets are counted in quarters; sums of decimal fractions must not show. */
export const rounded = (value: number) => Math.round(value * 100) / 100;
