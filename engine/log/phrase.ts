/** How a phrase is written down: a pattern of plain words that must stand alone, and what it says. */
import type { Made, Mark } from "./made.ts";

export type Phrase = readonly [RegExp, (found: RegExpExecArray) => Made | null];

const END = "(?![\\p{L}\\d])";
export const words = (pattern: string) => new RegExp(`(?:${pattern})${END}`, "uy");
export const is = (type: Mark) => (): Made => ({ type });
export const numberOf = (text: string | undefined) => Number((text ?? "").replace(",", "."));
