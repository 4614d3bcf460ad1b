import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "../catalog/catalog.ts";
import { EMPTY_SET, type LoggedSet, type WorkoutLog } from "../log/workout-log.ts";
import { smoothMax } from "../strength/e1rm.ts";
import { canFold, foldLog, stateOf } from "./fold-log.ts";
import { anyLogs, bench, dayAt, entryOf, logOf, setOf } from "./testing.ts";
import { EMPTY_STATE, type LiftState, type TrainingState } from "./training-state.ts";

const known = catalog();
const fold = (logs: readonly WorkoutLog[]) => stateOf(logs, known);
const lift = (logs: readonly WorkoutLog[], key = "barbell_bench_press") => fold(logs).lifts[key]!;
const recordsOf = (logs: readonly WorkoutLog[]) => {
  const last = foldLog(fold(logs.slice(0, -1)), logs.at(-1)!, known);
  return last.records.map(({ kind, mark, before }) => [kind, mark.value, mark.reps, before.value]);
};

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

describe("a record", () => {
  test("is none the first time", () => {
    expect(recordsOf([bench(0, 100, 5)])).toEqual([]);
    expect(lift([bench(0, 100, 5)]).bests).toMatchObject({
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
    expect(recordsOf([pullUps(0, 10, 5), pullUps(2, 10, 5, 80_300)])).toEqual([
      ["volume", 451_500, 1, 450_000],
    ]);
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

describe("whatever is logged", () => {
  const numbersOf = (value: unknown): number[] =>
    typeof value === "number"
      ? [value]
      : typeof value === "object" && value !== null
        ? Object.values(value).flatMap(numbersOf)
        : [];

  test("no number is negative or none", () => {
    fc.assert(
      fc.property(anyLogs, (logs) => {
        for (const value of numbersOf(fold(logs))) {
          expect(Number.isFinite(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test("folding goes on from a kept state as if from the beginning, in whatever order logs are read", () => {
    fc.assert(
      fc.property(anyLogs, fc.nat(), (logs, at) => {
        const cut = logs.length === 0 ? 0 : at % logs.length;
        const kept = JSON.parse(JSON.stringify(fold(logs.slice(0, cut)))) as TrainingState;
        const frozen = structuredClone(kept);
        const state = logs.slice(cut).reduce((state, log) => {
          expect(canFold(state, log)).toBe(true);
          return foldLog(state, log, known).state;
        }, kept);
        expect(state).toEqual(fold(logs.toReversed()));
        expect(kept).toEqual(frozen);
      }),
    );
  });

  test("the average is that of all days' best estimates", () => {
    fc.assert(
      fc.property(anyLogs, (logs) => {
        const days = new Map<string, { atDay: number; maxG: number }[]>();
        let state = EMPTY_STATE;
        for (const log of logs) {
          const folded = foldLog(state, log, known);
          state = folded.state;
          for (const { key, exposure } of folded.lifts)
            if (exposure.maxG !== null)
              days.set(key, [
                ...(days.get(key) ?? []),
                { atDay: Date.parse(exposure.day), maxG: exposure.maxG },
              ]);
        }
        for (const [key, { smoothG }] of Object.entries(state.lifts))
          expect(smoothG).toBe(smoothMax(days.get(key) ?? []));
      }),
    );
  });

  test("a warm-up changes nothing", () => {
    const warmUp = setOf(300, 3, { kind: "warmup" });
    fc.assert(
      fc.property(anyLogs, (logs) => {
        const warm = logs.map((log) => ({
          ...log,
          entries: log.entries.map((entry) => ({ ...entry, sets: [warmUp, ...entry.sets] })),
        }));
        expect(fold(warm)).toEqual(fold(logs));
      }),
    );
  });

  test("marks only rise, and each record is above the mark before", () => {
    const valuesOf = ({ bests: { byReps, ...bests } }: LiftState) =>
      Object.entries({ ...bests, ...byReps }).map(
        ([name, mark]) => [name, mark?.value ?? 0] as const,
      );
    fc.assert(
      fc.property(anyLogs, (logs) => {
        let state = EMPTY_STATE;
        for (const log of logs) {
          const next = foldLog(state, log, known);
          for (const { before, after } of next.lifts) {
            const now = new Map(valuesOf(after));
            for (const [name, value] of before ? valuesOf(before) : [])
              expect(now.get(name)).toBeGreaterThanOrEqual(value);
          }
          for (const { kind, mark, before } of next.records) {
            const gain = kind === "rep_max" ? mark.reps - before.reps : 0;
            expect(mark.value - before.value + gain).toBeGreaterThan(0);
          }
          if (log.isDeload) expect(next.records).toEqual([]);
          state = next.state;
        }
      }),
    );
  });

  test("loads that are all so much heavier make maxima so much greater", () => {
    fc.assert(
      fc.property(anyLogs, fc.integer({ min: 2, max: 4 }), (logs, times) => {
        const scaled = (by: number) =>
          fold(
            logs.map((log) => ({
              ...log,
              bodyweightG: log.bodyweightG === null ? null : log.bodyweightG * by,
              entries: log.entries.map((entry) => ({
                ...entry,
                sets: entry.sets.map((set) => ({
                  ...set,
                  // Within what a person can lift, also after it is scaled.
                  loadG: set.loadG === null ? null : Math.floor(set.loadG / 24) * 2 * by,
                })),
              })),
            })),
          );
        const [once, more] = [scaled(1), scaled(times)];
        for (const [key, { smoothG, exposures }] of Object.entries(once.lifts)) {
          expect(more.lifts[key]!.exposures.map(({ sets }) => sets)).toEqual(
            exposures.map(({ sets }) => sets),
          );
          if (smoothG === null) expect(more.lifts[key]!.smoothG).toBeNull();
          else
            expect(Math.abs(more.lifts[key]!.smoothG! - smoothG * times)).toBeLessThan(4 * times);
        }
      }),
    );
  });
});
