/** A look at progress: facts for words, statistics, what follows from them, how the goals stand, and sources. */
import * as z from "zod";
import { CoachFact } from "../coach/fact.ts";
import type { Language } from "../coach/language.ts";
import { namesIn } from "../coach/local-name.ts";
import type { Unit } from "../program/brief.ts";
import { analysisFacts } from "./analysis-facts.ts";
import { adjustGoals, GoalAdjustment, type GoalTarget } from "./goal-adjustments.ts";
import { findImbalances } from "./imbalances.ts";
import { readMasses } from "./masses.ts";
import { readStatistics, type Training } from "./read-statistics.ts";
import { recommend, Recommendation } from "./recommendations.ts";
import { sayRecommendation } from "./say-recommendation.ts";
import { Statistics } from "./statistics.ts";
import { type Span, spanBefore } from "./weeks.ts";
import { addDays } from "../time.ts";

export const Analysis = z
  .object({
    facts: z.array(CoachFact).meta({ description: "What words about it may use" }),
    statistics: Statistics,
    recommendations: z.array(Recommendation),
    goalAdjustments: z.array(GoalAdjustment),
    citations: z.array(z.string()).meta({ description: "Keys of the sources behind all of it" }),
  })
  .meta({ id: "ProgressAnalysis", description: "A look at progress, in numbers" });
export type Analysis = z.infer<typeof Analysis>;

export type AnalysisCase = Training & {
  span: Span;
  language: Language;
  unit: Unit;
  /** Exercises that the athlete asks about. */
  focus?: readonly string[];
  targets?: readonly GoalTarget[];
  sparesShoulder?: boolean;
  isLightDue?: boolean;
};

/** What the estimates and the counting of sets rest on, whatever they come to. */
const ALWAYS = ["engineering-choice"];
/** Nobody trains every day: a first log this near to the beginning stands for all of it. */
const EDGE_DAYS = 6;
const OF_MAXIMA = "rts-chart";
const OF_VOLUME = "pelland-2025";

export function analyze(given: AnalysisCase): Analysis {
  const { span, language, unit, catalog, logs, level, today, replayed } = given;
  const { focus = [], targets = [], sparesShoulder = false, isLightDue } = given;
  const statistics = readStatistics(given, span);
  const earlier = spanBefore(span);
  // Nothing is known of a time before the first log: then nothing moved since.
  const isKnown = logs.some(({ day }) => day <= earlier.to);
  const before = isKnown ? readStatistics(given, earlier) : null;
  const masses = {
    now: readMasses(given, span),
    before: before && readMasses(given, earlier),
  };
  // Sums over a time of which only the end is known are no measure of what came after it.
  const isWhole = isKnown && logs[0]!.day <= addDays(earlier.from, EDGE_DAYS);
  const facts = analysisFacts({
    isWhole,
    now: statistics,
    before,
    masses,
    language,
    unit,
    focus,
    catalog,
  });
  const imbalances = findImbalances({ logs, state: replayed.state, span, catalog, sparesShoulder });
  const telling = { language, units: unit, nameOf: namesIn(catalog, language) };
  const recommendations = recommend({
    statistics,
    imbalances,
    state: replayed.state,
    level,
    today,
    isLightDue,
  }).map(({ grams, ...one }) => ({ ...one, text: sayRecommendation({ ...one, grams }, telling) }));
  const goalAdjustments = adjustGoals({ ...given, targets, lifts: replayed.lifts });
  const citations = new Set([
    ...ALWAYS,
    ...(statistics.lifts.some(({ toKg }) => toKg !== null) ? [OF_MAXIMA] : []),
    ...(statistics.hardSets > 0 ? [OF_VOLUME] : []),
    ...recommendations.flatMap(({ evidence }) => evidence),
  ]);
  return {
    facts,
    statistics,
    recommendations,
    goalAdjustments,
    citations: [...citations].toSorted(),
  };
}
