/** Any file becomes sessions or sentences with lines in them, and never more than one session is held. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "../../catalog/catalog.ts";
import { lookUpName } from "../../catalog/lookup.ts";
import { type LogReaderOptions, makeLogReader } from "./log-reader.ts";
import type { SessionDraft } from "./session-gatherer.ts";
import { nearKeysOf, sessionKeyOf, setKeyOf } from "./set-key.ts";

const exerciseOf = (name: string) => lookUpName(name, catalog())?.exercise ?? null;

function read(text: string, options: Partial<LogReaderOptions> = {}, size = 10_000) {
  const reader = makeLogReader({
    dialect: null,
    unit: null,
    timeZone: "UTC",
    exerciseOf,
    ...options,
  });
  const sessions: SessionDraft[] = [];
  for (let at = 0; at < text.length; at += size)
    sessions.push(...reader.push(text.slice(at, at + size)));
  sessions.push(...reader.end());
  return { sessions, report: reader.report() };
}

const entriesOf = (sessions: readonly SessionDraft[]) => sessions.flatMap(({ entries }) => entries);
const setsOf = (sessions: readonly SessionDraft[]) =>
  entriesOf(sessions).flatMap(({ sets }) => sets);
const faultsOf = ({ errors }: ReturnType<typeof read>["report"]) =>
  errors.map(({ line, reason }) => [line, reason]);
const warningsOf = ({ warnings }: ReturnType<typeof read>["report"]) =>
  Object.fromEntries(warnings.map(({ code, lines }) => [code, lines]));

const STRONG =
  "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE";
const strong = (...rows: string[]) => [STRONG, ...rows].join("\n");
const HEVY =
  "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe";
const hevy = (...rows: string[]) => [HEVY, ...rows].join("\n");
const GENERIC = "Date,Exercise,Weight,Reps,RPE,RIR,Unit";
const generic = (...rows: string[]) => [GENERIC, ...rows].join("\n");

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
    ["Bench Press (Barbell)", "-80", [undefined, undefined, "negative_weight"]],
    ["Bench Press (Barbell)", "1001", [undefined, undefined, "bad_number"]],
  ])("of %s, %j, is %j", (name, weight, expected) => {
    expect(meaning(name, weight)).toEqual(expected);
  });
});

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

describe("a session", () => {
  test("has its letters for supersets, its length and its notes", () => {
    const { sessions } = read(
      hevy(
        'Push,"4 Aug 2025, 18:00","4 Aug 2025, 19:05",hot,Bench Press (Barbell),7,slow,0,normal,80,5,,,',
        'Push,"4 Aug 2025, 18:00","4 Aug 2025, 19:05",hot,Pull Up,7,,0,normal,,5,,,',
        'Push,"4 Aug 2025, 18:00","4 Aug 2025, 19:05",hot,Plank,,,0,normal,,,,60,',
        'Push,"4 Aug 2025, 18:00","4 Aug 2025, 19:05",hot,Bicep Curl (Dumbbell),2,,0,failure,12,9,,,',
      ),
    );
    expect(sessions).toMatchObject([
      {
        startedAt: Date.parse("2025-08-04T18:00Z"),
        durationSeconds: 3900,
        notes: "hot",
        name: "Push",
      },
    ]);
    const entries = entriesOf(sessions);
    expect(entries.map(({ superset }) => superset)).toEqual(["A", "A", null, "B"]);
    expect(entries.map(({ notes }) => notes)).toEqual(["slow", null, null, null]);
  });

  test("has an exercise twice where its sets are counted anew", () => {
    const row = (name: string, order: number) =>
      `2025-08-04 18:00:00,A,,${name},${order},50,5,0,0,,,`;
    const { sessions } = read(
      strong(row("Squat", 1), row("Squat", 2), row("Row", 1), row("Squat", 1), row("Row", 2)),
      { unit: "kg" },
    );
    expect(entriesOf(sessions).map(({ name, sets }) => [name, sets.length])).toEqual([
      ["Squat", 2],
      ["Row", 2],
      ["Squat", 1],
    ]);
    expect(new Set(sessions[0]!.setKeys.flat()).size).toBe(5);
  });

  test("that the file comes back to keeps counting its sets", () => {
    const row = (day: number) => `2025-08-0${day} 18:00:00,A,,Squat,1,50,5,0,0,,,`;
    const { sessions, report } = read(strong(row(4), row(5), row(4)), { unit: "kg" });
    expect(sessions.map(({ isContinued }) => isContinued)).toEqual([false, false, true]);
    expect(new Set(sessions.flatMap(({ setKeys }) => setKeys.flat())).size).toBe(3);
    expect(report).toMatchObject({ sessions: 2, sets: 3, warnings: [] });
  });

  test("of the same name on the same day is doubtful, and one of days is too long", () => {
    const { sessions, report } = read(
      strong(
        "2025-08-04 06:00:00,A,55h,Squat,1,50,5,0,0,,,",
        "2025-08-04 18:00:00,A,1h,Squat,1,50,5,0,0,,,",
      ),
      { unit: "kg" },
    );
    expect(warningsOf(report)).toEqual({ duplicate_day_name: [3], implausible_duration: [2] });
    expect(sessions.map(({ durationSeconds }) => durationSeconds)).toEqual([null, 3600]);
  });

  test("holds no more than it may", () => {
    const rows = Array.from({ length: 70 }, () => "2025-08-04,Squat,100,5,,,kg");
    const { sessions, report } = read(generic(...rows));
    expect(setsOf(sessions)).toHaveLength(60);
    expect(report.errorCount).toBe(10);
    expect(report.errors[0]).toMatchObject({ line: 62, reason: "too_large" });
  });

  test("has keys by its minute, and those beside it", () => {
    const at = Date.parse("2025-08-04T18:05:42Z");
    const [own, before, after] = nearKeysOf(at);
    expect(own).toBe(sessionKeyOf(at));
    for (const away of [-60_000, -1, 1, 60_000])
      expect([own, before, after]).toContain(sessionKeyOf(at + away));
    expect([own, before, after]).not.toContain(sessionKeyOf(at + 120_000));
    expect(setKeyOf(own!, " Squat ", 0)).toBe(setKeyOf(own!, "squat", 0));
    expect(setKeyOf(own!, "squat", 0)).not.toBe(setKeyOf(own!, "squat", 1));
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
