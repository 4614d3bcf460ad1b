/** Columns for times and lengths are read as what stands in them shows, and doubted where it does not. */
import { describe, expect, test } from "vitest";
import { read, setsOf, warningsOf } from "./testing.ts";

const table = (...lines: string[]) => read(lines.join("\n"));
const at = (text: string) => Date.parse(`${text}Z`);
const startsOf = ({ sessions }: ReturnType<typeof read>) =>
  sessions.map(({ startedAt, isTimeKnown }) => (isTimeKnown ? startedAt : null));
const secondsOf = ({ sessions }: ReturnType<typeof read>) =>
  setsOf(sessions).map(({ seconds }) => seconds);
const lengthsOf = ({ sessions }: ReturnType<typeof read>) =>
  sessions.map(({ durationSeconds }) => durationSeconds);

describe("a column for time beside days", () => {
  const head = "Date,Time,Exercise,Weight (kg),Reps";

  test("is when the session began", () => {
    const found = table(
      head,
      "2025-08-04,18:30,Squat,100,5",
      "2025-08-04,18:30,Bench Press,80,5",
      "2025-08-06,07:05,Squat,100,5",
    );
    expect(startsOf(found)).toEqual([at("2025-08-04T18:30"), at("2025-08-06T07:05")]);
    expect(secondsOf(found)).toEqual([null, null, null]);
    expect(warningsOf(found.report)).toEqual({});
  });

  test.each([
    ["6:30 PM", "18:30"],
    ["6:30 a.m.", "06:30"],
    ["18:30 Uhr", "18:30"],
    ["18h30", "18:30"],
    ["18:30:15", "18:30:15"],
  ])("may be written %j", (said, time) => {
    expect(startsOf(table(head, `2025-08-04,${said},Squat,100,5`))).toEqual([
      at(`2025-08-04T${time}`),
    ]);
  });

  test("may stand in the first row of a session alone", () => {
    const found = table(head, "2025-08-04,18:30,Squat,100,5", "2025-08-04,,Bench Press,80,5");
    expect(startsOf(found)).toEqual([at("2025-08-04T18:30")]);
    expect(setsOf(found.sessions)).toHaveLength(2);
  });

  test("may be early in the morning, or stand beside what is held, too", () => {
    const early = table(
      head,
      "2025-08-04,5:30,Squat,100,5",
      "2025-08-04,5:30,Bench Press,80,5",
      "2025-08-05,3:45,Squat,100,5",
    );
    expect([startsOf(early), lengthsOf(early)]).toEqual([
      [at("2025-08-04T05:30"), at("2025-08-05T03:45")],
      [null, null],
    ]);
    const held = table(head, "2025-08-04,9:00,Squat,100,5", "2025-08-04,9:30,Plank,,");
    expect([startsOf(held), secondsOf(held)]).toEqual([[at("2025-08-04T09:00")], [null]]);
  });

  test("is how long a set took where it cannot be a time of day", () => {
    const planks = table(
      head,
      "2025-08-04,,Squat,100,5",
      "2025-08-04,1:30,Plank,,",
      "2025-08-04,0:45,Plank,,",
    );
    expect(secondsOf(planks)).toEqual([null, 90, 45]);
    const run = table(
      "Date,Time,Exercise,Weight (kg),Reps,Distance (km)",
      "2025-08-04,12:30,Running,,,2.5",
    );
    expect([secondsOf(run), startsOf(run)]).toEqual([[750], [null]]);
    expect([warningsOf(planks.report), warningsOf(run.report)]).toEqual([{}, {}]);
  });

  test("is how long a set took where the day has its time already", () => {
    const found = table(head, "2025-08-04 18:30,12:30,Row,,1", "2025-08-04 18:30,10:00,Bike,,1");
    expect([startsOf(found), secondsOf(found)]).toEqual([[at("2025-08-04T18:30")], [750, 600]]);
  });

  test("that could be either is doubted", () => {
    const rows = ["2025-08-04,,Squat,100,5", "2025-08-04,12:30,Plank,,"];
    const either = table(head, ...rows);
    expect([secondsOf(either), warningsOf(either.report)]).toEqual([
      [null, 750],
      { doubtful_column: [1] },
    ]);
    const length = table(
      "Date,Time,Exercise,Weight (kg),Reps,Seconds",
      ...rows.map((row) => `${row},30`),
    );
    expect([secondsOf(length), warningsOf(length.report)]).toEqual([
      [30, 30],
      { doubtful_column: [1] },
    ]);
  });
});

test("a start that has the day in it needs no other column", () => {
  const head = "Startzeit;Endzeit;Übung;Gewicht (kg);Wiederholungen";
  const found = table(head, "2025-08-04T18:00;2025-08-04T19:00;Bankdrücken;80;5");
  expect([startsOf(found), lengthsOf(found)]).toEqual([[at("2025-08-04T18:00")], [3600]]);
});

test("of a column for the day and one for the start the second is the time of day", () => {
  for (const [header, row] of [
    ["Date,Start Time", "2025-08-04,18:30"],
    ["Start Time,Date", "18:30,2025-08-04"],
  ])
    expect(startsOf(table(`${header},Exercise,Weight (kg),Reps`, `${row},Squat,100,5`))).toEqual([
      at("2025-08-04T18:30"),
    ]);
});

test("an end that is a time of day is that of the day, or of the night after it", () => {
  const ends = table(
    "Date,Start Time,End Time,Exercise,Weight (kg),Reps",
    "2025-08-04,18:30,19:40,Squat,100,5",
    "2025-08-05,23:30,0:20,Squat,100,5",
  );
  expect(lengthsOf(ends)).toEqual([4200, 3000]);
});

describe("a column for a length", () => {
  const rows = (one: string, other: string) => [
    `2025-08-04,A,${one},Squat,100,5`,
    `2025-08-04,A,${one},Bench Press,80,5`,
    `2025-08-06,B,${other},Squat,100,5`,
  ];

  test.each([
    ["Duration (min)", "65", "70", [3900, 4200], {}],
    ["Workout Duration", "65 min", "1h 10m", [3900, 4200], {}],
    ["Workout Duration (minutes)", "65", "70", [3900, 4200], {}],
    ["Dauer", "1:05", "1:10", [3900, 4200], { doubtful_column: [1] }],
    ["Dauer", "45:00", "50:00", [2700, 3000], {}],
    ["Duration (s)", "3900", "4200", [3900, 4200], {}],
    ["Duration", "65", "70", [3900, 4200], { doubtful_column: [1] }],
    ["Duration", "3900", "4200", [3900, 4200], { doubtful_column: [1] }],
  ])("%j with %j beside each set is the session's", (header, one, other, lengths, warnings) => {
    const found = table(`Date,Workout,${header},Exercise,Weight (kg),Reps`, ...rows(one, other));
    expect([lengthsOf(found), secondsOf(found)]).toEqual([lengths, [null, null, null]]);
    expect(warningsOf(found.report)).toEqual(warnings);
  });

  test("stays with the set where sets differ in it, or nothing else was done", () => {
    const head = "Date,Workout,Duration,Exercise,Weight (kg),Reps";
    const planks = table(
      head,
      "2025-08-04,A,,Squat,100,5",
      "2025-08-04,A,60,Plank,,",
      "2025-08-04,A,60,Plank,,",
    );
    const alike = table(head, "2025-08-04,A,60,Plank,,", "2025-08-04,A,60,Plank,,");
    const unlike = table(head, "2025-08-04,A,40,Carry,50,1", "2025-08-04,A,50,Sled,80,1");
    expect([planks, alike, unlike].map(secondsOf)).toEqual([
      [null, 60, 60],
      [60, 60],
      [40, 50],
    ]);
    expect([planks, alike, unlike].flatMap(lengthsOf)).toEqual([null, null, null]);
  });

  test("in minutes of a set is read in minutes", () => {
    const found = table(
      "Date,Duration (min),Exercise,Weight (kg),Reps",
      "2025-08-04,20,Rowing,,",
      "2025-08-04,1.5,Plank,,",
    );
    expect(secondsOf(found)).toEqual([1200, 90]);
  });
});
