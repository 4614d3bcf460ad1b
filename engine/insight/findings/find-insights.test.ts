/** Stalls, adherence, balance and days: what is found, and the form of all findings. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyLogs } from "../../../test/support/any-logs.ts";
import { entryOf, dayAt, logOf, setOf } from "../testing.ts";
import { findInsights } from "./find-insights.ts";
import { Insight } from "./insight.ts";
import { INSIGHT_RULES } from "./insight-rules.ts";
import { did, givenOn, readyOn } from "./testing.ts";
import { addDays, dayNumber } from "../../time.ts";
import { SQUAT, BENCH, rulesOf, find, days, growing, planned } from "./cases-testing.ts";

describe("a lift that stands still", () => {
  const alone = (more: Parameters<typeof givenOn>[2] = {}, count = 10) =>
    givenOn(
      (count - 1) * 3,
      days(0, count).map((day) => did(day, [{ id: SQUAT, kg: 100 }])),
      more,
    );

  test("gets more sets from the well recovered, fewer from the tired", () => {
    expect(find(alone(), "PLATEAU_MORE")).toMatchObject({
      exerciseId: SQUAT,
      proposal: { reason: "plateau", changes: { volume: { factor: 1.2, muscles: ["quads"] } } },
    });
    const tired = [readyOn(20, 3), readyOn(24, 2), readyOn(27, 3)];
    const less = find(alone({ signals: tired }), "PLATEAU_LESS");
    expect(less!.proposal!.changes.volume!.factor).toBe(0.8);
  });

  test("is exchanged when it stood still for twice as long", () => {
    const swap = find(alone({}, 16), "PLATEAU_SWAP");
    expect(swap!.proposal!.changes).toEqual({ avoid: [SQUAT] });
    expect(rulesOf(alone({}, 16))).not.toContain("PLATEAU_MORE");
  });

  test("is the same finding the next day, under the same key", () => {
    const first = find(alone(), "PLATEAU_MORE")!;
    const next = find({ ...alone(), today: addDays(alone().today, 1) }, "PLATEAU_MORE")!;
    expect(next.key).toBe(first.key);
  });
});

describe("how the plan fits", () => {
  const log = did(0, [{ id: SQUAT, kg: 100 }]);
  const plan = null;

  test("two missed sessions in a row, one is nothing", () => {
    const missed = (...dates: [number, boolean][]) =>
      find(givenOn(9, [log], { planned: planned(...dates), plan }), "ADHERENCE_MISSED");
    expect(missed([0, true], [3, false], [6, false])).toMatchObject({
      numbers: { sessions: 2, weeks: 1 },
    });
    expect(missed([0, true], [3, true], [6, false])).toBeUndefined();
    expect(missed([0, true], [3, false], [9, false])).toBeUndefined();
  });

  test("fewer days for who comes to half of them", () => {
    const dates = days(0, 12, 2).map((day, i): [number, boolean] => [day, i % 2 === 0]);
    const told = find(
      givenOn(25, [log, did(22, [{ id: SQUAT, kg: 100 }])], { planned: planned(...dates) }),
      "ADHERENCE_DAYS",
    );
    expect(told).toMatchObject({ numbers: { done: 6, planned: 12, percent: 50, days: 2 } });
  });

  test("a break of more than ten days brings less load, and nothing else but what cannot wait", () => {
    expect(rulesOf(givenOn(10, [log]))).not.toContain("LAYOFF_BACK");
    expect(find(givenOn(15, [log]), "LAYOFF_BACK")).toMatchObject({
      numbers: { days: 15, percent: 5 },
    });
    expect(find(givenOn(40, [log]), "LAYOFF_BACK")).toMatchObject({ numbers: { percent: 20 } });
  });
});

test("a low check-in is heard the same day", () => {
  const on = (readiness: number) => rulesOf(givenOn(2, [], { signals: [readyOn(2, readiness)] }));
  expect(on(3)).toEqual([]);
  expect(on(2)).toEqual(["READINESS_HOLD"]);
  expect(on(1)).toEqual(["READINESS_REDUCE"]);
});

test("a record beside a light week says that the week comes first, of the lifts that are to rest alone", () => {
  const logs = growing(0.02, 5);
  const restOf = (more: Parameters<typeof givenOn>[2]) =>
    find(givenOn(12, logs, more), "RECORD_LOAD")!.numbers["rest"];
  expect(restOf({})).toBeUndefined();
  expect(restOf({ signals: [8, 10, 12].map((day) => readyOn(day, 1)) })).toBe(1);
  const hurt = did(12, [
    { id: SQUAT, kg: 120 },
    { id: BENCH, kg: 60, reps: 1, pain: ["shoulder", 5] },
  ]);
  const before = did(9, [{ id: BENCH, kg: 60, pain: ["shoulder", 5] }]);
  const given = givenOn(12, [...logs.slice(0, 3), before, hurt]);
  expect(rulesOf(given)).toContain("DELOAD_PAIN");
  expect(find(given, "RECORD_LOAD")).toMatchObject({ exerciseId: SQUAT });
  expect(find(given, "RECORD_LOAD")!.numbers["rest"]).toBeUndefined();
});

test("the heaviest load so far is told once there were a few before it", () => {
  const logs = growing(0.02, 5);
  expect(find(givenOn(12, logs), "RECORD_LOAD")).toMatchObject({
    severity: "info",
    proposal: null,
  });
  expect(rulesOf(givenOn(3, growing(0.02, 2)))).not.toContain("RECORD_LOAD");
  expect(rulesOf(givenOn(15, [...logs, did(15, [{ id: SQUAT, kg: 90 }])]))).not.toContain(
    "RECORD_LOAD",
  );
});

test("sets far over a ceiling, and presses without pulls", () => {
  const much = days(0, 10).map((day) =>
    logOf(day, [
      entryOf(
        BENCH,
        Array.from({ length: 12 }, () => setOf(80, 8, { rpe: 7 })),
      ),
    ]),
  );
  const given = givenOn(27, much);
  expect(find(given, "VOLUME_HIGH")).toMatchObject({
    muscle: "chest",
    proposal: { changes: { volume: { muscles: ["chest"], factor: 0.8 } } },
  });
  expect(find(given, "BALANCE_PULL")!.proposal!.changes.focus).toEqual(["back"]);
});

test("one side that is stronger in both sessions", () => {
  const row = (day: number, left: number, right: number) =>
    logOf(day, [
      entryOf("dumbbell_one_arm_row", [
        setOf(left, 8, { side: "left", rpe: 8, loadType: "per_hand" }),
        setOf(right, 8, { side: "right", rpe: 8, loadType: "per_hand" }),
      ]),
    ]);
  expect(find(givenOn(3, [row(0, 30, 24), row(3, 30, 24)]), "BALANCE_SIDES")).toMatchObject({
    numbers: { percent: 25, strongerLeft: 1 },
  });
  expect(rulesOf(givenOn(3, [row(0, 36, 24), row(3, 27, 30)]))).not.toContain("BALANCE_SIDES");
});

test("whatever was logged: findings keep their form, their keys and their own rule", () => {
  const level = fc.constantFrom("novice" as const, "intermediate" as const, "advanced" as const);
  fc.assert(
    fc.property(anyLogs, level, fc.integer({ min: 0, max: 20 }), (logs, is, later) => {
      const last = logs.at(-1)?.day ?? dayAt(0);
      const today = dayNumber(last) - dayNumber(dayAt(0)) + later;
      const insights = findInsights(givenOn(today, logs, { level: is }));
      for (const insight of insights) {
        expect(Insight.parse(insight)).toEqual(insight);
        expect(INSIGHT_RULES[insight.rule as keyof typeof INSIGHT_RULES].kind).toBe(insight.kind);
        expect(insight.expires >= dayAt(today)).toBe(true);
        expect(Object.values(insight.numbers).every(Number.isFinite)).toBe(true);
      }
      const keys = insights.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 150 },
  );
});

test("twice the sets of a muscle in a week is a big step, but for one that the plan has taken", () => {
  const bench = (day: number, more: Parameters<typeof did>[2] = {}) =>
    did(day, [{ id: BENCH, kg: 80 }], more);
  const before = [0, 7].map((day) => bench(day));
  const on = (more: Parameters<typeof did>[2]) =>
    rulesOf(givenOn(20, [...before, ...[14, 16, 18].map((day) => bench(day, more))]));
  expect(on({})).toContain("VOLUME_JUMP");
  expect(on({ planned: { programId: "prg", week: 3, session: 1 } })).not.toContain("VOLUME_JUMP");
});
