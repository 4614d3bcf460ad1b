import { expect, test } from "vitest";
import type { Program, SetGroup } from "../program.ts";
import { gate, judge } from "./gate.ts";
import { GATE_LIFTERS } from "./lifters.ts";
import { simulate } from "./simulate.ts";
import { Gate } from "./simulation.ts";
import { make, REQUESTS } from "./testing.ts";

const usual = make();

/** A program with something broken in it. */
function broken(change: (program: Program) => void, made = usual) {
  const program = structuredClone(made.program);
  change(program);
  return gate(program, made.brief, 7);
}

function eachGroup(program: Program, weeks: number[], change: (group: SetGroup) => void) {
  for (const week of program.weeks)
    if (weeks.includes(week.number))
      for (const { exercises } of week.sessions)
        for (const { groups } of exercises)
          for (const group of groups) if (group.type !== "warmup") change(group);
}

const codes = ({ findings }: Gate) => new Set(findings.map(({ code }) => code));

test.each(REQUESTS.map((request) => [JSON.stringify(request).slice(0, 80), request]))(
  "bears all virtual lifters: %s",
  (_, request) => {
    const { program, brief } = make(request);
    for (const seed of [1, 7]) {
      const result = gate(program, brief, seed);
      expect(result.findings).toEqual([]);
      expect(result.verdict).toBe("passed");
    }
  },
);

test("the gate asks eight lifters five questions and says what was measured", () => {
  const result = gate(usual.program, usual.brief, 7);
  expect(Gate.parse(result)).toEqual(result);
  expect(result.lifters.map(({ lifter }) => lifter)).toEqual(GATE_LIFTERS);
  expect(GATE_LIFTERS).toHaveLength(8);
  expect(result.checks.map(({ code }) => code)).toEqual([
    "SIM_RPE_ERROR",
    "SIM_MISSES",
    "SIM_DELOAD_LATE",
    "SIM_NO_REST",
    "SIM_ABOVE_CAPACITY",
  ]);
  expect(result.checks.every(({ passed }) => passed)).toBe(true);
  expect(gate(usual.program, usual.brief, 7)).toEqual(result);
});

test("loads of one week that are 30 percent too heavy are beyond everybody", () => {
  const result = broken((program) =>
    eachGroup(program, [2], (group) => {
      if (group.load) group.load.kg *= 1.3;
    }),
  );
  expect(result.verdict).toBe("failed");
  expect(codes(result)).toContain("SIM_ABOVE_CAPACITY");
  const { lifter, measured, threshold, passed } = result.checks.at(-1)!;
  expect(GATE_LIFTERS).toContain(lifter);
  expect([measured > threshold, passed]).toEqual([true, false]);
});

test("twelve weeks without a light one are found", () => {
  const result = broken((program) => {
    for (const [w, week] of program.weeks.entries())
      if (week.deload) {
        const { sessions } = structuredClone(program.weeks[w - 1]!);
        Object.assign(week, { deload: false, phase: "build", sessions });
      }
  });
  expect(codes(result)).toEqual(new Set(["SIM_NO_REST"]));
});

test("a sign of fatigue that no light week answers in time is found", () => {
  const simulation = simulate(usual.program, usual.brief, "under_recoverer", 7);
  expect(judge([simulation], 7).verdict).toBe("passed");
  simulation.deloads[0]!.exposuresAfterTrigger = 3;
  const { findings } = judge([simulation], 7);
  expect(findings).toMatchObject([
    { code: "SIM_DELOAD_LATE", lifter: "under_recoverer", measured: 3, threshold: 2 },
  ]);
});

test("misses that change nothing are found where the program has no steps for them", () => {
  const tooHeavy = (program: Program) =>
    eachGroup(program, [1, 2, 3, 4, 5], (group) => {
      if (group.load) group.load.kg *= 1.5;
    });
  const withSteps = broken(tooHeavy);
  expect(codes(withSteps)).not.toContain("SIM_MISSES");
  const without = broken((program) => {
    tooHeavy(program);
    for (const rules of Object.values(program.progressions)) rules.failure = [];
  });
  expect(codes(without)).toContain("SIM_MISSES");
});

test("efforts that the loads cannot give are found", () => {
  const result = broken((program) =>
    eachGroup(program, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], (group) => {
      if (group.load) group.load.kg *= 0.5;
    }),
  );
  expect(codes(result)).toContain("SIM_RPE_ERROR");
});

test("a maximum that is a fifth too high is found", () => {
  const result = broken((program) => {
    for (const max of program.maxes) max.kg /= 1.2;
  });
  expect(codes(result)).toContain("SIM_ABOVE_CAPACITY");
});
