/** Body weight: each day that it was told, the trend, and the goal. */
import type { ChartData } from "../chart-data.ts";
import { type MassUnit, someMassIn } from "../chart-mass.ts";
import { massIn } from "../../../program/load.ts";
import { makeChart } from "../make-chart.ts";
import { makeTeller } from "../teller.ts";

type Input = {
  unit: MassUnit;
  /** Oldest first. */
  days: readonly { day: string; weightG: number | null; trendG: number | null }[];
  goalG: number | null;
};

export function bodyweightChart({ unit, days, goalG }: Input, locale: string): ChartData {
  const teller = makeTeller(locale, unit);
  const { words, tellTrend } = teller;
  const weighed = days.map(({ day, weightG }) => ({
    x: day,
    y: someMassIn(unit, weightG, "estimate"),
  }));
  const trend = days.map(({ day, trendG }) => ({
    x: day,
    y: someMassIn(unit, trendG, "estimate"),
  }));
  const goal =
    goalG === null ? [] : days.map(({ day }) => ({ x: day, y: massIn(unit, goalG, "estimate") }));
  return makeChart(
    {
      kind: "bodyweight",
      description: tellTrend(words.trend, trend),
      x: "day",
      series: [
        { key: "weighed", label: words.weighed, mark: "dot", isQuiet: true, points: weighed },
        { key: "trend", label: words.trend, mark: "line", points: trend },
        ...(goal.length > 0
          ? [{ key: "goal", label: words.goal, mark: "line", points: goal } as const]
          : []),
      ],
    },
    teller,
  );
}
