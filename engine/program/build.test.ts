import fc from "fast-check";
import { expect, test } from "vitest";
import { randomBlueprint } from "../../test/support/random-request.ts";
import { EquipmentKind } from "../athlete/equipment.ts";
import { Experience, Goal } from "../athlete/preferences.ts";
import { catalog } from "../catalog/catalog.ts";
import { MUSCLES } from "../catalog/muscles.ts";
import { isBlocked, verify } from "../rules/verify.ts";
import { buildProgram, mayPlan } from "./build.ts";
import { Program } from "./program.ts";
import { ProgramRequest, WEEKDAYS } from "./request.ts";
import { resolve } from "./resolve.ts";
import { briefForWorkout, buildWorkout } from "./workout.ts";
import { WorkoutRequest } from "./workout-request.ts";

const TODAY = "2026-11-21";
const WORDS = [
  "bench press",
  "squats",
  "no burpees",
  "knee hurts when I run",
  "pregnant, 20 weeks",
  "cleared by my doctor",
  "rotator_cuff_strain",
  "ключица",
  "'; DROP TABLE athletes; --",
];
const text = fc
  .oneof(fc.constantFrom(...WORDS), fc.string({ minLength: 1, maxLength: 60 }))
  .filter((words) => words.trim().length > 0);
const texts = (most: number) => fc.array(text, { maxLength: most });
const some = <T>(values: readonly T[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: most });
const equipment = fc.array(
  fc.oneof(
    fc.constantFrom(...EquipmentKind.options),
    fc.record({
      kind: fc.constantFrom(...EquipmentKind.options),
      maxKg: fc.double({ min: 0.5, max: 300, noNaN: true }),
      incrementKg: fc.double({ min: 0.1, max: 25, noNaN: true }),
    }),
  ),
  { maxLength: 12 },
);
const person = {
  age: fc.integer({ min: 0, max: 130 }),
  sex: fc.constantFrom("female", "male", "unspecified"),
  heightCm: fc.double({ min: 0.5, max: 999, noNaN: true }),
  weightKg: fc.double({ min: 0.5, max: 1999, noNaN: true }),
  goal: fc.constantFrom(...Goal.options),
  experience: fc.constantFrom(...Experience.options),
  equipment,
  injuries: texts(4),
  conditions: texts(4),
  avoid: texts(3),
  notes: text,
  unit: fc.constantFrom("kg", "lb"),
  seed: fc.integer({ min: 0, max: 2_147_483_647 }),
  maxima: fc.array(
    fc.record({
      exercise: text,
      value: fc.double({ min: 0.1, max: 2000, noNaN: true }),
      reps: fc.integer({ min: 1, max: 100 }),
    }),
    { maxLength: 4 },
  ),
  layoffDays: fc.integer({ min: 0, max: 20_000 }),
  illnessDaysAgo: fc.integer({ min: 0, max: 3650 }),
  place: fc.record({
    quiet: fc.boolean(),
    lowCeiling: fc.boolean(),
    alone: fc.boolean(),
    noSafeties: fc.boolean(),
  }),
};
const request = fc.record(
  {
    ...person,
    secondaryGoals: some(Goal.options, 3),
    weeks: fc.integer({ min: 1, max: 24 }),
    daysPerWeek: fc.integer({ min: 1, max: 7 }),
    weekdays: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1, maxLength: 7 }),
    minutes: fc.integer({ min: 15, max: 150 }),
    eventDate: fc.constantFrom("2026-11-22", "2027-01-15", "2027-06-01", "2020-01-01"),
    startDate: fc.constantFrom("2026-11-21", "2026-12-31"),
    keep: texts(3),
    wanted: texts(3),
    focus: some(MUSCLES, 3),
    otherTraining: fc.array(
      fc.record({ kind: fc.constant("running"), matchDay: fc.constantFrom(...WEEKDAYS) }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
);

test("whatever is asked, a program comes out verified, or a typed answer why not", () => {
  fc.assert(
    fc.property(request, (asked) => {
      const parsed = ProgramRequest.parse(asked);
      const brief = resolve(parsed, TODAY);
      const { program, conflicts } = buildProgram(brief);
      if (!mayPlan(brief)) return program === null;
      if (!program) return conflicts.length > 0;
      expect(Program.safeParse(program).error).toBeUndefined();
      return !verify(program, brief).checks.some(isBlocked);
    }),
    { numRuns: 250 },
  );
});

test("whatever a model proposes within the schema ends the same way", () => {
  const ids = catalog().all.map(({ id }) => id);
  fc.assert(
    fc.property(request, fc.nat(), (asked, seed) => {
      const brief = resolve(ProgramRequest.parse(asked), TODAY);
      const { program, conflicts } = buildProgram(brief, randomBlueprint(seed, ids));
      if (!mayPlan(brief)) return program === null;
      if (!program) return conflicts.length > 0;
      return !verify(program, brief).checks.some(isBlocked);
    }),
    { numRuns: 150 },
  );
});

const workout = fc.record(
  {
    ...person,
    focus: fc.constantFrom("chest", "legs", "full_body", "mobility", "arms", "conditioning"),
    minutes: fc.integer({ min: 15, max: 150 }),
    readiness: fc.record({
      sleep: fc.integer({ min: 1, max: 5 }),
      soreness: fc.integer({ min: 1, max: 5 }),
    }),
  },
  { requiredKeys: [] },
);

test("whatever is asked, a workout comes out or a typed answer why not", () => {
  fc.assert(
    fc.property(workout, (asked) => {
      const parsed = WorkoutRequest.parse(asked);
      const brief = briefForWorkout(parsed, TODAY);
      const { program, conflicts } = buildWorkout(brief, parsed.focus ?? null);
      if (!mayPlan(brief)) return program === null;
      return program ? program.weeks[0]!.sessions.length === 1 : conflicts.length > 0;
    }),
    { numRuns: 250 },
  );
});

test("a bad day asks for less and a good one for no more", () => {
  const asked = {
    equipment: ["barbell", "rack", "bench"] as const,
    maxima: [{ exercise: "barbell_back_squat", value: 120 }],
    focus: "legs" as const,
  };
  const topOf = (readiness: object) => {
    const parsed = WorkoutRequest.parse({ ...asked, readiness });
    const { program } = buildWorkout(briefForWorkout(parsed, TODAY), "legs");
    const squat = program!.weeks[0]!.sessions[0]!.exercises.find(
      ({ exerciseId }) => exerciseId === "barbell_back_squat",
    );
    return squat!.groups.at(-1)!.load!.kg;
  };
  expect(topOf({ sleep: 1 })).toBeLessThan(topOf({}));
  expect(topOf({ sleep: 5, energy: 5 })).toBe(topOf({}));
});
