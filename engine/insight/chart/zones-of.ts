/** Sets by how heavy they are, as series that stand on one another, the lightest at the bottom. */
import type { ChartSeries } from "./chart-data.ts";
import type { Teller } from "./teller.ts";

export type ZonedWeek = { x: string; /** By zone, the lightest first. */ sets: readonly number[] };

/** As many as there are colours: of one zone more the lightest is grey. */
const COLORED_ZONES = 4;

/** `limits` part the zones, in percent of the maximum: two of them make three zones. */
export function zoneSeries(
  weeks: readonly ZonedWeek[],
  limits: readonly number[],
  { format, percent }: Teller,
): ChartSeries[] {
  const label = (i: number) => {
    const [from, to] = [limits[i - 1], limits[i]];
    if (from === undefined) return to === undefined ? "%" : `< ${percent(to, 100)}`;
    return to === undefined ? `≥ ${percent(from, 100)}` : `${format(from)}–${percent(to, 100)}`;
  };
  return Array.from({ length: limits.length + 1 }, (_, i) => ({
    key: `zone${i}`,
    label: label(i),
    mark: "stack",
    ...(i === 0 && limits.length >= COLORED_ZONES && { isQuiet: true }),
    points: weeks.map(({ x, sets }) => ({ x, y: sets[i] ?? 0 })),
  }));
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
export const setsOf = ({ sets }: ZonedWeek) => sum(sets);

/** How the sets of all weeks are shared out. */
export function tellZones(series: readonly ChartSeries[], teller: Teller): string {
  const { words, fill, format, listNames } = teller;
  const sums = series.map(({ points }) => sum(points.map(({ y }) => y ?? 0)));
  const all = sum(sums);
  if (all === 0) return `${words.empty}.`;
  const parts = listNames(series.map(({ label }, i) => `${label}: ${format(sums[i]!)}`));
  return fill("shares", { all: `${format(all)} ${words.sets}`, parts });
}
