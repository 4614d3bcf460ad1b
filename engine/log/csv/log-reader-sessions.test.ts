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

  describe("with a time for each set", () => {
    const timed = (...rows: string[]) => read(`Date,Workout,Exercise,kg,Reps\n${rows.join("\n")}`);
    const startOf = ({ sessions }: ReturnType<typeof read>) =>
      sessions.map(({ startedAt, day, durationSeconds, entries }) => [
        new Date(startedAt).toISOString().slice(0, 16),
        day,
        durationSeconds,
        entries.length,
      ]);

    test("is one where no rest was longer than three hours", () => {
      const both = timed(
        "2025-08-04 18:00,A,Squat,100,5",
        "2025-08-04 18:05,A,Squat,100,5",
        "2025-08-04 18:20,A,Row,60,8",
        "2025-08-04 18:30,B,Row,60,8",
        "2025-08-04 22:00,B,Row,60,8",
      );
      expect(startOf(both)).toEqual([
        ["2025-08-04T18:00", "2025-08-04", 1200, 2],
        ["2025-08-04T18:30", "2025-08-04", null, 1],
        ["2025-08-04T22:00", "2025-08-04", null, 1],
      ]);
      expect(warningsOf(both.report)).toEqual({ duplicate_day_name: [6] });
    });

    test("ends after twelve hours, however short the rests are", () => {
      const rows = Array.from({ length: 20 }, (_, hour) => {
        const time = String(hour).padStart(2, "0");
        return `2025-08-04 ${time}:00,A,Squat,100,5`;
      });
      expect(startOf(timed(...rows))).toEqual([
        ["2025-08-04T00:00", "2025-08-04", 12 * 3600, 1],
        ["2025-08-04T13:00", "2025-08-04", 6 * 3600, 1],
      ]);
    });

    test("needs no name, may pass midnight and may come the latest first", () => {
      const rows = [
        "2025-08-04 23:40,,Squat,100,5",
        "2025-08-04 23:55,,Squat,105,5",
        "2025-08-05 00:10,,Row,60,8",
      ];
      const one = ["2025-08-04T23:40", "2025-08-04", 1800, 2];
      expect(startOf(timed(...rows))).toEqual([one]);
      const back = timed(...rows.toReversed());
      expect(startOf(back)).toEqual([one]);
      expect(setsOf(back.sessions).map(({ loadG }) => loadG)).toEqual([100_000, 105_000, 60_000]);
    });

    test("lasts to the end of its last set where sets have ends", () => {
      const { sessions } = read(
        [
          "Start Time,End Time,Exercise,kg,Reps",
          "2025-08-04 18:00,2025-08-04 18:10,Squat,100,5",
          "2025-08-04 18:10,2025-08-04 18:25,Row,60,8",
        ].join("\n"),
      );
      expect(sessions.map(({ durationSeconds }) => durationSeconds)).toEqual([1500]);
    });

    test("is of the day on which it began, in an app that writes the last set first", () => {
      const { sessions } = read(
        [
          "SessionId,Timestamp,Exercise,Weight,WeightUnit,Reps,TargetReps,Notes",
          "a,2025-08-05T00:10:00,Squat,100,kg,5,5,",
          "a,2025-08-04T23:40:00,Squat,100,kg,5,5,",
        ].join("\n"),
      );
      expect(sessions).toMatchObject([
        { day: "2025-08-04", startedAt: Date.parse("2025-08-04T23:40Z"), durationSeconds: 1800 },
      ]);
    });

    test("goes on in rows that leave its name out, as tables with joined cells do", () => {
      const { sessions } = timed(
        "2025-08-04,A,Squat,100,5",
        "2025-08-04,,Row,60,8",
        "2025-08-05,,Row,60,8",
      );
      expect(sessions.map(({ name, entries }) => [name, entries.length])).toEqual([
        ["A", 2],
        [null, 1],
      ]);
    });
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
