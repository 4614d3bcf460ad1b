/** Completes a chart: what is piled up gets its place, and every point its line in the table. */
import type { ChartData, ChartPoint, ChartSeries, ChartTable } from "./chart-data.ts";
import type { Teller } from "./teller.ts";

type Parts = Pick<ChartData, "kind" | "description" | "x" | "series" | "range"> & {
  /** Whom or what it is about, where the kind alone does not say. */
  subject?: string | null;
};

export function makeChart({ subject, ...parts }: Parts, teller: Teller): ChartData {
  const { words, unit, fill } = teller;
  const title = words[parts.kind];
  const series = pileUp(parts.series.map(roundSeries));
  return {
    ...parts,
    title: subject ? fill("about", { subject, title }) : title,
    description: parts.description,
    unit,
    series,
    empty: words.empty,
    table: tableOf({ ...parts, series }, teller),
  };
}

const round = (value: number) => Math.round(value * 1000) / 1000;
const roundSeries = (series: ChartSeries): ChartSeries => ({
  ...series,
  points: series.points.map((point) => ({
    ...point,
    y: point.y === null ? null : round(point.y),
    ...(point.low === undefined ? {} : { low: round(point.low) }),
    ...(point.high === undefined ? {} : { high: round(point.high) }),
  })),
});

function pileUp(series: readonly ChartSeries[]): ChartSeries[] {
  const heights = new Map<string, number>();
  return series.map((one) => {
    if (one.mark !== "stack" && one.mark !== "block") return one;
    const points = one.points.map((point) => {
      const low = heights.get(point.x) ?? 0;
      const high = round(low + Math.max(0, point.y ?? 0));
      heights.set(point.x, high);
      return { ...point, low, high };
    });
    return { ...one, points };
  });
}

/** A line for each place, so that whoever sees no picture has all of it. */
function tableOf(
  { x, series }: Pick<ChartData, "x" | "series">,
  { words, unit }: Teller,
): ChartTable {
  const names = [...new Set(series.flatMap(({ points }) => points.map((point) => point.x)))];
  if (x === "day" || x === "week") names.sort();
  const withUnit = (label: string) => (unit ? `${label} (${unit})` : label);
  const columns = series.flatMap((one) => {
    const { label, mark, points } = one;
    const byName = new Map(points.map((point) => [point.x, point]));
    const column = (
      title: string,
      read: (point: ChartPoint) => string | number | null | undefined,
    ) => ({
      title,
      cells: names.map((name) => {
        const point = byName.get(name);
        return (point && read(point)) ?? null;
      }),
    });
    return [
      ...(mark === "band"
        ? [
            column(withUnit(`${label}, ${words.low}`), ({ low }) => low),
            column(withUnit(`${label}, ${words.high}`), ({ high }) => high),
          ]
        : [column(withUnit(label), ({ y }) => y)]),
      ...(points.some(({ note }) => note)
        ? [column(`${label}, ${words.note}`, ({ note }) => note)]
        : []),
    ];
  });
  const first = { day: words.day, week: words.week, order: words.week, category: words.name }[x];
  return {
    columns: [first, ...columns.map(({ title }) => title)],
    rows: names.map((name, i) => [name, ...columns.map(({ cells }) => cells[i]!)]),
  };
}
