/** Old names, kept for a year: the calls and shapes of the apps that came before. */
import * as z from "zod";
import { plainText } from "../../engine/text.ts";
import { endpoint } from "../http/endpoint.ts";
import { generateOldWorkout, showDemoWorkout, substituteOld } from "../services/old-names.ts";
import { OLD_FOCUS, OLD_GOALS, OLD_LEVELS, OLD_REASONS } from "../services/old-words.ts";
import { OldEquipment, OldExercise, TAG, replacedBy, words } from "./old-name-parts.ts";
import { FROM_SERVER_OR_DEVICE, forAthlete } from "./planning-parts.ts";

const OldWorkoutCreate = z
  .strictObject({
    ...forAthlete,
    fitnessLevel: words(OLD_LEVELS).optional(),
    goals: z.array(words(OLD_GOALS)).max(5).optional().meta({ description: "The first leads" }),
    focus: words(OLD_FOCUS).optional(),
    duration: z.int().min(15).max(150).optional().meta({ description: "Minutes" }),
    equipment: z.array(OldEquipment).max(40).optional(),
    injuries: z.array(plainText(400)).max(30).optional(),
    coach: z.string().max(32).optional().meta({ description: "Has no effect on a workout" }),
  })
  .meta({
    id: "OldWorkoutCreate",
    description: "One session, in the words of the old call",
    example: {
      fitnessLevel: "INTERMEDIATE",
      goals: ["STRENGTH", "MUSCLE_GAIN"],
      duration: 45,
      equipment: ["BARBELL", "SQUAT_RACK", "BENCH"],
      coach: "MAX",
    },
  });

const OldWorkout = z
  .object({
    success: z.literal(true),
    workout: z
      .object({
        id: z.string(),
        name: z.string(),
        duration: z.int().meta({ description: "Minutes" }),
        exercises: z.array(OldExercise),
      })
      .meta({ id: "OldWorkoutBody", description: "A session in the shape of the old call" }),
  })
  .meta({
    id: "OldWorkout",
    description: "A verified session in the shape of the old call",
    example: {
      success: true,
      workout: {
        id: "req_01kag9p5x8e0hs4vb9j6z8t3yq",
        name: "Full body A",
        duration: 44,
        exercises: [
          {
            id: "barbell_back_squat",
            name: "Barbell back squat",
            sets: 3,
            reps: 5,
            restTime: 180,
            instructions: "Brace before you descend",
            hasWeight: true,
            targetWeight: 95,
            weightUnit: "kg",
            alternativeExercises: ["Barbell front squat", "Leg press"],
          },
        ],
      },
    },
  });

const OldSubstituteCreate = z
  .strictObject({
    ...forAthlete,
    exercise: plainText(80).meta({ description: "Id or name", example: "bench press" }),
    reason: words(OLD_REASONS).default("PREFERENCE"),
    text: plainText(300).optional().meta({ description: "The athlete's own words" }),
    equipment: z.array(OldEquipment).max(40).optional(),
    limit: z.int().min(1).max(20).default(5),
  })
  .meta({
    id: "OldSubstituteCreate",
    description: "An exercise to replace, in the words of the old call",
    example: { exercise: "bench press", reason: "EQUIPMENT", equipment: ["DUMBBELLS"], limit: 3 },
  });

const OldSubstitutions = z
  .object({
    success: z.boolean().meta({ description: "False where something has to be asked first" }),
    message: z.string().nullable(),
    substitutions: z.array(
      z
        .object({
          exerciseId: z.string(),
          name: z.string(),
          reason: z.string(),
          confidence: z.number().min(0).max(1),
        })
        .meta({ id: "OldSubstitution", description: "A stand-in in the shape of the old call" }),
    ),
  })
  .meta({
    id: "OldSubstitutions",
    description: "Stand-ins in the shape of the old call",
    example: {
      success: true,
      message: null,
      substitutions: [
        {
          exerciseId: "dumbbell_floor_press",
          name: "Dumbbell floor press",
          reason: "The same movement: horizontal push. It needs dumbbells alone.",
          confidence: 0.86,
        },
      ],
    },
  });

const DEMO = {
  path: "/api/test/workout",
  tag: TAG,
  scope: null,
  summary: "See a demo workout",
  description: "A session of the demo athlete; takes no credentials and no body.",
  returns: OldWorkout,
  deprecated: replacedBy("/v1/workouts"),
} as const;

export const oldNameEndpoints = [
  endpoint(
    {
      id: "oldNames.generateWorkout",
      method: "post",
      path: "/api/workouts/generate",
      tag: TAG,
      scope: "workouts:write",
      credentials: FROM_SERVER_OR_DEVICE,
      stateless: true,
      summary: "Make a workout, by its old name",
      description: "As `POST /v1/workouts`, in the words and the shape of the old call.",
      body: OldWorkoutCreate,
      returns: OldWorkout,
      deprecated: replacedBy("/v1/workouts"),
    },
    (ctx, { body }) => generateOldWorkout(ctx, body),
  ),
  endpoint({ ...DEMO, id: "oldNames.getDemoWorkout", method: "get" }, () => showDemoWorkout()),
  endpoint({ ...DEMO, id: "oldNames.makeDemoWorkout", method: "post", stateless: true }, () =>
    showDemoWorkout(),
  ),
  endpoint(
    {
      id: "oldNames.substituteExercise",
      method: "post",
      path: "/api/exercises/substitute",
      tag: TAG,
      scope: "exercises:read",
      credentials: FROM_SERVER_OR_DEVICE,
      stateless: true,
      summary: "Find a stand-in, by its old name",
      description:
        "As `POST /v1/exercises/{exerciseId}/substitutions`, in the words and the shape of the old call.",
      body: OldSubstituteCreate,
      returns: OldSubstitutions,
      deprecated: replacedBy("/v1/exercises"),
    },
    (ctx, { body }) => substituteOld(ctx, body),
  ),
];
