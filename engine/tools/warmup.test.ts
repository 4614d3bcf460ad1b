import fc from "fast-check";
import { expect, test } from "vitest";
import { planWarmup, Warmup, WarmupRequest } from "./warmup.ts";

const ask = (body: object) => planWarmup(WarmupRequest.parse(body));

test.each([
  [{ loadKg: 120, percent: 87 }, ["20 kg x 8", "60 kg x 5", "82.5 kg x 3", "100 kg x 1"]],
  [{ loadKg: 120, reps: 5 }, ["20 kg x 8", "60 kg x 5", "82.5 kg x 3"]],
  [{ loadKg: 120, reps: 5, isFirstOfMovement: false }, ["82.5 kg x 3"]],
  [{ loadKg: 100, percent: 65 }, ["50 kg x 5", "75 kg x 3"]],
  [{ loadKg: 40, percent: 50 }, []],
  [{ load: { value: 225, unit: "lb" }, percent: 80 }, ["45 lb x 8", "110 lb x 5", "155 lb x 3"]],
  [{ loadKg: 30, percent: 80, equipment: "dumbbell" }, ["8 kg x 8", "14 kg x 5", "20 kg x 3"]],
])("%j is led up to by %j", (body, sets) => {
  expect(ask(body).sets.map(({ load, reps }) => `${load.display} x ${reps}`)).toEqual(sets);
});

test("with one's own plates only what they make", () => {
  const plates = { barKg: 15, platesKg: [{ kg: 5, count: 8 }] };
  expect(ask({ loadKg: 55, percent: 90, plates }).sets.map(({ load }) => load.kg)).toEqual([
    15, 35,
  ]);
});

test.each([[{ loadKg: 100 }], [{ loadKg: 100, reps: 5, percent: 80 }], [{ reps: 5 }]])(
  "%j is refused",
  (body) => {
    expect(WarmupRequest.safeParse(body).success).toBe(false);
  },
);

test("a ramp climbs, stays under the working load, and there is always an answer", () => {
  const request = fc.record({
    load: fc.record({
      value: fc.double({ min: 0.001, max: 1000, noNaN: true }),
      unit: fc.constantFrom("kg", "lb"),
    }),
    percent: fc.double({ min: 1, max: 110, noNaN: true }),
    equipment: fc.constantFrom("barbell", "dumbbell", "kettlebell", "stack", "cable"),
    isFirstOfMovement: fc.boolean(),
  });
  fc.assert(
    fc.property(request, (body) => {
      const answer = ask(body);
      expect(Warmup.parse(answer)).toEqual(answer);
      const loads = [...answer.sets.map(({ load }) => load.kg), answer.working.kg];
      expect(loads.every((kg, i) => i === 0 || kg > loads[i - 1]!)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
