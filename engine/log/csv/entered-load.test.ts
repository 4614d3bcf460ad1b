/** The load of a row is the one that was entered, in the unit that stands beside it. */
import { describe, expect, test } from "vitest";
import { generic, read, setsOf, faultsOf, warningsOf } from "./testing.ts";

const loads = (text: string, options = {}) =>
  setsOf(read(text, options).sessions).map(({ loadG }) => loadG);
const cell = (weight: string, unit = "") =>
  read(generic(`2025-08-04,Bench Press,"${weight}",5,,,${unit}`));

describe("a cell that tells its unit", () => {
  test.each([
    ["100kg", 100_000],
    ["225 lb", 102_058],
    ["225lbs.", 102_058],
    ["62.5 Kilo", 62_500],
    ["135 pounds", 61_235],
    ["1,250 lb", 566_990],
  ])("%j is read", (weight, grams) => {
    const { sessions, report } = cell(weight);
    expect([setsOf(sessions)[0]?.loadG, report.needsUnit]).toEqual([grams, false]);
  });

  test("stands above the column", () => {
    const { sessions, report } = read(
      "Date,Exercise,Weight (kg),Reps\n2025-08-04,Squat,100,5\n2025-08-04,Squat,225 lb,5",
    );
    expect(setsOf(sessions).map(({ loadG }) => loadG)).toEqual([100_000, 102_058]);
    expect(warningsOf(report)).toEqual({ mixed_units: [3] });
  });

  test.each(["10O", "100 stone", "kg", "heavy", "100kg x 5", `${"9".repeat(60)}kg`])(
    "%j is none",
    (weight) => {
      expect(faultsOf(cell(weight, "kg").report)).toEqual([[2, "bad_number"]]);
    },
  );
});

test.each([
  ["BW", "bodyweight", null],
  ["Körpergewicht", "bodyweight", null],
  ["BW+10kg", "added", 10_000],
  ["BW + 22.5 lb", "added", 10_206],
  ["BW-20 kg", "assisted", 20_000],
  ["-", "bodyweight", null],
])("the body in a cell: %j is %s of %d", (weight, loadType, loadG) => {
  const { sessions } = read(generic(`2025-08-04,Pull Up,${weight},5,,,`));
  expect(setsOf(sessions)).toMatchObject([{ loadType, loadG }]);
});

describe("a row that tells its load in both units", () => {
  const both = (...rows: [kg: string, lb: string][]) =>
    ["Date,Exercise,kg,lbs,Reps", ...rows.map(([kg, lb]) => `2025-08-04,Squat,${kg},${lb},5`)].join(
      "\n",
    );

  test.each([
    ["0", "135", 61_235],
    ["60", "0", 60_000],
    ["0.00", "0", null],
    ["18.75", "41.3", 18_750],
    ["61.2", "135", 61_235],
    ["61.23", "135.00", 61_235],
    ["60.00", "132.28", 60_000],
  ])("%s kg and %s lb", (kg, lb, grams) => {
    const { sessions, report } = read(both([kg, lb]));
    expect(setsOf(sessions)[0]?.loadG).toBe(grams);
    expect(warningsOf(report)).toEqual({});
  });

  test("takes the unit that was confirmed where both may have been entered", () => {
    expect(loads(both(["136.1", "300.0"]), { unit: "lb" })).toEqual([136_078]);
    expect(loads(both(["45.4", "100.1"]), { unit: "kg" })).toEqual([45_400]);
    expect(loads(both(["45.4", "100.1"]), { unit: "lb" })).toEqual([45_405]);
  });

  test("doubts two that are not one load", () => {
    expect(warningsOf(read(both(["100", "100"])).report)).toEqual({ loads_disagree: [2] });
  });
});

test("a fraction of three digits is one in the language of the file, not thousands", () => {
  expect(loads(generic("2025-08-04,Curl,0.625,5,,,kg"))).toEqual([625]);
  expect(loads(generic('2025-08-04,Curl,"0,625",5,,,kg'), { locale: "de-DE" })).toEqual([625]);
  const pounds = "Datum;Übung;Gewicht (lb);Wdh\n2025-08-04;Bankdrücken;1,125;5";
  expect(loads(pounds, { locale: "de-DE" })).toEqual([510]);
});
