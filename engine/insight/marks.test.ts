import { describe, expect, test } from "vitest";
import { catalog } from "../catalog/catalog.ts";
import { EMPTY_SET, type WorkoutLog } from "../log/workout-log.ts";
import { foldLog, stateOf } from "./fold-log.ts";
import { bench, entryOf, logOf, setOf } from "./testing.ts";

const known = catalog();
const recordsOf = (logs: readonly WorkoutLog[]) => {
  const last = foldLog(stateOf(logs.slice(0, -1), known), logs.at(-1)!, known);
  return last.records.map(({ kind, mark, before }) => [kind, mark.value, mark.reps, before.value]);
};

describe("a record", () => {
  test("is none the first time", () => {
    expect(recordsOf([bench(0, 100, 5)])).toEqual([]);
    expect(stateOf([bench(0, 100, 5)], known).lifts["barbell_bench_press"]!.bests).toMatchObject({
      max: { value: 114_583, reps: 1 },
      load: { value: 100_000, reps: 5 },
      reps: { value: 5 },
      volume: { value: 500_000 },
      byReps: { 5: { value: 100_000 } },
    });
  });

  test("is what beats the mark", () => {
    expect(recordsOf([bench(0, 100, 5), bench(2, 102.5, 5)])).toEqual([
      ["max", 117_448, 1, 114_583],
      ["load", 102_500, 5, 100_000],
      ["volume", 512_500, 1, 500_000],
    ]);
    expect(recordsOf([bench(0, 100, 5), bench(2, 100, 6)])).toEqual([
      ["max", 118_065, 1, 114_583],
      ["volume", 600_000, 1, 500_000],
      ["rep_max", 100_000, 6, 100_000],
    ]);
    expect(recordsOf([bench(0, 100, 5), bench(2, 100, 5)])).toEqual([]);
  });

  test("of the estimate takes half a percent, which may add up", () => {
    const days = [100, 100.3, 100.6].map((kg, i) => bench(i, kg, 1, { rpe: 10 }));
    const isMax = (logs: WorkoutLog[]) => recordsOf(logs).some(([kind]) => kind === "max");
    expect(isMax(days.slice(0, 2))).toBe(false);
    expect(isMax(days)).toBe(true);
  });

  test("of repetitions outdoes an earlier set; a light set of many is none", () => {
    const kinds = (logs: WorkoutLog[]) => recordsOf(logs).map(([kind]) => kind);
    const before = [bench(0, 100, 3)];
    expect(kinds([...before, bench(2, 60, 5)])).not.toContain("rep_max");
    expect(recordsOf([...before, bench(2, 60, 5), bench(4, 65, 5)])).toContainEqual([
      "rep_max",
      65_000,
      5,
      60_000,
    ]);
    expect(kinds([...before, bench(2, 60, 12)])).not.toContain("reps");
  });

  test("of a lift with the body is what was added, or repetitions without", () => {
    const pullUps = (day: number, kg: number | null, reps: number, bodyweightG = 80_000) =>
      logOf(
        day,
        [entryOf("pull_up", [setOf(kg, reps, { loadType: kg === null ? "bodyweight" : "added" })])],
        { bodyweightG },
      );
    expect(recordsOf([pullUps(0, 10, 5), pullUps(2, 10, 5, 80_300)])).toEqual([]);
    expect(recordsOf([pullUps(0, 10, 5), pullUps(2, 12.5, 5)])).toContainEqual([
      "load",
      12_500,
      5,
      10_000,
    ]);
    expect(recordsOf([pullUps(0, null, 8), pullUps(2, null, 9)])).toContainEqual(["reps", 9, 9, 8]);
  });

  test("of time and way", () => {
    const run = (day: number, seconds: number, metres: number) =>
      logOf(day, [entryOf("easy_run", [{ ...EMPTY_SET, seconds, metres }])]);
    expect(recordsOf([run(0, 1_800, 5_000), run(2, 2_000, 4_800)])).toEqual([
      ["seconds", 2_000, 1, 1_800],
    ]);
  });
});
