/** Age, body and maxima: which flags they raise, what they forbid and what is refused. */
import { expect, test } from "vitest";
import type { AthleteFlag, Limits, Outcome } from "../limits.ts";
import type { ScreenInput } from "./request-facts.ts";
import { screen } from "./screen.ts";

const today = "2026-11-21";
type Expected = {
  outcome: Outcome;
  flags?: AthleteFlag[];
  /** Pointer of the refusal or question. */
  at?: string;
  limits?: Partial<Limits>;
};
type Row = [who: string, request: Omit<ScreenInput, "today">, expected: Expected];
const lift = (exercise: string, value: number, more = {}) => ({ exercise, value, ...more });
const gym: NonNullable<ScreenInput["equipment"]> = [
  "barbell",
  "rack",
  "bench",
  "dumbbells",
  "cable",
];
const man = { sex: "male", age: 30, weightKg: 82, heightCm: 180 } as const;

const ROWS: Row[] = [
  ["nobody said anything", {}, { outcome: "plan", flags: [] }],
  ...(
    [
      ["I'm 11 and my brother lets me use his barbell", "reject", ["under_13"]],
      ["15yo, squat is my favourite", "plan_with_caution", ["minor"]],
      ["J'ai 14 ans", "plan_with_caution", ["minor"]],
      ["Ich bin 15 Jahre alt", "plan_with_caution", ["minor"]],
      ["Tengo 16 años", "plan_with_caution", ["minor"]],
      ["Tenho 17 anos", "plan_with_caution", ["minor"]],
      ["I'm 70 years old", "plan_with_caution", ["older_adult"]],
      ["I'm 12 years into lifting", "plan", []],
      ["I'm a 10 year veteran", "plan", []],
      ["I am 8 years sober", "plan", []],
      ["I'm 11 years older than my coach", "plan", []],
      ["I have a 12 year old son", "plan", []],
      ["I'm 9 weeks out from a meet", "plan", []],
    ] as const
  ).map(([notes, outcome, flags]): Row => [notes, { notes }, { outcome, flags: [...flags] }]),
  [
    "thin and wants to lose, said in the notes",
    { sex: "female", heightCm: 168, weightKg: 48, notes: "need to lose another 5 kg" },
    { outcome: "refer_first", flags: ["low_weight_goal", "underweight"] },
  ],
  [
    "thin and does not want to lose",
    { sex: "female", heightCm: 168, weightKg: 48, notes: "I don't want to lose weight" },
    { outcome: "plan_with_caution", flags: ["underweight"] },
  ],
  [
    "an ordinary lifter",
    {
      ...man,
      experience: "intermediate",
      goal: "strength",
      daysPerWeek: 4,
      minutes: 60,
      weeks: 12,
      equipment: gym,
      maxima: [lift("squat", 140), lift("bench press", 100), lift("deadlift", 180)],
    },
    { outcome: "plan", flags: [] },
  ],
  ["12 years old", { age: 12 }, { outcome: "reject", flags: ["under_13"], at: "/age" }],
  [
    "15 years old novice",
    { age: 15, experience: "novice" },
    {
      outcome: "plan_with_caution",
      flags: ["minor"],
      limits: {
        maxRpe: 8,
        minReps: 8,
        noMaxTest: true,
        noFailure: true,
        noDeficit: true,
        maxSkill: 3,
      },
    },
  ],
  [
    "17, trained",
    { age: 17, experience: "intermediate" },
    { outcome: "plan_with_caution", flags: ["minor"], limits: { minReps: 6 } },
  ],
  ["18", { age: 18 }, { outcome: "plan", flags: [] }],
  ["64", { age: 64 }, { outcome: "plan", flags: [] }],
  [
    "70",
    { age: 70 },
    {
      outcome: "plan_with_caution",
      flags: ["older_adult"],
      limits: { volumeFactor: 0.8, noMaxTest: true },
    },
  ],
  [
    "BMI 17 wants to lose fat",
    { ...man, weightKg: 55, goal: "fat_loss" },
    {
      outcome: "refer_first",
      flags: ["low_weight_goal", "underweight"],
      limits: { noDeficit: true },
    },
  ],
  [
    "BMI 17 wants to grow",
    { ...man, weightKg: 55, goal: "hypertrophy", equipment: gym },
    { outcome: "plan_with_caution", flags: ["underweight"], limits: { noDeficit: true } },
  ],
  ["BMI 38", { ...man, weightKg: 123 }, { outcome: "plan_with_caution", flags: ["high_bmi"] }],
  ["BMI 27", { ...man, weightKg: 88 }, { outcome: "plan", flags: [] }],
  [
    "height in metres",
    { ...man, heightCm: 1.8 },
    { outcome: "clarify", flags: ["implausible_height"], at: "/heightCm" },
  ],
  [
    "height in inches",
    { ...man, heightCm: 70 },
    { outcome: "clarify", flags: ["implausible_height"], at: "/heightCm" },
  ],
  [
    "height of a tree",
    { ...man, heightCm: 900 },
    { outcome: "reject", flags: ["implausible_height"], at: "/heightCm" },
  ],
  [
    "weight of a bird",
    { ...man, weightKg: 8 },
    { outcome: "reject", flags: ["invalid_weight"], at: "/weightKg" },
  ],
  [
    "weight of a horse",
    { ...man, weightKg: 500 },
    { outcome: "reject", flags: ["invalid_weight"], at: "/weightKg" },
  ],
  [
    "180 lb as kg",
    { ...man, weightKg: 180 },
    { outcome: "clarify", flags: ["high_bmi", "possible_lb_as_kg"], at: "/weightKg" },
  ],
  [
    "220 without height",
    { weightKg: 220 },
    {
      outcome: "clarify",
      flags: ["implausible_or_extreme_weight", "possible_lb_as_kg"],
      at: "/weightKg",
    },
  ],
  [
    "900 kg deadlift",
    { ...man, maxima: [lift("deadlift", 900)] },
    { outcome: "reject", flags: ["implausible_maxes"], at: "/maxima/0/value" },
  ],
  [
    "second max beyond anybody",
    { ...man, maxima: [lift("squat", 140), lift("bench press", 700)] },
    { outcome: "reject", flags: ["implausible_maxes"], at: "/maxima/1/value" },
  ],
  [
    "405 as kilograms",
    { ...man, maxima: [lift("back squat", 405)] },
    {
      outcome: "clarify",
      flags: ["implausible_maxes", "possible_lb_as_kg"],
      at: "/maxima/0/value",
    },
  ],
  [
    "405 lb",
    { ...man, maxima: [lift("back squat", 405, { unit: "lb" })] },
    { outcome: "plan", flags: [] },
  ],
  [
    "450 lb leg press in kg",
    { ...man, maxima: [lift("leg press", 450)] },
    { outcome: "plan", flags: [] },
  ],
  [
    "novice with a 2.5x squat",
    { ...man, experience: "novice", maxima: [lift("squat", 205)] },
    { outcome: "plan_with_caution", flags: ["experience_mismatch"] },
  ],
  [
    "advanced with a 0.5x squat",
    { ...man, experience: "advanced", maxima: [lift("squat", 41)] },
    { outcome: "plan_with_caution", flags: ["experience_mismatch"] },
  ],
  [
    "advanced for two weeks",
    { ...man, experience: "advanced", notes: "I started lifting two weeks ago" },
    { outcome: "plan_with_caution", flags: ["experience_mismatch"] },
  ],
  [
    "bench above squat",
    { ...man, experience: "intermediate", maxima: [lift("bench", 130), lift("squat", 80)] },
    { outcome: "plan_with_caution", flags: ["imbalance_note", "strength_imbalance"] },
  ],
];

test.each(ROWS)("%s", (_who, request, { outcome, flags, at, limits }) => {
  const verdict = screen({ today, ...request });
  expect({ outcome: verdict.outcome, flags: verdict.flags }).toEqual({
    outcome,
    flags: flags ?? [],
  });
  if (at)
    expect([...verdict.refusals, ...verdict.questions].map(({ pointer }) => pointer)).toContain(at);
  if (limits) expect(verdict.limits).toMatchObject(limits);
});
