import { expect, test } from "vitest";
import { sessionSeconds } from "./session-time.ts";

const exercise = {
  setup: "other" as "barbell" | "machine" | "other",
  isolation: false,
  power: false,
  unilateral: false,
  rampSets: 0,
  sets: [{ count: 5, reps: 5, restSeconds: 180 }],
};
/** Without the general warm-up. */
const seconds = (...exercises: Parameters<typeof sessionSeconds>[0]) =>
  sessionSeconds(exercises).p50Seconds - 300;

test("five sets of five at 180 seconds take 14.7 minutes", () => {
  expect(((seconds(exercise) - 60) / 60).toFixed(1)).toBe("14.7");
});

test("every part of the model by itself", () => {
  const one = { ...exercise, sets: [{ count: 1, reps: 10, restSeconds: 90 }] };
  expect(seconds(one)).toBe(60 + 15 + 35);
  expect(seconds({ ...one, setup: "barbell" })).toBe(90 + 15 + 35);
  expect(seconds({ ...one, setup: "machine" })).toBe(45 + 15 + 35);
  expect(seconds({ ...one, isolation: true })).toBe(60 + 15 + 30);
  expect(seconds({ ...one, power: true })).toBe(60 + 15 + 20);
  expect(seconds({ ...one, unilateral: true })).toBe(60 + 15 + 63);
  expect(seconds({ ...one, rampSets: 3 })).toBe(60 + 210 + 15 + 35);
  const timed = [{ count: 2, reps: 1, seconds: 40, restSeconds: 60 }];
  expect(seconds({ ...one, sets: timed })).toBe(60 + 2 * 55 + 60);
});

test("only the very last rest is not taken", () => {
  const fours = { ...exercise, sets: [{ count: 5, reps: 4, restSeconds: 180 }] };
  expect(seconds(fours, fours)).toBe(2 * seconds(fours) + 180);
  const uneven = [
    { count: 1, reps: 5, restSeconds: 240 },
    { count: 2, reps: 10, restSeconds: 60 },
  ];
  expect(seconds({ ...exercise, sets: uneven })).toBe(60 + 3 * 15 + 25 * 3.5 + 240 + 60 + 0.5);
});

test("a superset rests once a round, as long as its longest rest", () => {
  const sets = (count: number, restSeconds: number) => ({
    sets: [{ count, reps: 10, restSeconds }],
  });
  const a = { ...exercise, ...sets(3, 60), superset: "A" };
  const b = { ...exercise, ...sets(3, 75), superset: "A" };
  expect(seconds(a, b)).toBe(2 * 60 + 6 * 50 + 2 * 75);
  expect(seconds({ ...a, superset: null }, { ...b, superset: null })).toBe(
    2 * 60 + 6 * 50 + 3 * 60 + 2 * 75,
  );
  expect(seconds(a, { ...b, ...sets(2, 75) })).toBe(2 * 60 + 5 * 50 + 2 * 75);
  expect(seconds(a, { ...b, superset: "B" })).toBe(2 * 60 + 6 * 50 + 3 * 60 + 2 * 75);
});

test("the ninetieth percentile is 15 % above, conditioning counts, nothing takes no time", () => {
  expect(sessionSeconds([exercise])).toEqual({ p50Seconds: 1243, p90Seconds: 1429 });
  expect(sessionSeconds([exercise], 600).p50Seconds).toBe(1843);
  expect(sessionSeconds([], 600).p50Seconds).toBe(900);
  expect(sessionSeconds([])).toEqual({ p50Seconds: 0, p90Seconds: 0 });
});
