/** A chart as the API sends it: `ChartData` with its limits, apart from it so that drawing needs no schema. */
import * as z from "zod";
import { CHART_KINDS, CHART_MARKS, type ChartData } from "./chart-data.ts";

const MOST_POINTS = 2_000;
const value = z.number().min(-1e9).max(1e9);
const words = (max: number) => z.string().max(max);

const point = z
  .object({
    x: words(60).meta({ description: "A day (of a week its first), or a name" }),
    y: value.nullable().meta({ description: "Null where there is none: a line breaks there" }),
    low: value.optional(),
    high: value.optional(),
    note: words(120).optional(),
  })
  .meta({ id: "ChartPoint", description: "A point of a series" });

const series = z
  .object({
    key: words(40),
    label: words(60),
    mark: z.enum(CHART_MARKS).meta({
      description:
        "`bar`, `stack` and `block` stand on zero or go from `low` to `high`; `band` is the area from `low` to `high`; `step` holds a value until the next",
    }),
    isQuiet: z.boolean().optional().meta({ description: "Drawn in grey, as a background" }),
    points: z.array(point).max(MOST_POINTS).meta({ description: "In the order of the axis" }),
  })
  .meta({ id: "ChartSeries", description: "What is drawn with one mark" });

const isDay = (x: string) => z.iso.date().safeParse(x).success;

export const Chart: z.ZodType<ChartData> = z
  .object({
    kind: z.enum(CHART_KINDS),
    title: words(160),
    description: words(2_000).meta({ description: "What is to be seen, in a few sentences" }),
    unit: words(16).meta({ description: "Of the values; empty for counts" }),
    x: z.enum(["day", "week", "order", "category"]).meta({
      description: "Names in an `order` stand side by side, a `category` is a row",
    }),
    series: z.array(series).max(12).meta({ description: "Drawn one over the other" }),
    range: z.array(value).length(2).optional().meta({
      description: "What the axis of values must show",
    }),
    empty: words(80).meta({ description: "Said where there is no point" }),
    table: z
      .object({
        columns: z.array(words(160)),
        rows: z.array(z.array(z.union([z.string(), value, z.null()]))),
      })
      .meta({ id: "ChartTable", description: "All of it for whoever sees no picture" }),
  })
  .refine(
    ({ x, series }) =>
      (x !== "day" && x !== "week") ||
      series.every(({ points }) => points.every((point) => isDay(point.x))),
    "days are dates",
  )
  .meta({
    id: "Chart",
    description: "A chart as data, with what it shows in words and as a table",
    example: {
      kind: "bodyweight",
      title: "Body weight",
      description: "Trend: from 84 kg (5 Jan 2026) to 83.5 kg (6 Jan 2026), down 0.5 kg (1%).",
      unit: "kg",
      x: "day",
      series: [
        {
          key: "trend",
          label: "Trend",
          mark: "line",
          points: [
            { x: "2026-01-05", y: 84 },
            { x: "2026-01-06", y: 83.5 },
          ],
        },
      ],
      empty: "Nothing to show yet",
      table: {
        columns: ["Day", "Trend (kg)"],
        rows: [
          ["2026-01-05", 84],
          ["2026-01-06", 83.5],
        ],
      },
    },
  });
