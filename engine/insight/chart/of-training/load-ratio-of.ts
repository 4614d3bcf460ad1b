/** The chart of each day's last week against the last four. */
import { makeLoadRatio } from "../../load-ratio.ts";
import { daysIn } from "../../weeks.ts";
import { loadRatioChart } from "../kinds/load-ratio-chart.ts";
import { type ChartMaker, knownSpan } from "./chart-case.ts";
import { addDays } from "../../../time.ts";

/** Where most weeks of steady training lie. It says what is usual, and neither what is safe nor what is not. */
const USUAL = { low: 0.8, high: 1.3 };

export const loadRatioOf: ChartMaker = (training, { locale }) => {
  const { logs, catalog } = training;
  const known = knownSpan(training);
  const ratioOn = makeLoadRatio(logs, catalog);
  const days = Array.from({ length: known ? daysIn(known) : 0 }, (_, i) => {
    const day = addDays(known!.from, i);
    return { day, ratio: ratioOn(day).ratio };
  });
  const first = days.findIndex(({ ratio }) => ratio !== null);
  return loadRatioChart({ days: first < 0 ? [] : days.slice(first), usual: USUAL }, locale);
};
