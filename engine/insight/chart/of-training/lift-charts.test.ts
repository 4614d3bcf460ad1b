/** Lifts in charts: their estimates, and the stairs of their records. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { replay } from "../../fold-log.ts";
import { anyLogs } from "../../../../test/support/any-logs.ts";
import { bench, dayAt, entryOf, logOf, setOf } from "../../testing.ts";
import type { ChartData } from "../chart-data.ts";
import { draw, FULL, known, list, LOGS, pointsOf, trainingOf, valuesOf } from "./testing.ts";

describe("a lift", () => {
  test("has a point for each day with an estimate, and its records among them", () => {
    const data = draw("e1rm", FULL);
    expect(data.title).toBe("Barbell bench press: Estimated maximum");
    const folded = FULL.replayed.lifts.filter(
      ({ key, exposure }) => key === "barbell_bench_press" && exposure.maxG !== null,
    );
    expect(valuesOf(data, "sessions")).toEqual(
      folded.map(({ exposure }) => Math.round(exposure.maxG! / 100) / 10),
    );
    const { low, high } = pointsOf(data, "likely")[0]!;
    const { smoothG, plusMinus } = folded[0]!.after;
    expect(low).toBeCloseTo((smoothG! * (1 - plusMinus!)) / 1000, 1);
    expect(high).toBeCloseTo((smoothG! * (1 + plusMinus!)) / 1000, 1);
    const { records } = replay(LOGS, known);
    const made = records.filter(({ key, kind }) => key === "barbell_bench_press" && kind === "max");
    expect(pointsOf(data, "records").map(({ x }) => x)).toEqual(made.map(({ mark }) => mark.day));
  });

  test("that the catalogue does not know has the name that it was logged with, cut to sixty letters", () => {
    const labelOf = (name: string) => {
      const entry = { ...entryOf(null, [setOf(80, 5)]), name };
      return draw("prTimeline", trainingOf([logOf(0, [entry])])).series[0]!.label;
    };
    const name = `Zercher ${"very ".repeat(10)}sl`;
    expect(labelOf(name)).toBe(name);
    expect(labelOf(`${name}ow`)).toBe(`${name.slice(0, 59)}…`);
    expect(labelOf("💪".repeat(61))).toBe(`${"💪".repeat(59)}…`);
  });

  test("has the stairs of its heaviest loads, in pounds for who reads those", () => {
    const logs = [100, 95, 105, 105, 110].map((kg, n) => bench(n, kg, 5 - n));
    const data = draw("prTimeline", trainingOf(logs, { today: dayAt(9) }));
    const [{ points }] = data.series as [ChartData["series"][number]];
    expect(points.map(({ x, y, note }) => [x, y, note])).toEqual([
      [dayAt(0), 100, "5 × 100 kg"],
      [dayAt(2), 105, "3 × 105 kg"],
      [dayAt(4), 110, "1 × 110 kg"],
      [dayAt(9), 110, undefined],
    ]);
    const pounds = draw("prTimeline", trainingOf(logs), { unit: "lb" });
    expect(pounds.series[0]!.points[0]!.y).toBe(220.46);
  });

  test("is shown from what is asked for, if that is said", () => {
    const logs = [100, 105, 110].map((kg, n) => bench(10 * n, kg, 5));
    const training = trainingOf(logs, { span: { from: dayAt(5), to: dayAt(15) } });
    const days = (isAllTime: boolean) =>
      draw("prTimeline", training, { isAllTime }).table.rows.map(([day]) => day);
    expect(days(false)).toEqual([dayAt(10), dayAt(15)]);
    expect(days(true)).toEqual([dayAt(0), dayAt(10), dayAt(15)]);
  });

  test("has no record in what an older session outdoes that is not read any more", () => {
    const older = [bench(0, 120, 5), bench(2, 125, 3)];
    const later = [bench(40, 100, 5), bench(44, 110, 5)];
    const all = [...older, ...later];
    const data = draw("prTimeline", trainingOf(later, { all }));
    expect(data.table.rows.map(([, load]) => load)).toEqual([120, 125, 125]);
    const one = draw("prTimeline", trainingOf(later, { all: [older[1]!, ...later] }));
    expect(one.table.rows.map(([, load]) => load)).toEqual([125, 125]);
    expect(pointsOf(draw("e1rm", trainingOf(later, { all })), "records")).toEqual([]);
  });

  test("stands among four at most, those trained most", () => {
    const ids = [
      "barbell_bench_press",
      "barbell_back_squat",
      "barbell_deadlift",
      "barbell_row",
      "barbell_front_squat",
      "barbell_overhead_press",
    ];
    const logs = ids.flatMap((id, i) =>
      list(i + 1, (n) => logOf(n, [entryOf(id, [setOf(60 + n, 5)])], { id: `${id}${n}` })),
    );
    expect(draw("prTimeline", trainingOf(logs)).series.map(({ label }) => label)).toEqual(
      ids
        .slice(2)
        .toReversed()
        .map((id) => known.byId.get(id)!.name),
    );
  });

  test("never falls from step to step, whatever was logged and however much of it is read", () => {
    fc.assert(
      fc.property(anyLogs, fc.nat(25), (all, skipped) => {
        const training = trainingOf(all.slice(skipped), { all, today: dayAt(300) });
        const whole = trainingOf(all, { today: dayAt(300) });
        for (const { key, label, points } of draw("prTimeline", training).series) {
          const loads = points.flatMap(({ y }) => y ?? []);
          expect(loads, key).toEqual(loads.toSorted((a, b) => a - b));
          const steps = new Set(points.filter(({ note }) => note).map(({ x, note }) => x + note));
          const own = Object.keys(whole.kept.lifts).find(
            (id) => (known.byId.get(id)?.name ?? whole.kept.lifts[id]!.name) === label,
          );
          const [told] = draw("prTimeline", whole, { exerciseId: own! }).series;
          for (const step of steps)
            expect(told!.points.map(({ x, note }) => x + note)).toContain(step);
        }
      }),
      { numRuns: 60 },
    );
  });
});
