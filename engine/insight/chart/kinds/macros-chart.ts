/** What was eaten each day as energy by macronutrient, because only energy can be added up. */
import type { ChartData } from "../chart-data.ts";
import { makeChart } from "../make-chart.ts";
import { makeTeller } from "../teller.ts";

/** Kilocalories a gram. */
const MACROS = [
  { key: "proteinG", name: "protein", kcal: 4 },
  { key: "carbsG", name: "carbs", kcal: 4 },
  { key: "fatG", name: "fat", kcal: 9 },
] as const;

type Input = {
  /** Oldest first; only days of which all three were told. */
  days: readonly { day: string; proteinG: number; carbsG: number; fatG: number }[];
  targetKcal: number | null;
};

export function macrosChart({ days, targetKcal }: Input, locale: string): ChartData {
  const teller = makeTeller(locale, "kcal");
  const { words, fill, format, amount, percent, listNames } = teller;
  const series = MACROS.map(({ key, name, kcal }) => ({
    key: name,
    label: words[name],
    mark: "stack" as const,
    points: days.map((day) => ({
      x: day.day,
      y: Math.round(day[key] * kcal),
      note: `${format(day[key])} g`,
    })),
  }));
  const sums = series.map(({ points }) => points.reduce((sum, { y }) => sum + y, 0));
  const all = sums.reduce((a, b) => a + b, 0);
  const parts = listNames(series.map(({ label }, i) => `${label} ${percent(sums[i]!, all)}`));
  const mean = () => amount(Math.round(all / days.length));
  return makeChart(
    {
      kind: "macros",
      description:
        all === 0
          ? `${words.empty}.`
          : `${fill("mean", { value: mean() })} ${fill("shares", { all: amount(all), parts })}`,
      x: "day",
      series: [
        ...series,
        ...(targetKcal === null || days.length === 0
          ? []
          : [
              {
                key: "goal",
                label: words.goal,
                mark: "line" as const,
                points: days.map(({ day }) => ({ x: day, y: targetKcal })),
              },
            ]),
      ],
    },
    teller,
  );
}
