import { describe, expect, test } from "vitest";
import { catalog } from "../catalog/catalog.ts";
import type { Level } from "../program/brief.ts";
import { stateOf } from "./fold-log.ts";
import { findStall } from "./plateau.ts";
import { bench, dayAt } from "./testing.ts";

const known = catalog();

/** Singles at full effort, so that the estimate is the load; every so many days. */
function stallOf(
  loads: readonly number[],
  {
    level = "novice",
    every = 3,
    adherence = 1,
    later = 0,
    light = -1,
  }: {
    level?: Level;
    every?: number;
    adherence?: number | null;
    later?: number;
    light?: number;
  } = {},
) {
  const logs = loads.map((kg, i) => ({
    ...bench(i * every, kg, 1, { rpe: 10 }),
    isDeload: i === light,
  }));
  const today = dayAt((loads.length - 1) * every + later);
  const lift = stateOf(logs, known).lifts["barbell_bench_press"]!;
  return findStall(lift, { level, adherence, today });
}
const flat = (times: number) => Array.from({ length: times }, () => 100);

describe("a novice stands still", () => {
  test("after three exposures without a gain", () => {
    expect(stallOf(flat(3))).toBeNull();
    expect(stallOf(flat(4))).toEqual({
      since: dayAt(3),
      exposures: 3,
      days: 6,
      bestG: 100_000,
      beforeG: 100_000,
    });
    expect(stallOf([100, 98, 99, 97])).toMatchObject({ bestG: 99_000, beforeG: 100_000 });
  });

  test("not with a gain of half a percent in them", () => {
    expect(stallOf([100, 100, 100.4, 100])).not.toBeNull();
    expect(stallOf([100, 100, 100.5, 100])).toBeNull();
  });

  test("not where too few sessions were done; without a plan nobody knows of any", () => {
    expect(stallOf(flat(4), { adherence: 0.79 })).toBeNull();
    expect(stallOf(flat(4), { adherence: 0.8 })).not.toBeNull();
    expect(stallOf(flat(4), { adherence: null })).not.toBeNull();
  });

  test("not while the lift rests, and not against what lies before a break", () => {
    expect(stallOf(flat(4), { later: 14 })).not.toBeNull();
    expect(stallOf(flat(4), { later: 15 })).toBeNull();
    expect(stallOf(flat(9), { every: 15 })).toBeNull();
  });

  test("not by sessions of a light week", () => {
    expect(stallOf(flat(4), { light: 2 })).toBeNull();
    expect(stallOf(flat(5), { light: 2 })).toMatchObject({ exposures: 3, since: dayAt(3) });
  });
});

test("an intermediate has three weeks, an advanced lifter a block", () => {
  const weekly = { every: 7, level: "intermediate" } as const;
  expect(stallOf(flat(3), weekly)).toBeNull();
  expect(stallOf(flat(4), weekly)).toMatchObject({ exposures: 3, days: 14 });
  expect(stallOf([100, 100, 100, 101], weekly)).toBeNull();
  // The best day of long ago is no bar.
  expect(stallOf([110, 100, 100, 100, 101, 101, 101], weekly)).toBeNull();
  const advanced = { every: 3, level: "advanced" } as const;
  expect(stallOf(flat(12), advanced)).toBeNull();
  expect(stallOf(flat(13), advanced)).toMatchObject({ exposures: 12, days: 33 });
  expect(stallOf([90, ...flat(12)], advanced)).toBeNull();
});
