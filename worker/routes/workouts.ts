/** Workouts: one session for today, and what can stand in for an exercise of it. */
import * as z from "zod";
import { Program, Session } from "../../engine/program/program.ts";
import { WorkoutRequest } from "../../engine/program/workout-request.ts";
import { Verdict } from "../../engine/rules/verify.ts";
import { SubstituteRequest } from "../../engine/substitute/request.ts";
import { Substitution } from "../../engine/substitute/substitution.ts";
import { endpoint } from "../http/endpoint.ts";
import { exampleOf } from "../http/list.ts";
import { substituteExercise } from "../services/substitutions.ts";
import { generateWorkout } from "../services/workouts.ts";
import {
  CLEAR,
  FROM_SERVER_OR_DEVICE,
  SCREENING,
  forAthlete,
  withPolicy,
} from "./planning-parts.ts";
import example from "./program-example.json" with { type: "json" };

const WorkoutCreate = WorkoutRequest.extend({
  ...forAthlete,
  ...withPolicy,
  mode: z.enum(["auto", "engine", "model"]).optional().meta({
    id: "WorkoutMode",
    description: "Who proposes it; `auto` falls back to the engine. Models are not enabled yet",
  }),
}).meta({
  id: "WorkoutCreate",
  description: "One session for today",
  example: exampleOf(WorkoutRequest),
});

const WorkoutReport = z
  .object({
    verdict: Verdict,
    checks: z.int().meta({ description: "Rules that were checked" }),
    passed: z.int(),
    repairs: z.int().meta({ description: "Changes that made it keep the rules" }),
    findings: z.array(z.string()).meta({ description: "What could not be kept" }),
  })
  .meta({ id: "WorkoutReport", description: "What the verification found, in brief" });

const { goal, level, unit, maxes, progressions, reasons, notes, provenance } = Program.shape;
const Workout = z
  .object({
    goal,
    level,
    unit,
    session: Session,
    maxes,
    progressions,
    reasons,
    notes,
    provenance,
    report: WorkoutReport,
  })
  .meta({ id: "Workout", description: "A session with loads, reasons and how it goes on" });

const WorkoutAnswer = z
  .object({
    object: z.literal("workout"),
    ...SCREENING,
    workout: Workout.nullable().meta({ description: "Null where the outcome allows none yet" }),
  })
  .meta({
    id: "WorkoutAnswer",
    description: "A verified session, or why there is none yet",
    example: {
      object: "workout",
      ...CLEAR,
      workout: {
        goal: example.program.goal,
        level: example.program.level,
        unit: example.program.unit,
        session: example.program.weeks[0]!.sessions[0]!,
        maxes: example.program.maxes,
        progressions: example.program.progressions,
        reasons: example.program.reasons,
        notes: example.program.notes,
        provenance: example.program.provenance,
        report: {
          verdict: "verified",
          checks: 27,
          passed: 27,
          repairs: 0,
          findings: [],
        },
      },
    },
  });

const SubstitutionCreate = SubstituteRequest.extend(forAthlete).meta({
  id: "SubstitutionCreate",
  description: "Why another exercise is wanted, and what there is to choose from",
  example: exampleOf(SubstituteRequest),
});

export const workoutEndpoints = [
  endpoint(
    {
      id: "workouts.generate",
      method: "post",
      path: "/v1/workouts",
      tag: "Workouts",
      scope: "workouts:write",
      credentials: FROM_SERVER_OR_DEVICE,
      stateless: true,
      summary: "Make a workout",
      description:
        "A session for today, verified by the same rules as a program. A bad day holds or reduces it; a good one never adds. Nothing is stored.",
      body: WorkoutCreate,
      returns: WorkoutAnswer,
    },
    (ctx, { body }) => generateWorkout(ctx, body),
  ),

  endpoint(
    {
      id: "exercises.substitute",
      method: "post",
      path: "/v1/exercises/{exerciseId}/substitutions",
      tag: "Exercises",
      scope: "exercises:read",
      credentials: ["secret", "session", "publishable"],
      stateless: true,
      summary: "Find a stand-in",
      description:
        "Exercises that can stand in for one, the best first, each with reasons and the load to begin with. Where it hurts too much, or something has to be asked first, `outcome` says so.",
      params: z.object({
        exerciseId: z.string().meta({
          description: "Slug of the exercise",
          example: "barbell_bench_press",
        }),
      }),
      body: SubstitutionCreate,
      returns: Substitution,
    },
    (ctx, { params, body }) => substituteExercise(ctx, params.exerciseId, body),
  ),
];
