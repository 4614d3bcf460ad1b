/** Hard sets of each week, of a muscle or of all, against the floor and the ceiling they are meant for. */
import type { ChartData } from "../chart-data.ts";
import { makeChart } from "../make-chart.ts";
import { makeTeller } from "../teller.ts";

type Input = {
  /** In the reader's language; null for all muscles. */
  muscle: string | null;
  weeks: readonly { week: string; sets: number; floor: number | null; ceiling: number | null }[];
  /** The day to which the last week counts, where that is not its Sunday. */
  runningTo?: string | null;
};

export function weeklySetsChart(
  { muscle, weeks, runningTo = null }: Input,
  locale: string,
): ChartData {
  const teller = makeTeller(locale, "");
  const { words, tellWeeks } = teller;
  const sets = weeks.map(({ week, sets }) => ({ x: week, y: sets }));
  const targets = weeks.flatMap(({ week, floor, ceiling }) =>
    floor === null || ceiling === null ? [] : [{ x: week, y: null, low: floor, high: ceiling }],
  );
  return makeChart(
    {
      kind: "weeklySets",
      subject: muscle,
      description: tellWeeks(words.weeklySets, sets, runningTo),
      x: "week",
      series: [
        ...(targets.length > 0
          ? [
              {
                key: "target",
                label: words.target,
                mark: "band",
                isQuiet: true,
                points: targets,
              } as const,
            ]
          : []),
        { key: "sets", label: words.weeklySets, mark: "bar", points: sets },
      ],
    },
    teller,
  );
}
