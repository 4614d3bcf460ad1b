/** Weekly sets of each muscle in rows, each before the range from its floor to its ceiling. */
import type { ChartData } from "../chart-data.ts";
import { makeChart } from "../make-chart.ts";
import { makeTeller } from "../teller.ts";

type Input = {
  /** From the top down. `label` is in the reader's language. */
  muscles: readonly { label: string; sets: number; floor: number; ceiling: number }[];
};

export function muscleBalanceChart({ muscles }: Input, locale: string): ChartData {
  const teller = makeTeller(locale, "");
  const { words, fill, listNames } = teller;
  const say = (key: "below" | "above", isOne: (muscle: Input["muscles"][number]) => boolean) => {
    const names = muscles.filter(isOne).map(({ label }) => label);
    return names.length > 0 ? [fill(key, { names: listNames(names) })] : [];
  };
  const most = muscles.toSorted((a, b) => b.sets - a.sets)[0];
  const description = [
    most
      ? fill("highest", { value: `${teller.format(most.sets)} ${words.sets}`, at: most.label })
      : `${words.empty}.`,
    ...say("below", ({ sets, floor }) => sets < floor),
    ...say("above", ({ sets, ceiling }) => sets > ceiling),
  ];
  return makeChart(
    {
      kind: "muscleBalance",
      description: description.join(" "),
      x: "category",
      series: [
        {
          key: "target",
          label: words.target,
          mark: "band",
          isQuiet: true,
          points: muscles.map(({ label, floor, ceiling }) => ({
            x: label,
            y: null,
            low: floor,
            high: ceiling,
          })),
        },
        {
          key: "sets",
          label: words.weeklySets,
          mark: "bar",
          points: muscles.map(({ label, sets }) => ({ x: label, y: sets })),
        },
      ],
    },
    teller,
  );
}
