/** A partner's policy can make plans stricter, and in no way looser. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NO_LIMITS } from "../athlete/limits.ts";
import { buildProgram } from "../program/build.ts";
import { ProgramRequest } from "../program/request.ts";
import { resolve } from "../program/resolve.ts";
import { RULES } from "./index.ts";
import { type Applied, PolicyPack, applyPolicy } from "./policy.ts";
import type { Severity } from "./rule.ts";

const brief = resolve(
  ProgramRequest.parse({
    experience: "intermediate",
    goal: "strength",
    weeks: 4,
    daysPerWeek: 3,
    equipment: ["barbell", "rack", "bench", "dumbbells", "pullup_bar"],
    keep: ["barbell bench press"],
  }),
  "2026-11-21",
);
const apply = (policy: PolicyPack) => applyPolicy(brief, RULES, policy);
const accepted = (applied: Applied) => {
  expect(applied.errors).toBeUndefined();
  return applied as Exclude<Applied, { errors: unknown[] }>;
};
const RANK: Record<Severity, number> = { warn: 0, repair: 1, block: 2 };

describe("severities", () => {
  test("rise with the policy, for every finding of the rule", () => {
    const code = RULES.find(({ severity }) => severity !== "block")!.code;
    const { rules } = accepted(apply({ severities: { [code]: "block" } }));
    expect(rules.find((rule) => rule.code === code)!.severity).toBe("block");
    expect(rules.filter((rule) => rule.code !== code)).toEqual(
      RULES.filter((rule) => rule.code !== code),
    );
  });

  test("never fall", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RULES),
        fc.constantFrom<Severity>("warn", "repair", "block"),
        ({ code, severity }, wanted) => {
          const applied = apply({ severities: { [code]: wanted } });
          const falls = RANK[wanted] < RANK[severity];
          expect(applied.errors?.map((error) => error.code)).toEqual(
            falls ? ["loosens_a_rule"] : undefined,
          );
        },
      ),
    );
  });

  test("of no rule are named", () => {
    const { errors } = apply({ severities: { "NO/RULE": "block" }, avoid: ["no_such_thing"] });
    expect(errors).toMatchObject([
      { pointer: "/policy/severities/NO~1RULE", code: "unknown_rule" },
      { pointer: "/policy/avoid/0", code: "unknown_exercise" },
    ]);
  });
});

describe("bounds", () => {
  test("only tighten what the athlete's body allows", () => {
    const gentle = { ...brief, limits: { ...NO_LIMITS, maxRpe: 6, minReps: 10 } };
    const wide = { maxRpe: 9, maxPercent: 70, minReps: 3, volumeFactor: 1, maxSetsPerSession: 12 };
    const { limits } = accepted(applyPolicy(gentle, RULES, wide)).brief;
    expect(limits).toMatchObject({
      maxRpe: 6,
      minReps: 10,
      maxPercent: 70,
      volumeFactor: 1,
      maxSetsPerSession: 12,
    });
  });

  test("hold in the program that comes out", () => {
    const plan = accepted(apply({ maxRpe: 7, avoid: ["barbell_back_squat"] }));
    const { program } = buildProgram(plan.brief, null, plan.rules);
    const items = program!.weeks.flatMap(({ sessions }) => sessions.flatMap((s) => s.exercises));
    expect(items.map(({ exerciseId }) => exerciseId)).not.toContain("barbell_back_squat");
    const efforts = items.flatMap(({ groups }) => groups.map(({ rpe }) => rpe ?? 0));
    expect(Math.max(...efforts)).toBeLessThanOrEqual(7);
  });

  test("refuse a wish that the policy avoids, and say so", () => {
    const { refused } = accepted(apply({ avoid: ["barbell_bench_press"] })).brief;
    expect(refused).toMatchObject([{ exerciseId: "barbell_bench_press", code: "PREF_VIOLATION" }]);
  });
});

test("the pack is strict about what it holds", () => {
  expect(PolicyPack.safeParse({ maxRpe: 3 }).success).toBe(false);
  expect(PolicyPack.safeParse({ severities: { LOAD_JUMP: "off" } }).success).toBe(false);
  expect(PolicyPack.safeParse({ noFailure: false }).success).toBe(false);
});
