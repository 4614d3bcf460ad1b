import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LoadType } from "../catalog/exercise.ts";
import { readLog } from "./read-log.ts";
import { LogReading, ReadLogInput, ReadSet } from "./reading.ts";
import { toLoggedEntry } from "./to-logged-entry.ts";
import { needsModel } from "./unread-sets.ts";
import { EMPTY_SET } from "./workout-log.ts";

const read = (text: string, unit: "kg" | "lb" = "kg") =>
  readLog(ReadLogInput.parse({ text, unit, today: "2026-11-30" }));

/** "3x5 100kg external rpe8": sets that are alike together. */
function say({ entries }: LogReading): string {
  const said = entries.map(({ exerciseId, sets }) => {
    const groups: { count: number; text: string }[] = [];
    for (const { kind, reps, load, unit, loadType, rpe } of sets) {
      const parts = [reps, load === null ? "" : `${load}${unit}`, loadType, rpe && `rpe${rpe}`];
      const text = [...parts, kind === "work" ? "" : kind].filter(Boolean).join(" ");
      const last = groups.at(-1);
      if (last?.text === text) last.count++;
      else groups.push({ count: 1, text });
    }
    return `${exerciseId}: ${groups.map(({ count, text }) => `${count}x${text}`).join(", ")}`;
  });
  return said.join("; ");
}

const BENCH = "barbell_bench_press";
const SQUAT = "barbell_back_squat";

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
  ];
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
