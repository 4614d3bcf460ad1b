/** A chart as data: the one form that all kinds of chart have, and the look that one may be given. */

export const CHART_KINDS = [
  "e1rm",
  "tonnage",
  "weeklySets",
  "bodyweight",
  "adherence",
  "muscleBalance",
  "intensityMix",
  "loadRatio",
  "readiness",
  "macros",
  "prTimeline",
  "programOverview",
] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/**
 * `bar`, `stack` and `block` stand on zero or go from `low` to `high`, a block being one thing that can be
 * counted; `band` is the area from `low` to `high`; `step` holds a value until the next.
 */
export const CHART_MARKS = ["line", "step", "dot", "bar", "stack", "block", "band"] as const;
export type ChartMark = (typeof CHART_MARKS)[number];

export type ChartPoint = {
  /** A day (for a week its first), or a name. */
  x: string;
  /** Null where there is none: a line breaks there. */
  y: number | null;
  low?: number | undefined;
  high?: number | undefined;
  note?: string | undefined;
};

export type ChartSeries = {
  key: string;
  label: string;
  mark: ChartMark;
  /** Drawn in grey, as a background to what matters more. */
  isQuiet?: boolean | undefined;
  /** In the order of the axis. */
  points: readonly ChartPoint[];
};

export type ChartTable = {
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
};

export type ChartData = {
  kind: ChartKind;
  title: string;
  description: string;
  /** Of the values; empty where they are plain counts. */
  unit: string;
  /** Names in an `order` stand side by side, a `category` is a row. */
  x: "day" | "week" | "order" | "category";
  /** Drawn one over the other. */
  series: readonly ChartSeries[];
  /** What the axis of values must show, for scales that have ends. */
  range?: readonly number[] | undefined;
  /** Said in place of a chart that has no point. */
  empty: string;
  table: ChartTable;
};

export type ChartLook = {
  width: number;
  height: number;
  /** `auto` follows the reader's browser; whatever else shows pictures wants to be told. */
  theme: "light" | "dark" | "auto";
  locale: string;
  dir: "ltr" | "rtl";
  /** Takes the place of the first colour: `#` and six hexadecimal digits. */
  accent?: string | undefined;
};
