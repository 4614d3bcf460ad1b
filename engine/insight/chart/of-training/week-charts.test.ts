/** Weeks in charts: what was done in them is what was logged. */
import { describe, expect, test } from "vitest";
import { adherenceIn } from "../../adherence.ts";
import { readIntensity } from "../../intensity.ts";
import { bench, dayAt, entryOf, logOf, setOf } from "../../testing.ts";
import {
  draw,
  FULL,
  known,
  LAST,
  list,
  LOGS,
  PLANNED,
  pointsOf,
  sum,
  trainingOf,
  valuesOf,
  WEEKS,
} from "./testing.ts";

describe("weeks", () => {
  test("hold what was moved, and the mean of four where four are known", () => {
    const data = draw("tonnage", FULL);
    const moved = list(WEEKS, (n) => 2 * 3 * 5 * (80 + 2.5 * n) + 4 * 3 * (100 + 5 * n));
    expect(valuesOf(data, "tonnage")).toEqual(moved.map(Math.round));
    const means = moved.map((_, n) =>
      n < 3 ? null : Math.round(sum(moved.slice(n - 3, n + 1)) / 4),
    );
    expect(valuesOf(data, "mean")).toEqual(means);
  });

  test("before the span count for the mean of its first", () => {
    const span = { from: dayAt(28), to: dayAt(LAST) };
    const whole = valuesOf(draw("tonnage", FULL), "mean").slice(4);
    expect(valuesOf(draw("tonnage", { ...FULL, span }), "mean")).toEqual(whole);
  });

  test("before the first log are not there, and a pause is", () => {
    const logs = [bench(14, 100, 5), bench(42, 100, 5)];
    expect(valuesOf(draw("tonnage", trainingOf(logs)), "tonnage")).toEqual([
      500, 0, 0, 0, 500, 0, 0, 0, 0, 0,
    ]);
  });

  test("that are to come are no pause", () => {
    const logs = [bench(0, 100, 5), bench(9, 100, 5)];
    const data = draw("tonnage", trainingOf(logs, { today: dayAt(10) }));
    expect(valuesOf(data, "tonnage")).toEqual([500, 500]);
  });

  test("under way are no fall: the trend is that of those that are whole", () => {
    const logs = [0, 7, 14, 21, 28].map((day) => bench(day, 100, 5));
    const wednesday = trainingOf([...logs, bench(35, 100, 2)], { today: dayAt(37) });
    expect(draw("tonnage", wednesday, { locale: "en-GB" }).description).toBe(
      "Week: from 500 kg (5 Jan 2026) to 500 kg (2 Feb 2026), unchanged. Highest: 500 kg (5 Jan 2026). The week of 9 Feb 2026 counts only to 11 Feb 2026: 200 kg.",
    );
    expect(valuesOf(draw("tonnage", wednesday), "mean").slice(-2)).toEqual([500, null]);
    expect(draw("weeklySets", wednesday, { locale: "en-GB" }).description).toMatch(
      /unchanged.*to 11 Feb 2026: 1\.$/,
    );
    const sunday = trainingOf([...logs, bench(35, 100, 2)], { today: dayAt(41) });
    expect(draw("tonnage", sunday).description).toMatch(
      /^Week: from 500 kg .* to 200 kg .*\(60%\)/,
    );
    const first = trainingOf([bench(35, 100, 2)], { today: dayAt(37) });
    expect(draw("tonnage", first, { locale: "en-GB" }).description).toBe(
      "The week of 9 Feb 2026 counts only to 11 Feb 2026: 200 kg.",
    );
  });

  test("are light where most sessions were meant to be", () => {
    const light = pointsOf(draw("tonnage", FULL), "lightWeeks").filter(({ high }) => high);
    expect(light.map(({ x }) => x)).toEqual([3, 7, 11].map((week) => dayAt(7 * week)));
    const even = [bench(0, 100, 5), logOf(1, bench(1, 90, 5).entries, { isDeload: true })];
    expect(pointsOf(draw("tonnage", trainingOf(even)), "lightWeeks")).toEqual([]);
  });

  test("hold all sets, or those of a muscle before what it needs and bears", () => {
    expect(valuesOf(draw("weeklySets", FULL), "sets")).toEqual(list(WEEKS, () => 10));
    const chest = draw("weeklySets", FULL, { muscle: "chest", locale: "de" });
    expect(chest.title).toBe("Brust: Harte Sätze pro Woche");
    expect(valuesOf(chest, "sets")).toEqual(list(WEEKS, () => 6));
    expect(pointsOf(chest, "target")[0]).toMatchObject({ low: 8, high: 18 });
  });

  test("share out the sets that have a maximum as the statistics do", () => {
    const data = draw("intensityMix", FULL);
    const { byPercent } = readIntensity(LOGS, FULL.replayed.lifts, known);
    expect(sum(byPercent)).toBeGreaterThan(80);
    expect(data.series.map(({ points }) => sum(points.map(({ y }) => y)))).toEqual(byPercent);
    const ends = data.series.map(({ label }) => label.match(/\d+/g)!.map(Number));
    expect(ends).toEqual([[60], [60, 70], [70, 80], [80, 90], [90]]);
    expect(data.series.filter(({ isQuiet }) => isQuiet).map(({ key }) => key)).toEqual(["zone0"]);
  });

  test("without a load or a maximum have nothing to show of either", () => {
    const hold = entryOf("plank", [setOf(null, null, { seconds: 60 })]);
    const training = trainingOf([logOf(0, [hold]), logOf(9, [hold])]);
    for (const kind of ["tonnage", "intensityMix"] as const)
      expect(draw(kind, training).table.rows).toEqual([]);
    expect(valuesOf(draw("weeklySets", training), "sets").slice(0, 3)).toEqual([1, 1, 0]);
  });

  test("count the sessions that were due, and no more than those", () => {
    const data = draw("adherence", { ...FULL, today: dayAt(73) });
    const span = { from: dayAt(0), to: dayAt(LAST) };
    const { done, planned } = adherenceIn(PLANNED, LOGS, span, dayAt(73));
    expect(sum(valuesOf(data, "done"))).toBe(done);
    expect(sum(valuesOf(data, "missed"))).toBe(planned - done);
    expect(valuesOf(data, "done")).toHaveLength(11);
  });
});
