/** What was moved in each week, against the mean of the last four. */
import type { ChartData } from "../chart-data.ts";
import type { MassUnit } from "../chart-mass.ts";
import { massIn } from "../../../program/load.ts";
import { lightWeeks } from "../light-weeks.ts";
import { makeChart } from "../make-chart.ts";
import { makeTeller } from "../teller.ts";

type Input = {
  unit: MassUnit;
  /** Oldest first, `week` its first day; weeks without training are there with 0. */
  weeks: readonly {
    week: string;
    tonnageG: number;
    /** Of this week and the three before; null where there are none. */
    meanG: number | null;
    isLight: boolean;
  }[];
  /** The day to which the last week counts, where that is not its Sunday. */
  runningTo?: string | null;
};

export function tonnageChart({ unit, weeks, runningTo = null }: Input, locale: string): ChartData {
  const teller = makeTeller(locale, unit);
  const { words, tellWeeks } = teller;
  const moved = weeks.map(({ week, tonnageG }) => ({
    x: week,
    y: massIn(unit, tonnageG, "volume"),
  }));
  const means = weeks.map(({ week, meanG }) => ({
    x: week,
    y: meanG === null ? null : massIn(unit, meanG, "volume"),
  }));
  const light = weeks.map(({ isLight }, i) => ({ x: moved[i]!.x, isLight, value: moved[i]!.y }));
  return makeChart(
    {
      kind: "tonnage",
      description: tellWeeks(words.perWeek, moved, runningTo),
      x: "week",
      series: [
        ...lightWeeks(light, teller),
        { key: "tonnage", label: words.perWeek, mark: "bar", points: moved },
        { key: "mean", label: words.meanOfFour, mark: "line", points: means },
      ],
    },
    teller,
  );
}
