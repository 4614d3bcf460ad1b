import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "../catalog/catalog.ts";
import type { DailySignal } from "../log/daily-signal.ts";
import { EMPTY_SET, type WorkoutLog } from "../log/workout-log.ts";
import { replay } from "./fold-log.ts";
import { muscleSetsByWeek } from "./hard-sets.ts";
import { readStatistics, type Training } from "./read-statistics.ts";
import { Statistics } from "./statistics.ts";
import { anyLogs } from "../../test/support/any-logs.ts";
import { bench, dayAt, entryOf, logOf, setOf } from "./testing.ts";

const known = catalog();
const read = (
  logs: readonly WorkoutLog[],
  [from, to]: [number, number] = [0, 6],
  more: Partial<Training> = {},
) =>
  readStatistics(
    {
      logs,
      replayed: replay(logs, known),
      signals: [],
      planned: [],
      level: "novice",
      today: dayAt(to + 1),
      catalog: known,
      ...more,
    },
    { from: dayAt(from), to: dayAt(to) },
  );
const days = (n: number, kg: number, reps = 5, more = {}) =>
  logOf(n, [entryOf("barbell_bench_press", [setOf(kg, reps, more), setOf(kg, reps, more)])]);

test("sessions are counted with their minutes, and weeks in a row", () => {
  const logs = [
    bench(0, 100, 5),
    { ...bench(8, 100, 5), durationSeconds: 3_000 },
    bench(15, 100, 5),
  ];
  expect(read(logs, [8, 9]).sessions).toMatchObject({ done: 1, meanMinutes: 50 });
  expect(read(logs, [0, 20]).streakWeeks).toBe(3);
  expect(read(logs, [0, 22]).streakWeeks).toBe(3);
  expect(read(logs, [0, 28]).streakWeeks).toBe(0);
  expect(read([bench(0, 100, 5), bench(15, 100, 5)], [0, 20]).streakWeeks).toBe(1);
});

describe("volume", () => {
  test("is fractional sets a week, beside what the level needs", () => {
    const logs = [days(0, 100), days(3, 100), days(8, 100)];
    const { muscles, hardSets, hardSetsPerWeek } = read(logs, [0, 13]);
    expect([hardSets, hardSetsPerWeek]).toEqual([6, 3]);
    const rowOf = (muscle: string) => muscles.find((row) => row.muscle === muscle);
    expect(rowOf("chest")).toEqual({
      muscle: "chest",
      sets: 3,
      floor: 6,
      start: 8,
      ceiling: 12,
      status: "below_floor",
    });
    expect(rowOf("triceps")!.sets).toBe(1.5);
    expect(read(logs, [0, 13], { level: "advanced" }).muscles[0]).toMatchObject({ floor: 10 });
  });

  test("counts sets that are hard: up to 30 repetitions, RPE 6 or unrated", () => {
    const count = (more: object, reps = 5) => read([days(0, 100, reps, more)]).hardSets;
    expect(count({})).toBe(2);
    expect(count({}, 1)).toBe(2);
    expect(count({}, 30)).toBe(2);
    expect(count({}, 31)).toBe(0);
    expect(count({ rpe: 6 })).toBe(2);
    expect(count({ rpe: 5.5 })).toBe(0);
    expect(count({ rir: 4 })).toBe(2);
    expect(count({ rir: 5 })).toBe(0);
    expect(count({ kind: "warmup" })).toBe(0);
    expect(count({ kind: "drop" })).toBe(1);
  });

  test("knows no sets of runs, jumps and unknown lifts, but holds", () => {
    const entries = ["easy_run", "squat_jump", "custom_unknown", null].map((id) =>
      entryOf(id, [{ ...EMPTY_SET, reps: 10, seconds: 600 }]),
    );
    const plank = entryOf("plank", [{ ...EMPTY_SET, seconds: 45 }]);
    expect(read([logOf(0, entries)]).hardSets).toBe(0);
    expect(read([logOf(0, [...entries, plank])]).hardSets).toBe(1);
  });

  test("of each week, those without training among them", () => {
    const span = { from: dayAt(2), to: dayAt(15) };
    const weeks = muscleSetsByWeek([days(0, 100), days(3, 100), days(14, 100)], span, known);
    expect(weeks.map(({ week, muscles }) => [week, muscles.chest ?? 0])).toEqual([
      [dayAt(0), 2],
      [dayAt(7), 0],
      [dayAt(14), 2],
    ]);
  });
});

test("intensity is by the maximum of that time, and by repetitions", () => {
  const at = (day: number, ...loads: [kg: number, reps: number][]) =>
    logOf(day, [
      entryOf(
        "barbell_bench_press",
        loads.map(([kg, reps]) => setOf(kg, reps, { rpe: 8 })),
      ),
    ]);
  const logs = [
    bench(0, 100, 1, { rpe: 10 }),
    at(2, [59, 5], [60, 6], [75, 12], [89, 13], [90, 21]),
  ];
  const { intensity } = read(logs, [1, 3]);
  expect(intensity.byPercent.map(({ sets }) => sets)).toEqual([1, 1, 1, 1, 1]);
  expect(intensity.byReps.map(({ sets, share }) => [sets, share])).toEqual([
    [1, 20],
    [2, 40],
    [1, 20],
    [1, 20],
  ]);
  expect(intensity.meanRpe).toBe(8);
  expect(read(logs, [0, 0]).intensity.byPercent[4]).toEqual({
    zone: "from_90",
    sets: 1,
    share: 100,
  });
});

test("the last week by the last four, once four weeks are known", () => {
  const logs = [0, 7, 14, 21, 25].map((day) => days(day, 100));
  expect(read(logs, [21, 27]).loadRatio).toEqual({
    lastWeekSets: 4,
    usualWeekSets: 2.5,
    ratio: 1.6,
  });
  expect(read(logs, [20, 26]).loadRatio.ratio).toBeNull();
});

describe("days as they were told", () => {
  const signal = (day: number, more: Partial<DailySignal>): DailySignal => ({
    day: dayAt(day),
    toldAt: 0,
    ...more,
  });

  test("body weight is a trend that a day hardly moves", () => {
    const signals = [
      signal(9, { weightKg: 82 }),
      signal(0, { weightKg: 80 }),
      signal(10, { weightKg: 82 }),
    ];
    expect(read([], [9, 13], { signals }).bodyweight).toEqual({
      fromKg: 80,
      toKg: 81.3,
      weeklyKg: 0.91,
      weighIns: 2,
    });
    expect(read([], [0, 0], { signals }).bodyweight).toMatchObject({ toKg: 80, weeklyKg: null });
    expect(read([], [1, 8], { signals }).bodyweight).toBeNull();
  });

  test("sleep and readiness are means of what was told", () => {
    const signals = [
      signal(0, { sleepHours: 6, readiness: 2 }),
      signal(1, { sleepHours: 7.5, energy: 5, stress: 1 }),
      signal(2, { sleepHours: null }),
      signal(9, { sleepHours: 12 }),
    ];
    expect(read([], [0, 6], { signals })).toMatchObject({ sleepHours: 6.8, readiness: 3.5 });
    expect(read([], [0, 6])).toMatchObject({ sleepHours: null, readiness: null });
  });
});

test("lifts go from where they were before the span; records are told in its units", () => {
  const logs = [bench(0, 100, 1, { rpe: 10 }), bench(7, 110, 1, { rpe: 10 })];
  const { lifts, records } = read(logs, [5, 8]);
  expect(lifts).toEqual([
    {
      exerciseId: "barbell_bench_press",
      name: "Barbell bench press",
      sessions: 1,
      isPerHand: false,
      isWithBody: false,
      fromKg: 100,
      toKg: 103.5,
      changePercent: 3.5,
      plusMinusPercent: 2,
    },
  ]);
  expect(
    records.map(({ kind, value, unit, before, reps }) => [kind, value, unit, before, reps]),
  ).toEqual([
    ["e1rm", 110, "kg", 100, null],
    ["load", 110, "kg", 100, 1],
    ["volume", 110, "kg", 100, null],
  ]);
  expect(read(logs, [8, 9]).lifts).toEqual([]);
});

test("whatever is logged, the figures are as the schema says", () => {
  fc.assert(
    fc.property(
      anyLogs,
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 60 }),
      (logs, from, days) => {
        const statistics = read(logs, [from, from + days]);
        expect(Statistics.parse(statistics)).toEqual(statistics);
        expect(JSON.parse(JSON.stringify(statistics))).toEqual(statistics);
      },
    ),
  );
});
