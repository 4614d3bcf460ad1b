import fc from "fast-check";
import { expect, test } from "vitest";
import { adaptiveTop, repsBeforeJump } from "./rep-ceiling.ts";

test("the published rows", () => {
  const rows = [
    [6, 8, 18, 20.7, 23.3],
    [10, 12, 13.2, 15.6, 18],
    [14, 16, 11.1, 13.4, 15.7],
    [20, 22.5, 10.5, 12.75, 15],
    [40, 42.5, 8.25, 10.375, 12.5],
    [100, 102.5, 6.9, 8.95, 11],
  ] as const;
  for (const [load, next, ...tops] of rows) {
    for (const [index, bottomReps] of [6, 8, 10].entries()) {
      const reps = repsBeforeJump({ loadG: load * 1000, nextG: next * 1000, bottomReps });
      expect(Math.abs(reps - tops[index]!)).toBeLessThanOrEqual(0.051);
    }
  }
});

const top = (load: number, next: number, bottomReps: number, declaredTop: number) =>
  adaptiveTop({ loadG: load * 1000, nextG: next * 1000, bottomReps, declaredTop });

test("a small jump keeps the declared range, a big one stretches it", () => {
  expect(top(100, 102.5, 8, 12)).toEqual({ top: 12, tooBig: false });
  expect(top(10, 12, 8, 12)).toEqual({ top: 16, tooBig: false });
  expect(top(20, 22.5, 10, 12)).toEqual({ top: 15, tooBig: false });
  // Exactly 15, which binary fractions make a little more.
  expect(top(3.5, 4.5, 5, 12)).toEqual({ top: 15, tooBig: false });
});

test("past twenty repetitions another way is needed", () => {
  expect(top(6, 8, 6, 12)).toEqual({ top: 18, tooBig: false });
  expect(top(6, 8, 8, 12)).toEqual({ top: 20, tooBig: true });
  expect(top(6, 8, 8, 25)).toEqual({ top: 25, tooBig: false });
  expect(top(2, 4, 15, 25)).toEqual({ top: 25, tooBig: true });
});

test("without a jump the declared range holds", () => {
  for (const [load, next] of [
    [0, 2.5],
    [10, 10],
    [10, 8],
    [NaN, 10],
  ] as const) {
    expect(top(load, next, 8, 12)).toEqual({ top: 12, tooBig: false });
  }
});

test("the ceiling is enough, and no lower one is", () => {
  const grams = fc.integer({ min: 2_000, max: 100_000 });
  fc.assert(
    fc.property(
      grams,
      fc.integer({ min: 1, max: 5_000 }),
      fc.integer({ min: 5, max: 10 }),
      (loadG, jump, bottomReps) => {
        const nextG = loadG + jump;
        const range = adaptiveTop({ loadG, nextG, bottomReps, declaredTop: bottomReps });
        if (range.tooBig) return;
        const worth = (reps: number) => loadG * (1 + reps / 30);
        const needed = nextG * (1 + bottomReps / 30);
        expect(worth(range.top)).toBeGreaterThan(needed - 0.01);
        if (range.top > bottomReps) expect(worth(range.top - 1)).toBeLessThan(needed);
      },
    ),
  );
});
