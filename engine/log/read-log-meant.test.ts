/** Names that mean what their figures say, circuits, corrections and loads that were said in another way. */
import { describe, expect, test } from "vitest";
import { BENCH, read, say, SQUAT } from "./testing.ts";

describe("what a name means by what stands beside it", () => {
  test.each([
    ["row 2000m in 8:10", "easy_row: 1x"],
    ["row 60kg 3x8", "barbell_row: 3x8 60kg external"],
    ["lunges 3x10 with 12kg", "dumbbell_reverse_lunge: 3x10 12kg per_hand"],
    [
      "flat bench 3x8 80kg, incline 3x10 60kg",
      `${BENCH}: 3x8 80kg external; barbell_incline_bench_press: 3x10 60kg external`,
    ],
  ])("%s", (text, said) => expect(say(read(text))).toContain(said));

  test("a lunge that is too heavy for two hands is asked about", () =>
    expect(read("lunges 3x10 60kg").entries[0]?.doubtful).toBe(true));

  test("a row of one arm is none with a bar", () =>
    expect(read("single arm row 30kg 3x10").entries[0]).toMatchObject({
      exerciseId: null,
      doubtful: true,
    }));

  test("words of no name make no sets of another exercise", () => {
    const { entries, unread } = read("bench 3x8 80kg, press thing 3x10 20kg");
    expect(entries.map(({ exerciseId }) => exerciseId)).toEqual([BENCH]);
    expect(unread).toEqual(["press thing 3x10 20kg"]);
  });
});

describe("circuits", () => {
  test("one exercise by the minute", () =>
    expect(say(read("EMOM 10 min: 5 pull-ups"))).toBe("pull_up: 10x5 bodyweight"));

  test.each(["EMOM 10 min: 5 pull-ups, 10 push-ups", "AMRAP 12 min: 5 pull-ups, 10 push-ups"])(
    "nobody knows how often: %s",
    (text) => expect(read(text)).toMatchObject({ entries: [], unread: [text] }),
  );

  test("what is off is no set", () =>
    expect(read("8 rounds of 20s on 10s off burpees").entries[0]?.sets).toHaveLength(8));
});

describe("corrections", () => {
  test.each([
    ["bench 80kg 3x5 no wait 82.5", `${BENCH}: 3x5 82.5kg external`],
    ["squat 100kg 5x5, scratch that, 105kg", `${SQUAT}: 5x5 105kg external`],
    ["bench 3x5 80kg, actually felt good", `${BENCH}: 3x5 80kg external`],
    ["bench 3x5 80kg actually 3x6", ""],
    ["bench 80kg 8, 8, sorry 7", ""],
  ])("%s", (text, said) => expect(say(read(text))).toBe(said));
});

describe("sets that are told one by one", () => {
  test.each([
    ["bench set 1 60x10 set 2 70x8", `${BENCH}: 1x10 60kg external, 1x8 70kg external`],
    ["bench\n1: 60kg x 10\n2: 70kg x 8", `${BENCH}: 1x10 60kg external, 1x8 70kg external`],
    ["squat 8 (100kg), 6 (110kg)", `${SQUAT}: 1x8 100kg external, 1x6 110kg external`],
    ["squat 100kg (5), 110kg (3)", `${SQUAT}: 1x5 100kg external, 1x3 110kg external`],
    ["bench 60 8 8 7", `${BENCH}: 2x8 60kg external, 1x7 60kg external`],
    ["bench 80kg 3x5, rpe 9 on the last", `${BENCH}: 2x5 80kg external, 1x5 80kg external rpe9`],
  ])("%s", (text, said) => expect(say(read(text))).toBe(said));
});
