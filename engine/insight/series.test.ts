import { expect, test } from "vitest";
import { catalog } from "../catalog/catalog.ts";
import { replay } from "./fold-log.ts";
import { maxSeries, tonnageByWeek, topSets } from "./series.ts";
import { bench, dayAt, entryOf, logOf, setOf } from "./testing.ts";

const BENCH = "barbell_bench_press";
const span = (from: number, to: number) => ({ from: dayAt(from), to: dayAt(to) });
const liftsOf = (...logs: Parameters<typeof replay>[0]) => replay(logs, catalog()).lifts;

test("each day with an estimate is a point, with what it may be and the average after it", () => {
  const again = { ...bench(2, 110, 1, { rpe: 10 }), id: "again" };
  again.startedAt += 1;
  const lifts = liftsOf(
    bench(0, 100, 1, { rpe: 10 }),
    bench(2, 105, 1, { rpe: 10 }),
    again,
    bench(3, 60, 20),
    bench(9, 120, 1, { rpe: 10 }),
  );
  expect(maxSeries(lifts, BENCH, span(0, 8))).toEqual([
    {
      day: dayAt(0),
      logId: "log_0",
      maxG: 100_000,
      lowG: 98_000,
      highG: 102_000,
      smoothG: 100_000,
    },
    {
      day: dayAt(2),
      logId: "again",
      maxG: 110_000,
      lowG: 107_800,
      highG: 112_200,
      smoothG: 103_500,
    },
  ]);
  expect(maxSeries(lifts, BENCH, span(9, 9))).toMatchObject([{ maxG: 120_000 }]);
  expect(maxSeries(lifts, "barbell_row", span(0, 9))).toEqual([]);
});

test("the heaviest set of each session, the longer of two alike", () => {
  const sets = [
    setOf(100, 5),
    setOf(100, 6, { rpe: 9 }),
    setOf(90, 10),
    setOf(80, 8, { kind: "drop" }),
  ];
  const lifts = liftsOf(logOf(0, [entryOf(BENCH, sets)]), bench(1, 100, 0, { isMissed: true }));
  expect(topSets(lifts, BENCH, span(0, 9))).toEqual([
    { day: dayAt(0), topG: 100_000, setG: 100_000, reps: 6, rpe: 9 },
  ]);
});

test("tonnage by the Monday of each week, those without training among them", () => {
  const lifts = liftsOf(bench(1, 100, 5), bench(6, 100, 5), bench(14, 50, 4), bench(30, 50, 4));
  expect(tonnageByWeek(lifts, span(1, 20))).toEqual([
    { week: dayAt(0), tonnageG: 1_000_000 },
    { week: dayAt(7), tonnageG: 0 },
    { week: dayAt(14), tonnageG: 200_000 },
  ]);
});
