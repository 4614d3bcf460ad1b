import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeClock } from "./clock.ts";
import { readDuration, readNumber } from "./read-figure.ts";
import { readMoment } from "./read-moment.ts";

const at = (day: string, time: string | null = null, offset: number | null = null) => ({
  day,
  time,
  offset,
});

test.each([
  ["2025-08-25 09:38:07", at("2025-08-25", "09:38:07")],
  ["2025-08-25T09:38:07.123Z", at("2025-08-25", "09:38:07.123", 0)],
  ["2025-08-25T09:38:07+02:00", at("2025-08-25", "09:38:07", -120)],
  ["2025-08-25T09:38-0530", at("2025-08-25", "09:38:00", 330)],
  ["2025-08-25", at("2025-08-25")],
  ["2025/8/5", at("2025-08-05")],
  ["25 Aug 2025, 09:38", at("2025-08-25", "09:38:00")],
  ["5 Mär 2025, 09:38", at("2025-03-05", "09:38:00")],
  ["18 sept. 2026, 17:31", at("2026-09-18", "17:31:00")],
  ["1 août 2025, 7:05", at("2025-08-01", "07:05:00")],
  ["3 juil. 2025, 18:00", at("2025-07-03", "18:00:00")],
  ["3 juin 2025, 18:00", at("2025-06-03", "18:00:00")],
  ["7 de enero de 2025, 18:00", at("2025-01-07", "18:00:00")],
  ["Aug 25, 2025, 9:38 PM", at("2025-08-25", "21:38:00")],
  ["Monday 25 August 2025 at 12:05 am", at("2025-08-25", "00:05:00")],
  ["25.08.2025 09:38", at("2025-08-25", "09:38:00")],
  ["01.02.2025", at("2025-02-01")],
  ["25/08/2025", at("2025-08-25")],
  ["08/25/2025", at("2025-08-25")],
  ["08/08/2025", at("2025-08-08")],
  ["04.08.25", at("2025-08-04")],
  ["8/25/25 6:30 PM", at("2025-08-25", "18:30:00")],
  ["08/09/25", "ambiguous"],
  ["25/08/04", null],
  ["25-08-04", null],
  ["2025-08-25 18:30 Uhr", at("2025-08-25", "18:30:00")],
  ["25/08/2025 18h30", at("2025-08-25", "18:30:00")],
  ["08/09/2025", "ambiguous"],
  ["2025-02-29", null],
  ["2025-13-01", null],
  ["2025-08-25 25:00", null],
  ["31/02/2025", null],
  ["25 Foo 2025", null],
  ["yesterday", null],
  ["", null],
  ["2025-08-25 and more", null],
])("%j is %o", (text, moment) => {
  expect(readMoment(text, null)).toEqual(moment);
});

test("an order of days tells what could be two days", () => {
  expect(readMoment("08/09/2025", "dmy")).toEqual(at("2025-09-08"));
  expect(readMoment("08/09/2025", "mdy")).toEqual(at("2025-08-09"));
});

test.each([
  ["", ".", null],
  ["80", ".", 80],
  ["-12.5", ".", -12.5],
  ["82,5", ".", 82.5],
  ["1,250", ".", 1250],
  ["1,250", ",", 1.25],
  ["1.250", ",", 1250],
  ["1.250", ".", 1.25],
  ["1.234,5", ".", 1234.5],
  ["1,234.5", ".", 1234.5],
  ["1 234,5", ".", 1234.5],
  ["1,234,567", ".", 1_234_567],
  ["1,250", null, 1.25],
  ["61.235", null, 61.235],
  ["1.234,5", null, 1234.5],
  ["1 250", null, Number.NaN],
  ["12x", ".", Number.NaN],
  ["1e3", ".", Number.NaN],
  ["--1", ".", Number.NaN],
  ["8-12", ".", Number.NaN],
] as const)("the number %j, with %j before fractions, is %d", (text, mark, value) => {
  expect(readNumber(text, mark)).toBe(value);
});

test.each([
  ["", "s", null],
  ["29m", "min", 1740],
  ["2h 38m", "min", 9480],
  ["1h 5m 3s", "min", 3903],
  ["1:02:03", "s", 3723],
  ["0:45", "s", 45],
  ["2520", "s", 2520],
  ["45", "min", 2700],
  ["1.5", "h", 5400],
  ["90 sec", "s", 90],
  ["soon", "s", Number.NaN],
  [`1h${" ".repeat(100_000)}x`, "s", Number.NaN],
] as const)("the length %j of %j is %d seconds", (text, unit, value) => {
  expect(readDuration(text, unit, ".")).toBe(value);
});

describe("a clock", () => {
  const berlin = makeClock("Europe/Berlin");

  test.each([
    ["2025-08-25T09:38:07", "2025-08-25T07:38:07.000Z"],
    ["2025-12-25T09:38:07", "2025-12-25T08:38:07.000Z"],
    ["2025-03-30T02:30:00", "2025-03-30T01:30:00.000Z"],
    ["2025-10-26T02:30:00", "2025-10-26T00:30:00.000Z"],
    ["2025-10-26T03:30:00", "2025-10-26T02:30:00.000Z"],
  ])("in Berlin shows %s at %s", (local, epoch) => {
    expect(new Date(berlin.epochOf(local)).toISOString()).toBe(epoch);
  });

  test("gives every moment back, wherever it hangs", () => {
    const zones = ["UTC", "America/St_Johns", "Pacific/Kiritimati", "Australia/Lord_Howe"];
    const clocks = zones.map(makeClock);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000_000_000 }),
        fc.constantFrom(...clocks),
        (seconds, clock) => {
          const local = clock.localOf(seconds * 1000);
          const again = clock.epochOf(local);
          expect(clock.localOf(again)).toBe(local);
          expect(Math.abs(again - seconds * 1000)).toBeLessThanOrEqual(3_600_000);
          expect(clock.dayOf(again)).toBe(local.slice(0, 10));
        },
      ),
    );
  });
});
