/** A program at a glance: the sets of each week by how heavy they are, light weeks marked. */
import type { ChartData } from "../chart-data.ts";
import { lightWeeks } from "../light-weeks.ts";
import { makeChart } from "../make-chart.ts";
import { makeTeller } from "../teller.ts";
import { setsOf, tellZones, zoneSeries } from "../zones-of.ts";

type Input = {
  name: string;
  /** `sets` by zone, the lightest first, one more than there are `limits`. */
  weeks: readonly { number: number; sets: readonly number[]; isLight: boolean }[];
  /** Where one zone ends and the next begins, in percent of the maximum. */
  limits: readonly number[];
};

export function programOverviewChart({ name, weeks, limits }: Input, locale: string): ChartData {
  const teller = makeTeller(locale, "");
  const { fill, listNames } = teller;
  const zoned = weeks.map(({ number, sets }) => ({ x: `${number}`, sets }));
  const zones = zoneSeries(zoned, limits, teller);
  const light = zoned.map((week, i) => ({
    x: week.x,
    isLight: weeks[i]!.isLight,
    value: setsOf(week),
  }));
  const names = light.filter(({ isLight }) => isLight).map(({ x }) => x);
  const tail = names.length > 0 ? [fill("light", { names: listNames(names) })] : [];
  return makeChart(
    {
      kind: "programOverview",
      subject: name,
      description: [tellZones(zones, teller), ...tail].join(" "),
      x: "order",
      series: [...lightWeeks(light, teller), ...zones],
    },
    teller,
  );
}
