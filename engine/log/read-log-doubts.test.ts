/** What is doubtful in words about training is marked, and what is not done logs nothing. */
import { describe, expect, test } from "vitest";
import { readLog } from "./read-log.ts";
import { ReadLogInput } from "./reading.ts";
import { read, say, BENCH, SQUAT } from "./testing.ts";

describe("what could mean several things, or cannot be, is said back", () => {
  test.each([
    "squat 10x10x10",
    "bench 12x10",
    "bench 100",
    "bench 3x5 @8",
    "bench 3x501",
    "bench 3x0",
    "bench 3x5 @ 100 kg rpe 11",
    "bench 31 sets of 5",
    "bench bw 3x5",
    "bench 3x5 @ 100 kg 80 kg",
    "plank 3x60",
    "bench 3x5 80%",
    "squat 3x5 at 70 percent",
    "bench 60kg 3x8 @ 12,8,9",
    "bench 60@8, 70@6",
    "pullups 3x8 bw 82kg",
    "bench 3x8,8 60kg",
    "2026-11-30",
    "100%",
  ])("%s", (text) => {
    expect(read(text)).toMatchObject({ entries: [], unread: [text] });
  });
});

describe("what is doubtful is kept and marked", () => {
  test.each([
    ["bench 5x100kg", `${BENCH}: 1x5 100kg external`, []],
    ["185 lb x 5", "null: 1x5 185lb external", ["missing_exercise"]],
    ["flurbing 3x5 @ 100 kg", "null: 3x5 100kg external", ["unknown_exercise"]],
    ["raises 3x15 8kg", "null: 3x15 8kg external", []],
    ["bench 3x5 @ 1001 kg", `${BENCH}: 3x5 1001kg external`, ["implausible_load"]],
    ["bench 3x5 @ 2300 lb", `${BENCH}: 3x5 2300lb external`, ["implausible_load"]],
    [
      "lateral raise 3x12 @ 100",
      "dumbbell_lateral_raise: 3x12 100kg per_hand",
      ["implausible_load", "unit_conflict"],
    ],
    ["bench 3x5 @ 0 kg", `${BENCH}: 3x5 external`, ["invalid_load"]],
    ["bench 60kg x 150", `${BENCH}: 1x150 60kg external`, ["implausible_reps"]],
    ["bench 100 kg", `${BENCH}: 1x100kg external`, ["incomplete"]],
  ])("%s", (text, sets, flags) => {
    const reading = read(text);
    expect(say(reading)).toBe(sets);
    expect(reading.flags).toEqual(flags);
    expect(reading.entries.every(({ doubtful }) => doubtful)).toBe(true);
  });

  test("with what else it could be, and never a guess among equals", () => {
    const [entry] = read("raises 3x15 8kg").entries;
    expect(entry!.alternatives).toHaveLength(3);
    expect(entry!.alternatives.map(({ exerciseId }) => exerciseId)).toContain(
      "dumbbell_lateral_raise",
    );
  });

  test("where it is far over what is known of the lift", () => {
    const flags = (text: string) =>
      readLog(ReadLogInput.parse({ text, today: "2026-11-30", knownMaxG: { [BENCH]: 100_000 } }))
        .flags;
    expect(flags("bench 100 kg x 5")).toEqual([]);
    expect(flags("bench 120 kg x 5")).toEqual(["implausible_load"]);
    expect(flags("bench 120 x 5")).toEqual(["implausible_load", "unit_conflict"]);
    expect(flags("squat 120 kg x 5")).toEqual([]);
  });
});

describe("a plan, a wish or a question logs nothing", () => {
  test.each([
    "next friday bench 80 3x5",
    "might do squats 5x5 100kg",
    "vielleicht Kniebeuge 5x5 100kg",
    "my best bench was 100kg x 5",
    "mi mejor sentadilla fue 140x3",
    "nächsten Freitag Kniebeuge 100 3x5",
    "he benched 100kg 3x5",
    "almost squatted 140 for 1",
    "if i bench 100kg x 5 i win",
    "last week bench 3x8 57.5kg",
    "letzte Woche Bankdrücken 3x8 57,5 kg",
    "tomorrow bench 3x5 @ 100 kg",
    "next week squat 100x5x3",
    "I'm going to bench 100 kg x 5",
    "should I bench 100 kg x 5",
    "bench 100 kg x 5?",
    "goal: bench 120 kg x 1",
    "skipped bench 3x5 @ 100 kg",
    "didn't do squat 3x5 @ 100 kg",
    "morgen Bankdrücken 3x5 100 kg",
    "ich werde Kniebeuge 3x5 100 kg machen",
    "mañana sentadilla 3x5 100 kg",
    "¿sentadilla 3x5 100 kg?",
    "demain squat 3x5 100 kg",
    "je vais faire squat 3x5 100 kg",
    "amanhã agachamento 3x5 100 kg",
  ])("%s", (text) => {
    expect(read(text).entries).toEqual([]);
    expect(read(text).unread.join(" ")).toBe(text);
  });

  test("beside what was done", () => {
    const reading = read("bench 3x5 @ 100 kg\ntomorrow squat 3x5 @ 120 kg\nheute morgen squat 3x5");
    expect(say(reading)).toBe(`${BENCH}: 3x5 100kg external; ${SQUAT}: 3x5 external`);
    expect(reading.unread).toEqual(["tomorrow squat 3x5 @ 120 kg"]);
  });

  test("nor does what stands under a plan, or on a day to come", () => {
    for (const text of ["Plan for tomorrow:\nbench 3x5 100 kg", "2026-12-02\nbench 3x5 100 kg"]) {
      expect(read(text).entries).toEqual([]);
      expect(read(text).unread).toEqual(text.split("\n"));
    }
  });
});

test.each(["bench 40kg per side 3x5", "pullups 2x10, 3x5 bw, +10kg 2x5"])(
  "%s is kept as doubtful",
  (text) => {
    expect(read(text).entries.map(({ doubtful }) => doubtful)).toEqual([true]);
  },
);

test("a load without a unit, after one in another unit than the athlete's, is asked about", () => {
  const [, squat] = read("dumbbell curl 25lb 3x10\nsquat 140 3x5").entries;
  expect(squat).toMatchObject({ doubtful: true, flags: ["unit_conflict"] });
  const [, told] = read("dumbbell curl 25lb 3x10\nsquat 140kg 3x5").entries;
  expect(told).toMatchObject({ doubtful: false, flags: [] });
  // Both units are said, so the other one is said where it is meant.
  const [, , own] = read("bench 60kg 3x8\ndumbbell curl 25lb 3x10\nsquat 140 3x5").entries;
  expect(own).toMatchObject({ doubtful: false, flags: [] });
  expect(own!.sets[0]).toMatchObject({ load: 140, unit: "kg" });
  expect(say(read("bench 60kg 3x8\ndumbbell curl 25lb 3x10\n30 x 8"))).toContain("1x8 30lb");
});

test("figures at the head of a line are a day, or the repetitions of an exercise", () => {
  expect(read("28/11 leg day\nsquat 3x5 100 kg").date).toBe("2026-11-28");
  expect(read("11/12 squats\n3x5 100 kg").date).toBeNull();
  expect(read("8/8 pullups").date).toBeNull();
});

test("a score of effort is none of pain", () => {
  const painOf = (text: string) => read(text).entries[0]!.pain;
  expect(painOf("squat 100 3x5 effort 9/10 slight knee pain")).toEqual([]);
  expect(painOf("squat 100 3x5 8/10 difficulty and 2/10 knee pain")).toEqual([
    { joint: "knee", score: 2 },
  ]);
});

test("what follows minutes are seconds, and no load", () => {
  for (const text of ["plank 2 min 30", "plank 2min30"]) {
    const [set] = read(text).entries[0]!.sets;
    expect(set).toMatchObject({ seconds: 150, load: null });
  }
});
