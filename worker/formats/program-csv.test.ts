import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { ProgramInput } from "../../engine/program/program-input.ts";
import type { Program } from "../../engine/program/program.ts";
import { readProgram } from "../../engine/program/read-program.ts";
import { programToFitCsv } from "./fitcsv-write.ts";
import { readFitCsv } from "./fitcsv.ts";
import { programToCsv } from "./program-csv.ts";

/** What one session says, as the table that a spreadsheet shows. */
function tableOf(session: object, week: object = {}) {
  const program = programOf(session, week);
  const [header, ...rows] = Papa.parse<string[]>(programToCsv(program).trimEnd()).data;
  return { header, rows };
}
function programOf(session: object, week: object = {}): Program {
  const input = { object: "program_input", weeks: [{ ...week, sessions: [session] }] };
  return readProgram(ProgramInput.parse(input));
}
const SQUATS = {
  exercise: "barbell_back_squat",
  superset: "A",
  sets: [
    { type: "warmup", reps: 5, kg: 60, restSeconds: 45 },
    { sets: 3, reps: 8, repsMax: 12, kg: 102.5, rpe: 7.5, restSeconds: 150, tempo: "30X1" },
    { sets: 2, reps: 5, percent: 80 },
  ],
};

describe("programToCsv", () => {
  test("writes a row for each group of sets", () => {
    const { header, rows } = tableOf(
      { name: "Legs", weekday: "mon", exercises: [SQUATS] },
      { phase: "base" },
    );
    expect(header!.join(",")).toBe(
      "week,phase,date,day,workout,order,superset,exercise,sets,reps_min,reps_max,reps_unit,load,rpe,rest_s,tempo",
    );
    const place = ["1", "base", "", "mon", "Legs", "1", "A"];
    const name = "Barbell back squat";
    expect(rows).toEqual([
      [...place, `${name} (warm-up)`, "1", "5", "", "reps", "60 kg", "", "45", ""],
      [...place, name, "3", "8", "12", "reps", "102.5 kg", "7.5", "150", "30X1"],
      [...place, name, "2", "5", "", "reps", "80 %", "", "180", ""],
    ]);
  });

  test("begins with the mark by which spreadsheets know UTF-8", () => {
    expect(programToCsv(programOf({ exercises: [SQUATS] }))).toMatch(/^\uFEFFweek,/);
  });

  test("says seconds, metres and minutes where repetitions are not meant", () => {
    const { rows } = tableOf(
      {
        exercises: [
          { exercise: "front_plank", sets: [{ sets: 2, reps: 30, repsMax: 45 }] },
          { exercise: "farmer_carry", sets: [{ reps: 40 }] },
        ],
        conditioning: { exercise: "brisk_walk", minutes: 15, intensity: "easy" },
      },
      { phase: "peak", deload: true },
    );
    expect(rows.map((row) => row.slice(7, 12))).toEqual([
      ["Plank", "2", "30", "45", "s"],
      ["Farmer carry", "1", "40", "", "m"],
      ["Brisk walk (easy)", "1", "15", "", "min"],
    ]);
    expect(rows.map((row) => [row[1], row[3], row[5]])).toEqual([
      ["peak, deload", "1", "1"],
      ["peak, deload", "1", "2"],
      ["peak, deload", "1", "3"],
    ]);
  });
});

/** S34: a name that a spreadsheet would calculate. */
describe("a name that is a formula", () => {
  const NAMES = [
    '=HYPERLINK("https://evil.example","x")',
    "+1-1",
    "-2+3",
    "@SUM(A1)",
    "＝1+1",
    "'=1",
  ];
  const program = {
    ...programOf({
      name: "=cmd|' /C calc'!A0",
      exercises: NAMES.map((exercise) => ({ exercise, superset: "=", sets: [{ reps: 5 }] })),
    }),
    name: "@SUM(1,2)",
  };

  test.each([
    ["the table", programToCsv],
    ["FitCSV", programToFitCsv],
  ])("is text in %s", (_, write) => {
    const rows = Papa.parse<string[]>(write(program).trimEnd()).data;
    expect(rows).toHaveLength(NAMES.length + 1);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n\0＝＋－＠]/.test(cell))).toEqual([]);
  });

  test("is itself again when it comes back", () => {
    const { program: input } = readFitCsv(programToFitCsv(program));
    const back = readProgram(input!);
    expect(back.name).toBe(program.name);
    expect(back.weeks).toEqual(program.weeks);
    expect(back.weeks[0]!.sessions[0]!.exercises.map(({ name }) => name)).toEqual(NAMES);
  });
});
