/** Rows of a file that belong together become one session, however they come. */
import { describe, expect, test } from "vitest";
import { nearKeysOf, sessionKeyOf, setKeyOf } from "./set-key.ts";
import { read, entriesOf, setsOf, warningsOf, strong, hevy, generic } from "./testing.ts";

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
