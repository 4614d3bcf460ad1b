/** The load of the last week against that of the last four: where it stood in the usual range. */
import type { ChartData } from "../chart-data.ts";
import { makeChart } from "../make-chart.ts";
import { makeTeller } from "../teller.ts";

type Input = {
  /** Oldest first. */
  days: readonly { day: string; ratio: number | null }[];
  usual: { low: number; high: number };
};

export function loadRatioChart({ days, usual }: Input, locale: string): ChartData {
  const teller = makeTeller(locale, "");
  const { words, fill, format, tellTrend } = teller;
  const points = days.map(({ day, ratio }) => ({ x: day, y: ratio }));
  const told = days.flatMap(({ ratio }) => ratio ?? []);
  const inside = told.filter((ratio) => ratio >= usual.low && ratio <= usual.high);
  const within = fill("within", { value: format(inside.length), all: format(told.length) });
  return makeChart(
    {
      kind: "loadRatio",
      description: [tellTrend(words.ratio, points), ...(told.length > 0 ? [within] : [])].join(" "),
      x: "day",
      series: [
        {
          key: "usual",
          label: words.usual,
          mark: "band",
          isQuiet: true,
          points: days.map(({ day }) => ({ x: day, y: null, ...usual })),
        },
        { key: "ratio", label: words.ratio, mark: "line", points },
      ],
    },
    teller,
  );
}
