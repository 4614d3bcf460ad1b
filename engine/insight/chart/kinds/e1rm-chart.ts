/** A lift's estimated maximum: each session, the trend with how sure it is, and the records. */
import type { ChartData } from "../chart-data.ts";
import { type MassUnit, someMassIn } from "../chart-mass.ts";
import { massIn } from "../../../program/load.ts";
import { makeChart } from "../make-chart.ts";
import { makeTeller } from "../teller.ts";

type Input = {
  exercise: string;
  unit: MassUnit;
  /** Oldest first. `plusMinus` of 0.03 is 3 % to either side of the trend. */
  days: readonly {
    day: string;
    maxG: number | null;
    smoothG: number | null;
    plusMinus: number | null;
    isRecord: boolean;
  }[];
};

export function e1rmChart({ exercise, unit, days }: Input, locale: string): ChartData {
  const teller = makeTeller(locale, unit);
  const { words, tellTrend } = teller;
  const trend = days.map(({ day, smoothG }) => ({
    x: day,
    y: someMassIn(unit, smoothG, "estimate"),
  }));
  const likely = days.flatMap(({ day, smoothG, plusMinus }) =>
    smoothG === null || plusMinus === null
      ? []
      : [
          {
            x: day,
            y: null,
            low: massIn(unit, smoothG * (1 - plusMinus), "estimate"),
            high: massIn(unit, smoothG * (1 + plusMinus), "estimate"),
          },
        ],
  );
  const sessions = days.map(({ day, maxG }) => ({ x: day, y: someMassIn(unit, maxG, "estimate") }));
  const records = days
    .filter(({ isRecord }) => isRecord)
    .map(({ day, maxG }) => ({ x: day, y: someMassIn(unit, maxG, "estimate") }));
  return makeChart(
    {
      kind: "e1rm",
      subject: exercise,
      description: tellTrend(words.trend, trend),
      x: "day",
      series: [
        { key: "likely", label: words.likely, mark: "band", points: likely },
        { key: "sessions", label: words.session, mark: "dot", isQuiet: true, points: sessions },
        { key: "trend", label: words.trend, mark: "line", points: trend },
        { key: "records", label: words.record, mark: "dot", points: records },
      ],
    },
    teller,
  );
}
