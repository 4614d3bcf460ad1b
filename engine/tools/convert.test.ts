import fc from "fast-check";
import { expect, test } from "vitest";
import { Conversion, ConversionRequest, convertMeasure } from "./convert.ts";

const ask = (body: object) => convertMeasure(ConversionRequest.parse(body));

test.each([
  [{ from: "kg", value: 100 }, "lb", "220.46 lb"],
  [{ from: "lb", value: 225 }, "kg", "102.06 kg"],
  [{ from: "rpe", value: 8.5 }, "rir", "RIR 1.5"],
  [{ from: "rir", value: 2 }, "rpe", "RPE 8"],
  [{ from: "reps", value: 5, rpe: 8 }, "percent", "81.1 %"],
  [{ from: "reps", value: 5 }, "percent", "86.3 %"],
  [{ from: "percent", value: 81.1, rpe: 8 }, "reps", "5 reps"],
  [{ from: "percent", value: 100 }, "reps", "1 rep"],
])("%j", (body, to, display) => {
  expect(ask(body)).toMatchObject({ to, display });
});

test("what cannot be done has no result, and doubt is said", () => {
  expect(ask({ from: "percent", value: 97, rpe: 8 })).toMatchObject({
    result: null,
    display: null,
  });
  expect(ask({ from: "reps", value: 11 }).isLowConfidence).toBe(true);
  expect(ask({ from: "reps", value: 10 }).isLowConfidence).toBe(false);
});

test.each([
  [{ from: "stone", value: 1 }],
  [{ from: "kg", value: -1 }],
  [{ from: "kg", value: 1, rpe: 8 }],
  [{ from: "reps", value: 2.5 }],
  [{ from: "rir", value: 11 }],
])("%j is refused", (body) => {
  expect(ConversionRequest.safeParse(body).success).toBe(false);
});

test("there and back is the same, and percentages give repetitions that allow them", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 4000, noNaN: true }), (kg) => {
      const there = ask({ from: "kg", value: kg });
      expect(Conversion.parse(there)).toEqual(there);
      expect(ask({ from: "lb", value: there.result! }).result).toBeCloseTo(kg, 1);
    }),
  );
  const rpe = fc.double({ min: 4, max: 10, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 30, max: 100, noNaN: true }), rpe, (value, rpe) => {
      const { result } = ask({ from: "percent", value, rpe });
      if (result === null) return;
      const back = ask({ from: "reps", value: result, rpe }).result!;
      expect(back).toBeGreaterThanOrEqual(value - 0.051);
    }),
  );
});
