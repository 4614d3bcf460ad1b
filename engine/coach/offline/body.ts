/** Parts of an answer without a model: names, figures and lines, and which words stand around them. */
import { type CoachFact, sayFact } from "../fact.ts";
import type { Language } from "../language.ts";
import { type MotivationInput, writeMotivation } from "../motivation.ts";
import type { CoachingStyle } from "../tone.ts";
import type { OfflineExercise } from "./facts.ts";
import type { IntentKind } from "./intent.ts";
import type { Closing, Labels, Opening } from "./lines/lines.ts";
import { plainLine, sayName } from "./plain-line.ts";

export type Body = {
  /** Null where the words have a beginning, or an end, of their own. */
  opening: Opening | null;
  closing: Closing | null;
  lead: string;
  items: readonly string[];
  rest: string;
};
export type Saying = {
  kind: IntentKind;
  language: Language;
  style: CoachingStyle;
  seed: number;
  labels: Labels;
  begin(opening: Opening): string;
};

/** Own words are heard for safety before; none are told here. */
const SOME_DAY = "2026-01-01";

export const body = (
  opening: Opening | null,
  closing: Closing | null,
  { lead = "", items = [], rest = "" }: Partial<Body> = {},
): Body => ({ opening, closing, lead, items: items.filter(Boolean), rest });

export const NOTHING = body("nothing_found", "ask");
export const orNothing = (said: Body) => (said.items.length > 0 ? said : NOTHING);
export const bold = (text: string) => (text === "" ? "" : `**${text}**`);
export const colon = (language: Language) => (language === "fr" ? "\u00A0: " : ": ");
export const named = (label: string, text: string, language: Language) =>
  text === "" ? "" : `${label}${colon(language)}${text}`;

export function exerciseLine(
  { name, sets, reps, load }: OfflineExercise,
  { language, labels }: Saying,
) {
  if (sets === 0) return named(bold(sayName(name, language)), labels.waits, language);
  const parts = [`${sets} × ${reps}`, load].filter((part) => part !== null);
  return named(bold(sayName(name, language)), plainLine(parts.join(", ")), language);
}

export function figure(
  label: string,
  value: number | null | undefined,
  unit: string,
  said: Saying,
) {
  if (value === null || value === undefined || !Number.isFinite(value)) return "";
  const fact: CoachFact = { key: "figure", label, value, ...(unit !== "" && { unit }) };
  return sayFact(fact, said.language).replace(/\.$/, "");
}

export const minutesOf = (minutes: number | null, { labels }: Saying) =>
  minutes === null || !Number.isFinite(minutes)
    ? ""
    : labels.minutes.replace("#", () => String(minutes));

export const upcoming = (
  next: { name: string; day: string | null } | null,
  { labels, language }: Saying,
) => {
  if (next === null) return "";
  const day = next.day === null ? "" : plainLine(next.day, 40);
  const name = [sayName(next.name, language), day && `(${day})`].filter(Boolean).join(" ");
  return `${named(labels.next, name, language)}.`;
};

export const motivate = (
  context: MotivationInput["context"],
  facts: readonly CoachFact[],
  { style, language, seed }: Saying,
) =>
  writeMotivation({
    context,
    style,
    facts: [...facts],
    locale: language,
    seed,
    today: SOME_DAY,
    detail: undefined,
  }).message;
