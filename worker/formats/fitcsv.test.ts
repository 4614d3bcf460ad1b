/** A program that leaves as FitCSV comes back the same, and a file of anybody's is read or named line by line. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gramsOfKg } from "../../engine/units.ts";
import { buildProgram } from "../../engine/program/build.ts";
import { ProgramInput } from "../../engine/program/program-input.ts";
import { PHASES, type Program, ROLES } from "../../engine/program/program.ts";
import { readProgram } from "../../engine/program/read-program.ts";
import { WEEKDAYS } from "../../engine/program/request.ts";
import { resolve } from "../../engine/program/resolve.ts";
import { cleanText } from "../../engine/text.ts";
import { TEMPLATES_CATALOG } from "../../engine/templates/index.ts";
import { randomRequest } from "../../test/support/random-request.ts";
import { programToFitCsv } from "./fitcsv-write.ts";
import { readFitCsv } from "./fitcsv.ts";

const TODAY = "2026-11-21";
const built = (seed: number, unit: "kg" | "lb") =>
  buildProgram(resolve({ ...randomRequest(seed), unit }, TODAY)).program;

/** All of a program that a file from elsewhere can say. */
const essence = ({ name, goal, level, unit, daysPerWeek, weeks }: Program) => ({
  name,
  goal,
  level,
  unit,
  daysPerWeek,
  weeks: weeks.map((week) => ({
    ...week,
    sessions: week.sessions.map(({ number, weekday, name, minutes, exercises, conditioning }) => ({
      number,
      weekday,
      name,
      minutes,
      conditioning,
      exercises: exercises.map(({ exerciseId, name, role, superset, groups }) => ({
        exerciseId,
        name,
        role,
        superset,
        groups: groups.map((group) => ({
          ...group,
          load: group.load && { ...group.load, grams: gramsOfKg(group.load.kg) },
        })),
      })),
    })),
  })),
});

function comeBack(program: Program) {
  const { program: input, errors } = readFitCsv(programToFitCsv(program));
  expect(errors).toEqual([]);
  expect(ProgramInput.parse(input)).toEqual(input);
  return readProgram(input!);
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
/** Names are kept clean, and none can hold what stands for characters that were lost. */
const name = (most: number) =>
  fc
    .oneof(
      fc.string({ unit: "binary", maxLength: most }),
      fc.constantFrom('=A1;"x",y', "'=1", "two\nlines", "a; text=b; role=main", "-", "1,5", " é "),
    )
    .map((text) => cleanText(cleanText(text)).slice(0, most).trim())
    .filter((text) => text !== "" && cleanText(text) === text && !text.includes("\uFFFD"));
const sets = fc.record({
  sets: maybe(fc.integer({ min: 1, max: 20 })),
  reps: fc.integer({ min: 1, max: 7200 }),
  repsMax: maybe(fc.integer({ min: 1, max: 30 })),
  load: maybe(
    fc.record({
      value: fc.double({ min: 0, max: 490, noNaN: true }),
      unit: fc.constantFrom("kg", "lb"),
    }),
  ),
  percent: maybe(fc.double({ min: 1, max: 120, noNaN: true })),
  rpe: maybe(fc.double({ min: 1, max: 10, noNaN: true })),
  restSeconds: maybe(fc.integer({ min: 0, max: 900 })),
  tempo: maybe(name(12)),
  type: maybe(fc.constantFrom("warmup", "work", "calibration")),
});
const exercise = fc.record({
  exercise: fc.oneof(name(80), fc.constantFrom("back squat", "front_plank", "farmer_carry")),
  role: maybe(fc.constantFrom(...ROLES)),
  superset: maybe(name(2)),
  // A group now and then is there twice.
  sets: fc.array(sets, { minLength: 1, maxLength: 3 }).map((some) => [...some, some.at(-1)!]),
});
const session = fc.record({
  weekday: maybe(fc.constantFrom(...WEEKDAYS)),
  name: maybe(name(60)),
  exercises: fc.array(exercise, { minLength: 1, maxLength: 3 }),
  conditioning: maybe(
    fc.record({
      exercise: name(80),
      minutes: fc.integer({ min: 1, max: 120 }),
      intensity: maybe(fc.constantFrom("easy", "steady", "intervals")),
      text: maybe(name(200)),
    }),
  ),
});
const anyInput = fc.record({
  object: fc.constant("program_input"),
  name: maybe(name(120)),
  goal: maybe(fc.constantFrom("strength", "endurance")),
  level: maybe(fc.constantFrom("novice", "advanced")),
  unit: maybe(fc.constantFrom("kg", "lb")),
  weeks: fc.array(
    fc.record({
      phase: maybe(fc.constantFrom(...PHASES)),
      deload: maybe(fc.boolean()),
      sessions: fc.array(session, { minLength: 1, maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

describe("a round trip", () => {
  test.each(["kg", "lb"] as const)("loses nothing of any program, in %s", (unit) => {
    let loads = 0;
    for (let seed = 0; seed < 25; seed++) {
      const program = built(seed, unit);
      if (!program) continue;
      loads += JSON.stringify(program).split(`${unit}"`).length;
      expect(essence(comeBack(program))).toEqual(essence(program));
    }
    expect(loads).toBeGreaterThan(200);
  });

  test.each(TEMPLATES_CATALOG.map(({ name, make }) => [name, make] as const))(
    "loses nothing of %s",
    (_, make) => {
      const { program } = make();
      expect(essence(comeBack(program))).toEqual(essence(program));
    },
  );

  test("loses nothing of a program that anybody wrote down", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const program = readProgram(ProgramInput.parse(input));
        expect(essence(comeBack(program))).toEqual(essence(program));
      }),
      { numRuns: 50 },
    );
  });
});
