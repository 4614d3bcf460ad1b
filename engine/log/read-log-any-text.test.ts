/** Whatever is typed is read within bounds and in little time. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readLog } from "./read-log.ts";
import { LogReading, ReadLogInput } from "./reading.ts";
import { read } from "./testing.ts";

test("hostile texts are read in little time", () => {
  const parts = [
    "1x",
    "1,1,",
    "1/1/",
    "8+3+",
    "a".repeat(40),
    "last set ",
    "x x x ",
    "@@",
    "((((",
    "one hundred and ",
    "knee pain ",
    "- -",
    "1:30:",
    "\u00bd",
    "set 1: ",
    "mon, ",
    "(1/1) ",
    "1.1.",
    "5 km at ",
    "rpe 7, 8, ",
    "drop 50, ",
    "left 5 ",
  ];
  // The first text of all waits for the words that the guard and the catalogue know.
  read("bench 3x5");
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 4 }), (some) => {
      const text = some.join("").repeat(200).slice(0, 2000);
      const began = performance.now();
      readLog(ReadLogInput.parse({ text, today: "2026-11-30" }));
      // A pattern that tries every way to part such a text would take minutes.
      expect(performance.now() - began).toBeLessThan(2000);
    }),
    { numRuns: 60 },
  );
});

const PIECES = [
  "bench",
  "squat",
  "3x5",
  "100",
  "kg",
  "@",
  "x",
  ",",
  "8,8,6",
  "rpe 8",
  "\n",
  ";",
  "+10",
  "-",
  "bw",
  "é",
  "?",
  "1e9",
  "99999",
  "0",
  "rir",
  "sets of",
  "ß",
  "İ",
  "🏋",
  ":",
  ".",
];

test.each(["constructor", "toString 3x5", "__proto__ 3x5 @ 100 kg"])(
  "words of the language that this is written in are words: %s",
  (typed) => {
    expect(read(typed).entries.map(({ exerciseId }) => exerciseId)).not.toContain(undefined);
  },
);

test("whatever is typed is read within bounds or said back, and nothing is lost", () => {
  const text = fc.oneof(
    fc
      .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), {
        minLength: 1,
        maxLength: 30,
      })
      .map((pieces) => pieces.join(" ")),
    fc.string({ minLength: 1, maxLength: 200, unit: "binary" }),
  );
  fc.assert(
    fc.property(text, (typed) => {
      const input = ReadLogInput.safeParse({ text: typed, today: "2026-11-30" });
      if (!input.success) return;
      const reading = readLog(input.data);
      expect(LogReading.safeParse(reading).error).toBeUndefined();
      const whole = input.data.text;
      for (const part of reading.unread) expect(whole).toContain(part);
      const figures = (words: string) => new Set(words.match(/\d/g));
      const said =
        JSON.stringify(reading.entries.map(({ sets }) => [sets.length, sets])) +
        reading.unread.join(" ");
      // What is not among the sets stands among the unread; efforts may be said the other way round.
      const missing = [...figures(whole)].filter((figure) => !figures(said).has(figure));
      if (reading.entries.length === 0) expect(missing).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
