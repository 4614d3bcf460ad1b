/** Figures that stand beside the sets make no sets and no loads: tempo, pace, power, pulse, ratings, helped repetitions. */
import { describe, expect, test } from "vitest";
import { BENCH, read, say, SQUAT } from "./testing.ts";

describe("what no set can hold is said back", () => {
  test.each([
    ["bench 3x8 tempo 31X1 60kg", `${BENCH}: 3x8 60kg external`, ["tempo 31X1"]],
    ["bench 31X1 3x8 60kg", `${BENCH}: 3x8 60kg external`, ["31X1"]],
    ["bench 3x8 60kg tempo 3010", `${BENCH}: 3x8 60kg external`, ["tempo 3010"]],
    ["squat 4020 tempo 3x6 80kg", `${SQUAT}: 3x6 80kg external`, ["4020 tempo"]],
    ["bench 3x8 60kg 3-0-1-0", `${BENCH}: 3x8 60kg external`, ["3-0-1-0"]],
    ["energy 6/10 bench 3x8 60kg", `${BENCH}: 3x8 60kg external`, ["energy 6/10"]],
    ["bench 60kg 3x8 with 2 spotter reps", `${BENCH}: 3x8 60kg external`, ["with 2 spotter reps"]],
    ["bench 3x8 60kg rest 90", `${BENCH}: 3x8 60kg external`, ["rest 90"]],
    ["bench 3x8 60kg, 3 min rest", `${BENCH}: 3x8 60kg external`, ["3 min rest"]],
    ["squat 3x5 100kg w/ 2s pause", `${SQUAT}: 3x5 100kg external`, ["w/ 2s pause"]],
    ["bench 3x8 60kg at 6pm", `${BENCH}: 3x8 60kg external`, ["at 6pm"]],
    ["18:30 bench 3x8 60kg", `${BENCH}: 3x8 60kg external`, ["18:30"]],
    ["week 3 day 2: squat 3x5 100kg", `${SQUAT}: 3x5 100kg external`, ["week 3 day 2"]],
    ["bench 3x8 60kg up from 57.5", `${BENCH}: 3x8 60kg external`, ["up from 57.5"]],
    ["squat 3x5 100kg total 1500 kg", `${SQUAT}: 3x5 100kg external`, ["total 1500 kg"]],
    ["squat 3x5 100kg, 2 warmup sets", `${SQUAT}: 3x5 100kg external`, ["2 warmup sets"]],
    ["bench 3x8 60kg seat 4", `${BENCH}: 3x8 60kg external`, ["seat 4"]],
    ["pullups 2x5 total 10", "pull_up: 2x5 bodyweight", ["total 10"]],
    ["bench 60kg 3x8, 2 forced reps", `${BENCH}: 3x8 60kg external`, ["2 forced reps"]],
  ])("%s", (text, sets, unread) => {
    const reading = read(text);
    expect(say(reading)).toBe(sets);
    expect(reading.unread).toEqual(unread);
  });

  test("but a load that looks like a tempo is one", () => {
    expect(say(read("bench 31x1"))).toBe(`${BENCH}: 1x1 31kg external`);
    expect(say(read("bench 100kg total 3x5"))).toBe(`${BENCH}: 3x5 100kg external`);
    expect(say(read("bench 60kg 3x8 tempo"))).toBe(`${BENCH}: 3x8 60kg external`);
  });

  test.each([
    ["box jump 1x3 24in", { reps: 3, load: null }],
    ["farmer carries 32s 1x40m", { metres: 40, seconds: null, load: 32 }],
    ["bike 20 min 150 watts", { seconds: 1200, load: null }],
    ["bike 20 min 150w", { seconds: 1200, load: null }],
    ["bike 30 min avg 140 bpm", { seconds: 1800, load: null }],
    ["run 5km hr 150", { metres: 5000, seconds: null, load: null }],
    ["run 5 km 5:30/km", { metres: 5000, seconds: null }],
    ["run 5 km @ 5:30", { metres: 5000, seconds: null }],
    ["run 5 km @ 5:30 /km", { metres: 5000, seconds: null }],
    ["run 10k in 55:00 pace 5:30", { metres: 10_000, seconds: 3300 }],
    ["run 3 miles 8:30/mi", { metres: 4828, seconds: null }],
  ])("%s", (text, set) => {
    const { entries } = read(text);
    expect(entries.map(({ sets }) => sets.length)).toEqual([1]);
    expect(entries[0]!.sets[0]).toMatchObject(set);
  });

  test.each(["rowing 300kcal", "row 120 bpm"])("and alone it is nothing: %s", (text) => {
    expect(read(text)).toMatchObject({ entries: [], unread: [text] });
  });
});
