/** Columns for sets, paces and fractions are read as what stands in them shows. */
import { describe, expect, test } from "vitest";
import { read, setsOf, warningsOf } from "./testing.ts";

const table = (...lines: string[]) => read(lines.join("\n"));
const secondsOf = ({ sessions }: ReturnType<typeof read>) =>
  setsOf(sessions).map(({ seconds }) => seconds);

describe("a column for sets", () => {
  const rows = (...sets: [exercise: string, said: number][]) =>
    sets.map(([exercise, said]) => `2025-08-04,${exercise},${said},5,100`);
  const numbered = rows(["Squat", 1], ["Squat", 2], ["Squat", 3], ["Row", 1], ["Row", 2]);
  const onwards = rows(["Squat", 1], ["Squat", 2], ["Row", 3], ["Row", 4]);
  const inTurn = rows(["Squat", 1], ["Row", 1], ["Squat", 2], ["Row", 2]);
  const counted = rows(["Squat", 3], ["Row", 5], ["Curl", 1]);

  test.each(["Set", "Sets", "Satz", "Sätze", "Serie", "Series", "Série"])(
    "%j is a number where it counts up, and a count where it does not",
    (header) => {
      const head = `Date,Exercise,${header},Reps,Weight (kg)`;
      const countOf = (some: string[]) => {
        const { sessions, report } = table(head, ...some);
        expect(warningsOf(report)).toEqual({});
        return setsOf(sessions).length;
      };
      expect([numbered, onwards, inTurn, counted].map(countOf)).toEqual([5, 4, 4, 9]);
    },
  );

  test("that does both is doubted", () => {
    const both = rows(
      ["Squat", 1],
      ["Squat", 2],
      ["Squat", 3],
      ["Row", 4],
      ["Curl", 5],
      ["Dip", 3],
    );
    const { sessions, report } = table("Date,Exercise,Set,Reps,Weight (kg)", ...both);
    expect([setsOf(sessions).length, warningsOf(report)]).toEqual([6, { doubtful_column: [1] }]);
  });
});

test("a pace is no length of time, and an Italian or Portuguese time is", () => {
  const head = "Date,Exercise,Weight (kg),Reps,Tempo";
  const pace = table(head, "2025-08-04,Squat,100,5,3010", "2025-08-04,Row,60,8,3-1-1");
  expect([secondsOf(pace), pace.report.errorCount]).toEqual([[null, null], 0]);
  expect(secondsOf(table(head, "2025-08-04,Prancha,,,1:30"))).toEqual([90]);
});

describe("fractions", () => {
  const loads = (locale: string, ...weights: string[]) =>
    setsOf(
      read(
        ["Datum;Übung;Gewicht (lb);Wdh", ...weights.map((w) => `04.08.2025;Curl;${w};5`)].join(
          "\n",
        ),
        { locale },
      ).sessions,
    ).map(({ loadG }) => loadG);

  test("of three digits are read as the file writes its others, else as the athlete would", () => {
    expect(loads("de-DE", "1.125")).toEqual([510_291]);
    expect(loads("de-DE", "1.125", "82.5")).toEqual([510, 37_421]);
    expect(loads("en-US", "1,125", "82,5")).toEqual([510, 37_421]);
    expect(loads("de-DE", "0.625")).toEqual([283]);
  });
});

test("what the first 200 rows show holds for the rest", () => {
  const row = (i: number) => `2025-08-04,18:30,Lift ${i},100,5`;
  const rows = Array.from({ length: 450 }, (_, i) => row(Math.floor(i / 20)));
  const text = ["Date,Time,Exercise,Weight (kg),Reps", ...rows].join("\n");
  const { sessions, report } = read(text);
  expect(setsOf(sessions).every(({ seconds }) => seconds === null)).toBe(true);
  expect([report.rows, report.sets, report.errorCount]).toEqual([450, 450, 0]);
  expect(read(text, {}, 7).sessions).toEqual(sessions);
});
