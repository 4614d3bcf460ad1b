/** Each row of a file becomes a set or a sentence with its line. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  read,
  entriesOf,
  setsOf,
  faultsOf,
  warningsOf,
  STRONG,
  strong,
  HEVY,
  GENERIC,
  generic,
} from "./testing.ts";

describe("a row", () => {
  test.each([
    ["2025-02-30,Squat,100,5,,,kg", "bad_date"],
    ["08/09/2025,Squat,100,5,,,kg", "bad_date"],
    ["2025-08-04,Squat,10O,5,,,kg", "bad_number"],
    ["2025-08-04,Squat,100,5.5,,,kg", "bad_number"],
    ["2025-08-04,Squat,100,501,,,kg", "bad_number"],
    ["2025-08-04,Squat,100,5,hard,,kg", "bad_number"],
    ["2025-08-04,Squat,-5,5,,,kg", "negative_weight"],
    ["2025-08-04,,100,5,,,kg", "missing_exercise"],
    ["2025-08-04,Squat,102,5,5,,,kg", "broken_row"],
    ['2025-08-04,"Squat" deep,100,5,,,kg', "broken_row"],
    ["2025-08-04,Sq\uFFFDat,100,5,,,kg", "unreadable_text"],
    ["2025-08-04,Sq\0at,100,5,,,kg", "unreadable_text"],
    [`2025-08-04,Squat,100,5${",".repeat(300)}`, "too_large"],
  ])("%j is rejected by its line, and the others are read", (row, reason) => {
    const good = "2025-08-03,Squat,100,5,,,kg";
    const { sessions, report } = read(generic(good, row, good));
    expect(faultsOf(report)).toEqual([[3, reason]]);
    expect(setsOf(sessions)).toHaveLength(2);
  });

  test("of a locale has its fractions and its days", () => {
    const german = "Datum;Übung;Gewicht (kg);Wdh\n08/09/2025;Bankdrücken;82,5;5\n";
    const { sessions } = read(german, { locale: "de" });
    expect(sessions[0]).toMatchObject({ day: "2025-09-08", isTimeKnown: false });
    expect(entriesOf(sessions)[0]).toMatchObject({
      exerciseId: "barbell_bench_press",
      sets: [{ loadG: 82_500 }],
    });
    const american = generic("08/09/2025,Squat,225,5,,,lb");
    expect(read(american, { locale: "en-US" }).sessions[0]!.day).toBe("2025-08-09");
  });

  test("with 0 in reserve is an effort, with an RPE of 0 it is none", () => {
    const { sessions, report } = read(
      generic(
        "2025-08-04,Squat,100,5,0,0,kg",
        "2025-08-04,Squat,100,5,,,kg",
        "2025-08-04,Squat,100,5,10.5,-1,kg",
      ),
    );
    expect(setsOf(sessions).map(({ rpe, rir }) => [rpe, rir])).toEqual([
      [null, 0],
      [null, null],
      [null, null],
    ]);
    expect(warningsOf(report)).toEqual({ rpe_out_of_range: [4] });
  });

  test("with 0 repetitions of a load is a set that was missed, and without a load it is none", () => {
    const { sessions, report } = read(
      generic(
        "2025-08-04,Squat,100,0,,,kg",
        "2025-08-04,Pull Up,,0,,,",
        "2025-08-04,Squat,100,1,,,kg",
      ),
    );
    expect(setsOf(sessions).map(({ reps, isMissed }) => [reps, isMissed])).toEqual([
      [0, true],
      [1, false],
    ]);
    expect(warningsOf(report)).toEqual({ zero_reps: [2, 3] });
  });

  test("that tells what was planned, too, is missed where less was done", () => {
    const header =
      "Workout DateTime,Exercise,Is Warmup Set?,Required Reps,Completed Reps,Is AMRAP?,Completed Weight Value,Completed Weight Unit";
    const row = (warmup: number, aim: string, done: string, amrap: number, load = "100,kg") =>
      `2026-03-01T10:00:00.000Z,"Squat, Barbell",${warmup},${aim},${done},${amrap},${load}`;
    const { sessions } = read(
      [
        header,
        row(0, "5", "5", 0),
        row(0, "5", "4", 0),
        row(0, "5", "4", 1),
        row(0, "5", "", 0, ","),
        row(1, "5", "", 0, ","),
        row(1, "5", "4", 0),
      ].join("\n"),
    );
    expect(
      setsOf(sessions).map(({ kind, reps, loadG, isAmrap, isMissed }) => [
        kind,
        reps,
        loadG,
        isAmrap,
        isMissed,
      ]),
    ).toEqual([
      ["work", 5, 100_000, false, false],
      ["work", 4, 100_000, false, true],
      ["work", 4, 100_000, true, false],
      ["work", null, null, false, true],
      ["warmup", 4, 100_000, false, false],
    ]);
  });

  test("with a quote that is never closed ends the file, by its line", () => {
    const { sessions, report } = read(
      strong(
        "2025-08-04 18:00:00,A,,Squat (Barbell),1,100,5,0,0,,,",
        '2025-08-04 18:00:00,A,,Squat (Barbell),2,100,5,0,0,"oops,,',
        "2025-08-04 18:00:00,A,,Squat (Barbell),3,100,5,0,0,,,",
      ),
      { unit: "kg" },
    );
    expect(faultsOf(report)).toEqual([[3, "unterminated_quote"]]);
    expect(setsOf(sessions)).toHaveLength(1);
  });

  test("does not throw, whatever stands in it", () => {
    const header = fc.constantFrom(STRONG, HEVY, GENERIC, "Date,Exercise,Weight,Reps,constructor");
    const cell = fc.oneof(
      fc.constantFrom("2025-08-04", "constructor", "__proto__", "-1", "1e9", '"', "'=1", "kg", "W"),
      fc.string({ maxLength: 12 }),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 16 }));
    fc.assert(
      fc.property(header, rows, fc.integer({ min: 1, max: 40 }), (first, cells, size) => {
        const text = [first, ...cells.map((some) => some.join(","))].join("\n");
        const { sessions, report } = read(text, { unit: "kg" }, size);
        expect(setsOf(sessions)).toHaveLength(report.sets);
      }),
      { numRuns: 300 },
    );
  });
});
