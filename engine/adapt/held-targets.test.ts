/** What speaks against more next time is heard: bad days, breaks, pain, misses. */
import { describe, expect, test } from "vitest";
import { dayAt, entryOf, logOf, setOf } from "../insight/testing.ts";
import type { Known } from "./target-case.ts";
import { BENCH, HOUR, known, MONDAY, targetFor, session, checkedIn } from "./targets-testing.ts";

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
    const on = session(52, BENCH, 52.5, [5, 5, 5], { rpe: 6 });
    const loads = [47, 51, 57].map(
      (day) =>
        targetFor(BENCH, known(day > 52 ? [...logs, back, on] : [...logs, back], day)).loadG!,
    );
    expect(loads).toEqual([...loads].toSorted((a, b) => a - b));
    expect(loads[0]).toBeLessThan(loads[2]!);
    expect(loads[2]).toBeLessThanOrEqual(60_000);
  });

  test("a short break within the weeks back makes nothing good of the long one", () => {
    const long = [session(0, BENCH, 100, [5, 5, 5], { rpe: 8 })];
    const back = session(164, BENCH, 60, [5, 5, 5], { rpe: 6 });
    const at = (day: number, ...more: typeof long) =>
      targetFor(BENCH, known([...long, back, ...more], day)).loadG!;
    expect(at(174)).toBeGreaterThan(60_000);
    expect(at(175)).toBeLessThanOrEqual(60_000);
    const second = session(176, BENCH, 75, [5, 5, 5], { rpe: 7 });
    expect(at(178, second)).toBeLessThanOrEqual(80_000);
  });

  test("where there is no load to take from there are fewer repetitions, or seconds", () => {
    const at = (id: string, more: Partial<Known>, day = 2) => {
      const counts = id === "plank" ? { seconds: 60 } : {};
      const log = session(0, id, null, id === "plank" ? [0, 0, 0] : [12, 12, 12], counts);
      return targetFor(id, known([log], day, more));
    };
    const low = { signals: [checkedIn(2, { readiness: 1 })] };
    expect(at("push_up", low)).toMatchObject({ reps: 10, reason: "readiness_reduce" });
    expect(at("push_up", {}, 150)).toMatchObject({ reps: 7, reason: "layoff" });
    expect(at("push_up", {}).reps).toBeGreaterThan(12);
  });

  test("of the lightest load that there is fewer repetitions are left", () => {
    const logs = [session(0, BENCH, 20, [5, 5, 5], { rpe: 7 })];
    const target = targetFor(BENCH, known(logs, 2, { signals: [checkedIn(2, { readiness: 1 })] }));
    expect(target).toMatchObject({ loadG: 20_000, reps: 4, reason: "readiness_reduce" });
  });

  test("what is told of a day that is long over holds nothing back", () => {
    const old = { day: dayAt(-20), toldAt: MONDAY + 2 * 24 * HOUR, readiness: 1 };
    expect(on({ signals: [old] })).toMatchObject({ loadG: 62_500, reason: "add_load" });
    expect(on({ signals: [checkedIn(2, { readiness: 5 }, 8), old] }).loadG).toBe(62_500);
  });

  test("whatever is said of the day, no target is heavier than without it", () => {
    const raise = "dumbbell_lateral_raise";
    const logs = [0, 3].map((day) => session(day, raise, 10, [12, 12, 11], { rpe: 8.5 }));
    const at = (more: Partial<Known>) =>
      targetFor(raise, known(logs, 5, { level: "intermediate", ...more }));
    const [free, low] = [at({}), at({ signals: [checkedIn(5, { readiness: 2 })] })];
    expect(low.loadG!).toBeLessThanOrEqual(free.loadG!);
    expect(free.loadG).toBe(10_000);
  });

  test("a joint that another lift hurt is loaded with no more", () => {
    const log = logOf(0, [
      entryOf(BENCH, [setOf(80, 5, { rpe: 8 })], { pain: [{ joint: "shoulder", score: 8 }] }),
      entryOf(
        "barbell_overhead_press",
        [5, 5, 5].map((reps) => setOf(60, reps, { rpe: 7 })),
      ),
    ]);
    expect(targetFor("barbell_overhead_press", known([log], 2))).toMatchObject({
      loadG: 60_000,
      reason: "pain_ease",
    });
  });

  test("who trains a lift every twelve days takes no break by it", () => {
    const days = [0, 12, 24, 36, 48, 60, 72];
    const logs = days.map((day, i) =>
      session(day, "barbell_deadlift", 140 + i * 2.5, [5, 5, 5], { rpe: 7 }),
    );
    const target = targetFor("barbell_deadlift", known(logs, 84, { level: "intermediate" }));
    expect(target.reason).not.toBe("layoff");
    expect(target.loadG!).toBeGreaterThanOrEqual(150_000);
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

  test("pain takes off once, whatever was done lighter since, and the load from before comes back", () => {
    const logs = [
      logOf(0, [
        entryOf(
          BENCH,
          [5, 5, 5].map((reps) => setOf(100, reps, { rpe: 8 })),
          {
            pain: [{ joint: "shoulder", score: 4 }],
          },
        ),
      ]),
    ];
    const loads: number[] = [];
    for (const day of [3, 6, 9, 12, 15]) {
      const { loadG } = targetFor(BENCH, known(logs, day));
      loads.push(loadG! / 1000);
      logs.push(session(day, BENCH, loadG! / 1000, [5, 5, 5], { rpe: 7 }));
    }
    expect(loads.slice(0, 4)).toEqual([80, 80, 90, 100]);
    expect(loads[4]).toBeGreaterThanOrEqual(100);
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
