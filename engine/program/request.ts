/** What somebody who wants a program can say. */
import * as z from "zod";
import { EquipmentItem, EquipmentKind, Plates } from "../athlete/equipment.ts";
import { Experience, FocusArea, Goal } from "../athlete/preferences.ts";
import { Sex } from "../athlete/profile.ts";
import { MUSCLES } from "../catalog/muscles.ts";
import { plainText } from "../text.ts";

export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export const Weekday = z.enum(WEEKDAYS).meta({ id: "Weekday", description: "A day of the week" });
export type Weekday = z.infer<typeof Weekday>;

const Unit = z.enum(["kg", "lb"]).meta({ id: "LoadUnit", description: "Kilograms or pounds" });

/** Either a kind, or a kind with the loads that it offers. */
const Equipment = z
  .array(
    z.union([EquipmentKind, EquipmentItem], {
      error: `one of ${EquipmentKind.options.join(", ")}, or an object with that \`kind\` and its loads`,
    }),
  )
  .max(40)
  .meta({ example: ["barbell", "rack", { kind: "dumbbells", maxKg: 24, incrementKg: 2 }] });

const words = (max: number, description: string, example: string[], length = 200) =>
  z.array(plainText(length)).max(max).meta({ description, example });

const Focus = z
  .union([FocusArea, z.enum(MUSCLES)])
  .meta({ id: "Focus", description: "A body part or muscle that should get more" });

const minutes = z.int().min(15).max(150);

export const Gym = z
  .strictObject({
    name: plainText(60),
    equipment: Equipment,
    plates: Plates.optional(),
    days: z
      .array(Weekday)
      .max(7)
      .optional()
      .meta({ description: "Days on which the athlete trains here; the first gym has the rest" }),
  })
  .meta({ id: "Gym", description: "A place to train and what is there" });

const KnownMax = z
  .strictObject({
    exercise: plainText(80).meta({ description: "Id or name of the lift", example: "bench press" }),
    value: z.number().positive().max(2000).meta({ example: 100 }),
    unit: Unit.optional().meta({ description: "The request's `unit` if unsaid" }),
    reps: z
      .int()
      .min(1)
      .max(100)
      .optional()
      .meta({ description: "Repetitions done with it; 1 if unsaid", example: 5 }),
    rpe: z.number().min(5).max(10).optional(),
  })
  .meta({ id: "KnownMax", description: "A best effort that the athlete knows" });

const OtherTraining = z
  .strictObject({
    kind: z.enum(["running", "cycling", "swimming", "team_sport", "combat_sport", "other"]),
    sessionsPerWeek: z.int().min(1).max(14).optional(),
    days: z.array(Weekday).max(7).optional(),
    matchDay: Weekday.optional().meta({ description: "No heavy legs in the two days before" }),
  })
  .meta({ id: "OtherTraining", description: "What the athlete trains besides" });

const Place = z
  .strictObject({
    quiet: z.boolean().default(false).meta({ description: "Nothing that neighbours hear" }),
    lowCeiling: z.boolean().default(false).meta({ description: "No standing overhead work" }),
    alone: z.boolean().default(false).meta({ description: "Nobody to spot" }),
    noSafeties: z.boolean().default(false).meta({ description: "No safety bars in the rack" }),
  })
  .meta({ id: "Place", description: "What the place of training does not allow" });

const Recovery = z
  .strictObject({
    sleepHours: z.number().min(0).max(16).optional(),
    stress: z.int().min(1).max(5).optional().meta({ description: "1 calm to 5 overwhelming" }),
  })
  .meta({ id: "Recovery", description: "How the athlete recovers at the moment" });

/** Facts of the body are taken widely, so that a slip of unit is answered with a question, not a riddle. */
export const body = {
  age: z.int().min(0).max(130).optional().meta({ description: "Years", example: 34 }),
  sex: Sex.optional(),
  heightCm: z.number().positive().max(1000).optional().meta({ example: 178 }),
  weightKg: z.number().positive().max(2000).optional().meta({ example: 82 }),
};

export const circumstances = {
  experience: Experience.optional(),
  equipment: Equipment.optional().meta({ description: "What there is; nothing means bodyweight" }),
  plates: Plates.optional(),
  injuries: words(
    30,
    "Slugs such as `low_back_disc`, or the athlete's own words",
    ["shoulder_impingement"],
    400,
  ).optional(),
  conditions: words(20, "Conditions, pregnancy, surgery: slugs or own words", [
    "pregnant, second trimester",
  ]).optional(),
  maxima: z.array(KnownMax).max(30).optional(),
  avoid: words(30, "Exercises the athlete does not want", ["burpee"]).optional(),
  place: Place.optional(),
  recovery: Recovery.optional(),
  unit: Unit.optional().meta({ description: "In which unit loads are given and shown" }),
  seed: z.int().min(0).max(2_147_483_647).optional().meta({
    description: "Another seed gives other accessories, never another safety verdict",
    example: 7,
  }),
  notes: plainText(2000).optional().meta({ description: "Anything else, in the athlete's words" }),
};

export const ProgramRequest = z
  .strictObject({
    ...body,
    goal: Goal.optional(),
    secondaryGoals: z.array(Goal).max(3).optional(),
    weeks: z.int().min(1).max(24).optional().meta({ example: 12 }),
    daysPerWeek: z.int().min(1).max(7).optional().meta({ example: 4 }),
    weekdays: z
      .array(Weekday)
      .min(1)
      .max(7)
      .optional()
      .meta({ description: "The very days, instead of their number", example: ["mon", "thu"] }),
    minutes: minutes.optional().meta({ description: "Length of a session", example: 60 }),
    minutesPerDay: z
      .partialRecord(Weekday, minutes)
      .optional()
      .meta({ description: "Where a day differs", example: { sat: 90 } }),
    ...circumstances,
    gyms: z.array(Gym).max(5).optional().meta({ description: "Instead of `equipment`" }),
    startDate: z.iso.date().optional().meta({ example: "2026-11-23" }),
    eventDate: z.iso
      .date()
      .optional()
      .meta({ description: "Meet or event to be ready for", example: "2027-03-06" }),
    layoffDays: z
      .int()
      .min(0)
      .max(20_000)
      .optional()
      .meta({ description: "Days since the last training", example: 30 }),
    illnessDaysAgo: z
      .int()
      .min(0)
      .max(3650)
      .optional()
      .meta({ description: "Days since an illness ended, 0 if it has not" }),
    otherTraining: z.array(OtherTraining).max(5).optional(),
    keep: words(20, "Exercises that must stay", ["bench press"]).optional(),
    wanted: words(20, "Exercises the athlete would like", ["chin-up"]).optional(),
    focus: z.array(Focus).max(5).optional(),
  })
  .meta({
    id: "ProgramRequest",
    description: "What the athlete is, has and wants; everything left out has a sensible default",
    example: {
      age: 34,
      sex: "male",
      weightKg: 82,
      experience: "intermediate",
      goal: "strength",
      weeks: 12,
      daysPerWeek: 4,
      minutes: 60,
      equipment: ["barbell", "rack", "bench", "dumbbells", "pullup_bar"],
      maxima: [{ exercise: "barbell_back_squat", value: 140 }],
      seed: 7,
    },
  });
export type ProgramRequest = z.output<typeof ProgramRequest>;
