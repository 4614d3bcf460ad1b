import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "../catalog/catalog.ts";
import { stateOf } from "../insight/fold-log.ts";
import { anyLogs } from "../../test/support/any-logs.ts";
import { dayAt, entryOf, logOf, setOf } from "../insight/testing.ts";
import type { LoggedSet, WorkoutLog } from "../log/workout-log.ts";
import { ladderFor, isLoadable } from "../strength/ladder.ts";
import { percentAny } from "../strength/rpe-table.ts";
import { gramsOfKg } from "../units.ts";
import { NextTarget } from "./next-target.ts";
import { nextTargets } from "./next-targets.ts";
import { type Asked, type Plan, plannedAfter, plannedIn } from "./planned-lift.ts";
import type { Known } from "./target-case.ts";
import { PROGRAM } from "./testing.ts";
import { addDays } from "../time.ts";

const BENCH = "barbell_bench_press";
const MONDAY = Date.UTC(2026, 0, 5);
const HOUR = 3_600_000;

/** What is known on a day, counted from the Monday of the logs; it is six in the evening. */
function known(logs: readonly WorkoutLog[], day: number, more: Partial<Known> = {}): Known {
  return {
    state: stateOf(logs, catalog()),
    logs,
    signals: [],
    plan: null,
    level: "novice",
    isOlder: false,
    bodyweightG: 80_000,
    unit: "kg",
    ladderOf: ({ incrementClass }) => ladderFor(incrementClass, { unit: "kg" }),
    catalog: catalog(),
    now: MONDAY + day * 24 * HOUR + 18 * HOUR,
    today: dayAt(day),
    ...more,
  };
}

const unplanned = (exerciseKey: string): Asked => ({ exerciseKey, planned: null });
const targetFor = (key: string, given: Known) => nextTargets([unplanned(key)], given)[0]!;

const session = (
  day: number,
  exerciseId: string,
  kg: number | null,
  reps: readonly number[],
  more: Partial<LoggedSet> = {},
  log: Partial<WorkoutLog> = {},
) =>
  logOf(
    day,
    [
      entryOf(
        exerciseId,
        reps.map((count) => setOf(kg, count, { loadType: typeOf(exerciseId), ...more })),
      ),
    ],
    log,
  );
const typeOf = (id: string) => catalog().byId.get(id)!.loadType;

const checkedIn = (day: number, told: { readiness?: number; soreness?: number }, hour = 12) => ({
  day: dayAt(day),
  toldAt: MONDAY + day * 24 * HOUR + hour * HOUR,
  ...told,
});

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

describe("what speaks against more is heard, and never adds up", () => {
  const logs = [session(0, BENCH, 60, [5, 5, 5], { rpe: 7 })];
  const on = (more: Partial<Known>, day = 2) => targetFor(BENCH, known(logs, day, more));

  test("a low day holds, a very low one takes a tenth", () => {
    expect(on({ signals: [checkedIn(2, { readiness: 3 })] }).loadG).toBe(62_500);
    expect(on({ signals: [checkedIn(2, { readiness: 2 })] })).toMatchObject({
      loadG: 60_000,
      reason: "readiness_hold",
    });
    expect(on({ signals: [checkedIn(2, { readiness: 1 })] })).toMatchObject({
      loadG: 52_500,
      reason: "readiness_reduce",
    });
    expect(on({ signals: [checkedIn(2, { soreness: 5 })] })).toMatchObject({
      loadG: 52_500,
      reason: "soreness_reduce",
    });
    expect(on({ signals: [checkedIn(2, { soreness: 5, readiness: 1 })] }).loadG).toBe(52_500);
  });

  test("a check-in counts for 36 hours", () => {
    expect(on({ signals: [checkedIn(1, { readiness: 1 }, 7)] }).loadG).toBe(52_500);
    expect(on({ signals: [checkedIn(1, { readiness: 1 }, 5)] }).loadG).toBe(62_500);
  });

  test("a day that was made lighter is not what comes next", () => {
    const light = session(2, BENCH, 52.5, [5, 5, 5], { rpe: 6 });
    const signals = [checkedIn(2, { readiness: 1 }, 10)];
    expect(targetFor(BENCH, known([...logs, light], 5, { signals })).loadG).toBe(62_500);
  });

  test.each([
    [10, 1],
    [15, 0.95],
    [30, 0.9],
    [45, 0.8],
    [90, 0.7],
    [200, 0.6],
  ])("after %i days the load comes back at %d", (days, part) => {
    const target = on({}, days);
    if (part === 1) expect(target.loadG).toBe(62_500);
    else expect(target.reason).toBe("layoff");
    if (part < 1) expect(target.loadG).toBe(Math.floor((60_000 * part) / 2_500) * 2_500);
  });

  test("the weeks after a break lead back to the load from before it", () => {
    const back = session(45, BENCH, 47.5, [5, 5, 5], { rpe: 6 });
    const loads = [47, 52, 57].map((day) => targetFor(BENCH, known([...logs, back], day)).loadG!);
    expect(loads).toEqual([...loads].toSorted((a, b) => a - b));
    expect(loads[0]).toBeLessThan(loads[2]!);
    expect(loads[2]).toBeLessThanOrEqual(60_000);
  });

  const hurting = (score: number, day = 0) =>
    logOf(day, [
      entryOf(
        BENCH,
        [5, 5, 5].map((reps) => setOf(60, reps, { rpe: 7 })),
        {
          pain: [{ joint: "shoulder", score }],
        },
      ),
    ]);

  test("pain up to 3 changes nothing, from 4 a fifth less, from 6 the lift waits", () => {
    const after = (score: number, more: Partial<Known> = {}) =>
      targetFor(BENCH, known([hurting(score)], 2, more));
    expect(after(3).loadG).toBe(62_500);
    expect(after(4)).toMatchObject({ loadG: 47_500, reason: "pain_ease" });
    expect(after(6)).toMatchObject({ sets: 0, loadG: null, reason: "pain_freeze" });
    const both = after(5, { signals: [checkedIn(2, { readiness: 1 })] });
    expect(both).toMatchObject({ loadG: 47_500, reason: "pain_ease" });
  });

  test("a lift that waited comes back eased, and without pain to what it was", () => {
    const waited = [hurting(7)];
    expect(targetFor(BENCH, known(waited, 10)).reason).toBe("pain_freeze");
    const first = targetFor(BENCH, known(waited, 14));
    expect(first.reason).not.toBe("pain_freeze");
    expect(first.loadG!).toBeLessThanOrEqual(48_000);
    const eased = [14, 17, 21].map((day) => session(day, BENCH, 47.5, [5, 5, 5], { rpe: 6 }));
    expect(targetFor(BENCH, known([...waited, ...eased], 24)).loadG!).toBeGreaterThan(47_500);
  });
});

describe("with a plan its own rule decides", () => {
  const plan: Plan = { programId: "prg", program: PROGRAM };
  const first = PROGRAM.weeks[0]!.sessions.flatMap((one) =>
    one.exercises.flatMap((item) => (item.groups.at(-1)!.load ? [{ one, item }] : [])),
  )[0]!;
  const groups = first.item.groups.filter(({ type }) => type === "work");
  const id = first.item.exerciseId;
  const done = (change: (set: LoggedSet, i: number) => Partial<LoggedSet>) => {
    const sets = groups.flatMap((group) =>
      Array.from({ length: group.sets }, () =>
        setOf(group.load!.kg, group.repsMax ?? group.reps, { rpe: group.rpe }),
      ),
    );
    return logOf(
      0,
      [
        entryOf(
          id,
          sets.map((set, i) => ({ ...set, ...change(set, i) })),
        ),
      ],
      {
        planned: { programId: "prg", week: 1, session: first.one.number },
      },
    );
  };
  const next = (log: WorkoutLog) => {
    const asked = plannedAfter(plan, log);
    const [target] = nextTargets(asked, known([log], 7, { plan, level: "intermediate" }));
    const planned = asked[0]!.planned!.groups[0]!;
    return { target: target!, planned };
  };

  test("done as asked, the plan goes on", () => {
    const { target, planned } = next(done(() => ({})));
    expect(target.loadG).toBe(gramsOfKg(planned.load!.kg));
    expect(target.reps).toBe(planned.reps);
  });

  test("missed, nothing grows", () => {
    const { target, planned } = next(done((_, i) => (i === 0 ? { reps: 1 } : {})));
    const same = (gramsOfKg(groups[0]!.load!.kg) / groups[0]!.percent!) * planned.percent!;
    expect(target.reason).toBe("first_miss");
    expect(target.loadG!).toBeLessThanOrEqual(same + 2_500);
    expect(target.loadG!).toBeLessThanOrEqual(gramsOfKg(planned.load!.kg));
  });

  test("done, but harder than asked, the same maximum counts on", () => {
    const { target, planned } = next(done((set) => ({ rpe: set.rpe! + 1 })));
    const same = (gramsOfKg(groups[0]!.load!.kg) / groups[0]!.percent!) * planned.percent!;
    expect(target.reason).toBe("repeat");
    expect(target.loadG!).toBeLessThanOrEqual(Math.round(same) + 1_250);
  });

  test("never more than the logged sets let expect", () => {
    const weak = [0, 2, 4].map((day) => session(day, id, 40, [5, 5], { rpe: 10 }));
    const asked = plannedIn(plan, { week: 1, session: first.one.number });
    const given = known(weak, 7, { plan, level: "intermediate" });
    const target = nextTargets(asked, given).find(({ exerciseKey }) => exerciseKey === id)!;
    const { smoothG, plusMinus } = given.state.lifts[id]!;
    expect(target.reason).toBe("above_capacity");
    expect(target.loadG!).toBeLessThanOrEqual(
      (smoothG! * (1 - plusMinus!) * percentAny(target.reps, 10)) / 100,
    );
  });

  test("a light week stays as light as it was planned", () => {
    const light = PROGRAM.weeks.find(({ deload }) => deload)!;
    const asked = plannedIn(plan, { week: light.number, session: 1 });
    const targets = nextTargets(
      asked,
      known([done(() => ({}))], 35, { plan, level: "intermediate" }),
    );
    for (const [i, { planned }] of asked.entries()) {
      expect(targets[i]!.sets).toBe(planned!.groups[0]!.sets);
      const load = planned!.groups[0]!.load;
      if (load) expect(targets[i]!.loadG!).toBeLessThanOrEqual(gramsOfKg(load.kg));
    }
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
