/** The weeks of a program that goes on are those of the whole. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { randomBlueprint, randomRequest } from "../../test/support/random-request.ts";
import type { ProgramRequest } from "./request.ts";
import { resolve } from "./resolve.ts";
import { planWeeks } from "./weeks.ts";

const TODAY = "2026-11-21";

type Week = ReturnType<typeof planWeeks>[number];
const shapeOf = ({ phase, deload, blockShare, weekInPhase, setFactor }: Week) => [
  phase,
  deload,
  blockShare,
  weekInPhase,
  setFactor,
];

test("a blueprint that goes on plans each week as far into its block and phase as the whole does", () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.nat(15), (seed, behind) => {
      const request: ProgramRequest = { ...randomRequest(seed), layoffDays: 0, goal: "strength" };
      if (seed % 2 === 0) request.illnessDaysAgo = 5;
      const brief = resolve(request, TODAY);
      const blueprint = randomBlueprint(seed, ["barbell_back_squat"]);
      const from = behind % brief.weeks;
      const rest = { ...brief, weeks: brief.weeks - from };
      const whole = planWeeks(blueprint, brief).slice(from);
      const own = planWeeks({ ...blueprint, from }, rest);
      expect(own.map(shapeOf)).toEqual(whole.map(shapeOf));
      expect(own.map(({ number }) => number)).toEqual(own.map((_, i) => i + 1));
      // Growth starts anew, from what the athlete has grown to; what holds first loads down does not.
      const isHeld = brief.limits.loadFactor < 1;
      if (own[0]) expect(own[0].maxFactor < 1).toBe(isHeld && from < 4);
    }),
    { numRuns: 200 },
  );
});
