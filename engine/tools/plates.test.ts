import fc from "fast-check";
import { expect, test } from "vitest";
import { loadPlates, PlateLoading, PlatesRequest } from "./plates.ts";

const ask = (body: object) => loadPlates(PlatesRequest.parse(body));
const side = (body: object) =>
  ask(body).perSide.map(({ plate, count }) => `${count}x${plate.display}`);

test.each([
  [{ target: 100 }, "100 kg", ["1x25 kg", "1x15 kg"], "0 kg"],
  [{ target: 101 }, "100 kg", ["1x25 kg", "1x15 kg"], "1 kg"],
  [{ target: 20 }, "20 kg", [], "0 kg"],
  [{ target: 62.5 }, "62.5 kg", ["1x20 kg", "1x1.25 kg"], "0 kg"],
  [{ target: 225, unit: "lb" }, "225 lb", ["2x45 lb"], "0 lb"],
  [{ target: 137, unit: "lb" }, "135 lb", ["1x45 lb"], "2 lb"],
  [{ target: 60, barKg: 10 }, "60 kg", ["1x25 kg"], "0 kg"],
  [
    {
      target: 90,
      barKg: 15,
      platesKg: [
        { kg: 20, count: 3 },
        { kg: 5, count: 2 },
      ],
    }, // prettier
    "65 kg",
    ["1x20 kg", "1x5 kg"],
    "25 kg",
  ],
])("%j is %s", (body, achieved, perSide, missing) => {
  const answer = ask(body);
  expect([answer.achieved?.display, side(body), answer.missing.display]).toEqual([
    achieved,
    perSide,
    missing,
  ]);
});

test("under the bar there is nothing, and the bar is next", () => {
  const answer = ask({ target: 12 });
  expect([answer.achieved, answer.perSide, answer.next?.kg]).toEqual([null, [], 20]);
  expect(ask({ target: 1000 }).next).toBeNull();
  expect(PlatesRequest.safeParse({ target: 1001 }).success).toBe(false);
});

test("never above the target, made of plates that are owned, and they add up", () => {
  const weights = [0.5, 1.25, 2.27, 2.5, 5, 7.5, 10, 11.34, 15, 20, 20.41, 25];
  const request = fc.record({
    target: fc.double({ min: 0.001, max: 1000, noNaN: true }),
    unit: fc.constantFrom("kg", "lb"),
    barKg: fc.constantFrom(0, 7, 15, 20, 20.41),
    platesKg: fc.array(
      fc.record({ kg: fc.constantFrom(...weights), count: fc.integer({ min: 1, max: 40 }) }),
      { maxLength: 20 },
    ),
  });
  fc.assert(
    fc.property(request, (body) => {
      const answer = ask(body);
      expect(PlateLoading.parse(answer)).toEqual(answer);
      const { achieved, perSide, missing } = answer;
      if (!achieved) return;
      expect(missing.kg).toBeGreaterThanOrEqual(0);
      const onBar = perSide.reduce((sum, { plate, count }) => sum + 2 * plate.kg * count, 0);
      expect(answer.bar.kg + onBar).toBeCloseTo(achieved.kg, 1);
      for (const { plate, count } of perSide) {
        const owned = body.platesKg.filter(({ kg }) => Math.abs(kg - plate.kg) < 0.006);
        expect(2 * count).toBeLessThanOrEqual(owned.reduce((sum, own) => sum + own.count, 0));
      }
    }),
    { numRuns: 300 },
  );
});
