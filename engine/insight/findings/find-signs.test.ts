/** Signs that call for a light week, and pain. */
import { describe, expect, test } from "vitest";
import { dayAt } from "../testing.ts";
import { frozenLifts } from "./pain-state.ts";
import { did, givenOn, readyOn } from "./testing.ts";
import { dayNumber } from "../../time.ts";
import { SQUAT, BENCH, rulesOf, find, days, growing, lastDay, planned } from "./cases-testing.ts";

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

test("a light week is called for once in four weeks, and anew after one that was light", () => {
  const tired = (day: number) => [0, 2, 4].map((ago) => readyOn(day - ago, 1));
  const keyOn = (day: number, logs = [did(day - 3, [{ id: SQUAT, kg: 100 }])]) =>
    find(givenOn(day, logs, { signals: tired(day) }), "DELOAD_READINESS")!.key;
  // Blocks of four weeks are counted from the epoch: day 17 after the first Monday of 2026 begins one.
  const start = 28 - (dayNumber(dayAt(0)) % 28);
  expect(keyOn(start + 27)).toBe(keyOn(start));
  expect(keyOn(start + 28)).not.toBe(keyOn(start));
  const light = (day: number) => [
    did(day, [{ id: SQUAT, kg: 60 }], { isDeload: true }),
    did(start + 20, [{ id: SQUAT, kg: 100 }]),
  ];
  expect(keyOn(start + 26, light(start + 10))).not.toBe(keyOn(start + 26));
  expect(keyOn(start + 40, light(start + 10))).toBe(keyOn(start + 26, light(start + 10)));
  expect(keyOn(start + 26, light(start + 12))).not.toBe(keyOn(start + 26, light(start + 10)));
});
