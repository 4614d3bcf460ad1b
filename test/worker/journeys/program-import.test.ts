/** A program out of a file: nothing in it is dropped or changed without a word. */
import { describe, expect, test } from "vitest";
import { type FitCells, fitCsvOf } from "../../support/fitcsv-file.ts";
import { api, newPartner } from "../harness.ts";

const HOME = { age: 30, experience: "novice", equipment: ["barbell", "plates", "rack", "bench"] };
const SETS = { rpe: 7, rest_s: 180 };
const DAY: FitCells[] = ["back squat", "bench press", "barbell row"].map((exercise) => ({
  exercise,
  ...SETS,
}));

async function importFile(rows: readonly FitCells[], request: object = {}, name?: string) {
  const { key } = await newPartner();
  const body = { fitcsv: fitCsvOf(rows), request: { ...HOME, ...request }, name };
  return { key, ...(await api("POST", "/v1/programs/import", { key, body })) };
}
const loaded = (load_value: number, load_unit = "kg") => ({ ...DAY[0], load_value, load_unit });

describe("what is wrong with a line", () => {
  test("is a name that nobody knows, with what may be meant", async () => {
    const rows = [...DAY, { ...SETS, exercise: "Quantum thrust" }, { exercise: "Quantum thrust" }];
    const { status, body } = await importFile(rows);
    expect([status, body.code]).toEqual([422, "validation_failed"]);
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0]).toMatchObject({ pointer: "/fitcsv", code: "line" });
    expect(body.errors[0].message).toMatch(
      /^Line 5: nobody knows "Quantum thrust"; did you mean "[^"]*thrust"(, "[^"]+")?( or "[^"]+")?\?$/,
    );
  });

  test("is said of each such name, even if the file holds no other", async () => {
    const rows = [{ exercise: "heavy barbell squat" }, { exercise: "zzzqqq" }];
    const { status, body } = await importFile(rows);
    expect([status, body.code]).toEqual([422, "validation_failed"]);
    const messages = body.errors.map(({ message }: { message: string }) => message);
    expect(messages[0]).toMatch(
      /^Line 2: nobody knows "heavy barbell squat"; did you mean "[^"]*squat"(, "[^"]+")?( or "[^"]+")?\?$/,
    );
    expect(messages[1]).toBe('Line 3: nobody knows "zzzqqq".');
  });

  test.each([
    [900, "kg", 500],
    [1500, "lb", 1100],
  ])("is a load of %i %s", async (value, unit, most) => {
    const { status, body } = await importFile([...DAY, { ...loaded(value, unit), order: 4 }]);
    expect([status, body.code]).toEqual([422, "validation_failed"]);
    expect(body.detail).toBe(
      `Line 5: load_value is ${value} ${unit}, and nobody is asked to lift over ${most}.`,
    );
  });
});

describe("what the rules change", () => {
  test("is said with the answer", async () => {
    const hurt = { injuries: ["my shoulder hurts"], equipment: [...HOME.equipment, "dumbbells"] };
    const bench = { exercise: "bench press", ...SETS, load_value: 70, load_unit: "kg" };
    const { status, body } = await importFile([DAY[0]!, bench, DAY[2]!], hurt);
    expect([status, body.object], JSON.stringify(body)).toEqual([201, "program_import"]);
    console.log(
      JSON.stringify(body.changes),
      JSON.stringify(body.program.program.weeks[0].sessions[0].exercises),
    );
    const kept = body.program.program.weeks[0].sessions[0].exercises;
    expect(kept.map(({ name }: { name: string }) => name)).not.toContain("Barbell bench press");
    const at = { code: "EX_CONTRAINDICATED", path: "/weeks/0/sessions/0/exercises/1" };
    expect(body.changes).toEqual([
      { ...at, before: "barbell_bench_press", after: "dumbbell_bench_press" },
      { ...at, path: `${at.path}/groups`, before: "70 kg", after: "by effort" },
    ]);
  });

  test("is what the signed report says, too", async () => {
    const { key, body } = await importFile([loaded(101), ...DAY.slice(1)]);
    const path = `/v1/programs/${body.program.id}/verification`;
    const { report } = (await api("GET", path, { key })).body;
    expect(body.changes.length).toBeGreaterThan(0);
    expect(body.changes).toEqual(report.repairs);
  });
});

describe("a start date", () => {
  type Dated = { number: number; weekday: string; date: string; name: string };
  const daysOf = (body: { program: { program: { weeks: { sessions: Dated[] }[] } } }) =>
    body.program.program.weeks.map(({ sessions }) =>
      sessions.map(({ weekday, date, name }) => `${name} ${weekday} ${date}`),
    );
  const on = (week: number, day: number, notes = ""): FitCells[] =>
    DAY.map((row) => ({ ...row, week, day, workout: `S${day}`, notes }));

  test("gives sessions the dates of their weekdays, in the order of the days", async () => {
    const rows = [1, 2].flatMap((week) => [
      ...on(week, 1, "weekday=mon"),
      ...on(week, 2, "weekday=thu"),
    ]);
    // A Wednesday.
    const { body } = await importFile(rows, { startDate: "2026-11-25" });
    expect(body.program.startDate).toBe("2026-11-25");
    expect(daysOf(body)).toEqual([
      ["S2 thu 2026-11-26", "S1 mon 2026-11-30"],
      ["S2 thu 2026-12-03", "S1 mon 2026-12-07"],
    ]);
    expect(body.changes[0]).toEqual({
      code: "STRUCT_WEEKS",
      path: "/weeks/0/sessions/0/number",
      before: "2",
      after: "1",
    });
  });

  test("spreads sessions without weekdays, on days that others leave free", async () => {
    const start = { startDate: "2026-11-23" };
    const spread = await importFile([...on(1, 1), ...on(1, 2)], start);
    expect(daysOf(spread.body)).toEqual([["S1 mon 2026-11-23", "S2 thu 2026-11-26"]]);
    const mixed = await importFile([...on(1, 1), ...on(1, 2, "weekday=mon")], start);
    expect(daysOf(mixed.body)).toEqual([["S2 mon 2026-11-23", "S1 thu 2026-11-26"]]);
    const few = await importFile([...on(1, 1), ...on(1, 2)], { ...start, daysPerWeek: 1 });
    expect(daysOf(few.body)).toEqual([["S1 mon 2026-11-23", "S2 tue 2026-11-24"]]);
    const calendar = `/v1/programs/${spread.body.program.id}/export?format=ics`;
    expect((await api("GET", calendar, { key: spread.key })).status).toBe(200);
  });

  test("that nobody says leaves the program without dates", async () => {
    const { body } = await importFile(on(1, 1, "weekday=tue"));
    expect(body.program.startDate).toBeNull();
    expect(daysOf(body)).toEqual([["S1 tue null"]]);
  });
});

test("a file is named with the plain letters of the program's name", async () => {
  const { key, body } = await importFile(DAY, {}, "Über 💪 Plan");
  const file = await api("GET", `/v1/programs/${body.program.id}/export?format=md`, { key });
  expect(file.headers.get("content-disposition")).toBe('attachment; filename="uber-plan.md"');
});
