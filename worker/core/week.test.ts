import { expect, test } from "vitest";
import { WEEK_MS, startOfNamedWeek, startOfWeek, weekName } from "./week.ts";

const DAY_MS = WEEK_MS / 7;

test.each([
  ["2026-W01", "2025-12-29"],
  ["2026-W48", "2026-11-23"],
  ["2026-W53", "2026-12-28"],
  ["2027-W01", "2027-01-04"],
  ["2020-W53", "2020-12-28"],
  ["1969-W52", "1969-12-22"],
])("%s begins on Monday %s", (name, monday) => {
  const start = Date.parse(monday);
  expect(startOfNamedWeek(name)).toBe(start);
  for (const inside of [start, start + 3 * DAY_MS, start + WEEK_MS - 1]) {
    expect(startOfWeek(inside)).toBe(start);
  }
  expect(startOfWeek(start - 1)).toBe(start - WEEK_MS);
  expect(weekName(start)).toBe(name);
});

test.each(["2025-W53", "2026-W00", "2026-W54", "2026-48", "0099-W01", ""])(
  "there is no week %s",
  (name) => {
    expect(startOfNamedWeek(name)).toBeNull();
  },
);
