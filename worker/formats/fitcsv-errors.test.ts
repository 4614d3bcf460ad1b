/** A file that cannot be read says where and why, and takes neither long nor much. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ProgramInput } from "../../engine/program/program-input.ts";
import { type FitCells, USUAL_CELLS, fitCsvOf } from "../../test/support/fitcsv-file.ts";
import { FITCSV_COLUMNS } from "../../engine/log/csv/fitcsv-columns.ts";
import { readFitCsv } from "./fitcsv.ts";

const errorsOf = (rows: FitCells[]) => {
  const { program, errors } = readFitCsv(fitCsvOf(rows));
  expect(program).toBeNull();
  return errors;
};
const error = (line: number, words: string) => ({ line, message: expect.stringContaining(words) });

describe("a broken row", () => {
  test.each<[FitCells, string]>([
    [{ week: "one" }, 'week must be a whole number from 1 to 999, not "one"'],
    [{ week: "" }, "week is missing"],
    [{ day: 8 }, "day must be a whole number from 1 to 7"],
    [{ exercise: "" }, "exercise is missing"],
    [{ exercise: "x".repeat(81) }, "exercise must be no longer than 80"],
    [{ reps_min: "8-12" }, "reps_min must be a whole number from 1 to 7200"],
    [{ reps_min: "" }, "reps_min is missing"],
    [{ reps_max: "2.5" }, "reps_max must be a whole number"],
    [{ rest_s: 901 }, "rest_s must be a whole number from 0 to 900"],
    [{ rpe: 11 }, "rpe must be a number from 1 to 10"],
    [{ rir: -1 }, "rir must be a number from 0 to 9"],
    [{ set: "first" }, "set must be a whole number"],
    [{ set_type: "drop" }, "set_type must be warmup or work or calibration or conditioning"],
    [{ load_value: 2001, load_unit: "kg" }, "load_value must be a number from 0 to 2000"],
    [
      { load_value: 900, load_unit: "kg" },
      "load_value is 900 kg, and nobody is asked to lift over 500",
    ],
    [{ load_value: 1101, load_unit: "lb" }, "nobody is asked to lift over 1100"],
    [{ load_basis: "heavy" }, "load_basis must be"],
    [{ superset: "ABC" }, "superset must be no longer than 2"],
    [{ tempo: "3-1-1-0-3-1-1-0" }, "tempo must be no longer than 12"],
    [{ program: "x".repeat(121) }, "program must be no longer than 120"],
    [{ workout: "x".repeat(61) }, "workout must be no longer than 60"],
    [{ reps_min: "9".repeat(5000) }, `not "${"9".repeat(24)}…"`],
    [
      { set_type: "conditioning", notes: `text=${"x".repeat(201)}` },
      "text in notes must be no longer than 200",
    ],
  ])("is reported, and nothing else is", (cells, words) => {
    const { program, errors } = readFitCsv(fitCsvOf([{}, { week: 2, ...cells }, { week: 3 }]));
    expect(program).toBeNull();
    expect(errors).toEqual([error(3, words)]);
  });

  test("is one error with all that is wrong in it", () => {
    expect(errorsOf([{ week: "x", rpe: 12 }])).toEqual([
      { line: 2, message: expect.stringMatching(/^week must .*; rpe must .*\.$/) },
    ]);
  });

  test("has the line of the file, past cells of several lines", () => {
    expect(errorsOf([{ notes: "one\ntwo\nthree" }, { reps_min: 0 }])).toEqual([
      error(5, "reps_min"),
    ]);
  });

  test("is one of the first hundred, or is not named", () => {
    const errors = errorsOf(Array.from({ length: 500 }, () => ({ reps_min: 0 })));
    expect(errors).toHaveLength(101);
    expect(errors.at(-1)).toEqual(error(102, "first 100 errors"));
  });
});

/** Mostly what belongs there, so that a good part of the files can be read. */
const PLAUSIBLE: FitCells[] = [
  { week: 1, day: 1, order: 1, superset: "A", exercise_id: "plank", exercise: "squat", set: 1 },
  { week: 1, day: 1, order: 2, superset: "", set_type: "warmup", reps_min: 5, reps_max: 8 },
  { program: "P", workout: "Legs", load_value: "102,5", load_unit: "kg", load_basis: "abs" },
  { load_value: 45, load_unit: "lb", pct: 70, rpe: 0, rir: 2, rest_s: 60, tempo: "30X1" },
  { set_type: "conditioning", notes: "intensity=easy; text=slow", rpe: 8.5, day: 2 },
  { notes: "phase=base; weekday=tue; role=main; level=novice", load_basis: "bw", rir: "0,5" },
  { notes: "group=new; unit=lb; deload=yes", set_type: "work", workout: "", tempo: "'=1" },
];

test("whatever a file holds, it is a valid program or says why not", () => {
  const usual = fc.record(
    Object.fromEntries(
      FITCSV_COLUMNS.map((column) => [
        column,
        fc.constantFrom("", ...PLAUSIBLE.flatMap((row) => row[column] ?? [])),
      ]),
    ) as Record<keyof FitCells, fc.Arbitrary<string | number>>,
    { requiredKeys: [] },
  );
  const odd = fc.dictionary(
    fc.constantFrom(...FITCSV_COLUMNS),
    fc.oneof(fc.string({ maxLength: 4 }), fc.double(), fc.constantFrom("\u200B", "'=1", "é")),
    { maxKeys: 1 },
  );
  const row = fc
    .tuple(usual, fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, odd))
    .map(([cells, others]): FitCells => {
      const said = Object.entries(cells).filter(([, cell]) => cell !== "");
      return { ...USUAL_CELLS, load_unit: "kg", ...Object.fromEntries(said), ...others };
    });
  const rows = fc.array(row, { minLength: 1, maxLength: 5 });
  let read = 0;
  fc.assert(
    fc.property(rows, (rows) => {
      const { program, errors } = readFitCsv(fitCsvOf(rows));
      expect(program === null).toBe(errors.length > 0);
      if (!program) return;
      read++;
      expect(ProgramInput.parse(program)).toEqual(program);
    }),
    { numRuns: 1000 },
  );
  expect(read).toBeGreaterThan(200);
});

/** What readers of files meet: each is bounded, and what is said is clear. */
describe("a hostile file", () => {
  const header = FITCSV_COLUMNS.join(",");
  const row = "P,1,1,,1,,,squat,1,work,5,,,,,,,,,,";

  test.each<[string, () => string, number, string]>([
    [
      "with a quote that is never closed",
      () => `${header}\n${row}\n"${`${row}\n`.repeat(50_000)}`,
      3,
      "never closed",
    ],
    [
      "of quotes that close nothing",
      () => `${header}\n"${'x"'.repeat(2_600_000)}`,
      2,
      "goes on after its closing quote",
    ],
    ["with 100,000 columns", () => `${header}${",x".repeat(100_000)}\n${row}\n`, 1, "200 columns"],
    ["with a row of 100,000 cells", () => `${header}\n${"x,".repeat(100_000)}\n`, 2, "200 columns"],
    ["of a million short rows", () => `${header}\n${"1\n".repeat(1_000_000)}`, 2, "day is missing"],
    ["of a million empty rows", () => `${header}\n${",,\n".repeat(1_000_000)}`, 1, "no rows"],
    ["of delimiters alone", () => `${header}\n${",".repeat(5_000_000)}`, 2, "200 columns"],
    ["of quoted cells alone", () => `${header}\n${'"",'.repeat(1_700_000)}`, 2, "200 columns"],
    ["of one long cell", () => `${header}\n${"x".repeat(5_000_000)}`, 2, "longer than 128 KB"],
    ["of more than 5 MB", () => `${header}\n${`${row}\n`.repeat(200_000)}`, 1, "5 MB"],
    [
      "in another encoding",
      () => `${header}\n${row.replace("squat", "Sch\uFFFDler")}\n`,
      2,
      "UTF-8",
    ],
    ["with a NUL", () => `${header}\n${row.replace("squat", "squat\0")}\n`, 2, "UTF-8"],
    ["in UTF-16", () => "\uFFFD\uFFFDweek,day\n".split("").join("\0"), 1, "UTF-8"],
    ["that is a picture", () => "\uFFFDPNG\r\n\u001A\n\0\0\0\rIHDR", 1, "UTF-8"],
    ["that is a page", () => "<!doctype html>\n<html><body>Sign in</body></html>", 1, "missing"],
  ])("%s", (_, make, line, words) => {
    const { program, errors } = readFitCsv(make());
    expect(program).toBeNull();
    expect(errors[0]).toEqual(error(line, words));
    expect(errors.length).toBeLessThanOrEqual(101);
    expect(JSON.stringify(errors).length).toBeLessThan(30_000);
  });

  const rows = Array.from({ length: 50_001 }, (_, i) => ({
    week: 1 + Math.floor(i / 2800),
    day: 1 + (Math.floor(i / 400) % 7),
    order: 1 + (Math.floor(i / 20) % 20),
  }));

  test("may be as large as is allowed", () => {
    const { program, errors } = readFitCsv(fitCsvOf(rows.slice(1)));
    expect(errors).toEqual([]);
    expect(program!.weeks).toHaveLength(18);
  });

  test("may not be a row larger", () => {
    expect(errorsOf(rows)).toEqual([error(50_002, "50,000 rows")]);
  });

  test("of formulas is text, and leaves as text", () => {
    const formula = '=HYPERLINK("https://evil.example";"x")';
    const { program } = readFitCsv(fitCsvOf([{ program: formula, workout: "@SUM(A1)" }]));
    expect(program).toMatchObject({ name: formula, weeks: [{ sessions: [{ name: "@SUM(A1)" }] }] });
  });
});
