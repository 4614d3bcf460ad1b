/** Exercises of a partner's own: what they say themselves, over a record of the catalogue. */
import * as z from "zod";
import { EquipmentKind } from "../athlete/equipment.ts";
import { plainText } from "../text.ts";
import { type Catalog, wholeExercise } from "./catalog.ts";
import { Exercise } from "./exercise.ts";

const facts = {
  name: plainText(80).meta({ description: "What it is called", example: "Yellow belt squat" }),
  basedOn: z.string().max(64).meta({
    description: "Slug of the catalogue: everything that is not said here comes from there",
    example: "belt_squat",
  }),
  aliases: z.array(plainText(80)).max(20).meta({ description: "Other names of it" }),
  equipment: z
    .array(z.array(EquipmentKind).min(1).max(8))
    .max(8)
    .nullable()
    .meta({ description: "Any one of these sets is enough; null takes that of the catalogue" }),
  cues: z
    .array(plainText(120).min(3))
    .max(8)
    .nullable()
    .meta({ description: "What to think of; null takes those of the catalogue" }),
  notes: plainText(1000).nullable().meta({ description: "Anything else, shown to athletes" }),
};

export const CustomExerciseCreate = z
  .strictObject({
    name: facts.name,
    basedOn: facts.basedOn,
    aliases: facts.aliases.default([]),
    equipment: facts.equipment.default(null),
    cues: facts.cues.default(null),
    notes: facts.notes.default(null),
  })
  .meta({
    id: "CustomExerciseCreate",
    description: "An exercise of your own",
    example: {
      name: "Yellow machine squat",
      basedOn: "hack_squat_machine",
      aliases: ["yellow squat"],
      notes: "The machine beside the window",
    },
  });
export type CustomExercise = z.output<typeof CustomExerciseCreate>;

export const CustomExerciseUpdate = z
  .strictObject(facts)
  .partial()
  .meta({
    id: "CustomExerciseUpdate",
    description: "The facts to change; what is left out stays",
    example: { notes: null, cues: ["Push the floor away"] },
  });
export type CustomExerciseUpdate = z.output<typeof CustomExerciseUpdate>;

const ownOnly = <T extends z.ZodType>(schema: T, description: string) =>
  schema.optional().meta({ description: `Only for your own: ${description}` });

const example = {
  id: "goblet_squat",
  object: "exercise",
  custom: false,
  name: "Goblet squat",
  kind: "strength",
  aliases: ["kettlebell goblet squat"],
  names: { de: ["goblet kniebeuge"] },
  pattern: "squat",
  plane: "sagittal",
  laterality: "bilateral",
  implement: "dumbbell",
  equipment: [["dumbbells"], ["kettlebell"]],
  muscles: { quads: 1, glutes: 0.5 },
  mechanics: "compound",
  skill: 1,
  fatigue: { systemic: 2, local: 3, axial: 1 },
  jointStress: { knee: 1 },
  flags: [],
  tags: ["standing"],
  loadType: "external",
  measure: "reps",
  bodyweightFraction: 0,
  incrementClass: "dumbbell",
  reps: { min: 5, max: 20 },
  minRir: 0,
  rom: "Hips below the knees, back straight",
  cues: ["Hold the weight close to the chest"],
  faults: ["Heels lift: turn the toes out a little"],
  regressTo: ["air_squat"],
  progressTo: ["barbell_front_squat"],
  transfer: {},
  stopIf: ["sharp_pain"],
  evidence: ["acsm-2026"],
};

export const ExerciseEntry = z
  .object({
    ...Exercise.shape,
    object: z.literal("exercise"),
    custom: z.boolean().meta({ description: "Whether it is one of your own" }),
    basedOn: ownOnly(z.string(), "slug of the catalogue that it completes"),
    notes: ownOnly(z.string().nullable(), "anything else"),
    version: ownOnly(z.int(), "counts the changes; also the ETag"),
    createdAt: ownOnly(z.iso.datetime(), "when it was made"),
    updatedAt: ownOnly(z.iso.datetime(), "when it was last changed"),
  })
  .meta({
    id: "ExerciseEntry",
    description: "An exercise of the catalogue, or one of your own",
    example,
  });
export type ExerciseEntry = z.infer<typeof ExerciseEntry>;

/** Names of the record name the record: none of them is taken over. */
export function completeExercise(id: string, custom: CustomExercise, base: Exercise): Exercise {
  const { name, aliases, equipment, cues } = custom;
  return {
    ...wholeExercise(base),
    id,
    name,
    aliases,
    names: {},
    equipment: equipment ?? base.equipment,
    cues: cues ?? base.cues,
  };
}

/** The catalogue with exercises of a partner's own beside it, found by their ids. */
export function catalogWithOwn(catalog: Catalog, own: readonly Exercise[]): Catalog {
  if (own.length === 0) return catalog;
  const byId = new Map(catalog.byId);
  for (const exercise of own) byId.set(exercise.id, exercise);
  return { ...catalog, byId };
}
