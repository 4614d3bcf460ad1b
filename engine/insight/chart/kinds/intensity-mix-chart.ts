/** How heavy the sets of each week were, by zones of the maximum. */
import type { ChartData } from "../chart-data.ts";
import { makeChart } from "../make-chart.ts";
import { makeTeller } from "../teller.ts";
import { tellZones, zoneSeries } from "../zones-of.ts";

type Input = {
  /** Oldest first; `sets` by zone, the lightest first, one more than there are `limits`. */
  weeks: readonly { week: string; sets: readonly number[] }[];
  /** Where one zone ends and the next begins, in percent of the maximum. */
  limits: readonly number[];
};

export function intensityMixChart({ weeks, limits }: Input, locale: string): ChartData {
  const teller = makeTeller(locale, "");
  const zoned = weeks.map(({ week, sets }) => ({ x: week, sets }));
  const series = zoneSeries(zoned, limits, teller);
  return makeChart(
    { kind: "intensityMix", description: tellZones(series, teller), x: "week", series },
    teller,
  );
}
