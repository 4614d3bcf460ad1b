import fc from "fast-check";
import { expect, test } from "vitest";
import { EquipmentKind } from "../athlete/equipment.ts";
import { catalog } from "./catalog.ts";
import { PATTERNS } from "./exercise.ts";
import { JOINTS, MUSCLES } from "./muscles.ts";
import { type ExerciseQuery, searchExercises } from "./search.ts";

const all = catalog();
const search = (query: ExerciseQuery) => searchExercises(query, all);
const ids = (query: ExerciseQuery) => search(query).map(({ id }) => id);

test.each([
  ["bench press", "barbell_bench_press"],
  ["Bench Presses", "barbell_bench_press"],
  ["press bench", "barbell_bench_press"],
  ["barbell_back_squat", "barbell_back_squat"],
  ["kniebeuge", "barbell_back_squat"],
  ["développé couché", "barbell_bench_press"],
  ["bnech press", "barbell_bench_press"],
  ["goblet", "goblet_squat"],
  ["gobl", "goblet_squat"],
  ["rdl", "barbell_romanian_deadlift"],
])("%j finds %s first", (q, id) => {
  expect(ids({ q })[0]).toBe(id);
});

test("every exercise is found by its own name, first", () => {
  const lost = all.all.filter(({ id, name }) => ids({ q: name })[0] !== id);
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test("names come before what only bears the word inside; nonsense finds nothing", () => {
  const found = search({ q: "curl" });
  const first = found.findIndex(({ name }) => !/curl/i.test(name));
  const last = found.findLastIndex(({ name }) => /curl/i.test(name));
  expect(found.length).toBeGreaterThan(10);
  expect(first === -1 || first > last).toBe(true);
  for (const q of ["", "  ", "スクワット", "qqqqqqqq", "\u0000"]) expect(ids({ q }), q).toEqual([]);
});

test("a filter leaves what fits and nothing else", () => {
  const byBar = search({ equipment: ["barbell"] });
  expect(byBar.map(({ id }) => id)).toContain("push_up");
  expect(byBar.map(({ id }) => id)).not.toContain("barbell_bench_press");
  expect(ids({ equipment: ["barbell", "bench", "rack"] })).toContain("barbell_bench_press");
  const chest = search({ muscle: "chest" }).map(({ muscles }) => muscles.chest);
  expect(chest.length).toBeGreaterThan(20);
  expect(chest).toEqual([...chest].sort((a, b) => b! - a!));
  expect(ids({ muscle: "chest", q: "squat", kind: "strength" })).toEqual([]);
});

test("any query gives what an exercise by exercise look would give, each once", () => {
  const some = <T>(values: readonly T[]) =>
    fc.option(fc.constantFrom(...values), { nil: undefined });
  const query = fc.record({
    q: some(["press", "squat", "row", "lift", "e"]),
    muscle: some(MUSCLES),
    pattern: some(PATTERNS),
    kind: some(["strength", "conditioning", "mobility"] as const),
    equipment: fc.option(fc.subarray([...EquipmentKind.options]), { nil: undefined }),
    level: some(["novice", "intermediate", "advanced"] as const),
    contraindicatedFor: fc.option(fc.subarray([...JOINTS]), { nil: undefined }),
  });
  const mostSkill = { novice: 2, intermediate: 3, advanced: 4 };
  fc.assert(
    fc.property(query, (asked) => {
      const { q, muscle, pattern, kind, equipment, level, contraindicatedFor } = asked;
      const there = new Set<string>(["bodyweight", ...(equipment ?? [])]);
      const wanted = search({ q }).filter(
        (one) =>
          (!muscle || one.muscles[muscle]) &&
          (!pattern || one.pattern === pattern) &&
          (!kind || one.kind === kind) &&
          (!level || one.skill <= mostSkill[level]) &&
          (!equipment ||
            one.equipment.length === 0 ||
            one.equipment.some((set) => set.every((piece) => there.has(piece)))) &&
          !contraindicatedFor?.some((joint) => (one.jointStress[joint] ?? 0) >= 2),
      );
      const found = search(asked);
      expect(new Set(found)).toEqual(new Set(wanted));
      expect(found.length).toBe(wanted.length);
    }),
    { numRuns: 500 },
  );
});

test("any words are answered", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (q) => {
      expect(new Set(ids({ q })).size).toBe(ids({ q }).length);
    }),
    { numRuns: 100 },
  );
});
