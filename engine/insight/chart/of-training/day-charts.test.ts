/** Days, muscles and programs in charts. */
import { describe, expect, test } from "vitest";
import { weightTrend } from "../../body-trend.ts";
import { readStatistics } from "../../read-statistics.ts";
import { dayAt } from "../../testing.ts";
import {
  draw,
  FULL,
  LAST,
  list,
  NOTHING,
  pointsOf,
  SIGNALS,
  trainingOf,
  valuesOf,
} from "./testing.ts";
import { EXAMPLE_PROGRAM } from "./example-program.ts";

describe("days", () => {
  test("are weighed against the last four weeks as the statistics are", () => {
    const data = draw("loadRatio", FULL);
    const points = pointsOf(data, "ratio");
    expect(points[0]!.x).toBe(dayAt(27));
    expect(points).toHaveLength(LAST - 27 + 1);
    for (const { x, y } of points) {
      const { loadRatio } = readStatistics(FULL, { from: dayAt(0), to: x });
      expect(y).toBe(loadRatio.ratio);
    }
  });

  test("hold the body weight that was told, and its trend from before the span", () => {
    const span = { from: dayAt(40), to: dayAt(50) };
    const data = draw("bodyweight", { ...FULL, span });
    expect(valuesOf(data, "weighed")).toEqual(
      list(11, (n) => Math.round((84 - (40 + n) / 20) * 10) / 10),
    );
    const whole = pointsOf(draw("bodyweight", FULL), "trend").find(({ x }) => x === dayAt(40));
    expect(pointsOf(data, "trend")[0]).toEqual(whole);
    expect(valuesOf(data, "trend").at(-1)).toBeCloseTo(weightTrend(SIGNALS, span)!.toKg, 1);
  });

  test("hold readiness with the mean of seven, and a pause without one", () => {
    const told = [0, 1, 20].map((n) => ({ day: dayAt(n), toldAt: 0, readiness: 4 - (n % 2) }));
    const data = draw("readiness", trainingOf([], { signals: told }));
    expect(valuesOf(data, "told")).toHaveLength(21);
    expect(valuesOf(data, "told").filter((score) => score !== null)).toEqual([4, 3, 4]);
    expect(valuesOf(data, "mean").slice(0, 9)).toEqual([4, 3.5, 3.5, 3.5, 3.5, 3.5, 3.5, 3, null]);
    expect(valuesOf(data, "mean").at(-1)).toBe(4);
  });

  test("hold energy where all of it was told", () => {
    const data = draw("macros", FULL);
    expect(data.table.rows).toHaveLength((LAST + 1) / 2);
    expect(data.table.rows[1]).toEqual([dayAt(2), 600, "150 g", 800, "200 g", 630, "70 g"]);
  });
});

test("muscles get what the statistics say, beside what their level needs", () => {
  const data = draw("muscleBalance", FULL);
  const { muscles } = readStatistics(FULL, FULL.span);
  const shown = muscles.filter(({ sets, floor }) => sets > 0 || floor > 0);
  expect(pointsOf(data, "sets").map(({ y }) => y)).toEqual(shown.map(({ sets }) => sets));
  expect(pointsOf(data, "target").map(({ low, high }) => [low, high])).toEqual(
    shown.map(({ floor, ceiling }) => [floor, ceiling]),
  );
  expect(data.table.rows.map(([name]) => name)).toContain("Rear delts");
  expect(data.table.rows.map(([name]) => name)).not.toContain("Neck");
});

test("a program shows its working sets by how heavy they are meant to be", () => {
  const data = draw("programOverview", NOTHING, { program: EXAMPLE_PROGRAM });
  expect(data.title).toBe("Two weeks: The program week by week");
  // Percent as planned; repetitions at their effort; a set without effort as one that leaves two.
  expect(data.series.filter(({ mark }) => mark === "stack").map(({ points }) => points)).toEqual(
    [
      [0, 0],
      [3, 0],
      [2, 2],
      [5, 0],
      [0, 0],
    ].map((sets) => sets.map((y, i) => expect.objectContaining({ x: `${i + 1}`, y }))),
  );
  expect(pointsOf(data, "lightWeeks").map(({ high }) => high)).toEqual([undefined, 10]);
});
