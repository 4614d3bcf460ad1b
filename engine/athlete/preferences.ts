/** How the athlete wants to be coached: every field of the preferences document. */
import * as z from "zod";
import { plainText } from "../text.ts";
import { EquipmentItem, Plates } from "./equipment.ts";

export const Goal = z
  .enum([
    "strength",
    "hypertrophy",
    "powerlifting",
    "fat_loss",
    "general_fitness",
    "power",
    "endurance",
    "return_from_layoff",
  ])
  .meta({ id: "Goal", description: "What the training is for" });

export const Experience = z
  .enum(["novice", "intermediate", "advanced"])
  .meta({ id: "Experience", description: "Training age, as progression sees it" });

const CoachingStyle = z
  .enum(["motivational", "strict", "balanced", "technical"])
  .meta({ id: "CoachingStyle", description: "The tone of the coach" });

const CommunicationFrequency = z
  .enum(["daily", "weekly", "on_demand"])
  .meta({ id: "CommunicationFrequency", description: "How often the coach speaks unasked" });

export const FocusArea = z
  .enum([
    "chest",
    "back",
    "shoulders",
    "arms",
    "core",
    "glutes",
    "quads",
    "hamstrings",
    "calves",
    "conditioning",
    "mobility",
  ])
  .meta({ id: "FocusArea", description: "What should get more attention" });

const BodyArea = z
  .enum([
    "neck",
    "shoulder",
    "elbow",
    "wrist",
    "upper_back",
    "lower_back",
    "hip",
    "groin",
    "hamstring",
    "knee",
    "calf",
    "ankle",
    "foot",
    "other",
  ])
  .meta({ id: "BodyArea", description: "Where an injury is" });

const Injury = z
  .strictObject({
    area: BodyArea,
    note: plainText(300)
      .optional()
      .meta({ description: "In the athlete's words", example: "pain when pressing overhead" }),
    since: z.iso.date().optional().meta({ description: "Since when", example: "2026-09-01" }),
    cleared: z.boolean().meta({ description: "Whether a clinician cleared it for training" }),
  })
  .meta({ id: "Injury", description: "An injury, past or present" });

const Diet = z
  .enum([
    "omnivore",
    "vegetarian",
    "vegan",
    "pescatarian",
    "mediterranean",
    "halal",
    "kosher",
    "low_carb",
    "gluten_free",
    "lactose_free",
  ])
  .meta({ id: "Diet", description: "A way of eating" });

/** The fourteen allergens that European law wants declared; anything else goes to `otherAllergies`. */
const Allergen = z
  .enum([
    "celery",
    "crustaceans",
    "egg",
    "fish",
    "gluten",
    "lupin",
    "milk",
    "molluscs",
    "mustard",
    "peanut",
    "sesame",
    "soy",
    "sulphite",
    "tree_nuts",
  ])
  .meta({ id: "Allergen", description: "A declared allergen" });

const list = <T extends z.ZodType>(item: T, max: number) => z.array(item).max(max);

const fields = {
  coach: z
    .string()
    .regex(/^[a-z][a-z0-9_]{1,31}$/)
    .meta({ description: "Persona of the coach", example: "max" }),
  coachingStyle: CoachingStyle,
  communicationFrequency: CommunicationFrequency,
  focusAreas: list(FocusArea, 5),
  goals: list(Goal, 3).meta({ description: "Most important first" }),
  experience: Experience,
  equipment: list(EquipmentItem, 40),
  plates: Plates.nullable(),
  injuryHistory: list(Injury, 30),
  workoutMinutes: z
    .int()
    .min(15)
    .max(150)
    .meta({ description: "Length of a session", example: 60 }),
  daysPerWeek: z.int().min(1).max(7).meta({ description: "Sessions a week", example: 3 }),
  mealPreferences: list(Diet, 5),
  allergies: list(Allergen, 14),
  otherAllergies: list(plainText(60), 20),
  supplementPreferences: list(plainText(60), 20),
};

export const Preferences = z.object(fields).meta({
  id: "Preferences",
  description: "How the athlete wants to be coached",
  example: {
    coach: "max",
    coachingStyle: "technical",
    communicationFrequency: "weekly",
    focusAreas: ["back", "glutes"],
    goals: ["strength"],
    experience: "intermediate",
    equipment: [
      { kind: "barbell" },
      { kind: "rack" },
      { kind: "dumbbells", maxKg: 30, incrementKg: 2 },
    ],
    plates: {
      barKg: 20,
      platesKg: [
        { kg: 20, count: 4 },
        { kg: 2.5, count: 2 },
      ],
    },
    injuryHistory: [
      {
        area: "shoulder",
        note: "pain when pressing overhead",
        since: "2026-09-01",
        cleared: false,
      },
    ],
    workoutMinutes: 60,
    daysPerWeek: 4,
    mealPreferences: ["vegetarian"],
    allergies: ["peanut"],
    otherAllergies: [],
    supplementPreferences: ["creatine"],
  },
});
export type Preferences = z.output<typeof Preferences>;

/** What holds until the athlete says otherwise. */
export const DEFAULT_PREFERENCES: Preferences = {
  coach: "max",
  coachingStyle: "balanced",
  communicationFrequency: "on_demand",
  focusAreas: [],
  goals: [],
  experience: "novice",
  equipment: [],
  plates: null,
  injuryHistory: [],
  workoutMinutes: 60,
  daysPerWeek: 3,
  mealPreferences: [],
  allergies: [],
  otherAllergies: [],
  supplementPreferences: [],
};

type Fields = typeof fields;
const optional = Object.fromEntries(
  Object.entries(fields).map(([name, field]) => [
    name,
    (field as z.ZodType).default(DEFAULT_PREFERENCES[name as keyof Fields]),
  ]),
) as unknown as { [K in keyof Fields]: z.ZodDefault<Fields[K]> };

export const PreferencesPut = z.strictObject(optional).meta({
  id: "PreferencesPut",
  description: "The whole document; what is left out gets its default",
  example: {
    goals: ["strength"],
    experience: "intermediate",
    equipment: [{ kind: "barbell" }, { kind: "rack" }, { kind: "bench" }],
    daysPerWeek: 4,
  },
});
