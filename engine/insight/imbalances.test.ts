import { describe, expect, test } from "vitest";
import { catalog } from "../catalog/catalog.ts";
import type { LoggedSet, WorkoutLog } from "../log/workout-log.ts";
import { stateOf } from "./fold-log.ts";
import { findImbalances } from "./imbalances.ts";
import { dayAt, entryOf, logOf, setOf } from "./testing.ts";

const known = catalog();
const sets = (times: number, kg = 50, reps = 8, more: Partial<LoggedSet> = {}) =>
  Array.from({ length: times }, () => setOf(kg, reps, more));

const find = (logs: readonly WorkoutLog[], more: { sparesShoulder?: boolean } = {}) =>
  findImbalances({
    logs,
    state: stateOf(logs, known),
    span: { from: dayAt(0), to: dayAt(6) },
    catalog: known,
    ...more,
  });
const week = (...lifts: [id: string, times: number][]) => [
  logOf(
    1,
    lifts.map(([id, times]) => entryOf(id, sets(times))),
  ),
];

describe("movements", () => {
  const pulls = (pull: number, push: number) =>
    find(week(["cable_row", pull], ["machine_chest_press", push]));

  test("pulls to pushes from 0.7 to 1.6 are balanced", () => {
    expect(pulls(7, 10)).toEqual([]);
    expect(pulls(16, 10)).toEqual([]);
    expect(pulls(6, 10)).toMatchObject([
      { kind: "pull_push", ratio: 0.6, first: 6, second: 10, low: 0.7, high: 1.6 },
    ]);
    expect(pulls(17, 10)).toMatchObject([{ ratio: 1.7, confidence: "moderate" }]);
    expect(pulls(10, 0)).toMatchObject([{ ratio: null, first: 10 }]);
    expect(pulls(0, 10)).toMatchObject([{ ratio: 0 }]);
  });

  test("a shoulder that complains wants a pull for each push", () => {
    const logs = week(["cable_row", 9], ["machine_chest_press", 10]);
    expect(find(logs)).toEqual([]);
    expect(find(logs, { sparesShoulder: true })).toMatchObject([{ low: 1, high: 2.5 }]);
  });

  test("sets are those of a week since the first log, not of weeks of which nobody told", () => {
    const logs = [0, 7].flatMap((day) =>
      week(["cable_row", 6], ["machine_chest_press", 10]).map((log) => ({
        ...log,
        id: `log_${day}`,
        day: dayAt(day),
      })),
    );
    const weekly = (from: number, all = logs) =>
      findImbalances({
        logs: all,
        state: stateOf(all, known),
        span: { from: dayAt(from), to: dayAt(13) },
        catalog: known,
      }).map(({ first, second }) => [first, second]);
    expect(weekly(0)).toEqual([[6, 10]]);
    expect(weekly(-76)).toEqual([[6, 10]]);
    // Who has trained before and did nothing for weeks has done nothing.
    const earlier = { ...logs[0]!, id: "earlier", day: dayAt(-80) };
    expect(weekly(-14, [earlier, ...logs])).toEqual([[3, 5]]);
  });

  test("a few sets make no ratio", () => {
    expect(pulls(0, 5)).toEqual([]);
  });

  test("the front of the legs to their back", () => {
    expect(find(week(["leg_press", 13], ["seated_leg_curl", 6]))).toMatchObject([
      { kind: "knee_hip", low: 0.5, high: 2 },
    ]);
    expect(find(week(["leg_press", 12], ["seated_leg_curl", 6]))).toEqual([]);
  });

  test("only hard sets count", () => {
    const easy = logOf(2, [entryOf("cable_row", sets(9, 50, 8, { rpe: 5 }))]);
    expect(find([...week(["machine_chest_press", 10]), easy])).toMatchObject([{ ratio: 0 }]);
  });
});

describe("sides", () => {
  const rows = (left: number, right: number, times = 3) => [
    logOf(1, [
      entryOf("dumbbell_one_arm_row", [
        ...sets(times, left, 8, { side: "left" }),
        ...sets(times, right, 8, { side: "right" }),
      ]),
    ]),
  ];
  const ofSides = (logs: readonly WorkoutLog[]) =>
    find(logs).filter(({ kind }) => kind === "sides");

  test("that differ by more than 15 % are told of, once three sets of each are known", () => {
    expect(ofSides(rows(26, 30))).toEqual([]);
    expect(ofSides(rows(25, 30))).toMatchObject([
      { exerciseId: "dumbbell_one_arm_row", confidence: "low", ratio: expect.closeTo(25 / 30, 3) },
    ]);
    expect(ofSides(rows(30, 25))).toHaveLength(1);
    expect(ofSides(rows(20, 30, 2))).toEqual([]);
  });

  test("do not lean by one mistyped set", () => {
    const [log] = rows(30, 30);
    log!.entries[0]!.sets[0] = setOf(300, 8, { side: "left" });
    expect(ofSides([log!])).toEqual([]);
  });
});

describe("lifts", () => {
  const presses = (overhead: number, times = 3) =>
    Array.from({ length: times }, (_, i) =>
      logOf(i, [
        entryOf("barbell_overhead_press", [setOf(overhead, 1, { rpe: 10 })]),
        entryOf("barbell_bench_press", [setOf(100, 1, { rpe: 10 })]),
      ]),
    );
  const ratios = (logs: readonly WorkoutLog[]) =>
    find(logs).filter(({ kind }) => kind === "lift_ratio");

  test("far from their usual ratio are a hint of low confidence", () => {
    expect(ratios(presses(62))).toEqual([]);
    expect(ratios(presses(48))).toEqual([]);
    expect(ratios(presses(46))).toMatchObject([
      {
        exerciseId: "barbell_overhead_press",
        otherId: "barbell_bench_press",
        ratio: 0.46,
        confidence: "low",
      },
    ]);
    expect(ratios(presses(46, 2))).toEqual([]);
  });

  test("of long ago say nothing", () => {
    const state = stateOf(presses(46), known);
    const late = { logs: [], state, catalog: known };
    const at = (day: number) =>
      findImbalances({ ...late, span: { from: dayAt(day), to: dayAt(day) } });
    expect(at(44)).toHaveLength(1);
    expect(at(45)).toEqual([]);
  });
});
