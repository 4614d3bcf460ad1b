/** Where points stand along a chart and how high, and which places and values are named. */
import type { ChartData } from "./chart-data.ts";
import { DAY_MS } from "../../time.ts";

const MONTH = 30;

const stepOf = (sizes: readonly number[], least: number) =>
  sizes.find((size) => size >= least) ?? Math.ceil(least);

/** Round values that span all that is shown. */
export function valueTicks(values: readonly number[], most: number): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const size = Math.max(1, Math.abs(low), Math.abs(high));
  const pad = high - low < size / 1e6 ? size / 10 : 0;
  const [from, to] = [low && low - pad, high + pad];
  const least = (to - from) / Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(least));
  const step = power * stepOf([1, 2, 5, 10], least / power);
  const ticks = [];
  let tick = Math.floor(from / step) - 1;
  do ticks.push(++tick * step);
  while (tick * step < to);
  return ticks;
}

/** Time goes by the calendar, so that a pause shows as one; names stand in the order they come in. */
export function makePlaces({ x: kind, series }: ChartData, locale: string) {
  const names = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))];
  const days = { day: 1, week: 7, order: 0, category: 0 }[kind];
  const at = (x: string) => (days ? Date.parse(x) / DAY_MS / days : names.indexOf(x));
  const places = names.map(at);
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const say = (options: Intl.DateTimeFormatOptions) => {
    const date = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
    return (place: number) => (days ? date.format(place * days * DAY_MS) : names[place]!);
  };
  return {
    names,
    at,
    from,
    to,
    say: say({ dateStyle: "medium" }),
    /** As many as there is room for; a long time is told by its months. */
    named(most: number): [place: number, label: string][] {
      const least = (to - from + 1) / Math.max(1, most);
      const isLong = least * days > 20;
      const months = stepOf([1, 2, 3, 6, 12], (least * days) / MONTH);
      const label = say({ month: "short", [isLong ? "year" : "day"]: "numeric" });
      const ticks: [number, string][] = [];
      for (let place = from; place <= to; place += isLong ? 1 : stepOf([1, 2, 4, 7, 14], least)) {
        const date = new Date(place * days * DAY_MS);
        if (!isLong || (date.getUTCDate() <= days && date.getUTCMonth() % months === 0))
          ticks.push([place, label(place)]);
      }
      return ticks;
    },
  };
}
