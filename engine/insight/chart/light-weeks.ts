/** Light weeks as a ground behind what was done in them. */
import type { ChartSeries } from "./chart-data.ts";
import type { Teller } from "./teller.ts";

/** As high as the highest of the others, so that they are seen and do not stretch the scale. */
export function lightWeeks(
  weeks: readonly { x: string; isLight: boolean; value: number }[],
  { words }: Teller,
): ChartSeries[] {
  const high = Math.max(0, ...weeks.map(({ value }) => value));
  if (!weeks.some(({ isLight }) => isLight)) return [];
  const points = weeks.map(({ x, isLight }) => ({
    x,
    y: null,
    ...(isLight ? { low: 0, high } : {}),
  }));
  return [{ key: "lightWeeks", label: words.lightWeek, mark: "band", isQuiet: true, points }];
}
