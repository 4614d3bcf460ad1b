import fc from "fast-check";
import { expect, test } from "vitest";
import { Goal } from "../athlete/preferences.ts";
import { minRestSeconds, REST_RANGES, restSeconds, SUPERSET_REST } from "./rest.ts";

const work = {
  percent: 85 as number | null,
  reps: 3,
  mechanics: "compound" as "compound" | "isolation",
  goal: "strength" as const,
  role: "main" as const,
};

test("the published ranges", () => {
  const ranges = Object.entries(REST_RANGES).map(([name, { fromSeconds, toSeconds }]) => [
    name,
    fromSeconds,
    toSeconds,
  ]);
  expect(ranges.slice(0, 5)).toEqual([
    ["heavy", 180, 300],
    ["lowRep", 180, 300],
    ["moderate", 120, 180],
    ["isolation", 60, 90],
    ["power", 120, 180],
  ]);
  expect(SUPERSET_REST).toEqual({ fromSeconds: 45, toSeconds: 75 });
});

test("each kind of set has the rest of its kind", () => {
  expect(restSeconds({ ...work, percent: 81.1, reps: 5 })).toBe(180);
  expect(restSeconds({ ...work, percent: 95, reps: 1 })).toBe(300);
  expect(restSeconds({ ...work, percent: 70, reps: 5 })).toBe(180);
  expect(restSeconds({ ...work, percent: 70, reps: 8, goal: "hypertrophy" })).toBe(150);
  expect(restSeconds({ ...work, percent: null, reps: 10, goal: "hypertrophy" })).toBe(135);
  expect(restSeconds({ ...work, percent: 85, mechanics: "isolation", role: "isolation" })).toBe(90);
  expect(restSeconds({ ...work, percent: 50, mechanics: "isolation", role: "isolation" })).toBe(60);
  expect(restSeconds({ ...work, percent: 30, role: "power" })).toBe(120);
  expect(restSeconds({ ...work, percent: 90, goal: "fat_loss" })).toBe(210);
});

test("main work from 80 % never rests less than two minutes", () => {
  expect(minRestSeconds({ ...work, percent: 80, reps: 8 })).toBe(120);
  expect(minRestSeconds({ ...work, percent: null, reps: 5 })).toBe(120);
  expect(minRestSeconds({ ...work, percent: 79.9, reps: 8 })).toBe(90);
  expect(minRestSeconds({ ...work, percent: 60, reps: 5 })).toBe(90);
  expect(minRestSeconds({ ...work, mechanics: "isolation", role: "isolation" })).toBe(45);
});

test("the heavier the longer, inside the range and above the minimum, for every goal and role", () => {
  const percent = fc.double({ min: 20, max: 105, noNaN: true });
  fc.assert(
    fc.property(
      percent,
      percent,
      fc.record({
        reps: fc.integer({ min: 1, max: 30 }),
        mechanics: fc.constantFrom("compound" as const, "isolation" as const),
        goal: fc.constantFrom(...Goal.options),
        role: fc.constantFrom(
          ...(["power", "main", "secondary", "isolation", "core", "carry"] as const),
        ),
      }),
      (a, b, set) => {
        const light = { ...set, percent: Math.min(a, b) };
        const heavy = { ...set, percent: Math.max(a, b) };
        expect(restSeconds(heavy)).toBeGreaterThanOrEqual(restSeconds(light));
        expect(minRestSeconds(heavy)).toBeGreaterThanOrEqual(minRestSeconds(light));
        expect(restSeconds(light)).toBeGreaterThanOrEqual(minRestSeconds(light));
        expect(restSeconds(heavy)).toBeLessThanOrEqual(300);
      },
    ),
  );
});
