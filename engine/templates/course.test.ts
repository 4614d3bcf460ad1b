/** Loads of programs whose author names none: where they start and how they grow. */
import { describe, expect, test } from "vitest";
import { lintProgram } from "../program/lint.ts";
import type { Program } from "../program/program.ts";
import type { ProgramRequest } from "../program/request.ts";
import { resolve } from "../program/resolve.ts";
import { percentAny } from "../strength/rpe-table.ts";
import { findTemplate } from "./index.ts";
import { instantiateTemplate, requestForTemplate } from "./instantiate.ts";

const MAXIMA = [
  { exercise: "barbell_back_squat", value: 60 },
  { exercise: "barbell_bench_press", value: 40 },
  { exercise: "barbell_deadlift", value: 70 },
  { exercise: "barbell_overhead_press", value: 25 },
  { exercise: "barbell_row", value: 40 },
];

const fit = (id: string, extra: ProgramRequest = {}) => {
  const template = findTemplate(id)!;
  const asked = { experience: template.level, maxima: MAXIMA, age: 30, ...extra };
  const brief = resolve(requestForTemplate(template, asked), "2026-11-21");
  const built = instantiateTemplate(template, brief);
  return { program: built.program!, repairs: built.repairs, brief };
};

/** In order of time: the week, and what is on the bar in the working sets of a progression. */
const loadsOf = ({ weeks }: Program, id: string, key: string) =>
  weeks.flatMap(({ number, sessions }) =>
    sessions.flatMap(({ exercises }) =>
      exercises
        .filter(({ exerciseId, progression }) => exerciseId === id && progression === key)
        .map(({ groups }) => ({
          week: number,
          kg: groups.find(({ type }) => type !== "warmup")!.load?.kg ?? null,
        })),
    ),
  );
const kgOf = (program: Program, id: string, key: string) =>
  loadsOf(program, id, key).map(({ kg }) => kg!);

describe("a linear program for an athlete whose maxima are known", () => {
  test("starts where five repetitions are easy, and asks nobody to find the load", () => {
    const { program, repairs } = fit("stronglifts_5x5");
    expect(repairs).toEqual([]);
    expect(kgOf(program, "barbell_back_squat", "lp")[0]).toBe(45);
    expect(kgOf(program, "barbell_bench_press", "lp")[0]).toBe(30);
    expect(kgOf(program, "barbell_deadlift", "pull")[0]).toBe(55);
    const groups = program.weeks.flatMap(({ sessions }) =>
      sessions.flatMap(({ exercises }) => exercises.flatMap((item) => item.groups)),
    );
    const work = groups.filter(({ type }) => type !== "warmup");
    expect(work.filter(({ load, type }) => load === null || type === "calibration")).toEqual([]);
  });

  test("grows from session to session, never back, and never past a hard set of the week", () => {
    const { program } = fit("stronglifts_5x5");
    const squats = loadsOf(program, "barbell_back_squat", "lp");
    expect(squats.slice(0, 5).map(({ kg }) => kg)).toEqual([45, 47.5, 47.5, 47.5, 50]);
    const kg = squats.map((squat) => squat.kg!);
    expect(kg).toEqual(kg.toSorted((a, b) => a - b));
    expect(kg.at(-1)).toBe(60);
    for (const squat of squats) {
      const likely = 60 * (1 + (0.25 * squat.week) / 12);
      expect(squat.kg).toBeLessThanOrEqual((likely * percentAny(5, 9)) / 100);
    }
  });

  test.each(["gzclp", "starting_strength", "stronglifts_5x5", "greyskull_lp"])(
    "of %s passes every rule about loads",
    (id) => {
      const { program, brief } = fit(id);
      const { verification } = lintProgram(program, brief, { fix: false });
      const findings = verification.checks.flatMap(({ code, findings: all }) =>
        code.startsWith("LOAD_") ? all : [],
      );
      expect(findings).toEqual([]);
    },
  );

  test("has a course for each progression of a lift", () => {
    const { program } = fit("gzclp");
    expect(kgOf(program, "barbell_back_squat", "t1low").slice(0, 2)).toEqual([50, 52.5]);
    const tens = kgOf(program, "barbell_back_squat", "t2");
    expect(tens[0]).toBe(37.5);
    expect(tens).toEqual(tens.toSorted((a, b) => a - b));
  });

  test("has the empty bar where less would be on it, and none where that is too much", () => {
    const { program } = fit("stronglifts_5x5");
    expect(new Set(kgOf(program, "barbell_overhead_press", "lp"))).toEqual(new Set([20]));
    const weak = fit("stronglifts_5x5", {
      maxima: [{ exercise: "barbell_overhead_press", value: 20 }],
    });
    expect(kgOf(weak.program, "barbell_overhead_press", "lp")[0]).toBeNull();
  });

  test("is held down after a break", () => {
    const { program } = fit("stronglifts_5x5", { layoffDays: 50 });
    expect(kgOf(program, "barbell_back_squat", "lp")[0]).toBeLessThan(45);
  });
});

test("other progressions keep the load that they start with", () => {
  const { program } = fit("upper_lower");
  const loads = new Map<string, Set<number>>();
  for (const { sessions } of program.weeks)
    for (const { exerciseId, progression, groups } of sessions.flatMap((one) => one.exercises))
      for (const { type, reps, load } of groups) {
        if (type === "warmup" || !load) continue;
        const key = `${exerciseId} ${progression} ${reps}`;
        loads.set(key, (loads.get(key) ?? new Set()).add(load.kg));
      }
  expect(loads.size).toBeGreaterThan(2);
  for (const [key, kg] of loads) expect([key, kg.size]).toEqual([key, 1]);
});
