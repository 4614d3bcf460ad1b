import { expect, test } from "vitest";
import type { WorkoutLog } from "../log/workout-log.ts";
import { adherenceIn, type PlannedSession } from "./adherence.ts";
import { bench, dayAt } from "./testing.ts";

const plan = (...dates: number[]): PlannedSession[] =>
  dates.map((date, i) => ({
    programId: "prg_a",
    week: 1,
    session: i + 1,
    deload: false,
    date: dayAt(date),
  }));
const named = (day: number, session: number, programId = "prg_a") => ({
  ...bench(day, 100, 5),
  planned: { programId, week: 1, session },
});
const adherence = (logs: WorkoutLog[], planned: PlannedSession[], today = 7) => {
  const span = { from: dayAt(0), to: dayAt(6) };
  const found = adherenceIn(planned, logs, span, dayAt(today));
  return [found.done, found.planned, found.share];
};

test("planned ones are done by name, or by their day", () => {
  expect(adherence([named(1, 1), bench(2, 100, 5)], plan(0, 2, 4))).toEqual([2, 3, 2 / 3]);
  expect(adherence([named(0, 9)], plan(0))).toEqual([0, 1, 0]);
  expect(adherence([named(0, 1, "prg_b")], plan(0))).toEqual([0, 1, 0]);
  expect(adherence([bench(0, 100, 5)], plan(0, 0))).toEqual([1, 2, 0.5]);
  expect(adherence([bench(0, 100, 5)], [])).toEqual([0, 0, null]);
});

test("those of today and later are not missed yet", () => {
  expect(adherence([bench(0, 100, 5)], plan(0, 2, 4), 2)).toEqual([1, 1, 1]);
  expect(adherence([bench(0, 100, 5), bench(2, 100, 5)], plan(0, 2, 4), 2)).toEqual([2, 2, 1]);
  expect(adherence([bench(0, 100, 5)], plan(0, 2, 4), 3)).toEqual([1, 2, 0.5]);
});

test("done late and without a name, a session is the one near it that it resembles", () => {
  const lifts = [{ exerciseId: "barbell_bench_press", isMain: true }];
  const alike = (...dates: number[]) => plan(...dates).map((one) => ({ ...one, lifts }));
  const on = (...days: number[]) => days.map((day) => bench(day, 100, 5));
  expect(adherence(on(1, 3, 5), alike(0, 2, 4))).toEqual([3, 3, 1]);
  expect(adherence(on(1, 3, 5), plan(0, 2, 4))).toEqual([0, 3, 0]);
  expect(adherence(on(-1), alike(0))).toEqual([0, 1, 0]);
  expect(adherence(on(5), alike(0))).toEqual([0, 1, 0]);
  expect(adherence([{ ...bench(1, 100, 5), isOffPlan: true }], alike(0))).toEqual([0, 1, 0]);
  expect(adherence([named(1, 2), ...on(1)], alike(0, 2))).toEqual([2, 2, 1]);
});
