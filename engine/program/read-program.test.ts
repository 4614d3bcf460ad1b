/** Programs from elsewhere are read whole, whatever they hold, and every rule can be held against them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "../catalog/catalog.ts";
import { EquipmentKind } from "../athlete/equipment.ts";
import { TEMPLATES_CATALOG } from "../templates/index.ts";
import { lintProgram } from "./lint.ts";
import { ProgramInput } from "./program-input.ts";
import { PHASES, Program, ROLES } from "./program.ts";
import { readProgram, requestOf } from "./read-program.ts";
import { ProgramRequest, WEEKDAYS } from "./request.ts";
import { resolve } from "./resolve.ts";
import { gate } from "./simulate/gate.ts";

const TODAY = "2026-11-21";
const read = (input: object) =>
  readProgram(ProgramInput.parse({ object: "program_input", ...input }));
const one = (exercise: object) => ({ weeks: [{ sessions: [{ exercises: [exercise] }] }] });
const firstOf = (program: Program) => program.weeks[0]!.sessions[0]!.exercises[0]!;

describe("readProgram", () => {
  test("knows exercises by id, name, other words and a slip of the pen", () => {
    const ids = ["barbell_back_squat", "Back Squat", "squat back barbell", "barbell bak squat"].map(
      (exercise) => firstOf(read(one({ exercise, sets: [{ reps: 5 }] }))).exerciseId,
    );
    expect(new Set(ids)).toEqual(new Set(["barbell_back_squat"]));
  });

  test("leaves a name that it does not know as it stands, and the linter names it", () => {
    const program = read(one({ exercise: "Zercher moon walk", sets: [{ reps: 5 }] }));
    expect(firstOf(program)).toMatchObject({ exerciseId: "Zercher moon walk", role: "secondary" });
    const { verification } = lintProgram(program, briefOf(program), { fix: false });
    const unknown = verification.checks.find(({ code }) => code === "EX_UNKNOWN")!;
    expect(unknown.findings[0]).toMatchObject({
      path: "/weeks/0/sessions/0/exercises/0/exerciseId",
      measured: "Zercher moon walk",
    });
  });

  test("reads loads in kilograms and pounds, and ranges in either order", () => {
    const { groups } = firstOf(
      read(
        one({
          exercise: "bench press",
          sets: [
            { sets: 3, reps: 5, kg: 100 },
            { reps: 12, repsMax: 8, load: { value: 225, unit: "lb" }, rpe: 8, restSeconds: 90 },
          ],
        }),
      ),
    );
    expect(groups[0]).toMatchObject({ sets: 3, load: { kg: 100 }, repsMax: null });
    expect(groups[1]).toMatchObject({ sets: 1, reps: 8, repsMax: 12, rpe: 8, restSeconds: 90 });
    expect(groups[1]!.load!.kg).toBeCloseTo(102.058, 3);
  });

  test("keeps the tempo of sets and what ends a session, in its time too", () => {
    const exercises = [{ exercise: "bench press", sets: [{ reps: 5, tempo: "30X1" }] }];
    const conditioning = { exercise: "walk brisk", minutes: 20, text: "Uphill" };
    const session = (extra: object) =>
      read({ weeks: [{ sessions: [{ exercises, ...extra }] }] }).weeks[0]!.sessions[0]!;
    expect(session({}).conditioning).toBeNull();
    expect(session({}).exercises[0]!.groups[0]).toMatchObject({ tempo: "30X1" });
    expect(session({ conditioning }).conditioning).toEqual({
      exerciseId: "brisk_walk",
      name: "Brisk walk",
      minutes: 20,
      intensity: "steady",
      text: "Uphill",
    });
    const { minutes } = session({ conditioning });
    expect(minutes.usual).toBeGreaterThan(session({}).minutes.usual + 15);
  });

  test("gives each exercise the role that its place suggests", () => {
    const names = ["back squat", "bench press", "barbell row", "dumbbell curl", "plank"];
    const exercises = names.map((exercise) => ({ exercise, sets: [{ reps: 8 }] }));
    const roles = read({ weeks: [{ sessions: [{ exercises }] }] }).weeks[0]!.sessions[0]!.exercises;
    expect(roles.map(({ role }) => role)).toEqual([
      "main",
      "main",
      "secondary",
      "isolation",
      "core",
    ]);
  });
});

test("what a program says of its athlete is a request of its own weeks and days", () => {
  for (const { make } of TEMPLATES_CATALOG) {
    const { program, request } = make();
    const own = requestOf(program);
    expect(ProgramRequest.parse(own)).toEqual(own);
    expect(own).toMatchObject({ weeks: request.weeks, weekdays: request.weekdays });
    expect(own.minutes).toBeGreaterThanOrEqual(60);
  }
});

function briefOf(program: Program) {
  const equipment = [...EquipmentKind.options];
  return resolve({ ...requestOf(program), equipment }, TODAY);
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const words = fc.oneof(
  fc.constantFrom(...catalog().all.map(({ id }) => id)),
  fc.constantFrom(...catalog().all.map(({ name }) => name)),
  fc.string({ minLength: 1, maxLength: 30 }).filter((text) => /\w/.test(text)),
);
const anyInput = fc.record({
  goal: maybe(fc.constantFrom("strength", "hypertrophy", "endurance")),
  level: maybe(fc.constantFrom("novice", "intermediate", "advanced")),
  unit: maybe(fc.constantFrom("kg", "lb")),
  weeks: fc.array(
    fc.record({
      phase: maybe(fc.constantFrom(...PHASES)),
      deload: maybe(fc.boolean()),
      sessions: fc.array(
        fc.record({
          weekday: maybe(fc.constantFrom(...WEEKDAYS)),
          conditioning: maybe(
            fc.record({
              exercise: words,
              minutes: fc.integer({ min: 1, max: 120 }),
              intensity: maybe(fc.constantFrom("easy", "steady", "intervals")),
            }),
          ),
          exercises: fc.array(
            fc.record({
              exercise: words,
              role: maybe(fc.constantFrom(...ROLES)),
              superset: maybe(fc.constantFrom("A", "B")),
              sets: fc.array(
                fc.record({
                  sets: maybe(fc.integer({ min: 1, max: 20 })),
                  reps: fc.oneof(
                    fc.integer({ min: 1, max: 15 }),
                    fc.integer({ min: 1, max: 7200 }),
                  ),
                  repsMax: maybe(fc.integer({ min: 1, max: 30 })),
                  kg: maybe(fc.double({ min: 0, max: 1000, noNaN: true })),
                  percent: maybe(fc.double({ min: 1, max: 120, noNaN: true })),
                  rpe: maybe(fc.double({ min: 1, max: 10, noNaN: true })),
                  restSeconds: maybe(fc.integer({ min: 0, max: 900 })),
                  type: maybe(fc.constantFrom("warmup", "work", "calibration")),
                }),
                { minLength: 1, maxLength: 4 },
              ),
            }),
            { maxLength: 6 },
          ),
        }),
        { maxLength: 7 },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

test("no program of anybody's breaks the reader, the rules, the mending or the lifters", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const program = read(JSON.parse(JSON.stringify(input)));
      expect(Program.parse(program)).toEqual(program);
      const before = JSON.stringify(program);
      const linted = lintProgram(program, briefOf(program), { fix: true });
      expect(JSON.stringify(program)).toBe(before);
      expect(gate(program, briefOf(program), 1).lifters).toHaveLength(8);
      expect(linted.verification.checks.length).toBeGreaterThan(20);
      if (linted.program) expect(Program.parse(linted.program)).toEqual(linted.program);
    }),
    { numRuns: 150 },
  );
});
