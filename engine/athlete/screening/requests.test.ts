/** Goals, places, days and events: which flags they raise, what they forbid and what is refused. */
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
const gym: NonNullable<ScreenInput["equipment"]> = [
  "barbell",
  "rack",
  "bench",
  "dumbbells",
  "cable",
];
const man = { sex: "male", age: 30, weightKg: 82, heightCm: 180 } as const;

const ROWS: Row[] = [
  [
    "fat loss and strength",
    { ...man, goal: "fat_loss", secondaryGoals: ["strength"], equipment: gym },
    { outcome: "plan_with_caution", flags: ["goal_conflict"] },
  ],
  [
    "12 kg in a month",
    { ...man, goal: "fat_loss", notes: "I want to lose 12 kg in 4 weeks" },
    { outcome: "plan_with_caution", flags: ["goal_conflict"] },
  ],
  [
    "5 kg in ten weeks",
    { ...man, goal: "fat_loss", notes: "I want to lose 5 kg in 10 weeks" },
    { outcome: "plan", flags: [] },
  ],
  [
    "powerlifting without a barbell",
    { ...man, goal: "powerlifting", equipment: ["dumbbells", "bench"] },
    { outcome: "plan_with_caution", flags: ["equipment_goal_mismatch"] },
  ],
  [
    "strength with bodyweight",
    { ...man, goal: "strength", equipment: ["bodyweight"] },
    { outcome: "plan_with_caution", flags: ["equipment_limited"] },
  ],
  [
    "light dumbbells for an advanced lifter",
    {
      ...man,
      experience: "advanced",
      goal: "hypertrophy",
      equipment: [{ kind: "dumbbells", maxKg: 10 }],
    },
    { outcome: "plan_with_caution", flags: ["equipment_limited", "load_limited"] },
  ],
  [
    "powerlifting with a bad back",
    { ...man, goal: "powerlifting", equipment: gym, injuries: ["low_back_disc"] },
    { outcome: "plan_with_caution", flags: ["goal_injury_conflict", "injury_modified"] },
  ],
  [
    "powerlifter who avoids squats",
    { ...man, goal: "powerlifting", equipment: gym, avoid: ["back squat"] },
    { outcome: "plan_with_caution", flags: ["goal_preference_conflict"] },
  ],
  [
    "strength without burpees",
    { ...man, goal: "strength", equipment: gym, avoid: ["burpee"] },
    { outcome: "plan", flags: [] },
  ],
  [
    "meet in two weeks",
    { ...man, goal: "powerlifting", equipment: gym, eventDate: "2026-12-05" },
    { outcome: "plan_with_caution", flags: ["event_too_close"] },
  ],
  [
    "meet before the plan ends",
    { ...man, weeks: 16, eventDate: "2027-02-06" },
    { outcome: "plan_with_caution", flags: ["event_too_close"] },
  ],
  [
    "meet when the plan ends",
    { ...man, weeks: 11, eventDate: "2027-02-06" },
    { outcome: "plan", flags: [] },
  ],
  [
    "meet last year",
    { ...man, eventDate: "2025-12-05" },
    { outcome: "reject", flags: ["event_too_close"], at: "/eventDate" },
  ],
  [
    "three days, two named",
    { weekdays: ["mon", "thu"], daysPerWeek: 3 },
    { outcome: "reject", flags: ["schedule_conflict"], at: "/weekdays" },
  ],
  [
    "three days, three named",
    { weekdays: ["mon", "wed", "fri"], daysPerWeek: 3 },
    { outcome: "plan", flags: [] },
  ],
  [
    "trains on the eve of the match",
    { weekdays: ["mon", "fri"], otherTraining: [{ kind: "team_sport", matchDay: "sat" }] },
    { outcome: "plan_with_caution", flags: ["schedule_conflict"] },
  ],
  [
    "trains far from the match",
    { weekdays: ["mon", "wed"], otherTraining: [{ kind: "team_sport", matchDay: "sat" }] },
    { outcome: "plan", flags: [] },
  ],
  [
    "15 minutes for powerlifting",
    { ...man, goal: "powerlifting", equipment: gym, daysPerWeek: 3, minutes: 15 },
    { outcome: "plan_with_caution", flags: ["request_limited", "time_conflict"] },
  ],
  [
    "7 x 150 for a novice",
    { experience: "novice", daysPerWeek: 7, minutes: 150 },
    { outcome: "plan_with_caution", flags: ["volume_conflict"], limits: { maxSessionsPerWeek: 5 } },
  ],
  [
    "5 x 75 for a novice",
    { experience: "novice", daysPerWeek: 5, minutes: 75 },
    { outcome: "plan", flags: [] },
  ],
  ["focus", { focus: ["glutes"] }, { outcome: "plan", flags: ["focus_plan"] }],
  [
    "short nights",
    { recovery: { sleepHours: 5 } },
    { outcome: "plan", flags: [], limits: { volumeFactor: 0.8 } },
  ],
  [
    "good nights",
    { recovery: { sleepHours: 8, stress: 2 } },
    { outcome: "plan", flags: [], limits: { volumeFactor: 1 } },
  ],
  [
    "ill last week",
    { illnessDaysAgo: 6 },
    {
      outcome: "plan_with_caution",
      flags: ["illness"],
      limits: { loadFactor: 0.9, volumeFactor: 0.7 },
    },
  ],
  ["ill last summer", { illnessDaysAgo: 100 }, { outcome: "plan", flags: [] }],
  [
    "thin floors",
    { place: { quiet: true, lowCeiling: false, alone: false, noSafeties: false } },
    { outcome: "plan", flags: [], limits: { required: new Set(["quiet"] as const) } },
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
