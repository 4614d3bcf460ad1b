import fc from "fast-check";
import { expect, test } from "vitest";
import { catalog } from "../catalog/catalog.ts";
import { countVolume, VolumeRequest, WeeklyVolume } from "./volume.ts";

const all = catalog();
const ask = (body: object) => countVolume(VolumeRequest.parse(body), all);
const muscleOf = (body: object, muscle: string) => {
  const answer = ask(body);
  if ("unknown" in answer) throw new Error("unknown exercise");
  return answer.volume.muscles.find((row) => row.muscle === muscle)!;
};
const bench = (sets: number) => [{ exerciseId: "barbell_bench_press", sets }];

test.each([
  [5, "below_floor"],
  [8, "within"],
  [18, "within"],
  [19, "above_ceiling"],
])("%i sets of bench presses are %s for the chest", (sets, status) => {
  const body = { level: "intermediate", exercises: bench(sets) };
  expect(muscleOf(body, "chest")).toEqual({
    muscle: "chest",
    sets,
    floor: 8,
    start: 10,
    ceiling: 18,
    status,
  });
});

test("indirect sets count a part, each level has its row, and stretches are no sets", () => {
  const exercises = [...bench(8), { exerciseId: "dumbbell_curl", sets: 3 }];
  expect(muscleOf({ level: "novice", exercises }, "triceps").sets).toBe(4);
  expect(muscleOf({ level: "novice", exercises }, "chest").ceiling).toBe(12);
  expect(muscleOf({ level: "advanced", exercises }, "chest").floor).toBe(10);
  const { id: stretch } = all.all.find(({ kind }) => kind === "mobility")!;
  const answer = ask({ level: "novice", exercises: [{ exerciseId: stretch, sets: 5 }] });
  expect(answer).toMatchObject({ volume: { totalSets: 0, mostSets: 60 } });
});

test("what is not in the catalogue is named by its place", () => {
  const exercises = [...bench(3), { exerciseId: "moon_walk", sets: 3 }];
  expect(ask({ level: "novice", exercises })).toEqual({ unknown: [1] });
});

test("any week is counted: no muscle gets more than there were sets", () => {
  const exercise = fc.record({
    exerciseId: fc.constantFrom(...all.byId.keys()),
    sets: fc.integer({ min: 1, max: 200 }),
  });
  fc.assert(
    fc.property(fc.array(exercise, { minLength: 1, maxLength: 40 }), (exercises) => {
      const answer = ask({ level: "advanced", exercises });
      if ("unknown" in answer) throw new Error("unknown exercise");
      expect(WeeklyVolume.parse(answer.volume)).toEqual(answer.volume);
      for (const { sets } of answer.volume.muscles)
        expect(sets).toBeLessThanOrEqual(answer.volume.totalSets);
    }),
    { numRuns: 200 },
  );
});
