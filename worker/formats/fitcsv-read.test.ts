/** Files that people and spreadsheets make, and how they are read. */
import { describe, expect, test } from "vitest";
import { type FitCells, fitCsvOf } from "../../test/support/fitcsv-file.ts";
import { ProgramInput } from "../../engine/program/program-input.ts";
import { FITCSV_COLUMNS } from "../../engine/log/csv/fitcsv-columns.ts";
import { readFitCsv } from "./fitcsv.ts";

const read = (rows: FitCells[]) => readFitCsv(fitCsvOf(rows));
const programOf = (rows: FitCells[]) => {
  const { program, errors } = read(rows);
  expect(errors).toEqual([]);
  return ProgramInput.parse(program);
};
const sessionOf = (rows: FitCells[]) => programOf(rows).weeks[0]!.sessions[0]!;
const setOf = (cells: FitCells) => sessionOf([cells]).exercises[0]!.sets[0]!;
const errorsOf = (rows: FitCells[]) => {
  const { program, errors } = read(rows);
  expect(program).toBeNull();
  return errors;
};
const error = (line: number, words: string) => ({ line, message: expect.stringContaining(words) });

test("the header is version 1", () => {
  expect(FITCSV_COLUMNS.join(",")).toBe(
    "program,week,day,workout,order,superset,exercise_id,exercise,set,set_type,reps_min,reps_max,load_value,load_unit,load_basis,pct,rpe,rir,rest_s,tempo,notes",
  );
});

describe("a file", () => {
  test("of the columns that are needed alone, in any order and case, is a program", () => {
    const { program } = readFitCsv("Reps_Min,mood,Exercise,WEEK,day\n5,good,back squat,1,1\n");
    expect(program).toEqual({
      object: "program_input",
      weeks: [
        {
          sessions: [
            { exercises: [{ exercise: "back squat", sets: [{ sets: 1, reps: 5, type: "work" }] }] },
          ],
        },
      ],
    });
  });

  test("of a spreadsheet in another country is read: semicolons, commas, CRLF, a byte order mark", () => {
    const text = `\uFEFF${fitCsvOf([{ load_value: "102,5", load_unit: "KG", rpe: "7,5" }], ";").replaceAll('"', "")}`;
    const { program, errors } = readFitCsv(text.replaceAll("\n", "\r\n"));
    expect(errors).toEqual([]);
    expect(program!.weeks[0]!.sessions[0]!.exercises[0]!.sets[0]).toMatchObject({
      load: { value: 102.5, unit: "kg" },
      rpe: 7.5,
    });
  });

  test("without a column that is needed says all that are missing, once", () => {
    const { errors } = readFitCsv("week,notes\n1,\n2,\n");
    expect(errors).toEqual([
      { line: 1, message: "These columns are missing: day, exercise_id or exercise, reps_min." },
    ]);
  });

  test("with a column twice, or without a row, says so", () => {
    const { errors } = readFitCsv("week,day,exercise,reps_min,week\n1,1,squat,5,2\n");
    expect(errors).toEqual([error(1, "twice: week")]);
    expect(errorsOf([])).toEqual([error(1, "no rows")]);
  });

  test("holds one program", () => {
    const names = ["A", "", "A", "B", "B", "C"];
    expect(errorsOf(names.map((program) => ({ program })))).toEqual([error(5, "several programs")]);
    expect(programOf([{ program: "A" }, {}]).name).toBe("A");
  });
});

describe("a set", () => {
  test("has a load with its unit, and shows loads in the first unit of the file", () => {
    const lb = { load_value: "225", load_unit: "lb" };
    expect(setOf(lb).load).toEqual({ value: 225, unit: "lb" });
    expect(programOf([{}, lb]).unit).toBe("lb");
    expect(errorsOf([{ load_value: 100 }])).toEqual([error(2, "load_unit must say kg or lb")]);
    expect(errorsOf([{ load_value: 100, load_unit: "stone" }])).toEqual([
      error(2, 'load_unit must be kg or lb, not "stone"'),
    ]);
  });

  test("has a percentage, in its own column or as the load", () => {
    expect(setOf({ pct: "72.5", load_basis: "pct1rm" }).percent).toBe(72.5);
    expect(setOf({ load_value: "80", load_basis: "pct1rm" })).toMatchObject({ percent: 80 });
    expect(errorsOf([{ pct: 300 }])).toEqual([error(2, "pct must be a number from 1 to 120")]);
  });

  test.each([
    [{ rpe: 8, rir: 0 }, 8],
    [{ rir: 0 }, 10],
    [{ rir: "1,5" }, 8.5],
    [{ rpe: 0 }, undefined],
    [{ rpe: "0.0", rir: 3 }, 7],
    [{}, undefined],
  ])("of %j has the effort %j", (cells, rpe) => {
    expect(setOf(cells).rpe).toBe(rpe);
  });

  test("is of the exercise with the id, whatever its name", () => {
    const { exercises } = sessionOf([{ exercise_id: "barbell_front_squat", exercise: "Squat" }]);
    expect(exercises[0]!.exercise).toBe("barbell_front_squat");
  });

  test("that is like the one before is of its group; a pause of another length is not", () => {
    const { exercises } = sessionOf([{}, {}, { rest_s: 60 }, {}, { notes: "group=new" }]);
    expect(exercises.map(({ sets }) => sets.map(({ sets }) => sets))).toEqual([[2, 1, 1, 1]]);
  });

  test("of a superset may stand between those of the other exercise", () => {
    const a = { order: 1, superset: "A" };
    const b = { order: 2, superset: "A", exercise: "bench press" };
    const { exercises } = sessionOf([a, b, { ...a, superset: "" }, b]);
    expect(exercises).toMatchObject([
      { exercise: "back squat", superset: "A", sets: [{ sets: 2 }] },
      { exercise: "bench press", superset: "A", sets: [{ sets: 2 }] },
    ]);
  });

  test("of the same exercise in another place is another exercise", () => {
    const count = (orders: (number | string)[]) =>
      sessionOf(orders.map((order) => ({ order }))).exercises.length;
    expect(count([1, 1, 2])).toBe(2);
    expect(count(["", ""])).toBe(1);
    const between = [{}, { exercise: "bench press" }, {}];
    expect(sessionOf(between).exercises).toHaveLength(3);
  });

  test("may be minutes for heart and lungs", () => {
    const row = {
      exercise: "brisk walk",
      set_type: "conditioning",
      reps_min: 900,
      notes: "intensity=easy; text=Uphill; as fast as you can talk",
    };
    expect(sessionOf([{}, row]).conditioning).toEqual({
      exercise: "brisk walk",
      minutes: 15,
      intensity: "easy",
      text: "Uphill; as fast as you can talk",
    });
    expect(errorsOf([row, row])).toEqual([error(3, "conditioning twice")]);
  });
});

describe("weeks and days", () => {
  test("come in order, and the rows that do not are named", () => {
    expect(errorsOf([{ week: 2 }, { week: 1 }, { week: 1 }, { week: 3 }])).toEqual([
      error(3, "Week 1 comes after week 2"),
    ]);
    expect(errorsOf([{ day: 3 }, { day: 2 }])).toEqual([
      error(3, "Day 2 of week 1 comes after day 3"),
    ]);
  });

  test("may have gaps: days are taken in turn, a missing week stays empty", () => {
    const { weeks } = programOf([{ day: 1 }, { day: 3 }, { week: 3, day: 2 }]);
    expect(weeks.map(({ sessions }) => sessions.length)).toEqual([2, 0, 1]);
  });

  test("have their phase, day and name from the first row that says so", () => {
    const program = programOf([
      { workout: "Legs", notes: "goal=strength; phase=base; weekday=mon; role=main; do well" },
      { week: 2, notes: "phase=peak; deload=yes" },
    ]);
    expect(program).toMatchObject({
      goal: "strength",
      weeks: [
        { phase: "base", sessions: [{ name: "Legs", weekday: "mon" }] },
        { phase: "peak", deload: true },
      ],
    });
    expect(errorsOf([{ notes: "phase=hard" }])).toEqual([error(2, "phase in notes must be one")]);
  });

  test("hold as much as a program can, and the row past it is named once", () => {
    const exercises = Array.from({ length: 23 }, (_, i) => ({ order: i + 1 }));
    expect(errorsOf(exercises)).toEqual([error(22, "more than 20 exercises")]);
    const kinds = Array.from({ length: 15 }, (_, i) => ({ reps_min: i + 1 }));
    expect(errorsOf(kinds)).toEqual([error(14, "more than 12 kinds of sets")]);
    expect(errorsOf([{}, { week: 25 }, { week: 26 }])).toEqual([error(3, "at most 24 weeks")]);
    expect(programOf([{ week: 5 }, { week: 28 }]).weeks).toHaveLength(24);
    expect(programOf(Array.from({ length: 25 }, () => ({}))).weeks[0]).toMatchObject({
      sessions: [{ exercises: [{ sets: [{ sets: 20 }, { sets: 5 }] }] }],
    });
    expect(errorsOf([{ workout: "Legs" }, { workout: "Arms" }])).toEqual([
      error(3, "two workouts"),
    ]);
  });
});
