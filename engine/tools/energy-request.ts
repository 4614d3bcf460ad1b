/** What an energy plan is asked with, and what it answers. */
import * as z from "zod";
import { Sex } from "../athlete/profile.ts";

export const Activity = z
  .enum(["sedentary", "light", "moderate", "active", "very_active"])
  .meta({ id: "Activity", description: "A usual day, training included" });
export type Activity = z.infer<typeof Activity>;

const EnergyGoal = z
  .enum(["lose", "maintain", "gain"])
  .meta({ id: "EnergyGoal", description: "Where the body's weight should go" });

const LEAST_BMI = 10;
const MOST_BMI = 100;
export const bmiOf = ({ weightKg, heightCm }: { weightKg: number; heightCm: number }) =>
  weightKg / (heightCm / 100) ** 2;

const said = (description: string) => z.boolean().default(false).meta({ description });

export const EnergyRequest = z
  .strictObject({
    age: z.int().min(13).max(110).meta({ description: "Years", example: 34 }),
    sex: Sex.default("unspecified"),
    heightCm: z.number().min(100).max(250).meta({ description: "Height", example: 178 }),
    weightKg: z.number().min(20).max(400).meta({ description: "Body weight", example: 82 }),
    bodyFatPercent: z.number().min(3).max(65).optional().meta({
      description: "Only if it was measured well: it replaces age, height and sex",
      example: 18,
    }),
    activity: Activity.default("moderate"),
    goal: EnergyGoal.default("maintain"),
    trainingMinutesPerWeek: z.int().min(0).max(3000).default(0).meta({
      description: "Raises the floor where body fat is known, so that training stays fuelled",
      example: 240,
    }),
    pregnant: said("Then nothing under the day's need is planned"),
    breastfeeding: said("Then nothing under the day's need is planned"),
    kidneyDisease: said("Then protein is kept low"),
    eatingDisorder: said("Now or before: then there are no numbers at all"),
  })
  .refine((body) => bmiOf(body) >= LEAST_BMI && bmiOf(body) <= MOST_BMI, {
    path: ["weightKg"],
    message: "does not fit the height: check the units",
  })
  .meta({
    id: "EnergyRequest",
    description: "A body, how it lives and where it should go",
    example: {
      age: 34,
      sex: "male",
      heightCm: 178,
      weightKg: 82,
      activity: "moderate",
      goal: "lose",
    },
  });
export type EnergyRequest = z.output<typeof EnergyRequest>;

const kcal = (description: string) => z.int().meta({ description });
const Macro = z
  .object({
    g: z.int().meta({ description: "Grams a day" }),
    low: z.int().meta({ description: "Least that is sensible" }),
    high: z.int().meta({ description: "Most that is sensible" }),
  })
  .meta({ id: "MacroRange", description: "Grams a day, and how far they may stray" });
export type Macro = z.infer<typeof Macro>;

export const EnergyNote = z
  .object({
    code: z.enum([
      "no_numbers",
      "deficit_refused",
      "pregnancy",
      "breastfeeding",
      "minor",
      "underweight",
      "at_floor",
      "deficit_capped",
      "kidney",
      "adjusted_weight",
    ]),
    text: z.string(),
  })
  .meta({ id: "EnergyNote", description: "What the athlete should know about the numbers" });
export type EnergyNote = z.infer<typeof EnergyNote>;

export const EnergyPlan = z
  .object({
    bmrKcal: kcal("What the body needs at rest"),
    method: z
      .enum(["mifflin_st_jeor", "katch_mcardle"])
      .meta({ description: "By height, age and sex, or by lean mass" }),
    tdeeKcal: kcal("What a day takes"),
    plusMinusPercent: kcal("How far either way both may be off"),
    targetKcal: kcal("What to eat"),
    floorKcal: kcal("No plan goes under it"),
    weeklyChangeKg: z.number().meta({ description: "What the scale should show, per week" }),
    protein: Macro,
    fat: Macro,
    carbs: Macro,
    fibreG: z.int().meta({ description: "Grams a day" }),
  })
  .meta({
    id: "EnergyPlan",
    description: "Energy and macronutrients of a day; null where numbers could do harm",
  });
export type EnergyPlan = z.infer<typeof EnergyPlan>;

export const Energy = z
  .object({
    object: z.literal("energy"),
    plan: EnergyPlan.nullable(),
    notes: z.array(EnergyNote),
  })
  .meta({
    id: "Energy",
    description: "What a body needs and what to eat; an estimate, and no medical advice",
    example: {
      object: "energy",
      plan: {
        bmrKcal: 1768,
        method: "mifflin_st_jeor",
        tdeeKcal: 2740,
        plusMinusPercent: 15,
        targetKcal: 2200,
        floorKcal: 1500,
        weeklyChangeKg: -0.5,
        protein: { g: 164, low: 148, high: 197 },
        fat: { g: 66, low: 49, high: 86 },
        carbs: { g: 238, low: 161, high: 292 },
        fibreG: 31,
      },
      notes: [],
    },
  });
export type Energy = z.infer<typeof Energy>;
