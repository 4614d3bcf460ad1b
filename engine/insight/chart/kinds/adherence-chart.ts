/** Planned sessions of each week as blocks: those done, and on top of them those missed. */
import type { ChartData } from "../chart-data.ts";
import { makeChart } from "../make-chart.ts";
import { makeTeller } from "../teller.ts";

type Input = {
  /** Oldest first; `done` counts what was planned, so it is at most `planned`. */
  weeks: readonly { week: string; done: number; planned: number }[];
};

export function adherenceChart({ weeks }: Input, locale: string): ChartData {
  const teller = makeTeller(locale, "");
  const { words, fill, format, percent } = teller;
  const done = weeks.reduce((sum, week) => sum + week.done, 0);
  const planned = weeks.reduce((sum, week) => sum + week.planned, 0);
  const told = {
    label: words.adherence,
    value: format(done),
    all: format(planned),
    percent: percent(done, planned),
  };
  return makeChart(
    {
      kind: "adherence",
      description: weeks.length === 0 ? `${words.empty}.` : fill("ofAll", told),
      x: "week",
      series: [
        {
          key: "done",
          label: words.done,
          mark: "block",
          points: weeks.map(({ week, done }) => ({ x: week, y: done })),
        },
        {
          key: "missed",
          label: words.missed,
          mark: "block",
          isQuiet: true,
          points: weeks.map(({ week, done, planned }) => ({
            x: week,
            y: Math.max(0, planned - done),
          })),
        },
      ],
    },
    teller,
  );
}
