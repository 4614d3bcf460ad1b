/** Figures are read as what they mean, and numbers that merely look like it as nothing. */
import { expect, test } from "vitest";
import { ageMarks } from "./ages.ts";
import { bodyMarks } from "./body.ts";
import { intakeMarks } from "./intake.ts";
import type { Mark } from "./marks.ts";
import { timeMarks } from "./times.ts";

function marksOf(read: (line: string, mark: Mark) => void, line: string): string[] {
  const marks: string[] = [];
  read(`${line} `, (name) => marks.push(name));
  return [...new Set(marks)];
}

test.each([
  ["i am 15", ["MINOR"]],
  ["i am only fifteen and want abs", ["MINOR"]],
  ["i am 12", ["UNDER_13", "MINOR"]],
  ["i am turning 18 next month", ["MINOR"]],
  ["tengo 15 anos", ["MINOR"]],
  ["ich bin erst 14", ["MINOR"]],
  ["je ai 16 ans", ["MINOR"]],
  ["tenho quinze anos", ["MINOR"]],
  ["my son is 14", ["MINOR_OTHER"]],
  ["i am 42", ["ADULT"]],
  ["i am 15 weeks pregnant", []],
  ["i am 15 lbs over", []],
  ["i am 15 years into lifting", []],
  ["15 years of lifting", []],
  ["tengo 15 anos de experiencia", []],
  ["je ai 15 ans de pratique", []],
  ["15 reps then 16", []],
  ["my 15 year old injury", []],
])("the age in %s", (line, marks) => {
  expect(marksOf(ageMarks, line)).toEqual(marks);
});

test.each([
  ["my bp is 185/110", ["BP_180", "BP_160"]],
  ["blood pressure 165 over 95", ["BP_160"]],
  ["bp 118/75", ["BP_OK"]],
  ["5 x 5 at 100 then 120", []],
  ["sugar is 45", ["GLUCOSE_LOW"]],
  ["glucose 2.9 mmol", ["GLUCOSE_LOW"]],
  ["glucose 310 mg dl", ["GLUCOSE_HIGH"]],
  ["30 g of sugar", []],
  ["heart rate 130 lying in bed", ["HR_REST_120"]],
  ["heart rate 180 in intervals", ["HR_150"]],
  ["temperature 104 f", ["CORE_HEAT", "FEVER_FIGURE"]],
  ["38 degrees outside", []],
  ["170 cm and 48 kg", ["BMI_UNDER_18"]],
  ["bmi 15.5", ["BMI_UNDER_16", "BMI_UNDER_18"]],
])("the body in %s", (line, marks) => {
  expect(marksOf(bodyMarks, line)).toEqual(marks);
});

test.each([
  ["i eat 600 kcal a day", ["KCAL_UNDER_800", "KCAL_UNDER_1200", "KCAL_UNDER_1500"]],
  ["1400 calorias al dia", ["KCAL_UNDER_1500"]],
  ["2300 kcal", ["KCAL_OK"]],
  ["i burn 500 calories", ["KCAL_PART"]],
  ["lose 10 kg in 2 weeks", ["RATE_FAST"]],
  ["2 lbs a week", ["RATE_OK"]],
  ["600 mg of caffeine", ["DOSE", "CAFFEINE_OVER_400"]],
  ["drank 8 liters", ["WATER_OVER_5", "WATER_OVER_7"]],
  ["3 liters of water", []],
])("the intake in %s", (line, marks) => {
  expect(marksOf(intakeMarks, line)).toEqual(marks);
});

test.each([
  ["three weeks ago", ["AGO_WEEKS"]],
  ["il y a 2 jours", ["AGO_WEEKS"]],
  ["vor 3 jahren", ["AGO_MONTHS"]],
  ["ten minutes", []],
  ["a 72 hour fast", ["FAST_36_HOURS", "FAST_DAY", "FOR_DAYS"]],
  ["14 hours a week", ["FOR_DAYS", "HOURS_WEEK_OVER_10"]],
  ["32 weeks pregnant", ["GESTATION", "FOR_2_WEEKS", "FOR_2_MONTHS", "FOR_DAYS"]],
])("the time in %s", (line, marks) => {
  expect(marksOf(timeMarks, line)).toEqual(marks);
});
