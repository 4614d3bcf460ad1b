/** What a chart is made from: the training of some days, and what is asked of it. */
import { languageOf } from "../../../coach/language.ts";
import { localName } from "../../../coach/local-name.ts";
import type { Muscle } from "../../../catalog/muscles.ts";
import type { Program } from "../../../program/program.ts";
import type { Training } from "../../read-statistics.ts";
import type { TrainingState } from "../../training-state.ts";
import type { Span } from "../../weeks.ts";
import type { ChartData } from "../chart-data.ts";
import type { MassUnit } from "../chart-mass.ts";

export type ChartTraining = Training & {
  span: Span;
  /** What all logs came to, also those of before the span. */
  kept: TrainingState;
};

export type ChartAsked = {
  locale: string;
  unit: MassUnit;
  /** One lift; for records null means those that are trained most. */
  exerciseId: string | null;
  /** Records of all time go as far back as they are kept. */
  isAllTime: boolean;
  muscle: Muscle | null;
  program: Program | null;
};

export type ChartMaker = (training: ChartTraining, asked: ChartAsked) => ChartData;

/** The part of the span that is over and of which logs tell; null where nothing was logged in it. */
export function knownSpan({ logs, span, today }: ChartTraining): Span | null {
  const to = span.to < today ? span.to : today;
  if (!logs.some(({ day }) => day >= span.from && day <= to)) return null;
  const first = firstDay(logs);
  return { from: first > span.from ? first : span.from, to };
}

/** Before it nobody knows what was done. */
export const firstDay = (logs: ChartTraining["logs"]) =>
  logs.reduce((first, { day }) => (day < first ? day : first), logs[0]!.day);

/** As many letters as a label may have. */
const MOST_LETTERS = 60;

/** In the reader's language; a lift that the catalogue does not know has the name that it was logged with. */
export function liftName(
  { catalog, kept, replayed }: ChartTraining,
  key: string,
  locale: string,
): string {
  const exercise = catalog.byId.get(key);
  const lift = kept.lifts[key] ?? replayed.state.lifts[key];
  const name = exercise ? localName(exercise, languageOf(locale)) : (lift?.name ?? key);
  const letters = Array.from(name);
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join("")}…` : name;
}

export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
