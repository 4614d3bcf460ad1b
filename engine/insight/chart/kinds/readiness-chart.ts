/** How ready the athlete was from 1 to 5: each day that was told, and the mean of seven. */
import type { ChartData } from "../chart-data.ts";
import { makeChart } from "../make-chart.ts";
import { makeTeller } from "../teller.ts";

const SCALE = [1, 5];

type Input = {
  /** Oldest first. `mean` of the day and the six before. */
  days: readonly { day: string; score: number | null; mean: number | null }[];
};

export function readinessChart({ days }: Input, locale: string): ChartData {
  const teller = makeTeller(locale, "");
  const { words, tellTrend } = teller;
  const means = days.map(({ day, mean }) => ({ x: day, y: mean }));
  return makeChart(
    {
      kind: "readiness",
      description: tellTrend(words.meanOfWeek, means),
      x: "day",
      range: SCALE,
      series: [
        {
          key: "told",
          label: words.told,
          mark: "dot",
          isQuiet: true,
          points: days.map(({ day, score }) => ({ x: day, y: score })),
        },
        { key: "mean", label: words.meanOfWeek, mark: "line", points: means },
      ],
    },
    teller,
  );
}
