/** Charts of lifts: the estimated maximum of one, and the records of some. */
import { maxSeries } from "../../series.ts";
import { isIn } from "../../weeks.ts";
import { e1rmChart } from "../kinds/e1rm-chart.ts";
import { prTimelineChart } from "../kinds/pr-timeline-chart.ts";
import { type ChartMaker, type ChartTraining, liftName } from "./chart-case.ts";
import { markSteps } from "./mark-steps.ts";

export const e1rmOf: ChartMaker = (training, { exerciseId, locale, unit }) => {
  const key = exerciseId ?? "";
  const { replayed, span } = training;
  const records = new Set(
    markSteps(training, key, "max")
      .filter(({ isRecord }) => isRecord)
      .map(({ mark }) => mark.day),
  );
  const days = maxSeries(replayed.lifts, key, span).map(({ day, maxG, highG, smoothG }) => ({
    day,
    maxG,
    smoothG,
    plusMinus: highG / maxG - 1,
    isRecord: records.has(day),
  }));
  return e1rmChart({ exercise: liftName(training, key, locale), unit, days }, locale);
};

/** Lines that an eye can tell apart. */
const MOST_LIFTS = 4;
/** More stairs than these nobody counts. */
const MOST_STEPS = 400;

/** The heaviest loads that were lifted: an estimate is no record to look back on. */
export const prTimelineOf: ChartMaker = (training, asked) => {
  const { span, today } = training;
  const { exerciseId, isAllTime, locale, unit } = asked;
  const to = span.to < today ? span.to : today;
  const days = isAllTime ? { from: "", to } : { from: span.from, to };
  const lifts = (exerciseId === null ? mostTrained(training) : [exerciseId])
    .map((key) => ({
      label: liftName(training, key, locale),
      records: markSteps(training, key, "load")
        .map(({ mark }) => ({ day: mark.day, loadG: mark.value, reps: mark.reps }))
        .filter(({ day }) => isIn(days, day))
        .slice(-MOST_STEPS),
    }))
    .filter(({ records }) => records.length > 0);
  return prTimelineChart({ unit, today: to, lifts: lifts.slice(0, MOST_LIFTS) }, locale);
};

/** In the span, most sessions first. */
function mostTrained({ replayed, span }: ChartTraining): string[] {
  const sessions = new Map<string, number>();
  for (const { key, exposure } of replayed.lifts)
    if (isIn(span, exposure.day) && exposure.sets > 0)
      sessions.set(key, (sessions.get(key) ?? 0) + 1);
  return [...sessions].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([key]) => key);
}
