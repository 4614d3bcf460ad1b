/** What is made of an athlete's figures: every one of them in the table, and nothing untrue in the words. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CHART_KINDS, type ChartData } from "./chart-data.ts";
import { chartCsv } from "./chart-csv.ts";
import { Chart } from "./chart-schema.ts";
import { adherenceChart } from "./kinds/adherence-chart.ts";
import { bodyweightChart } from "./kinds/bodyweight-chart.ts";
import { e1rmChart } from "./kinds/e1rm-chart.ts";
import { intensityMixChart } from "./kinds/intensity-mix-chart.ts";
import { loadRatioChart } from "./kinds/load-ratio-chart.ts";
import { macrosChart } from "./kinds/macros-chart.ts";
import { muscleBalanceChart } from "./kinds/muscle-balance-chart.ts";
import { prTimelineChart } from "./kinds/pr-timeline-chart.ts";
import { programOverviewChart } from "./kinds/program-overview-chart.ts";
import { readinessChart } from "./kinds/readiness-chart.ts";
import { tonnageChart } from "./kinds/tonnage-chart.ts";
import { weeklySetsChart } from "./kinds/weekly-sets-chart.ts";
import { dayAt, EXAMPLES } from "./testing.ts";

const LOCALES = ["en", "de", "es", "fr", "pt"];
const cellsOf = ({ table }: ChartData, name: string) =>
  table.rows.find(([first]) => first === name)!;
const seriesOf = ({ series }: ChartData, key: string) => series.find((one) => one.key === key)!;
const valuesOf = (data: ChartData, key: string) => seriesOf(data, key).points.map(({ y }) => y);

describe.each(CHART_KINDS)("a chart of %s", (kind) => {
  test.each(LOCALES)("is as the API promises, in %s", (locale) => {
    const data = EXAMPLES[kind](locale);
    expect(Chart.parse(data)).toEqual(data);
    expect(data.kind).toBe(kind);
    expect(`${data.title} ${data.description}`).not.toMatch(/[{}]|undefined|NaN|null/);
    for (const { label } of data.series) expect(label).not.toBe("");
  });

  test("has every point in its table, under a column that says its unit", () => {
    const data = EXAMPLES[kind]("en");
    for (const { points, mark } of data.series)
      for (const { x, y, low, high, note } of points) {
        const wanted = mark === "band" ? [low, high] : [y, note];
        for (const cell of wanted)
          if (cell !== undefined && cell !== null) expect(cellsOf(data, x)).toContain(cell);
      }
    for (const row of data.table.rows) expect(row).toHaveLength(data.table.columns.length);
    if (data.unit) expect(data.table.columns[1]).toContain(`(${data.unit})`);
  });

  test("is told differently in each language", () => {
    const told = LOCALES.map((locale) => EXAMPLES[kind](locale).description);
    expect(new Set(told).size).toBe(LOCALES.length);
  });
});

const NOTHING: ChartData[] = [
  e1rmChart({ exercise: "Squat", unit: "kg", days: [] }, "en"),
  tonnageChart({ unit: "kg", weeks: [] }, "en"),
  weeklySetsChart({ muscle: null, weeks: [] }, "en"),
  bodyweightChart({ unit: "kg", days: [], goalG: 80_000 }, "en"),
  adherenceChart({ weeks: [] }, "en"),
  muscleBalanceChart({ muscles: [] }, "en"),
  intensityMixChart({ weeks: [], limits: [70] }, "en"),
  loadRatioChart({ days: [], usual: { low: 0.8, high: 1.3 } }, "en"),
  readinessChart({ days: [] }, "en"),
  macrosChart({ days: [], targetKcal: 2_000 }, "en"),
  prTimelineChart({ unit: "kg", today: dayAt(0), lifts: [] }, "en"),
  programOverviewChart({ name: "Plan", weeks: [], limits: [70] }, "en"),
];

test.each(NOTHING.map((data) => [data.kind, data] as const))(
  "nothing of %s is said to be nothing",
  (_, data) => {
    expect(data.description).toBe("Nothing to show yet.");
    expect(data.table.rows).toEqual([]);
    expect(Chart.safeParse(data).success).toBe(true);
  },
);

describe("words", () => {
  const weight = (grams: (number | null)[], locale = "en-GB") =>
    bodyweightChart(
      {
        unit: "kg",
        days: grams.map((trendG, n) => ({ day: dayAt(n), weightG: trendG, trendG })),
        goalG: null,
      },
      locale,
    ).description;

  test("tell the way from the first to the last, and the highest on the way", () => {
    expect(weight([80_000, 84_000, null, 78_000])).toBe(
      "Trend: from 80 kg (5 Jan 2026) to 78 kg (8 Jan 2026), down 2 kg (3%). Highest: 84 kg (6 Jan 2026).",
    );
    expect(weight([80_000, 80_000])).toContain("unchanged");
    expect(weight([80_500, 82_100], "de")).toBe(
      "Trend: von 80,5 kg (05.01.2026) auf 82,1 kg (06.01.2026), 1,6 kg mehr (2\u00A0%). Höchster Wert: 82,1 kg (06.01.2026).",
    );
    expect(weight([null, 80_500])).toBe("Trend: 80.5 kg (6 Jan 2026).");
  });

  test("keep to one language where it is not one of theirs", () => {
    expect(weight([80_500], "ar-EG")).toBe(weight([80_500], "en"));
  });

  test("hold the figures of the data, whatever they are", () => {
    const grams = fc.array(fc.integer({ min: 30_000, max: 300_000 }), {
      minLength: 2,
      maxLength: 20,
    });
    fc.assert(
      fc.property(grams, (grams) => {
        const said = weight(grams);
        const kg = grams.map((gram) => Math.round(gram / 100) / 10);
        const by = Math.round((kg.at(-1)! - kg[0]!) * 10) / 10;
        expect(said).toContain(`from ${kg[0]} kg`);
        expect(said).toContain(`to ${kg.at(-1)} kg`);
        expect(said).toContain(`Highest: ${Math.max(...kg)} kg`);
        expect(said).toContain(
          by === 0 ? "unchanged" : `${by > 0 ? "up" : "down"} ${Math.abs(by)} kg`,
        );
      }),
    );
  });

  test("count what was done of what was planned", () => {
    const weeks = [4, 3, 0].map((done, n) => ({ week: dayAt(7 * n), done, planned: 4 }));
    const data = adherenceChart({ weeks }, "en");
    expect(data.description).toBe("Sessions done: 7 of 12 (58%).");
    expect(valuesOf(data, "missed")).toEqual([0, 1, 4]);
  });

  test("name the muscles under the floor and over the ceiling, and those on them not", () => {
    const muscle = (label: string, sets: number) => ({ label, sets, floor: 8, ceiling: 20 });
    const muscles = [
      muscle("Chest", 8),
      muscle("Back", 21),
      muscle("Calves", 7),
      muscle("Quads", 20),
    ];
    expect(muscleBalanceChart({ muscles }, "en").description).toBe(
      "Highest: 21 sets (Back). Below the floor: Calves. Above the ceiling: Back.",
    );
  });

  test("share out sets and energy", () => {
    const weeks = [{ week: dayAt(0), sets: [5, 3, 2] }];
    expect(intensityMixChart({ weeks, limits: [70, 85] }, "en").description).toBe(
      "Of 10 sets: < 70%: 5, 70–85%: 3, ≥ 85%: 2.",
    );
    const days = [{ day: dayAt(0), proteinG: 100, carbsG: 100, fatG: 0 }];
    const macros = macrosChart({ days, targetKcal: null }, "en");
    expect(macros.description).toContain("On average 800 kcal a day.");
    expect(macros.description).toContain("Protein 50%, Carbohydrates 50%, Fat 0%");
    expect(cellsOf(macros, dayAt(0))).toEqual([dayAt(0), 400, "100 g", 400, "100 g", 0, "0 g"]);
  });

  test("count the days in the usual range, ends and all", () => {
    const days = [0.8, 1, 1.3, 1.31, null].map((ratio, n) => ({ day: dayAt(n), ratio }));
    expect(loadRatioChart({ days, usual: { low: 0.8, high: 1.3 } }, "en").description).toContain(
      "In the usual range on 3 of 4 days.",
    );
  });
});

test("a record stands until the next, in the table too", () => {
  const records = [
    { day: dayAt(3), loadG: 100_000, reps: 5 },
    { day: dayAt(9), loadG: 110_000, reps: 3 },
  ];
  const lifts = [
    { label: "Squat", records },
    { label: "Bench press", records: [{ day: dayAt(5), loadG: 80_000, reps: 1 }] },
  ];
  const { table, description } = prTimelineChart({ unit: "kg", today: dayAt(12), lifts }, "en");
  // Nobody lifted anything on the day of the picture.
  expect(description).toContain("Squat: from 100 kg");
  expect(description).not.toContain("Jan 17");
  expect(table.rows).toEqual([
    [dayAt(3), 100, "5 × 100 kg", null, null],
    [dayAt(5), 100, null, 80, "1 × 80 kg"],
    [dayAt(9), 110, "3 × 110 kg", 80, null],
    [dayAt(12), 110, null, 80, null],
  ]);
});

test("what is piled up stands on what lies under it", () => {
  const { series } = EXAMPLES.intensityMix("en");
  for (const [i, { points }] of series.entries())
    for (const [n, { y, low, high }] of points.entries()) {
      expect(low).toBe(i === 0 ? 0 : series[i - 1]!.points[n]!.high);
      expect(high).toBe(low! + y!);
    }
});

test("pounds are pounds", () => {
  const days = [{ day: dayAt(0), maxG: 100_000, smoothG: 100_000, plusMinus: 0.1, isRecord: true }];
  const data = e1rmChart({ exercise: "Squat", unit: "lb", days }, "en");
  expect(valuesOf(data, "records")).toEqual([220.5]);
  expect(seriesOf(data, "likely").points[0]).toMatchObject({ low: 198.4, high: 242.5 });
});

test("light weeks are marked as high as the fullest, others not at all", () => {
  const weeks = [10, 20, 8].map((sets, n) => ({
    number: n + 1,
    sets: [sets, 0],
    isLight: n === 2,
  }));
  const data = programOverviewChart({ name: "Plan", weeks, limits: [70] }, "en");
  const [first, , third] = seriesOf(data, "lightWeeks").points;
  expect(first).toEqual({ x: "1", y: null });
  expect(third).toEqual({ x: "3", y: null, low: 0, high: 20 });
  expect(data.description).toContain("Light weeks, by number: 3.");
});

test("a table is a CSV that no spreadsheet calculates with", () => {
  const muscles = [{ label: "=1+1", sets: 4, floor: 2, ceiling: 8 }];
  const data = muscleBalanceChart({ muscles }, "en");
  expect(chartCsv(data)).toBe(
    'Name,"Floor to ceiling, from","Floor to ceiling, to",Hard sets a week\r\n\'=1+1,2,8,4\r\n',
  );
});
