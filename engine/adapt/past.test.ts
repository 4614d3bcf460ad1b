/** What was done, as the next load is decided from it: believed, in the lift's own way, and by its working sets. */
import { expect, test } from "vitest";
import { entryOf, logOf, setOf } from "../insight/testing.ts";
import { ladderFor } from "../strength/ladder.ts";
import { BENCH, known, session, targetFor } from "./targets-testing.ts";

test("a load that nobody believes is not what comes next", () => {
  const logs = [0, 2, 4, 7].map((day) => session(day, BENCH, 80, [5, 5, 5], { rpe: 7 }));
  for (const typo of [800, 176]) {
    const wrong = session(9, BENCH, typo, [5, 5, 5], { rpe: 7 });
    const target = targetFor(BENCH, known([...logs, wrong], 11));
    expect(target.loadG ?? 0).toBeLessThanOrEqual(85_000);
  }
});

test("a load that is told of both hands together is one of each", () => {
  const both = session(0, "dumbbell_bench_press", 60, [8, 8, 8], {
    loadType: "external",
    rpe: 7,
  });
  expect(targetFor("dumbbell_bench_press", known([both], 2)).loadG!).toBeLessThanOrEqual(34_000);
});

test("help stays help where nobody knows what the body weighs", () => {
  const machine = "assisted_pull_up_machine";
  const logs = [0, 3].map((day) => session(day, machine, 30, [8, 8, 8], { rpe: 8 }));
  const bare = logs.map((log) => ({ ...log, bodyweightG: null }));
  const target = targetFor(machine, known(bare, 5, { bodyweightG: null }));
  expect(target.loadG!).toBeGreaterThanOrEqual(25_000);
  expect(target.loadG!).toBeLessThanOrEqual(30_000);
});

test("of an assisted lift a step is less help", () => {
  const machine = "assisted_pull_up_machine";
  const logs = [
    session(0, machine, 10, [5, 5, 5], { rpe: 7 }),
    session(3, machine, 10, [9, 9, 9], { rpe: 6 }),
  ];
  const target = targetFor(machine, known(logs, 5));
  expect(target.reason).toBe("add_load");
  expect(target.loadG!).toBeLessThan(10_000);
});

test("sets that lead up to the heaviest are not what comes next", () => {
  const ramp = (day: number) =>
    logOf(day, [
      entryOf(BENCH, [setOf(40, 8), setOf(60, 6), setOf(80, 5), setOf(100, 3, { rpe: 8 })]),
    ]);
  const target = targetFor(BENCH, known([ramp(0), ramp(3)], 5));
  expect(target.loadG!).toBeGreaterThanOrEqual(100_000);
  expect(target.sets).toBe(1);
});

test("lighter sets of more repetitions are no sign that the heavy ones were too much", () => {
  const day = (at: number) =>
    logOf(at, [
      entryOf(BENCH, [
        setOf(100, 5, { rpe: 9.5 }),
        setOf(100, 5, { rpe: 9.5 }),
        setOf(60, 12, { rpe: 8 }),
      ]),
    ]);
  const target = targetFor(BENCH, known([day(0), day(3)], 5));
  expect(target.reason).toBe("too_hard");
  expect(target.loadG!).toBeGreaterThanOrEqual(90_000);
});

test("pounds that an app told in rounded kilograms are those that there are", () => {
  const curl = "dumbbell_curl";
  const pounds = { unit: "lb", ladderOf: () => ladderFor("dumbbell", { unit: "lb" }) } as const;
  const target = targetFor(
    curl,
    known([session(0, curl, 11.3, [12, 12, 12], { rpe: 8 })], 2, pounds),
  );
  expect(Math.round(target.loadG! / 453.592)).toBe(25);
});
