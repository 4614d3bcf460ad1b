/** Charts out of training: each kind whole, empty, and of whatever was logged. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyLogs } from "../../../../test/support/any-logs.ts";
import { dayAt } from "../../testing.ts";
import { CHART_KINDS } from "../chart-data.ts";
import { Chart } from "../chart-schema.ts";
import { drawChart } from "../draw-chart.ts";
import { draw, FULL, NOTHING, SIGNALS, trainingOf } from "./testing.ts";
import { EXAMPLE_PROGRAM } from "./example-program.ts";

describe.each(CHART_KINDS)("a chart of %s", (kind) => {
  test.each(["en", "de", "es", "fr", "pt"])("of twelve weeks is whole, in %s", (locale) => {
    const data = draw(kind, FULL, { locale, program: EXAMPLE_PROGRAM });
    expect(Chart.parse(data)).toEqual(data);
    expect(data.table.rows.length).toBeGreaterThan(1);
    expect(data.description).not.toContain(data.empty);
  });

  test("of nothing says so", () => {
    const data = draw(kind, NOTHING);
    expect(Chart.safeParse(data).success).toBe(true);
    expect(data.description).toBe("Nothing to show yet.");
    expect(data.table.rows).toEqual([]);
    const look = { width: 720, height: 360, theme: "auto", locale: "en", dir: "ltr" } as const;
    expect(drawChart(data, look)).toContain(`>${data.empty}</text>`);
  });

  test("of any training is one that can be sent", () => {
    const days = fc.tuple(fc.integer({ min: -40, max: 260 }), fc.integer({ min: 0, max: 200 }));
    fc.assert(
      fc.property(anyLogs, days, fc.nat(260), fc.boolean(), (logs, [first, length], now, isLb) => {
        const span = { from: dayAt(first), to: dayAt(first + length) };
        const training = trainingOf(logs, { span, today: dayAt(now), signals: SIGNALS });
        const data = draw(kind, training, { unit: isLb ? "lb" : "kg", muscle: "chest" });
        expect(Chart.safeParse(data).error).toBeUndefined();
        if (data.x === "day" && kind !== "prTimeline")
          for (const [day] of data.table.rows)
            expect(day! >= span.from && day! <= span.to).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
