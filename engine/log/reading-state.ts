/** What is known of a text while its lines are read one by one. */
import type { Exercise } from "../catalog/exercise.ts";
import { languageOf } from "../coach/language.ts";
import { newPatience } from "./find-names.ts";
import type { LineContext } from "./read-line.ts";
import type { ReadLogInput, SetsRead } from "./reading.ts";
import type { LogFlag } from "./workout-log.ts";

type Last = { said: string; exercise: Exercise | null; confidence: number; heading: string | null };
export type State = {
  input: ReadLogInput;
  context: LineContext;
  reading: Omit<SetsRead, "flags">;
  last: Last | null;
  flags: Set<LogFlag>;
  /** Lines that tell a day, a weight or a time and nothing else. */
  beside: string[];
  /** The day of the lines that follow is another one, or yet to come. */
  isOtherDay: boolean;
  /** Some load of the text has the athlete's own unit, word for word. */
  saysOwnUnit: boolean;
  supersets: number;
  inSuperset: number;
};

const SAID = {
  kg: /\d\s*(?:kgs?|kilos?|quilos?|kilogram\p{L}*)(?!\p{L})/iu,
  lb: /\d\s*(?:lbs?|pounds?|libras?|livres?|pfund|#)(?!\p{L})/iu,
};

export const newState = (input: ReadLogInput): State => ({
  input,
  context: {
    unit: input.unit,
    today: input.today,
    locale: input.locale,
    language: languageOf(input.locale),
    last: null,
    hasLast: false,
    isDayless: false,
    patience: newPatience(),
  },
  reading: {
    entries: [],
    date: null,
    durationSeconds: null,
    sessionRpe: null,
    bodyweight: null,
    unread: [],
  },
  last: null,
  flags: new Set(),
  beside: [],
  isOtherDay: false,
  saysOwnUnit: SAID[input.unit].test(input.text),
  supersets: 0,
  inSuperset: 0,
});

/** A name that nothing followed is said back. */
export function leave(state: State) {
  if (state.last?.heading) state.reading.unread.push(state.last.heading);
  state.last = null;
}
