import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { goalEta } from "./goal-eta.ts";
import { dayAt } from "./testing.ts";

/** One value every three days, the last one today. */
const every3 = (values: readonly number[]) =>
  values.map((value, i) => ({ day: dayAt(i * 3), value }));
const grows = (days: number, from: number, perDay: number) =>
  Array.from({ length: days }, (_, i) => from + perDay * 3 * i);
const eta = (
  values: readonly number[],
  target: number,
  more: Partial<Parameters<typeof goalEta>[0]> = {},
) =>
  goalEta({
    points: every3(values),
    target,
    direction: "up",
    today: dayAt((values.length - 1) * 3),
    ...more,
  });

describe("a goal is expected", () => {
  test("where the trend comes to it", () => {
    expect(eta(grows(10, 100, 0.1), 105)).toMatchObject({
      status: "expected",
      day: dayAt(27 + 23),
      earliest: dayAt(27 + 23),
      latest: dayAt(27 + 23),
      now: expect.closeTo(102.7, 5),
      perWeek: expect.closeTo(0.7, 5),
    });
  });

  test("no sooner than its level's cap allows", () => {
    const values = grows(10, 100, 0.5);
    const dayFor = (level: "novice" | "intermediate" | "advanced") => {
      const found = eta(values, 120, { level });
      return found.status === "expected" ? found.day : null;
    };
    expect(eta(values, 120)).toMatchObject({ day: dayAt(27 + 13) });
    expect(dayFor("novice")).toBe(dayAt(27 + 20));
    expect(dayFor("intermediate")).toBe(dayAt(27 + 49));
    expect(dayFor("advanced")).toBe(dayAt(27 + 97));
  });

  test("later and sooner, too, where days differ; one odd day moves nothing much", () => {
    const noise = [0.4, -0.5, 0.3, 0, -0.3, 0.5, -0.4, 0.2, -0.2, 0.1];
    const values = grows(10, 100, 0.1).map((value, i) => value + noise[i]!);
    const found = eta(values, 105);
    expect(found).toMatchObject({ status: "expected" });
    if (found.status !== "expected") return;
    expect(found.earliest < found.day && found.day < found.latest!).toBe(true);
    const odd = eta([...values.slice(0, 5), 60, ...values.slice(6)], 105);
    expect(odd).toMatchObject({ status: "expected", perWeek: expect.closeTo(found.perWeek, 0) });
  });

  test("downwards, for those who want less", () => {
    expect(eta(grows(10, 90, -0.1), 85, { direction: "down" })).toMatchObject({
      status: "expected",
      day: dayAt(27 + 23),
      perWeek: expect.closeTo(-0.7, 5),
    });
    expect(eta(grows(10, 90, 0.1), 85, { direction: "down" })).toMatchObject({
      reason: "no_trend",
    });
  });
});

describe("nobody can say", () => {
  test.each([
    ["with five days", grows(5, 100, 0.1), 105, "too_few"],
    ["within three weeks", grows(7, 100, 0.1), 105, "too_few"],
    ["where nothing moves", grows(10, 100, 0), 105, "no_trend"],
    ["where it goes the other way", grows(10, 100, -0.1), 105, "no_trend"],
    ["where it goes up and down", [100, 104, 99, 103, 98, 104, 99, 103], 110, "no_trend"],
    ["where it takes more than a year", grows(10, 100, 0.01), 110, "too_far"],
  ])("%s", (_, values, target, reason) => {
    expect(eta(values, target)).toMatchObject({ status: "unclear", reason });
  });

  test("after four weeks of silence, or with nothing at all", () => {
    const values = grows(10, 100, 0.1);
    expect(eta(values, 105, { today: dayAt(27 + 28) })).toMatchObject({ status: "expected" });
    expect(eta(values, 105, { today: dayAt(27 + 29) })).toMatchObject({ reason: "too_few" });
    expect(eta([], 105, { today: dayAt(0) })).toEqual({
      status: "unclear",
      reason: "too_few",
      now: null,
    });
  });
});

test("what is reached is reached, also without a trend", () => {
  expect(eta(grows(10, 100, 0.1), 102)).toMatchObject({ status: "reached" });
  expect(eta([100, 105], 104)).toMatchObject({ status: "reached", now: 105 });
});

test("whatever the days were, a day that is told lies ahead and in order", () => {
  const values = fc.array(fc.double({ min: 1, max: 400, noNaN: true }), { maxLength: 30 });
  fc.assert(
    fc.property(values, fc.double({ min: 1, max: 500, noNaN: true }), (points, target) => {
      const today = dayAt(Math.max(0, points.length - 1) * 3);
      const found = eta(points, target, { level: "novice", today });
      if (found.status !== "expected") return;
      expect(Number.isFinite(found.perWeek) && found.perWeek > 0).toBe(true);
      expect(found.earliest >= today && found.earliest <= found.day).toBe(true);
      expect(found.latest === null || found.latest >= found.day).toBe(true);
    }),
  );
});
