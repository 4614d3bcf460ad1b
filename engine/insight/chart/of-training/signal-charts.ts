/** Charts of what athletes tell of their days: body weight, readiness, food. */
import { type DailySignal, readinessOf } from "../../../log/daily-signal.ts";
import { gramsOfKg } from "../../../units.ts";
import { weightSeries } from "../../body-trend.ts";
import { daysIn, isIn } from "../../weeks.ts";
import { bodyweightChart } from "../kinds/bodyweight-chart.ts";
import { macrosChart } from "../kinds/macros-chart.ts";
import { readinessChart } from "../kinds/readiness-chart.ts";
import type { ChartMaker } from "./chart-case.ts";
import { addDays, daysBefore } from "../../../time.ts";

export const bodyweightOf: ChartMaker = ({ signals, span }, { locale, unit }) => {
  const days = weightSeries(signals)
    .filter(({ day }) => isIn(span, day))
    .map(({ day, weightKg, trendKg }) => ({
      day,
      weightG: gramsOfKg(weightKg),
      trendG: gramsOfKg(trendKg),
    }));
  return bodyweightChart({ unit, days, goalG: null }, locale);
};

const MEAN_DAYS = 7;

/** A day for each from the first told to the last, so that a pause shows as one. */
export const readinessOfDays: ChartMaker = ({ signals, span }, { locale }) => {
  const scores = new Map(
    inOrder(signals).flatMap((signal) => {
      const score = readinessOf(signal);
      return score === null ? [] : [[signal.day, score] as const];
    }),
  );
  const told = [...scores.keys()].filter((day) => isIn(span, day));
  const [first, last] = [told[0], told.at(-1)];
  const count = first && last ? daysIn({ from: first, to: last }) : 0;
  const days = Array.from({ length: count }, (_, i) => {
    const day = addDays(first!, i);
    const week = Array.from({ length: MEAN_DAYS }, (_, n) => scores.get(daysBefore(day, n)));
    const known = week.filter((score) => score !== undefined);
    const mean =
      known.length > 0 ? known.reduce((sum, score) => sum + score, 0) / known.length : null;
    return { day, score: scores.get(day) ?? null, mean };
  });
  return readinessChart({ days }, locale);
};

/** Days of which all three were told: of the others the energy is not known. */
export const macrosOf: ChartMaker = ({ signals, span }, { locale }) => {
  const days = inOrder(signals).flatMap(({ day, proteinG, carbsG, fatG }) =>
    isIn(span, day) && isTold(proteinG) && isTold(carbsG) && isTold(fatG)
      ? [{ day, proteinG, carbsG, fatG }]
      : [],
  );
  return macrosChart({ days, targetKcal: null }, locale);
};

const isTold = (value: number | null | undefined): value is number => typeof value === "number";

const inOrder = (signals: readonly DailySignal[]) =>
  signals.toSorted((a, b) => (a.day < b.day ? -1 : 1));
