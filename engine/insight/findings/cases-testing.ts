/** For tests of findings: what is found in a case, and lifts that grow from session to session. */
import { dayAt } from "../testing.ts";
import { findInsights } from "./find-insights.ts";
import { did } from "./testing.ts";

export const SQUAT = "barbell_back_squat";
export const BENCH = "barbell_bench_press";

export type Given = Parameters<typeof findInsights>[0];
export const rulesOf = (given: Given) => findInsights(given).map(({ rule }) => rule);
export const find = (given: Given, rule: string) =>
  findInsights(given).find((insight) => insight.rule === rule);

export const days = (from: number, count: number, gap = 3) =>
  Array.from({ length: count }, (_, i) => from + i * gap);
/** Loads that grow by a part of themselves from session to session. */
export const growing = (part: number, count = 10) =>
  days(0, count).map((day, i) =>
    did(day, [
      { id: SQUAT, kg: 100 * (1 + part) ** i },
      { id: BENCH, kg: 80 * (1 + part) ** i },
    ]),
  );
export const lastDay = 27;
export const planned = (...dates: [number, boolean][]) =>
  dates.map(([day, isDone]) => ({ day: dayAt(day), isDone, isLight: false }));
