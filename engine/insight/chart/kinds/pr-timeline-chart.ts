/** Records as stairs: each lift's best stands until it is beaten. */
import type { ChartData } from "../chart-data.ts";
import { massIn, type MassUnit } from "../chart-mass.ts";
import { makeChart } from "../make-chart.ts";
import { makeTeller } from "../teller.ts";

type Input = {
  unit: MassUnit;
  lifts: readonly {
    label: string;
    /** Oldest first, each heavier than the one before; one a day at most. */
    records: readonly { day: string; loadG: number; reps: number }[];
  }[];
};

export function prTimelineChart({ unit, lifts }: Input, locale: string): ChartData {
  const teller = makeTeller(locale, unit);
  const { words, amount, tellTrend } = teller;
  const series = lifts.map(({ label, records }, i) => ({
    key: `lift${i}`,
    label,
    mark: "step" as const,
    points: records.map(({ day, loadG, reps }) => ({
      x: day,
      y: massIn(unit, loadG),
      note: `${reps} × ${amount(massIn(unit, loadG))}`,
    })),
  }));
  const told = series.filter(({ points }) => points.length > 0);
  return makeChart(
    {
      kind: "prTimeline",
      description:
        told.map(({ label, points }) => tellTrend(label, points)).join(" ") || `${words.empty}.`,
      x: "day",
      series,
    },
    teller,
  );
}
