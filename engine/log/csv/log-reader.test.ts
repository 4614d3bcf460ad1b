/** Any file becomes sessions or sentences with lines in them, and never more than one session is held. */
import { describe, expect, test } from "vitest";
import { makeLogReader } from "./log-reader.ts";
import {
  read,
  setsOf,
  faultsOf,
  warningsOf,
  STRONG,
  strong,
  HEVY,
  hevy,
  generic,
} from "./testing.ts";

describe("the header", () => {
  test.each([
    [STRONG, "strong", true],
    ["DATE, workout name ,Exercise Name,Set Order,Reps,Extra", "strong", false],
    ["Datum;Workout-Name;Name der Übung;Reihenfolge festlegen;Gewicht;Wiederh.", "strong", false],
    [HEVY, "hevy", true],
    ["set_index,exercise_title,start_time,reps,weight_lbs", "hevy", false],
    ["Date\tExercise\tCategory\tWeight\tReps\tDistance\tDistance Unit", "fitnotes", false],
    ["Kind,Date,Exercise,Category,Weight (kg),Reps", "fitnotes_ios", false],
    ["Date,Exercise,kg,Reps", "generic", false],
    ["Fecha|Ejercicio|Peso (lbs)|Repeticiones", "generic", false],
    ["performed_at,exercise_name,weight_kg,reps", "generic", false],
  ])("%s is of %s", (header, detected, isExact) => {
    const { report } = read(header);
    expect(report).toMatchObject({ detected, isExact, errorCount: 0 });
  });

  test.each([
    ["", 1],
    ["\n\n", 1],
    ["Date,Exercise,Reps", 1],
    ["\nconstructor,__proto__,toString\n1,2,3", 2],
    [`${"a,".repeat(100_000)}b\n1,2`, 1],
  ])("that says too little is named: %#", (text, line) => {
    const { sessions, report } = read(text);
    expect(sessions).toEqual([]);
    expect(report.detected).toBeNull();
    expect(faultsOf(report)).toMatchObject([[line, expect.stringMatching(/missing|large/)]]);
  });

  test("may be told instead of asked", () => {
    const text = "Date,Exercise,Category,Weight,Reps\n2025-08-04,Squat,Legs,100,5";
    expect(read(text, { dialect: "fitnotes", unit: "kg" }).report.detected).toBe("fitnotes");
  });
});

describe("a unit", () => {
  const bench = (load: number) => `2025-08-04 18:00:00,A,,Bench Press (Barbell),1,${load},5,0,0,,,`;

  test("that the file does not tell is asked for, and until then there is no load", () => {
    const text = strong(bench(135), bench(185), bench(225), bench(135), bench(225), bench(0));
    const { sessions, report } = read(text);
    expect(report).toMatchObject({ unit: null, needsUnit: true });
    expect(report.suggestedUnit).toMatchObject({
      unit: "lb",
      reason: expect.stringContaining("5"),
    });
    expect(warningsOf(report)).toEqual({ missing_unit_on_loaded_set: [2, 3, 4, 5, 6] });
    expect(setsOf(sessions).every(({ loadG }) => loadG === null)).toBe(true);
    const confirmed = read(text, { unit: "lb" });
    expect(confirmed.report).toMatchObject({ needsUnit: false, suggestedUnit: null, warnings: [] });
    expect(setsOf(confirmed.sessions)[0]!.loadG).toBe(61_235);
  });

  test("is suggested only where the loads speak for it", () => {
    const guess = (...loads: number[]) =>
      read(strong(...loads.map(bench))).report.suggestedUnit?.unit;
    expect(guess(60, 100, 61.25, 63.75, 140)).toBe("kg");
    expect(guess(50, 70, 80, 90, 120, 110)).toBeUndefined();
    expect(guess(135, 225, 60, 100, 140, 315, 60, 185, 225, 135)).toBeUndefined();
  });

  test("is that in which the load was entered, where it stands there in both", () => {
    const { sessions } = read(
      [
        "Date,Exercise,Category,Weight (kg),Weight (lbs),Reps,Distance,Distance Unit,Time,Notes,Kind",
        "2025-08-04,Squat,Legs,61.23,135.00,5,,,,,wr",
        "2025-08-04,Squat,Legs,62.50,137.79,5,,,,,wr",
        "2025-08-04,Squat,Legs,60.00,,5,,,,,wr",
      ].join("\n"),
    );
    expect(setsOf(sessions).map(({ loadG }) => loadG)).toEqual([61_235, 62_500, 60_000]);
  });

  test("of an app has fractions after a point, whatever the language", () => {
    const row = "A,2025-08-04T18:00,,,Squat,,,0,normal,61.235,5,,,";
    expect(setsOf(read(hevy(row), { locale: "de" }).sessions)[0]!.loadG).toBe(61_235);
  });

  test("that the file tells stands above the one that was confirmed", () => {
    const text = generic("2025-08-04,Squat,100,5,,,kg", "2025-08-04,Squat,100,5,,,lbs");
    const { sessions, report } = read(text, { unit: "lb" });
    expect(setsOf(sessions).map(({ loadG }) => loadG)).toEqual([100_000, 45_359]);
    expect(report.unit).toBe("mixed");
    expect(warningsOf(report)).toEqual({ mixed_units: [3] });
  });
});

describe("a load", () => {
  const meaning = (name: string, weight: string) => {
    const { sessions, report } = read(
      hevy(`A,2025-08-04T18:00,,,${name},,,0,normal,${weight},5,,,`),
    );
    const [set] = setsOf(sessions);
    return [
      set?.loadType,
      set?.loadG,
      report.errors[0]?.reason,
      ...Object.keys(warningsOf(report)),
    ];
  };

  test.each([
    ["Bench Press (Barbell)", "80", ["external", 80_000, undefined]],
    ["Bicep Curl (Dumbbell)", "12.5", ["per_hand", 12_500, undefined]],
    ["Pull Up", "", ["bodyweight", null, undefined]],
    ["Pull Up", "10", ["added", 10_000, undefined]],
    ["Pull Up", "-15", ["assisted", 15_000, undefined, "assistance_weight"]],
    ["Pull Up (Assisted)", "15", ["assisted", 15_000, undefined, "assistance_weight"]],
    ["Dip of my own (assisted)", "15", ["assisted", 15_000, undefined, "assistance_weight"]],
    ["Push Up", "20", ["added", 20_000, undefined]],
    ["Nobody's lift", "20", ["external", 20_000, undefined]],
    ["Nobody's lift", "", ["none", null, undefined]],
    ["Nobody's lift", "-20", ["assisted", 20_000, undefined, "assistance_weight"]],
    ["Klimmzug mit Unterstützung", "15", ["assisted", 15_000, undefined, "assistance_weight"]],
    ["Bench Press (Barbell)", "-80", [undefined, undefined, "negative_weight"]],
    ["Bench Press (Barbell)", "1001", [undefined, undefined, "bad_number"]],
  ])("of %s, %j, is %j", (name, weight, expected) => {
    expect(meaning(name, weight)).toEqual(expected);
  });
});

describe("a large file", () => {
  const two = (value: number) => String(value).padStart(2, "0");
  const row = (i: number, note = "a note of some length") => {
    const session = Math.floor(i / 20);
    const at = `2025-01-01 ${two(Math.floor(session / 60) % 24)}:${two(session % 60)}:00`;
    return `${at},W ${session},1h 5m,Exercise ${i % 7} (Barbell),${i % 3},82.5,8,0,0,"${note}",,8.5\n`;
  };

  test("of 50,000 rows and 5 MB is read, and no more than a session and a row are held", () => {
    const reader = makeLogReader({ dialect: null, unit: "kg", timeZone: "UTC" });
    let size = 0;
    let sessions = 0;
    let text = `${STRONG}\n`;
    for (let i = 0; i < 50_000; i++) {
      text += row(i);
      if (text.length < 16_384 && i < 49_999) continue;
      size += text.length;
      sessions += reader.push(text).length;
      text = "";
    }
    sessions += reader.end().length;
    expect(size).toBeGreaterThan(4_600_000);
    expect(sessions).toBe(2500);
    const { rows, sets, errorCount, most, names } = reader.report();
    expect({ rows, sets, errorCount }).toEqual({ rows: 50_000, sets: 50_000, errorCount: 0 });
    expect(most.sets).toBe(20);
    expect(most.characters).toBeLessThan(200);
    expect(names).toHaveLength(7);
  }, 30_000);

  test("of a row more than 50,000 ends there", () => {
    const rows = Array.from({ length: 50_010 }, (_, i) => row(i, ""));
    const { sessions, report } = read(`${STRONG}\n${rows.join("")}`, { unit: "kg" });
    expect(faultsOf(report)).toEqual([[50_002, "too_large"]]);
    expect(setsOf(sessions)).toHaveLength(50_000);
  }, 30_000);

  test("of more than 5 MB ends there", () => {
    const reader = makeLogReader({ dialect: null, unit: "kg", timeZone: "UTC" });
    reader.push(`${STRONG}\n`);
    const note = "x".repeat(10_000);
    for (let i = 0; i < 520; i++) reader.push(row(i, note));
    expect(reader.report().errorCount).toBe(0);
    for (let i = 520; i < 530; i++) reader.push(row(i, note));
    expect(faultsOf(reader.report())).toEqual([[522, "too_large"]]);
    expect(reader.push(row(540))).toEqual([]);
  });
});
