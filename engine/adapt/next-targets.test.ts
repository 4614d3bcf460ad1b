/** What comes next without a plan, and what holds whatever was logged. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "../catalog/catalog.ts";
import { stateOf } from "../insight/fold-log.ts";
import { anyLogs } from "../../test/support/any-logs.ts";
import { dayAt, setOf } from "../insight/testing.ts";
import type { WorkoutLog } from "../log/workout-log.ts";
import { isLoadable } from "../strength/ladder.ts";
import { percentAny } from "../strength/rpe-table.ts";
import { NextTarget } from "./next-target.ts";
import { nextTargets } from "./next-targets.ts";
import { addDays } from "../time.ts";
import {
  BENCH,
  HOUR,
  MONDAY,
  known,
  unplanned,
  targetFor,
  session,
  checkedIn,
} from "./targets-testing.ts";

describe("without a plan a lift goes the way of its level", () => {
  test("a novice adds a step after sets with something to spare", () => {
    const logs = [session(0, BENCH, 60, [5, 5, 5], { rpe: 7 })];
    expect(targetFor(BENCH, known(logs, 2))).toMatchObject({
      loadG: 62_500,
      reps: 5,
      sets: 3,
      reason: "add_load",
    });
    const squats = [session(0, "barbell_back_squat", 100, [5, 5, 5], { rpe: 6 })];
    expect(targetFor("barbell_back_squat", known(squats, 2)).loadG).toBe(105_000);
  });

  test("a step is within what the level bears, and the smaller one where the sets show no more", () => {
    const squats = (kg: number, rpe: number) =>
      targetFor(
        "barbell_back_squat",
        known([session(0, "barbell_back_squat", kg, [5, 5, 5], { rpe })], 2),
      );
    expect(squats(40, 4)).toMatchObject({ loadG: 42_500, reps: 5, reason: "add_load" });
    expect(squats(40, 6)).toMatchObject({ loadG: 42_500, reps: 5, reason: "add_load" });
  });

  test("unrated, it takes two repetitions more in the last set of two sessions", () => {
    const first = session(0, BENCH, 60, [5, 5, 5]);
    const once = session(2, BENCH, 60, [5, 5, 7]);
    expect(targetFor(BENCH, known([first, once], 4))).toMatchObject({ loadG: 60_000, reps: 5 });
    const twice = session(4, BENCH, 60, [5, 5, 7]);
    expect(targetFor(BENCH, known([first, once, twice], 7)).loadG).toBe(62_500);
  });

  test("an intermediate adds repetitions until the next dumbbell is no jump any more", () => {
    const curl = "dumbbell_curl";
    const at = (reps: number) =>
      targetFor(
        curl,
        known([session(0, curl, 10, [reps, reps, reps], { rpe: 7.5 })], 3, {
          level: "intermediate",
        }),
      );
    expect(at(9)).toMatchObject({ loadG: 10_000, reps: 10, reason: "add_reps" });
    // 10 to 12 kg from the bottom of 9 to 12: 16.8 repetitions bridge it.
    expect(at(12)).toMatchObject({ loadG: 10_000, reps: 13, repsMax: 17 });
  });

  test("the advanced add one percent a week, and no bar has that step", () => {
    const log = (day: number, rpe: number) => session(day, BENCH, 100, [5, 5, 5], { rpe });
    const given = (rpe: number, day: number) => known([log(0, rpe)], day, { level: "advanced" });
    expect(targetFor(BENCH, given(8, 7))).toMatchObject({ loadG: 100_000, reason: "repeat" });
    expect(targetFor(BENCH, given(6.5, 7))).toMatchObject({ loadG: 100_000, reason: "add_reps" });
    const weeks = [0, 7, 14, 21].map((day) => log(day, 6.5));
    expect(targetFor(BENCH, known(weeks, 24, { level: "advanced" })).loadG).toBe(102_500);
  });

  test("the first miss repeats, the second takes half a step, the third a tenth", () => {
    const good = session(0, BENCH, 60, [5, 5, 5], { rpe: 7 });
    const miss = (day: number, kg: number) =>
      session(day, BENCH, kg, [5, 5, 3], { isMissed: true });
    const logs = [good, miss(2, 62.5)];
    expect(targetFor(BENCH, known(logs, 4))).toMatchObject({ loadG: 62_500, reason: "first_miss" });
    logs.push(miss(4, 62.5));
    expect(targetFor(BENCH, known(logs, 7))).toMatchObject({
      loadG: 60_000,
      reason: "second_miss",
    });
    logs.push(miss(7, 60));
    expect(targetFor(BENCH, known(logs, 9))).toMatchObject({ loadG: 52_500, reason: "third_miss" });
  });

  test("missed with the lightest load there is, it stays and the repetitions give way", () => {
    const miss = (day: number) => session(day, BENCH, 20, [8, 8, 5], { isMissed: true });
    const good = session(0, BENCH, 20, [8, 8, 8], { rpe: 8 });
    const target = targetFor(BENCH, known([good, miss(2), miss(4)], 7));
    expect(target).toMatchObject({ reason: "second_miss", loadG: 20_000 });
    expect(target.reps).toBeLessThan(8);
  });

  test("the second session of a day steps no further", () => {
    const first = session(0, BENCH, 80, [5, 5, 5], { rpe: 7 });
    const evening = session(0, BENCH, 82.5, [5, 5, 5], { rpe: 7 }, { id: "evening" });
    evening.startedAt += HOUR;
    expect(targetFor(BENCH, known([first, evening], 2))).toMatchObject({
      loadG: 82_500,
      reason: "repeat",
    });
    // Who does a light and a heavy one on each day has not stepped by that.
    const light = session(0, BENCH, 70, [5, 5, 5], { rpe: 6 }, { id: "light" });
    const heavy = session(2, BENCH, 80, [5, 5, 5], { rpe: 7 }, { id: "heavy" });
    const lightAgain = session(2, BENCH, 70, [5, 5, 5], { rpe: 6 }, { id: "again" });
    first.startedAt += HOUR;
    heavy.startedAt += HOUR;
    expect(targetFor(BENCH, known([light, first, lightAgain, heavy], 4))).toMatchObject({
      loadG: 82_500,
      reason: "add_load",
    });
    const next = session(2, BENCH, 82.5, [5, 5, 5], { rpe: 7 });
    expect(targetFor(BENCH, known([first, next], 4))).toMatchObject({ loadG: 85_000 });
  });

  test("what is missed in a light week is no miss", () => {
    const good = session(0, BENCH, 60, [5, 5, 5], { rpe: 7 });
    const light = session(7, BENCH, 40, [5, 3], { isMissed: true }, { isDeload: true });
    expect(targetFor(BENCH, known([good, light], 9))).toMatchObject({
      loadG: 62_500,
      reason: "add_load",
    });
  });

  test("too hard twice in a row takes some off", () => {
    const hard = (day: number) => session(day, BENCH, 60, [5, 5, 5], { rpe: 9.5 });
    expect(targetFor(BENCH, known([hard(0)], 2))).toMatchObject({
      loadG: 60_000,
      reason: "repeat",
    });
    const target = targetFor(BENCH, known([hard(0), hard(2)], 4));
    expect(target).toMatchObject({ reason: "too_hard" });
    expect(target.loadG).toBeLessThan(60_000);
  });

  test("without a load repetitions and seconds grow, up to the next form", () => {
    const pushups = [session(0, "push_up", null, [12, 12, 12], { rpe: 7 })];
    expect(targetFor("push_up", known(pushups, 2))).toMatchObject({
      loadG: null,
      reps: 13,
      reason: "add_reps",
    });
    const plank = [session(0, "plank", null, [], {})];
    plank[0]!.entries[0]!.sets.push(setOf(null, null, { loadType: "bodyweight", seconds: 30 }));
    expect(targetFor("plank", known(plank, 2))).toMatchObject({ reps: 35, reason: "add_time" });
    const most = catalog().byId.get("push_up")!.reps.max;
    const many = [session(0, "push_up", null, [most, most], { rpe: 7 })];
    expect(targetFor("push_up", known(many, 2)).reason).toBe("harder_form");
  });
});

describe("what nobody knows is found, not invented", () => {
  test("a lift without a history has no load", () => {
    expect(targetFor(BENCH, known([], 0))).toMatchObject({ loadG: null, reason: "calibrate" });
    const rows = [session(0, "leg_extension", 50, [10, 10], { rpe: 8 })];
    expect(targetFor(BENCH, known(rows, 2))).toMatchObject({ loadG: null, reason: "calibrate" });
  });

  test("one that stands in for a known lift begins with nine tenths of what carries over", () => {
    const floor = "barbell_floor_press";
    const logs = [session(0, BENCH, 100, [5, 5, 5], { rpe: 8 })];
    const target = targetFor(floor, known(logs, 2));
    const from = catalog().byId.get(BENCH)!;
    const ratio = Math.min(1, from.transfer[floor] ?? 1);
    const most =
      (stateOf(logs, catalog()).lifts[BENCH]!.smoothG! * ratio * 0.9 * percentAny(target.reps, 7)) /
      100;
    expect(target).toMatchObject({ reason: "transferred", rule: "TRANSFER_INVALID" });
    expect(target.loadG!).toBeLessThanOrEqual(most);
    expect(target.loadG!).toBeGreaterThan(most * 0.9);
  });
});

describe("whatever was logged", () => {
  const level = fc.constantFrom("novice" as const, "intermediate" as const, "advanced" as const);

  test("targets are loadable, within reach, and of the form that leaves", () => {
    fc.assert(
      fc.property(anyLogs, level, fc.integer({ min: 0, max: 150 }), (logs, is, later) => {
        const today = dayOf(logs) + later;
        const given = known(logs, today, { level: is });
        const keys = Object.keys(given.state.lifts);
        for (const target of nextTargets(keys.map(unplanned), given)) {
          expect(NextTarget.parse(target)).toEqual(target);
          const exercise = catalog().byId.get(target.exerciseKey);
          const lift = given.state.lifts[target.exerciseKey]!;
          if (target.loadG === null || !exercise || exercise.loadType === "assisted") continue;
          if (exercise.loadType === "added" || exercise.measure !== "reps") continue;
          expect(isLoadable(given.ladderOf(exercise)!, target.loadG)).toBe(true);
          if (lift.smoothG !== null)
            expect(target.loadG).toBeLessThanOrEqual(
              Math.ceil((lift.smoothG * percentAny(target.reps, 10)) / 100),
            );
        }
      }),
      { numRuns: 200 },
    );
  });

  test("a bad day never asks for more", () => {
    fc.assert(
      fc.property(anyLogs, level, fc.integer({ min: 1, max: 2 }), (logs, is, readiness) => {
        const today = dayOf(logs) + 2;
        const good = known(logs, today, { level: is });
        const bad = { ...good, signals: [checkedIn(today, { readiness })] };
        const keys = Object.keys(good.state.lifts).map(unplanned);
        const [then, now] = [nextTargets(keys, good), nextTargets(keys, bad)];
        now.forEach((target, i) => {
          const isHelp = catalog().byId.get(target.exerciseKey)?.loadType === "assisted";
          const [more, less] = isHelp ? [target, then[i]!] : [then[i]!, target];
          if (more.loadG !== null) expect(less.loadG ?? 0).toBeLessThanOrEqual(more.loadG);
        });
      }),
      { numRuns: 150 },
    );
  });
});

const dayOf = (logs: readonly WorkoutLog[]) => {
  const last = logs.at(-1)?.day ?? dayAt(0);
  return Math.round((Date.parse(addDays(last, 0)) - MONDAY) / 86_400_000);
};
