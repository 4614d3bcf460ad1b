import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyLogs } from "../../../test/support/any-logs.ts";
import { entryOf, dayAt, logOf, setOf } from "../testing.ts";
import { findInsights } from "./find-insights.ts";
import { Insight } from "./insight.ts";
import { INSIGHT_RULES } from "./insight-rules.ts";
import { frozenLifts } from "./pain-state.ts";
import { did, givenOn, readyOn } from "./testing.ts";
import { addDays, dayNumber } from "../../time.ts";

const SQUAT = "barbell_back_squat";
const BENCH = "barbell_bench_press";

type Given = Parameters<typeof findInsights>[0];
const rulesOf = (given: Given) => findInsights(given).map(({ rule }) => rule);
const find = (given: Given, rule: string) =>
  findInsights(given).find((insight) => insight.rule === rule);

const days = (from: number, count: number, gap = 3) =>
  Array.from({ length: count }, (_, i) => from + i * gap);
/** Loads that grow by a part of themselves from session to session. */
const growing = (part: number, count = 10) =>
  days(0, count).map((day, i) =>
    did(day, [
      { id: SQUAT, kg: 100 * (1 + part) ** i },
      { id: BENCH, kg: 80 * (1 + part) ** i },
    ]),
  );
const lastDay = 27;
const planned = (...dates: [number, boolean][]) =>
  dates.map(([day, isDone]) => ({ day: dayAt(day), isDone, isLight: false }));

describe("a light week", () => {
  test("is proposed when two main lifts stand still, and not while they grow", () => {
    const still = find(givenOn(lastDay, growing(0)), "DELOAD_STALLED");
    expect(still).toMatchObject({ kind: "deload", severity: "act", numbers: { lifts: 2 } });
    expect(still!.proposal).toEqual({ reason: "deload", changes: { deload: {} } });
    expect(rulesOf(givenOn(lastDay, growing(0.01)))).not.toContain("DELOAD_STALLED");
  });

  test("is not proposed to who comes to too few sessions, nor with a light one near", () => {
    const logs = growing(0);
    const absent = planned(...days(1, 9).map((day): [number, boolean] => [day, false]));
    expect(rulesOf(givenOn(lastDay, logs, { planned: absent }))).not.toContain("DELOAD_STALLED");
    const near = [{ day: dayAt(lastDay + 2), isDone: false, isLight: true }];
    expect(rulesOf(givenOn(lastDay, logs, { planned: near }))).not.toContain("DELOAD_STALLED");
  });

  test("is not proposed again for what came before the last one", () => {
    const light = did(28, [{ id: SQUAT, kg: 80, rpe: 5 }], { isDeload: true });
    const after = did(31, [
      { id: SQUAT, kg: 100 },
      { id: BENCH, kg: 80 },
    ]);
    expect(rulesOf(givenOn(31, [...growing(0), light, after]))).not.toContain("DELOAD_STALLED");
  });

  test("follows from three low check-ins, not from two, nor from old ones", () => {
    const logs = growing(0.01, 3);
    const low = (...on: number[]) =>
      rulesOf(givenOn(8, logs, { signals: on.map((day) => readyOn(day, 2)) }));
    expect(low(3, 5, 8)).toContain("DELOAD_READINESS");
    expect(low(5, 8)).not.toContain("DELOAD_READINESS");
    expect(low(-9, 5, 8)).not.toContain("DELOAD_READINESS");
    const mixed = [readyOn(3, 2), readyOn(5, 2), readyOn(8, 3)];
    expect(rulesOf(givenOn(8, logs, { signals: mixed }))).not.toContain("DELOAD_READINESS");
  });

  test("of one lift where one fell, of everything where two did", () => {
    const before = growing(0.005, 6);
    const fall = (day: number, bench: number) =>
      did(day, [
        { id: SQUAT, kg: 90 },
        { id: BENCH, kg: bench },
      ]);
    const one = find(givenOn(21, [...before, fall(18, 82), fall(21, 82)]), "DELOAD_DROP");
    expect(one).toMatchObject({ exerciseId: SQUAT, severity: "suggest" });
    expect(one!.proposal!.changes).toEqual({ deload: { exercises: [SQUAT] } });
    const both = find(givenOn(21, [...before, fall(18, 72), fall(21, 72)]), "DELOAD_DROP");
    expect(both).toMatchObject({ exerciseId: null, severity: "act", numbers: { lifts: 2 } });
    expect(both!.proposal!.changes).toEqual({ deload: {} });
    expect(rulesOf(givenOn(18, [...before, fall(18, 72)]))).not.toContain("DELOAD_DROP");
  });

  test("less strength after a break is no sign of fatigue", () => {
    const weak = [40, 43].map((day) =>
      did(day, [
        { id: SQUAT, kg: 85 },
        { id: BENCH, kg: 65 },
      ]),
    );
    expect(rulesOf(givenOn(43, [...growing(0.005, 6), ...weak]))).not.toContain("DELOAD_DROP");
  });

  test("for a joint that hurt in two sessions, locally", () => {
    const hurt = (day: number, score: number) =>
      did(day, [{ id: BENCH, kg: 80, pain: ["shoulder", score] }]);
    expect(rulesOf(givenOn(3, [hurt(0, 4), hurt(3, 4)]))).toContain("DELOAD_PAIN");
    expect(rulesOf(givenOn(3, [hurt(0, 3), hurt(3, 4)]))).not.toContain("DELOAD_PAIN");
  });
});

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

describe("pain", () => {
  const hurt = (day: number, score: number, id = BENCH) =>
    did(day, [{ id, kg: 80, pain: ["shoulder", score] }]);

  test("to 3 is no finding, 4 and 5 ease, from 6 the lift waits and is replaced", () => {
    expect(rulesOf(givenOn(0, [hurt(0, 3)]))).toEqual([]);
    expect(find(givenOn(0, [hurt(0, 5)]), "PAIN_EASE")).toMatchObject({ joint: "shoulder" });
    const freeze = find(givenOn(0, [hurt(0, 6)]), "PAIN_FREEZE");
    expect(freeze).toMatchObject({ severity: "act", numbers: { pain: 6, appearances: 3 } });
    expect(freeze!.proposal!.changes).toEqual({ avoid: [BENCH] });
  });

  test("that is worse on the next day makes the lift wait, too", () => {
    const logs = [hurt(0, 3), did(1, [{ id: SQUAT, kg: 100, pain: ["shoulder", 5] }])];
    const { state } = givenOn(1, logs);
    expect(frozenLifts(state, dayAt(1)).map(({ exerciseKey }) => exerciseKey)).toEqual([BENCH]);
    const better = givenOn(1, [
      hurt(0, 5),
      did(1, [{ id: SQUAT, kg: 100, pain: ["shoulder", 4] }]),
    ]);
    expect(frozenLifts(better.state, dayAt(1))).toEqual([]);
  });

  test("the wait ends after three appearances, as often as the lift is trained", () => {
    const logs = [...days(0, 4, 2).map((day) => did(day, [{ id: BENCH, kg: 80 }])), hurt(8, 7)];
    const { state } = givenOn(8, logs);
    const waits = (day: number) => frozenLifts(state, dayAt(day)).length;
    expect([8, 12, 14, 15, 20].map(waits)).toEqual([1, 1, 1, 0, 0]);
  });

  test("in three sessions, or over four weeks, is for somebody who can look at it", () => {
    const refer = (...logs: ReturnType<typeof hurt>[]) =>
      find(givenOn(dayNumber(logs.at(-1)!.day) - dayNumber(dayAt(0)), logs), "PAIN_REFER");
    expect(refer(hurt(0, 4), hurt(3, 4))).toBeUndefined();
    expect(refer(hurt(0, 4), hurt(3, 4), hurt(6, 4))).toMatchObject({
      severity: "act",
      proposal: null,
    });
    expect(refer(hurt(0, 4), hurt(29, 4))).toBeDefined();
    expect(refer(hurt(0, 4), hurt(28, 4))).toBeUndefined();
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
