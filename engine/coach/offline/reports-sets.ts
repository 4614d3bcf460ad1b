/** Tells whether a message reports done sets: no plan and no question does. */
import { readSets } from "../../log/read-log.ts";
import { linesOf, plain } from "../../log/told.ts";
import type { Heard } from "./hear.ts";

const FIGURE = /\d/;
/** Sets by repetitions, repetitions in a list, or a load and then repetitions. */
const SETS =
  /\d\s*[x×*]\s*\d|\d(?:\s*[,/]\s*\d+){2}|\d\s*(?:sets?|series?|satze?|serie[sn]?)\b|\d\s*(?:kgs?|kilos?|lbs?|pounds?|libras?|livres?|pfund)\b(?:\D{0,6}\d+){2}/;
const ASKS = ["why", "how", "what", "amount", "should", "swap", "make", "want", "show", "tomorrow"];
/** The log looks long at what it does not know: only at what is as short as a report of a set. */
const SHORT_REPORT = 120;
/** The day says only that plans are not done yet, and nobody's age. */
const SOME_DAY = "2026-01-01";

export function reportsSets(message: string, heard: readonly Heard[]): boolean {
  if (!FIGURE.test(message)) return false;
  const named = heard.filter(({ names }) => names.length > 0);
  if (named.length === 0) return false;
  const isAsked = named.every(({ all }) => all.has("?") || ASKS.some((asked) => all.has(asked)));
  if (!isAsked && SETS.test(plain(message)) && isDone(message)) return true;
  const text = message.trim();
  if (text.length > SHORT_REPORT) return false;
  const { entries } = readSets({ text, unit: "kg", locale: "en", today: SOME_DAY });
  return entries.some(({ doubtful }) => !doubtful);
}

const isDone = (message: string) =>
  linesOf(message).some(({ text, isDone }) => isDone && FIGURE.test(text));
