import fc from "fast-check";
import { expect, test } from "vitest";
import { estimateOneRepMax, OneRepMax, OneRepMaxRequest } from "./one-rep-max.ts";

const ask = (body: object) => estimateOneRepMax(OneRepMaxRequest.parse(body));

test.each([
  [{ loadKg: 100, reps: 5, rpe: 8 }, "123.3 kg", 3, "rpe_table"],
  [{ loadKg: 100, reps: 5, rir: 2 }, "123.3 kg", 3, "rpe_table"],
  [{ loadKg: 100, reps: 1, rpe: 10 }, "100 kg", 2, "rpe_table"],
  [{ loadKg: 100, reps: 5 }, "114.6 kg", 6, "formulas"],
  [{ loadKg: 20, reps: 8, rpe: 8, isolation: true }, "27.1 kg", 7.5, "rpe_table"],
  [{ load: { value: 225, unit: "lb" }, reps: 5, rpe: 10 }, "260.7 lb", 3, "rpe_table"],
])("%j is %s", (body, display, plusMinusPercent, method) => {
  const { estimate, reason } = ask(body);
  expect([estimate?.max.display, estimate?.plusMinusPercent, estimate?.method, reason]).toEqual([
    display,
    plusMinusPercent,
    method,
    null,
  ]);
});

test("low and high stand as far from the estimate as it says", () => {
  const { estimate } = ask({ loadKg: 100, reps: 10, rpe: 9 });
  expect(estimate!.low.kg).toBeCloseTo(estimate!.max.kg * 0.95, 0);
  expect(estimate!.high.kg).toBeCloseTo(estimate!.max.kg * 1.05, 0);
});

test("the table says what it means at 1 to 12 repetitions", () => {
  const { table } = ask({ loadKg: 100, reps: 1, rpe: 10 });
  expect(table.map(({ reps }) => reps)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(table[4]).toEqual({ reps: 5, percent: 86.3, load: { kg: 86.3, display: "86.3 kg" } });
});

test.each([
  [{ loadKg: 100, reps: 13, rpe: 8 }, "too_many_reps"],
  [{ loadKg: 100, reps: 5, rpe: 3 }, "too_easy"],
  [{ loadKg: 100, reps: 5, rir: 8 }, "too_easy"],
])("%j says nothing: %s", (body, reason) => {
  expect(ask(body)).toEqual({ object: "one_rep_max", estimate: null, reason, table: [] });
});

test.each([
  [{ reps: 5 }, "load"],
  [{ loadKg: 100, load: { value: 100, unit: "kg" }, reps: 5 }, "load"],
  [{ loadKg: 100, reps: 5, rpe: 8, rir: 2 }, "rir"],
  [{ load: { value: 2300, unit: "lb" }, reps: 5 }, "load/value"],
])("%j is refused at %s", (body, at) => {
  const { error } = OneRepMaxRequest.safeParse(body);
  expect(error?.issues.map(({ path }) => path.join("/"))).toEqual([at]);
});

test("whatever is asked is answered, with the estimate between its bounds and above the load", () => {
  const request = fc.record({
    loadKg: fc.double({ min: 0.001, max: 1000, noNaN: true }),
    reps: fc.integer({ min: 1, max: 100 }),
    rpe: fc.option(fc.double({ min: 1, max: 10, noNaN: true }), { nil: undefined }),
    isolation: fc.boolean(),
  });
  fc.assert(
    fc.property(request, (body) => {
      const answer = ask(body);
      expect(OneRepMax.parse(answer)).toEqual(answer);
      expect(answer.estimate === null).toBe(answer.reason !== null);
      if (!answer.estimate) return;
      const { low, max, high } = answer.estimate;
      expect(low.kg).toBeLessThanOrEqual(max.kg);
      expect(max.kg).toBeLessThanOrEqual(high.kg);
      // A tenth of a kilogram is lost to rounding.
      expect(max.kg).toBeGreaterThan(body.loadKg - 0.051);
    }),
    { numRuns: 500 },
  );
});
