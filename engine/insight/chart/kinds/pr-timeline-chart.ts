/** Records as stairs: each lift's best stands until it is beaten. */
import type { ChartData } from "../chart-data.ts";
import type { MassUnit } from "../chart-mass.ts";
import { massIn } from "../../../program/load.ts";
import { makeChart } from "../make-chart.ts";
import { makeTeller } from "../teller.ts";

type Input = {
  unit: MassUnit;
  /** Until when the records stand. */
  today: string;
  lifts: readonly {
    label: string;
    /** Oldest first, each heavier than the one before; one a day at most. */
    records: readonly { day: string; loadG: number; reps: number }[];
  }[];
};

/** The stairs go on to today; nobody lifted it then. */
const isNew = (point: object) => "note" in point;

export function prTimelineChart({ unit, today, lifts }: Input, locale: string): ChartData {
  const teller = makeTeller(locale, unit);
  const { words, amount, tellTrend } = teller;
  const recordDays = lifts.flatMap(({ records }) => records.map(({ day }) => day));
  const days = [...new Set([...recordDays, today])].filter((day) => day <= today).sort();
  const series = lifts.map(({ label, records }, i) => ({
    key: `lift${i}`,
    label,
    mark: "step" as const,
    points: days.map((day) => {
      const standing = records.findLast((record) => record.day <= day);
      if (!standing) return { x: day, y: null };
      const y = massIn(unit, standing.loadG, "load");
      return {
        x: day,
        y,
        ...(standing.day === day ? { note: `${standing.reps} × ${amount(y)}` } : {}),
      };
    }),
  }));
  const told = series.filter(({ points }) => points.some(({ y }) => y !== null));
  return makeChart(
    {
      kind: "prTimeline",
      description:
        told.map(({ label, points }) => tellTrend(label, points.filter(isNew))).join(" ") ||
        `${words.empty}.`,
      x: "day",
      series: told,
    },
    teller,
  );
}
