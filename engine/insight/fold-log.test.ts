import { describe, expect, test } from "vitest";
import { catalog } from "../catalog/catalog.ts";
import type { LoggedSet, WorkoutLog } from "../log/workout-log.ts";
import { canFold, foldLog, stateOf } from "./fold-log.ts";
import { bench, dayAt, entryOf, logOf, setOf } from "./testing.ts";
import { EMPTY_STATE } from "./training-state.ts";

const known = catalog();
const fold = (logs: readonly WorkoutLog[]) => stateOf(logs, known);
const lift = (logs: readonly WorkoutLog[], key = "barbell_bench_press") => fold(logs).lifts[key]!;

describe("a maximum", () => {
  test("is smoothed as days come, and a worse day alone lowers nothing", () => {
    expect(lift([bench(0, 100, 1, { rpe: 10 })])).toMatchObject({
      smoothG: 100_000,
      plusMinus: 0.02,
      count: 1,
      firstDay: "2026-01-05",
    });
    const two = [bench(0, 100, 1, { rpe: 10 }), bench(2, 110, 1, { rpe: 10 })];
    expect(lift(two).smoothG).toBe(103_500);
    expect(lift([...two, bench(4, 90, 1, { rpe: 10 })])).toMatchObject({
      smoothG: 103_500,
      lowG: 90_000,
    });
  });

  test("comes from whole work sets that were rated no easier than RPE 4", () => {
    const max = (more: Partial<LoggedSet>) => lift([bench(0, 100, 5, more)])?.smoothG ?? null;
    expect(max({})).toBe(114_583);
    expect(max({ kind: "failure" })).toBe(max({ rpe: 10 }));
    expect(max({ rir: 2 })).toBe(max({ rpe: 8 }));
    for (const more of [
      { kind: "drop" },
      { kind: "rest_pause" },
      { rpe: 3 },
      { reps: 13 },
    ] as const)
      expect(max(more)).toBeNull();
  });

  test("has the body's part in it where the body is moved, and needs its weight", () => {
    const max = (id: string, kg: number | null, more: Partial<LoggedSet>, bodyweightG?: null) =>
      lift(
        [
          logOf(
            0,
            [entryOf(id, [setOf(kg, 1, { rpe: 10, ...more })])],
            bodyweightG === null ? { bodyweightG } : {},
          ),
        ],
        id,
      ).smoothG;
    expect(max("pull_up", 20, { loadType: "added" })).toBe(100_000);
    expect(max("pull_up", 20, { loadType: "external" })).toBe(100_000);
    expect(max("pull_up", null, { loadType: "bodyweight" })).toBe(80_000);
    expect(max("pull_up", 30, { loadType: "assisted" })).toBe(50_000);
    expect(max("assisted_dip_machine", 30, { loadType: "external" })).toBe(50_000);
    expect(max("assisted_dip_machine", null, { loadType: "assisted" })).toBeNull();
    expect(max("assisted_dip_machine", 90, { loadType: "assisted" })).toBeNull();
    expect(max("push_up", 10, { loadType: "added" })).toBe(61_200);
    expect(max("glute_bridge", 10, { loadType: "added" })).toBeNull();
    expect(max("pull_up", 20, { loadType: "added" }, null)).toBeNull();
    expect(max("squat_jump", null, { loadType: "bodyweight" })).toBeNull();
    expect(max("barbell_bench_press", 50, { loadType: "assisted" })).toBeNull();
    expect(max("band_row", 50, { loadType: "external" })).toBeNull();
  });

  test("is per hand where the lift is loaded so, however it was told", () => {
    const curl = (kg: number, more: Partial<LoggedSet>) =>
      lift([logOf(0, [entryOf("dumbbell_curl", [setOf(kg, 10, more)])])], "dumbbell_curl")
        .exposures[0]!;
    const told = curl(15, { loadType: "per_hand" });
    expect(told).toMatchObject({ topG: 15_000, setG: 15_000, tonnageG: 300_000 });
    expect(curl(30, { loadType: "external" })).toEqual(told);
    const left = curl(15, { loadType: "per_hand", side: "left" });
    expect(left).toMatchObject({ topG: 15_000, tonnageG: 150_000 });
  });
});

test("two sides are one set, and all that was lifted", () => {
  const row = (sets: LoggedSet[]) =>
    lift([logOf(0, [entryOf("dumbbell_one_arm_row", sets)])], "dumbbell_one_arm_row").exposures[0]!;
  const told = row([setOf(30, 10), setOf(30, 10)]);
  expect(told).toMatchObject({ sets: 2, reps: 20, tonnageG: 1_200_000 });
  const sides = (["left", "right"] as const).flatMap((side) => [
    setOf(30, 10, { side }),
    setOf(30, 10, { side }),
  ]);
  expect(row(sides)).toEqual(told);
  expect(row(sides.slice(0, 2))).toMatchObject({ sets: 2, reps: 20, tonnageG: 600_000 });
});

test("drop and rest-pause sets are half a set, but all of their tonnage", () => {
  const sets = [
    setOf(100, 5),
    setOf(80, 5, { kind: "drop" }),
    setOf(60, 5, { kind: "rest_pause" }),
  ];
  const log = logOf(0, [entryOf("barbell_bench_press", sets)]);
  expect(lift([log]).exposures[0]).toMatchObject({ sets: 2, reps: 5, tonnageG: 1_200_000 });
});

test("what was planned and not done is a miss, in a light week none", () => {
  const missed = bench(0, 100, 0, { isMissed: true });
  expect(lift([missed])).toMatchObject({ count: 0, exposures: [{ isMissed: true, sets: 0 }] });
  expect(lift([bench(0, 100, 3, { isMissed: true })])).toMatchObject({
    count: 1,
    exposures: [{ isMissed: true, sets: 1 }],
  });
  expect(fold([{ ...missed, isDeload: true }]).lifts).toEqual({});
});

test("a light week makes neither an estimate nor a mark", () => {
  const light = { ...bench(0, 100, 5), isDeload: true };
  expect(lift([light])).toMatchObject({ smoothG: null, bests: { max: null, load: null } });
  expect(lift([light]).exposures[0]).toMatchObject({ isDeload: true, maxG: null, sets: 1 });
});

describe("what cannot be believed", () => {
  const two = [bench(0, 100, 5), bench(2, 100, 5)];

  test("is set aside, and in no estimate, mark or tonnage", () => {
    const typo = bench(4, 1_000, 5);
    const { lifts, records } = foldLog(fold(two), typo, known);
    expect(records).toEqual([]);
    expect(lifts[0]!.doubtful).toEqual(typo.entries[0]!.sets);
    expect(lifts[0]!.after).toMatchObject({ smoothG: 114_583, leapG: null });
    expect(lifts[0]!.exposure).toMatchObject({ maxG: null, topG: null, tonnageG: 0, sets: 1 });
  });

  test("is a leap once; another day that repeats it is believed", () => {
    const leap = foldLog(fold(two), bench(4, 150, 5), known);
    expect(leap.lifts[0]).toMatchObject({ after: { smoothG: 114_583 }, doubtful: [{ reps: 5 }] });
    const logs = [...two, bench(4, 150, 5)];
    expect(lift([...logs, bench(6, 147.5, 5)]).smoothG).toBeGreaterThan(120_000);
    expect(lift([...logs, bench(6, 200, 5)]).smoothG).toBe(114_583);
    expect(lift([...logs, bench(6, 100, 5), bench(8, 150, 5)]).smoothG).toBe(114_583);
    const sameDay = { ...bench(4, 150, 5), id: "again", startedAt: logs[2]!.startedAt + 1 };
    expect(lift([...logs, sameDay]).smoothG).toBe(114_583);
  });

  test("is nothing after four weeks without the lift", () => {
    expect(lift([...two, bench(30, 150, 5)]).smoothG).toBe(114_583);
    expect(lift([...two, bench(31, 150, 5)]).smoothG).toBeGreaterThan(120_000);
  });
});

test("a log from before the last one is not folded", () => {
  const state = fold([bench(3, 100, 5)]);
  expect(canFold(state, bench(4, 100, 5))).toBe(true);
  expect(canFold(state, bench(3, 100, 5))).toBe(false);
  expect(canFold(state, bench(2, 100, 5))).toBe(false);
  expect(canFold(EMPTY_STATE, bench(0, 100, 5))).toBe(true);
});

test("pain is kept with its lift and day", () => {
  const entry = entryOf("barbell_bench_press", [setOf(100, 5)], {
    pain: [{ joint: "shoulder", score: 4 }],
  });
  expect(fold([logOf(1, [entry])]).pains).toMatchObject([
    { joint: "shoulder", score: 4, day: dayAt(1), exerciseKey: "barbell_bench_press" },
  ]);
});
