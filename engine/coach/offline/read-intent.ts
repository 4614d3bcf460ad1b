/** Reads what somebody wants of the coach out of their words, without a model. */
import type { Language } from "../language.ts";
import { LANGUAGES } from "../language.ts";
import { followUp } from "./follow-up.ts";
import { hear, type Heard, join, newSlips, noSlips } from "./hear.ts";
import type { Intent, IntentKind } from "./intent.ts";
import { reportsSets } from "./reports-sets.ts";
import { firstMeaning } from "./first-meaning.ts";
import { RULES, SMALL_TALK } from "./rules.ts";
import * as slots from "./slots.ts";
import { withoutSigns } from "./words.ts";

const MOST_CHARS = 2000;
const MOST_SMALL_TALK = 8;
const MOST_FOREIGN_TALK = 3;
/** Enough to tell what somebody wants who writes in another language than the app's. */
const MOST_FOREIGN_CHARS = 300;

/** "Only 20 minutes" and "4 days a week" go on with what they were asked for. */
const YIELDS = new Set<IntentKind>(["short_day", "set_preference", "why"]);

type Context = {
  language: Language;
  /** What the athlete meant before: "and for squats?" is about the same. */
  lastIntent?: Intent | null | undefined;
};

export function readIntent(text: string, { language, lastIntent }: Context): Intent {
  const message = withoutSigns(text.slice(0, MOST_CHARS));
  const own = hear(message, language, newSlips());
  if (reportsSets(message, own)) return { kind: "log" };
  const said = readLines(own);
  // "Why squats?" asks anew; "why?" goes on.
  const isWhole = said?.kind === "why" && said.exercise !== null;
  const isOpen = said === null || (YIELDS.has(said.kind) && !isWhole);
  const next = lastIntent && isOpen ? followUp(join(own), lastIntent) : null;
  return next ?? said ?? readForeign(message, language) ?? { kind: "unknown" };
}

/** Apps are set to one language and typed into in another; what is a slip there is often a word here. */
function readForeign(message: string, language: Language): Intent | null {
  const start = message.slice(0, MOST_FOREIGN_CHARS);
  for (const other of LANGUAGES) {
    if (other === language) continue;
    const said = readLines(hear(start, other, noSlips()), MOST_FOREIGN_TALK);
    if (said) return said;
  }
  return null;
}

function readLines(lines: readonly Heard[], mostTalk = MOST_SMALL_TALK): Intent | null {
  const whole = join(lines);
  const found = firstMeaning(lines, RULES) ?? firstMeaning([whole], RULES);
  if (found) return makeIntent(found.meaning, found.line, whole);
  if (whole.words.length > mostTalk) return null;
  const small = firstMeaning([whole], SMALL_TALK);
  return small && makeIntent(small.meaning, whole, whole);
}

type Make = (line: Heard, whole: Heard, context: string | undefined) => Intent | null;
const MAKERS: Partial<Record<IntentKind, Make>> = {
  swap: slots.makeSwap,
  why: slots.makeWhy,
  show_progress: (line, _, context) => slots.makeProgress(line, context === "next"),
  form: (line) => ({ kind: "form", exercise: slots.exerciseIn(line) }),
  make_workout: (_, whole) => slots.makeWorkout(whole),
  request_program: (_, whole) => slots.makeRequest(whole),
  show_program: slots.makeShow,
  meal_question: slots.makeMeal,
  set_preference: (_, whole) => slots.makePreference(whole),
};

function makeIntent(meaning: string, line: Heard, whole: Heard): Intent | null {
  const [kind, context] = meaning.split("/") as [IntentKind, string | undefined];
  const make = MAKERS[kind];
  if (make) return make(line, whole, context);
  return (context === undefined ? { kind } : { kind, context }) as Intent;
}
