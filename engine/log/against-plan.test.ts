/** Which planned session a log is of: that of its day, or the one near it that it resembles. */
import { describe, expect, test } from "vitest";
import { dayAt, entryOf, logOf, setOf } from "../insight/testing.ts";
import type { Program } from "../program/program.ts";
import { findPlanned, mightBe, type PlannedPlace } from "./against-plan.ts";

const A = ["barbell_back_squat", "barbell_bench_press", "plank", "barbell_row"];
const B = ["barbell_deadlift", "barbell_overhead_press", "plank", "lat_pulldown"];

const sessionOf = (number: number, day: number, ids: readonly string[]) => ({
  number,
  date: dayAt(day),
  exercises: ids.map((exerciseId, i) => ({ exerciseId, role: i < 2 ? "main" : "isolation" })),
});

/** Monday, Wednesday and Friday of two weeks: A, B, A, then B, A, B. */
const PROGRAM = {
  startDate: dayAt(0),
  weeks: [
    { number: 1, sessions: [sessionOf(1, 0, A), sessionOf(2, 2, B), sessionOf(3, 4, A)] },
    { number: 2, sessions: [sessionOf(1, 7, B), sessionOf(2, 9, A), sessionOf(3, 11, B)] },
  ],
} as unknown as Program;

const did = (day: number, ids: readonly string[]) =>
  logOf(
    day,
    ids.map((id) => entryOf(id, [setOf(50, 5)])),
  );
const find = (day: number, ids: readonly string[], done: Record<string, number[]> = {}) => {
  const doneOn = ({ week, session }: PlannedPlace) => (done[`${week}.${session}`] ?? []).map(dayAt);
  const place = findPlanned(PROGRAM, did(day, ids), doneOn);
  return place && `${place.week}.${place.session}`;
};

describe("a session that names none", () => {
  test("is that of its day, also with little of it", () => {
    expect(find(0, A)).toBe("1.1");
    expect(find(2, ["plank"])).toBe("1.2");
  });

  test("is the one near it that it resembles, a few days late or a little early", () => {
    expect(find(1, A)).toBe("1.1");
    expect(find(3, B)).toBe("1.2");
    expect(find(5, A)).toBe("1.3");
    expect(find(1, B)).toBe("1.2");
    expect(find(14, B)).toBe("2.3");
    expect(find(15, B)).toBeNull();
    expect(find(-1, A)).toBeNull();
  });

  test("is one with half of its main lifts, or half of its exercises", () => {
    expect(find(1, ["barbell_back_squat"])).toBe("1.1");
    expect(find(1, ["plank", "barbell_row", "biceps_curl"])).toBe("1.1");
    expect(find(1, ["plank", "biceps_curl"])).toBeNull();
  });

  test("is the earliest of those that it resembles alike, and none that was done on another day", () => {
    expect(find(3, A)).toBe("1.1");
    expect(find(3, A, { "1.1": [0] })).toBe("1.3");
    expect(find(3, A, { "1.1": [0], "1.3": [5] })).toBeNull();
    expect(find(0, A, { "1.1": [-1] })).toBeNull();
  });

  test("goes with the other part of it that was done on its day", () => {
    expect(find(0, ["plank"], { "1.1": [0] })).toBe("1.1");
    expect(find(1, ["barbell_bench_press"], { "1.1": [1] })).toBe("1.1");
  });

  test("is the whole of a missed one rather than a few sets of its day", () => {
    expect(find(2, A)).toBe("1.1");
    expect(find(2, [...A, "barbell_deadlift"])).toBe("1.2");
    expect(find(2, A, { "1.1": [0], "1.3": [4] })).toBe("1.2");
  });
});

test("one that was named far from its day might not have been found", () => {
  const [first] = PROGRAM.weeks[0]!.sessions;
  expect(mightBe(did(1, A), first!)).toBe(true);
  expect(mightBe(did(1, ["plank"]), first!)).toBe(false);
  expect(mightBe(did(0, []), first!)).toBe(true);
  expect(mightBe(did(4, A), first!)).toBe(false);
});
