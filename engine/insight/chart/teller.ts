/** Tells of a chart in the reader's language: its words, its figures, and sentences that hold both. */
import { type Language, languageOf } from "../../coach/language.ts";
import type { ChartPoint } from "./chart-data.ts";
import { DE } from "./words/de.ts";
import { type ChartWords, EN } from "./words/en.ts";
import { ES } from "./words/es.ts";
import { FR } from "./words/fr.ts";
import { PT } from "./words/pt.ts";

const WORDS: Record<Language, ChartWords> = { en: EN, de: DE, es: ES, fr: FR, pt: PT };

export type Teller = ReturnType<typeof makeTeller>;

export function makeTeller(locale: string, unit: string) {
  const language = languageOf(locale);
  const words = WORDS[language];
  // Figures are of the language that is spoken, where that is not the one asked for.
  const spoken = locale.split("-")[0] === language ? locale : language;
  const { format } = new Intl.NumberFormat(spoken, { maximumFractionDigits: 2 });
  const parts = new Intl.NumberFormat(spoken, { style: "percent" });
  const dates = new Intl.DateTimeFormat(spoken, { dateStyle: "medium", timeZone: "UTC" });
  const list = new Intl.ListFormat(spoken, { type: "unit" });

  const fill = (key: keyof ChartWords, values: Record<string, string>) =>
    words[key].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
  const amount = (value: number) => (unit ? `${format(value)} ${unit}` : format(value));
  const percent = (part: number, whole: number) => parts.format(whole === 0 ? 0 : part / whole);
  const placeOf = (x: string) => (/^\d{4}-/.test(x) ? dates.format(Date.parse(x)) : x);

  /** Where a series begins and ends, what that comes to, and its highest value. */
  function tellTrend(label: string, points: readonly ChartPoint[]): string {
    const there = points.flatMap(({ x, y }) => (y === null ? [] : [{ x, y }]));
    const [first, last] = [there[0], there.at(-1)];
    if (!first || !last) return `${words.empty}.`;
    if (there.length === 1)
      return fill("one", { label, value: amount(last.y), at: placeOf(last.x) });
    const by = Math.round((last.y - first.y) * 100) / 100;
    const change = {
      amount: amount(Math.abs(by)),
      percent: percent(Math.abs(by), Math.abs(first.y)),
    };
    const highest = there.reduce((best, point) => (point.y > best.y ? point : best));
    return [
      fill("moved", {
        label,
        first: amount(first.y),
        from: placeOf(first.x),
        last: amount(last.y),
        to: placeOf(last.x),
        change: by === 0 ? words.same : fill(by > 0 ? "up" : "down", change),
      }),
      fill("highest", { value: amount(highest.y), at: placeOf(highest.x) }),
    ].join(" ");
  }

  /** A week that is not whole is no fall: it stands beside the trend of those that are. */
  function tellWeeks(
    label: string,
    points: readonly ChartPoint[],
    runningTo: string | null,
  ): string {
    const last = points.at(-1);
    if (runningTo === null || !last) return tellTrend(label, points);
    const so = { at: placeOf(last.x), to: placeOf(runningTo), value: amount(last.y ?? 0) };
    const whole = points.slice(0, -1);
    const trend = whole.length > 0 ? [tellTrend(label, whole)] : [];
    return [...trend, fill("running", so)].join(" ");
  }

  return {
    locale,
    unit,
    words,
    fill,
    format,
    amount,
    percent,
    listNames: (names: readonly string[]) => list.format(names),
    tellTrend,
    tellWeeks,
  };
}
