/** Words about training are read: sets, and what stands beside them. */
import { describe, expect, test } from "vitest";
import { LoadType } from "../catalog/exercise.ts";
import { ReadSet } from "./reading.ts";
import { toLoggedEntry } from "./to-logged-entry.ts";
import { needsModel } from "./unread-sets.ts";
import { EMPTY_SET } from "./workout-log.ts";
import { read, say, BENCH, SQUAT } from "./testing.ts";

describe("what is clear is read", () => {
  test.each([
    ["bench 3x5 @ 100 kg rpe 8", `${BENCH}: 3x5 100kg external rpe8`],
    ["Bench press: 100kg 5,5,4", `${BENCH}: 2x5 100kg external, 1x4 100kg external`],
    ["bench 100 kg: 5/5/4, rir 2", `${BENCH}: 2x5 100kg external rpe8, 1x4 100kg external rpe8`],
    ["bench 3x5 @100", `${BENCH}: 3x5 100kg external`],
    ["bench 3x5", `${BENCH}: 3x5 external`],
    ["bench 100x5 @8", `${BENCH}: 1x5 100kg external rpe8`],
    ["bench 3x5 @ 80kg, 1x8 @ 60kg", `${BENCH}: 3x5 80kg external, 1x8 60kg external`],
    ["bench 82,5 kg x 5, 85 x 3", `${BENCH}: 1x5 82.5kg external, 1x3 85kg external`],
    ["squat 100x5x3", `${SQUAT}: 3x5 100kg external`],
    ["squat 3x5x100", `${SQUAT}: 3x5 100kg external`],
    ["squat 5x5 100", `${SQUAT}: 5x5 100kg external`],
    ["squat 225 lb x 5", `${SQUAT}: 1x5 225lb external`],
    ["squat 225 lb x 5\n245 x 3", `${SQUAT}: 1x5 225lb external, 1x3 245lb external`],
    ["squat\n100 kg x 5\n110 kg x 3", `${SQUAT}: 1x5 100kg external, 1x3 110kg external`],
    ["pullups 8,8,6 bw", "pull_up: 2x8 bodyweight, 1x6 bodyweight"],
    ["pull-ups 8", "pull_up: 1x8 bodyweight"],
    ["pullups 3x8 +10kg", "pull_up: 3x8 10kg added"],
    ["pullups 3x8 -20kg", "pull_up: 3x8 20kg assisted"],
    ["dips 3 sets of 8 +10", "parallel_bar_dip: 3x8 10kg added"],
    ["db curl 3x12 @ 15kg each", "dumbbell_curl: 3x12 15kg per_hand"],
    ["curl 3x12 15 kg", "dumbbell_curl: 3x12 15kg per_hand"],
    ["warm-up: bench 60x5", `${BENCH}: 1x5 60kg external warmup`],
    [
      "warm up bench 40x10, 60x5, then 80x5x3",
      `${BENCH}: 1x10 40kg external warmup, 1x5 60kg external warmup, 3x5 80kg external`,
    ],
    ["bench 60kg 3x8 + 10 pushups", `${BENCH}: 3x8 60kg external; push_up: 1x10 bodyweight`],
    ["lateral raise 3x12 7.5 kg", "dumbbell_lateral_raise: 3x12 7.5kg per_hand"],
    ["7.5 kg lateral raise 3x12", "dumbbell_lateral_raise: 3x12 7.5kg per_hand"],
    ["8/8 pullups", "pull_up: 2x8 bodyweight"],
    ["Klimmzüge 3x8 +7,5", "pull_up: 3x8 7.5kg added"],
    ["Bankdrücken 52,5x8, 52,5x7", `${BENCH}: 1x8 52.5kg external, 1x7 52.5kg external`],
    ["squat 3x5, weight 100kg", `${SQUAT}: 3x5 100kg external`],
    ["bench 225 lbs 5 5 5", `${BENCH}: 3x5 225lb external`],
    ["log: bench 3x5 100 kg", `${BENCH}: 3x5 100kg external`],
    ["3 sets of 8 bench 80kg with 2 in reserve", `${BENCH}: 3x8 80kg external rpe8`],
    ["bench 60kg 4x10,8,8,6", `${BENCH}: 1x10 60kg external, 2x8 60kg external, 1x6 60kg external`],
    ["schulterdrücken kh 3x10 20kg", "dumbbell_shoulder_press: 3x10 20kg per_hand"],
    ["bench warmup 60x5, 100x5", `${BENCH}: 1x5 60kg external warmup, 1x5 100kg external`],
    ["bench 3x5 @ 100kg, drop 80kg x 8", `${BENCH}: 3x5 100kg external, 1x8 80kg external drop`],
    ["bench 2x5 @ 100kg to failure", `${BENCH}: 1x5 100kg external, 1x5 100kg external failure`],
    ["- deadlift 1x5 @ 140kg", "barbell_deadlift: 1x5 140kg external"],
    [
      "bench 3x5 @ 100, squat 5x5 @ 120 kg",
      `${BENCH}: 3x5 100kg external; ${SQUAT}: 5x5 120kg external`,
    ],
    ["Then I did squat 3x5 @ 100 kg", `${SQUAT}: 3x5 100kg external`],
    ["Heute Bankdrücken 5x5 80 kg", `${BENCH}: 5x5 80kg external`],
    ["Kniebeuge 3 Sätze mit 5 Wdh 100 kg", `${SQUAT}: 3x5 100kg external`],
    ["Esta mañana hice sentadilla 3 series de 5 con 100 kg", `${SQUAT}: 3x5 100kg external`],
    ["bench 3x5 @ 100kg, last set 4 reps", `${BENCH}: 2x5 100kg external, 1x4 100kg external`],
    ["bench 100 x 5, 5, 4", `${BENCH}: 2x5 100kg external, 1x4 100kg external`],
    ["squat 2 plates x 5", `${SQUAT}: 1x5 100kg external`],
    ["pullups with a plate 3x5", "pull_up: 3x5 20kg added"],
    [
      "bench 100x8+3+2",
      `${BENCH}: 1x8 100kg external, 1x3 100kg external rest_pause, 1x2 100kg external rest_pause`,
    ],
    ["three sets of five on bench at one hundred kilos", `${BENCH}: 3x5 100kg external`],
    ["benched eighty two point five kilos for three", `${BENCH}: 1x3 82.5kg external`],
    ["sentadilla 3 series de 5 con 100 kg", `${SQUAT}: 3x5 100kg external`],
    ["soulevé de terre 3 séries de 5 à 100 kg", "barbell_deadlift: 3x5 100kg external"],
    ["levantamento terra 3 séries de 5 com 100 kg", "barbell_deadlift: 3x5 100kg external"],
  ])("%s", (text, sets) => {
    const reading = read(text);
    expect(say(reading)).toBe(sets);
    expect(reading.unread).toEqual([]);
    expect(reading.entries.some(({ doubtful }) => doubtful)).toBe(false);
  });

  test("in pounds where pounds are meant", () => {
    expect(say(read("bench 3x5 @ 225", "lb"))).toBe(`${BENCH}: 3x5 225lb external`);
  });
});

test("words around the sets are said back as they stand", () => {
  const reading = read(
    "Great day. Bench 3x5 @ 100 kg, felt Très bien!\nSlept well.\nsquat\nno time",
  );
  expect(say(reading)).toBe(`${BENCH}: 3x5 100kg external`);
  expect(reading.unread).toEqual([
    "Great day.",
    "felt Très bien!",
    "Slept well.",
    "squat",
    "no time",
  ]);
});

test("beside the sets a day, a time, an effort, a weight and pain are heard", () => {
  const reading = read(
    "yesterday, took 1h10, session rpe 8\nweighed 82.4 kg\nbench 3x5 100 kg\nsquat 3x5 @ 100 kg, left knee pain 4/10",
  );
  expect(reading).toMatchObject({
    date: "2026-11-29",
    durationSeconds: 4200,
    sessionRpe: 8,
    bodyweight: { value: 82.4, unit: "kg" },
    flags: ["pain_mentioned"],
  });
  expect(reading.entries.map(({ pain }) => pain)).toEqual([[], [{ joint: "knee", score: 4 }]]);
  expect(reading.entries.map(({ doubtful }) => doubtful)).toEqual([false, false]);
});

test("what is kept is in grams, and what nobody lifts is not", () => {
  const [entry] = read("bench 225 lb x 5, 1001 kg x 1").entries.map(toLoggedEntry);
  expect(entry).toMatchObject({ exerciseId: BENCH, name: "bench", superset: null, notes: null });
  expect(entry!.sets).toEqual([
    { ...EMPTY_SET, loadType: "external", loadG: 102_058, reps: 5 },
    { ...EMPTY_SET, loadType: "external", loadG: null, reps: 1 },
  ]);
});

test("a model is needed only where words that were done and counted were left", () => {
  const needs = (text: string) => needsModel(read(text));
  expect(needs("bench 3x5 100 kg, felt great")).toBe(false);
  expect(needs("bench 3x5 100 kg\ntomorrow squat 3x5 120 kg")).toBe(false);
  expect(needs("bench 3x5 100 kg, knee pain 4/10")).toBe(false);
  expect(needs("bench 3x5 100 kg\nsquats went 5 then 4 at 120 or so")).toBe(true);
});

test("kinds of sets and loads bear the names of the product", () => {
  expect([...ReadSet.shape.kind.options].sort()).toEqual([
    "drop",
    "failure",
    "rest_pause",
    "warmup",
    "work",
  ]);
  expect([...LoadType.options].sort()).toEqual([
    "added",
    "assisted",
    "bodyweight",
    "external",
    "none",
    "per_hand",
  ]);
});

test("a sign of danger among the sets is heard", () => {
  const reading = read("leg press 3x12 @ 180kg, crushing chest pain");
  expect(reading.safety.level).toBe("emergency");
  expect(reading.unread).toEqual(["crushing chest pain"]);
});
