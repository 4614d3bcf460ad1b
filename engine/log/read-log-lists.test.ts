/** Efforts, fractions, sides and loads that are listed belong to the sets that they were said of. */
import { describe, expect, test } from "vitest";
import { readLog } from "./read-log.ts";
import { ReadLogInput } from "./reading.ts";
import { read } from "./testing.ts";

describe("an effort for each set", () => {
  const efforts = (text: string) =>
    read(text).entries.map(({ sets, doubtful }) => [sets.map(({ rpe }) => rpe), doubtful]);

  test.each([
    "bench 60kg 3x8 rpe 7, 8, 9",
    "bench 60kg 3x8 rpe 7/8/9",
    "bench 60kg 3x8 rpe 7-8-9",
    "bench 60kg 3x8 @ 7,8,9",
    "bench 60kg 8,8,8 rpe 7, 8, 9",
    "bench 60kg 3x8 rir 3,2,1",
  ])("%s", (text) => {
    expect(efforts(text)).toEqual([[[7, 8, 9], false]]);
  });

  test("of another number than the sets is nobody's, and asked about", () => {
    expect(efforts("bench 60kg 3x8 rpe 7, 8")).toEqual([[[null, null, null], true]]);
    expect(efforts("bench 60x8 rpe 7, 8, 9").map(([, doubtful]) => doubtful)).toEqual([true]);
  });

  test("and a range is one effort", () => {
    expect(efforts("bench 60kg 3x8 rpe 7-8")).toEqual([[[8, 8, 8], false]]);
  });
});

describe("a comma makes a fraction where the language writes it so", () => {
  const loadsOf = (text: string, locale: string) =>
    readLog(ReadLogInput.parse({ text, locale, today: "2026-11-30" })).entries.map(({ sets }) =>
      sets.map(({ reps, load }) => `${reps}@${load}`).join(" "),
    );

  test.each([
    ["Kurzhantel Curls 3x10 12,5", "de", "10@12.5 10@12.5 10@12.5"],
    ["Seitheben 3x12 mit 7,5", "de", "12@7.5 12@7.5 12@7.5"],
    ["Curls 12,5x10, 12,5x8", "de", "10@12.5 8@12.5"],
    ["Curls 2x10x12,5", "de", "10@12.5 10@12.5"],
    ["Curls 12,5: 10,10,8", "de", "10@12.5 10@12.5 8@12.5"],
    ["curl 2x10 à 12,5", "fr", "10@12.5 10@12.5"],
    ["curl 12,5 2x10", "fr", "10@12.5 10@12.5"],
    ["curl 2x10 con 7,5", "es", "10@7.5 10@7.5"],
    ["rosca direta 2x10 17,5", "pt", "10@17.5 10@17.5"],
  ])("%s", (text, locale, sets) => {
    expect(loadsOf(text, locale)).toEqual([sets]);
  });

  test("and repetitions stay repetitions", () => {
    expect(loadsOf("Klimmzüge 8,5", "de")).toEqual(["8@null 5@null"]);
    expect(loadsOf("Curls 20kg 12,5", "de")).toEqual(["12@20 5@20"]);
  });
});

describe("each side has its own sets, whether it is said before them or behind", () => {
  const sides = (text: string) =>
    read(text).entries.map(({ sets }) =>
      sets.map(({ side, reps, seconds, load }) => `${side} ${reps ?? `${seconds}s`} ${load ?? ""}`),
    );

  test.each([
    "curl 12kg x10 left 12kg x8 right",
    "curl left 12kg x10, right 12kg x8",
    "curl 12kg 10 left, 8 right",
    "curl 12kg: left 10, right 8",
    "curl 12kg x10 links 12kg x8 rechts",
  ])("%s", (text) => {
    expect(sides(text)).toEqual([["left 10 12", "right 8 12"]]);
  });

  test("side plank 2x30s left, 1x25s right", () => {
    expect(sides("side plank 2x30s left, 1x25s right")).toEqual([
      ["left 30s ", "left 30s ", "right 25s "],
    ]);
  });
});

describe("loads that were dropped to make no repetitions", () => {
  const sets = (text: string) =>
    read(text).entries.flatMap((entry) =>
      entry.sets.map(({ kind, reps, load, flags }) => [kind, reps, load, ...flags].join(" ")),
    );

  test("they are kept without any, and marked", () => {
    const dropped = ["drop  50 incomplete", "drop  40 incomplete"];
    expect(sets("bench 60kg 2x8 (last set dropset 50, 40)")).toEqual([
      "work 8 60",
      "work 8 60",
      ...dropped,
    ]);
    expect(sets("curl 20,15,10 kg dropset")).toEqual([
      "work  20 incomplete",
      "drop  15 incomplete",
      "drop  10 incomplete",
    ]);
  });

  test("counted ones are read as they were said", () => {
    expect(sets("bench 60kg x8, drop 50x6, 40x5")).toEqual(["work 8 60", "drop 6 50", "drop 5 40"]);
    expect(read("curl 20,15,10 kg x 8 dropset").entries).toEqual([]);
  });
});

test("so many sets of nobody knows what are asked about", () => {
  const doubts = (text: string) => read(text).entries.map(({ doubtful }) => doubtful);
  for (const text of ["curls 10x12", "bench 8x8"]) expect(doubts(text)).toEqual([true]);
  for (const text of ["bench 10x10 60kg", "pullups 10x3", "squat 8 sets of 3", "bench 5x5"])
    expect(doubts(text)).toEqual([false]);
});
