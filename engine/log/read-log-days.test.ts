/** The day that a line names is the day of its sets, and never sets of its own. */
import { describe, expect, test } from "vitest";
import { readLog } from "./read-log.ts";
import { ReadLogInput } from "./reading.ts";

/** Today is a Monday. */
const today = "2026-11-30";
const readIn = (text: string, locale = "en") =>
  readLog(ReadLogInput.parse({ text, locale, today }));
const daysOf = (text: string, locale?: string) => {
  const { entries, date } = readIn(text, locale);
  return [date, entries.reduce((sum, { sets }) => sum + sets.length, 0)];
};

describe("a day in figures makes no sets", () => {
  test.each([
    ["fri 11/27 bench 3x8 60kg", "en-US"],
    ["fri 27/11 bench 3x8 60kg", "en-GB"],
    ["bench 3x8 60kg (27/11)", "en"],
    ["bench 3x8 60kg (fri 11/27)", "en"],
    ["bench 11/27: 3x8 60kg", "en"],
    ["bench 3x8 60kg 11/27", "en-US"],
    ["fri 27 bench 3x8 60kg", "en"],
    ["friday nov 27 bench 3x8 60kg", "en"],
    ["Bankdrücken 3x8 60kg (27.11.)", "de"],
    ["Bankdrücken am 27.11. 3x8 60kg", "de"],
    ["Fr. 27.11.2026 Bankdrücken 3x8 60kg", "de"],
    ["Bankdrücken 27.11.2026 3x8 60kg", "de"],
  ])("%s", (text, locale) => {
    expect(daysOf(text, locale)).toEqual(["2026-11-27", 3]);
  });

  test.each([
    ["bench 60kg 12/10", 2],
    ["bench 60kg 10/9/8", 3],
    ["12/10/10 pullups", 3],
    ["bench 100/5, 110/3", 2],
  ])("and repetitions no day: %s", (text, count) => {
    expect(daysOf(text)).toEqual([null, count]);
  });

  test("a figure that is neither day nor repetitions is said back", () => {
    expect(readIn("bench 3x8 60kg (9/10)")).toMatchObject({ date: null, unread: ["(9/10)"] });
    expect(daysOf("bench 3x8 60kg (9/10)")).toEqual([null, 3]);
  });
});

describe("a day of the week where a line begins is the latest such day", () => {
  test.each([
    ["mon bench 3x8 60kg", "en", "2026-11-30"],
    ["sat\nbench 3x8 60kg", "en", "2026-11-28"],
    ["sun - bench 3x8 60kg", "en", "2026-11-29"],
    ["Sat push day\nbench 3x8 60kg", "en", "2026-11-28"],
    ["last mon bench 3x8 60kg", "en", "2026-11-23"],
    ["mar press banca 3x8 60kg", "es", "2026-11-24"],
    ["vie. press banca 3x8 60kg", "es", "2026-11-27"],
    ["sam. développé couché 3x8 60kg", "fr", "2026-11-28"],
    ["mar développé couché 3x8 60kg", "fr", "2026-11-24"],
    ["Mo Bankdrücken 3x8 60kg", "de", "2026-11-30"],
    ["So: Bankdrücken 3x8 60kg", "de", "2026-11-29"],
    ["sexta supino reto 3x8 60kg", "pt", "2026-11-27"],
    ["qua: supino reto 3x8 60kg", "pt", "2026-11-25"],
    ["Freitag bench 3x8 60kg", "en", "2026-11-27"],
  ])("%s", (text, locale, day) => {
    expect(daysOf(text, locale)).toEqual([day, 3]);
  });

  test.each([
    ["sat on the couch 3x8 60kg", "en"],
    ["sun salutation 3x5", "en"],
    ["So, Bankdrücken 3x8 60kg", "de"],
    ["sol 3x8", "es"],
    ["segunda série 8 reps supino", "pt"],
  ])("unless the word means something else: %s", (text, locale) => {
    expect(readIn(text, locale).date).toBeNull();
  });

  test("a day that does not go with its date is nobody's", () => {
    const text = "mon 11/27 bench 3x8 60kg";
    expect(readIn(text)).toMatchObject({ entries: [], date: null, unread: [text] });
  });

  test("what it was better than is no day of it", () => {
    expect(daysOf("bench 3x8 60kg, better than yesterday")).toEqual([null, 3]);
    expect(daysOf("today bench 3x8 60kg, felt better than yesterday")).toEqual([today, 3]);
  });
});

describe("two days in one line", () => {
  test.each([
    ["sun bench 3x8 60kg, wed squat 3x5 100kg", "wed squat 3x5 100kg"],
    ["yesterday bench 3x8 60kg, today squat 3x5 100kg", "today squat 3x5 100kg"],
    ["sunday bench 3x8 60kg and friday squat 3x5 100kg", "friday squat 3x5 100kg"],
  ])("%s", (text, unread) => {
    expect(daysOf(text)).toEqual(["2026-11-29", 3]);
    expect(readIn(text).unread).toEqual([unread]);
  });

  test("whose sets cannot be told apart are said back", () => {
    const text = "bench 3x8 60kg monday, squat 3x5 100kg friday";
    expect(readIn(text)).toMatchObject({ entries: [], date: null, unread: [text] });
  });
});
