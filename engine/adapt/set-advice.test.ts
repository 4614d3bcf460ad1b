import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isLoadable, ladderFor } from "../strength/ladder.ts";
import { adviseSet, SetAdvice, type SetCase } from "./set-advice.ts";

const BAR = ladderFor("barbell", { unit: "kg" });
const DUMBBELLS = ladderFor("dumbbell", { unit: "kg" });

const given = (more: Partial<SetCase> = {}, last: Partial<SetCase["last"]> = {}): SetCase => ({
  last: { loadG: 100_000, reps: 5, rpe: 8, pain: 0, ...last },
  target: { reps: 5, repsMax: null, rpe: 8 },
  ladder: BAR,
  setsLeft: 2,
  readiness: null,
  isDeload: false,
  ...more,
});

describe("the next set follows the effort of the last", () => {
  test.each([
    [8, 100_000, "keep"],
    [8.5, 100_000, "keep"],
    [9, 95_000, "lighter"],
    [10, 92_500, "lighter"],
    [7, 100_000, "keep"],
    [6.5, 102_500, "heavier"],
    [4, 102_500, "heavier"],
  ] as const)("at RPE %d instead of 8: %i g, %s", (rpe, loadG, action) => {
    expect(adviseSet(given({}, { rpe }))).toMatchObject({ loadG, action, reps: 5 });
  });

  test("a set that fell short was harder than anything that can be rated", () => {
    expect(adviseSet(given({}, { reps: 4, rpe: null }))).toMatchObject({ loadG: 87_500 });
  });

  test("an unrated set that was done changes nothing", () => {
    expect(adviseSet(given({}, { rpe: null }))).toMatchObject({ loadG: 100_000, action: "keep" });
  });

  test("nothing is raised on a low day or in a light week", () => {
    for (const more of [{ readiness: 2 }, { isDeload: true }])
      expect(adviseSet(given(more, { rpe: 5 }))).toMatchObject({ loadG: 100_000, action: "keep" });
    expect(adviseSet(given({ readiness: 3 }, { rpe: 5 })).action).toBe("heavier");
  });

  test("where the next load is too far, repetitions grow as far as the range goes", () => {
    const light = { ladder: DUMBBELLS, target: { reps: 8, repsMax: 12, rpe: 8 } };
    expect(adviseSet(given(light, { loadG: 10_000, reps: 9, rpe: 6 }))).toMatchObject({
      loadG: 10_000,
      reps: 10,
    });
    expect(adviseSet(given(light, { loadG: 10_000, reps: 12, rpe: 6 })).reps).toBe(12);
  });

  test("what cannot be made lighter loses a repetition, and the last set is left out", () => {
    const least = { loadG: 20_000, rpe: 9.5 };
    expect(adviseSet(given({}, least))).toMatchObject({ loadG: 20_000, reps: 3, action: "keep" });
    expect(adviseSet(given({ setsLeft: 1 }, least))).toMatchObject({
      reps: 0,
      action: "drop_last",
    });
  });
});

test("pain eases from 4 and ends the exercise from 6, whatever the effort", () => {
  expect(adviseSet(given({}, { pain: 3, rpe: 6 })).action).toBe("heavier");
  expect(adviseSet(given({}, { pain: 4, rpe: 6 }))).toMatchObject({
    action: "lighter",
    loadG: 80_000,
    rule: "ADAPT_PAIN",
  });
  expect(adviseSet(given({}, { pain: 6, rpe: 6 }))).toMatchObject({ action: "stop", reps: 0 });
  expect(adviseSet(given({}, { pain: 4, loadG: null })).action).toBe("stop");
});

test("whatever a set was: loads exist, never jump up, and never grow after a hard one", () => {
  const half = fc.integer({ min: 8, max: 20 }).map((value) => value / 2);
  const any = fc.record({
    step: fc.integer({ min: 0, max: 100 }),
    reps: fc.integer({ min: 0, max: 20 }),
    rpe: fc.option(half),
    pain: fc.integer({ min: 0, max: 10 }),
    target: fc.integer({ min: 1, max: 15 }),
    rpeAsked: half,
    setsLeft: fc.integer({ min: 1, max: 5 }),
    readiness: fc.option(fc.integer({ min: 1, max: 5 })),
    isDeload: fc.boolean(),
  });
  fc.assert(
    fc.property(any, ({ step, reps, rpe, pain, target, rpeAsked, ...more }) => {
      const loadG = 20_000 + step * 2_500;
      const advice = adviseSet({
        last: { loadG, reps, rpe, pain },
        target: { reps: target, repsMax: null, rpe: rpeAsked },
        ladder: BAR,
        ...more,
      });
      expect(SetAdvice.parse(advice)).toEqual(advice);
      expect(isLoadable(BAR, advice.loadG!)).toBe(true);
      expect(advice.loadG!).toBeLessThanOrEqual(loadG * 1.04);
      const wasHard = reps < target || (rpe !== null && rpe >= rpeAsked);
      if (wasHard || pain >= 4 || more.isDeload || (more.readiness ?? 3) < 3)
        expect(advice.loadG!).toBeLessThanOrEqual(loadG);
    }),
  );
});
