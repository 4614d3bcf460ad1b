/** Figures of a diet without a unit or in words, and those of the gym that only look like them. */
import { expect, test } from "vitest";
import { dietMarks } from "./diet-figures.ts";

function marksOf(line: string): string[] {
  const marks = new Set<string>();
  dietMarks(`${line} `, (name) => marks.add(name));
  return [...marks];
}

test.each([
  ["700 a day monday to friday", ["BARE_UNDER_800", "BARE_UNDER_1200", "BARE_UNDER_1500"]],
  ["i sit at 1100 and nothing moves", ["BARE_UNDER_1200", "BARE_UNDER_1500"]],
  ["twenty pounds in ten days", ["RATE_FAST"]],
  ["80 kg now i need 68 in four weeks", ["RATE_FAST", "RATE_DOWN"]],
  ["i am 58 kg and want to lose 1 kg a week", ["RATE_FAST"]],
  ["4 kg lighter by friday scale", ["RATE_BY_DAY"]],
  ["i am 175 cm and would like to see 52 on the scale", ["BMI_UNDER_18"]],
  ["i am 5 7 and aiming for 105 lbs", ["BMI_UNDER_18"]],
  ["cut from 82 to 78 kg in eight weeks", []],
  ["lose 5 kg in ten weeks", []],
  ["i am 90 kg and want to lose 1 kg a week", []],
  ["row 500 m and 200 reps", []],
  ["squat from 100 kg to 110 kg in four weeks", []],
])("%s", (line, marks) => {
  expect(marksOf(line).toSorted()).toEqual(marks.toSorted());
});
