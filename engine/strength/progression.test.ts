import fc from "fast-check";
import { expect, test } from "vitest";
import { ladderFor, nextLoad } from "./ladder.ts";
import { nextStepG, NOVICE_STEP_G, STEP_CAPS } from "./progression.ts";

const bar = ladderFor("barbell", { unit: "kg" });
const dumbbell = ladderFor("dumbbell", { unit: "kg" });
const step = (
  level: "novice" | "intermediate" | "advanced",
  kg: number,
  more: Partial<Parameters<typeof nextStepG>[0]> = {},
) => nextStepG({ level, ladder: bar, loadG: kg * 1000, isLower: false, ...more });

test("the published caps", () => {
  expect(STEP_CAPS.novice).toMatchObject({ per: "exposure", upper: 0.05, lower: 0.075 });
  expect(STEP_CAPS.intermediate).toMatchObject({ per: "week", upper: 0.025, lower: 0.025 });
  expect(STEP_CAPS.advanced).toMatchObject({ per: "week", upper: 0.01, lower: 0.01 });
  expect(Object.values(STEP_CAPS).map(({ max12Weeks }) => max12Weeks)).toEqual([1.25, 1.1, 1.05]);
  expect(NOVICE_STEP_G).toEqual({ upper: 2_500, lower: 5_000 });
});

test("a novice may always take one increment, but for a leap of more than a tenth", () => {
  expect(step("novice", 40)).toBe(2_500);
  expect(step("novice", 25)).toBe(2_500);
  expect(step("novice", 22.5)).toBeNull();
  expect(step("novice", 20, { ladder: dumbbell })).toBe(2_000);
  expect(step("novice", 18, { ladder: dumbbell })).toBeNull();
});

test("the others wait until the increment is small enough, or the weeks have added up", () => {
  expect(step("intermediate", 100)).toBe(2_500);
  expect(step("intermediate", 97.5)).toBeNull();
  expect(step("intermediate", 97.5, { weeksSinceIncrease: 2 })).toBe(2_500);
  expect(step("advanced", 100)).toBeNull();
  expect(step("advanced", 100, { weeksSinceIncrease: 3 })).toBe(2_500);
  expect(step("advanced", 20, { weeksSinceIncrease: 99 })).toBeNull();
});

test("off the ladder the next rung counts; at its end, and without a load, there is none", () => {
  expect(step("novice", 41)).toBe(1_500);
  expect(step("novice", 50, { ladder: dumbbell })).toBeNull();
  expect(step("novice", 0)).toBeNull();
  expect(step("novice", 40, { ladder: { kind: "none" } })).toBeNull();
});

test("a step leads to the next load that exists, and the better trained never get a bigger one", () => {
  const levels = ["novice", "intermediate", "advanced"] as const;
  fc.assert(
    fc.property(
      fc.constantFrom(bar, dumbbell, ladderFor("stack", { unit: "lb" })),
      fc.integer({ min: 2_000, max: 300_000 }),
      fc.boolean(),
      (ladder, loadG, isLower) => {
        const steps = levels.map((level) => nextStepG({ level, ladder, loadG, isLower }));
        for (const [index, stepG] of steps.entries()) {
          if (stepG === null) continue;
          expect(loadG + stepG).toBe(nextLoad(ladder, loadG));
          expect(stepG / loadG).toBeLessThanOrEqual([0.1, 0.025, 0.01][index]! + 1e-9);
        }
        if (steps[0] === null) expect(steps[1]).toBeNull();
        if (steps[1] === null) expect(steps[2]).toBeNull();
      },
    ),
  );
});
