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

  test("or for the last set alone", () => {
    expect(efforts("bench 60kg 3x8, last set rpe 9")).toEqual([[[null, null, 9], false]]);
    expect(efforts("bench 60kg 3x8 rpe 8, last set rpe 9")).toEqual([[[8, 8, 9], false]]);
    expect(efforts("bench 60kg 3x8, last set 6 reps rpe 10")).toEqual([[[null, null, 10], false]]);
  });

  test("and a range is one effort", () => {
    expect(efforts("bench 60kg 3x8 rpe 7-8")).toEqual([[[8, 8, 8], false]]);
    expect(efforts("bench 60kg 3x8 rir 2-3")).toEqual([[[8, 8, 8], false]]);
    expect(efforts("bench 60kg 3x8 1-2 rir")).toEqual([[[9, 9, 9], false]]);
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

describe("each load belongs to the repetitions beside it", () => {
  const sets = (text: string) =>
    read(text).entries.map((entry) =>
      entry.sets.map(({ reps, seconds, load }) => `${reps ?? `${seconds}s`}@${load}`).join(" "),
    );

  test.each([
    ["squat 5@100, 3@105", "5@100 3@105"],
    ["bench 60kg 8, 62.5kg 6", "8@60 6@62.5"],
    ["ohp 40kg x 8/7/6", "8@40 7@40 6@40"],
    ["pullups: BW x 10, BW+10 x 6", "10@null 6@10"],
    ["dips bw 2x12, +10kg 1x8", "12@null 12@null 8@10"],
    ["pullups 1x10 bw, 1x5 +10kg", "10@null 5@10"],
    ["pullups 1x5 bw +10kg", "5@10"],
    ["squat 135 for 10, 185 for 8", "10@135 8@185"],
    ["squat 100kg 5 reps for 2 sets", "5@100 5@100"],
    ["cable row 50kg 12,10 — back felt tight", "12@50 10@50"],
    ["bench 20x10, 60x8", "10@20 8@60"],
    ["goblet squat 1x10 w/ 24kg", "10@24"],
    ["pull ups 2 sets to failure: 12, 9", "12@null 9@null"],
    ["side plank 30s each side x 2", "30s@null 30s@null"],
  ])("%s", (text, wanted) => {
    expect(sets(text)).toEqual([wanted]);
    expect(read(text).entries.map(({ doubtful }) => doubtful)).toEqual([false]);
  });

  test("where it can be an effort, or a cell of a table, nobody knows", () => {
    for (const text of ["bench 60@8, 70@6", "bench | 3 | 8 | 60kg", "burpees 3x15 in 8 min"])
      expect(read(text)).toMatchObject({ entries: [], unread: [text] });
  });
});

test("what is said behind the sets holds for what it was said of", () => {
  const kinds = (text: string) =>
    read(text).entries[0]!.sets.map(({ load, isAmrap }) => [load, isAmrap]);
  expect(kinds("pullups 1x8 then 1x5 with 10kg")).toEqual([
    [null, false],
    [10, false],
  ]);
  expect(kinds("squat 100kg 5,8 (last AMRAP)")).toEqual([
    [100, false],
    [100, true],
  ]);
  expect(read("pullups 3x8, 2x5 with 10kg").entries[0]).toMatchObject({ doubtful: true });
});

test("a side of the body that hurts is no side of the sets", () => {
  const [entry] = read("bench 60kg 3x8 left shoulder twinge").entries;
  expect(entry!.sets.map(({ side }) => side)).toEqual([null, null, null]);
});

test("what is said of rounds was done in each of them, in turn", () => {
  const { entries } = read("3 rounds: 10 pushups, 15 air squats");
  expect(entries.map(({ sets: { length } }) => length)).toEqual([3, 3]);
  expect(entries.map(({ superset }) => superset)).toEqual(["A", "A"]);
  const [, counted] = read("3 rounds 10 pushups and 3x5 pullups").entries;
  expect(counted).toMatchObject({ doubtful: true });
});

test("rounds that are told at the end make what was done in them doubtful", () => {
  const { entries } = read("10 pushups, 15 air squats, 8 rounds");
  expect(entries.map(({ doubtful }) => doubtful)).toEqual([true]);
});

test("figures that count exercises are no sets", () => {
  for (const text of [
    "1) squat 3x5 100kg 2) bench 3x5 80kg",
    "1. squat 3x5 100kg\n2. bench 3x5 80kg",
  ]) {
    const { entries, unread } = read(text);
    expect(entries.map(({ sets: { length } }) => length)).toEqual([3, 3]);
    expect(unread).toEqual([]);
  }
});
