/** Workouts: one session for today, and what can stand in for an exercise of it. */
import * as z from "zod";
import { SwapWords } from "../../engine/coach/swap-words.ts";
import { Program, Session } from "../../engine/program/program.ts";
import { WorkoutRequest } from "../../engine/program/workout-request.ts";
import { Verdict } from "../../engine/rules/verify.ts";
import { SubstituteRequest } from "../../engine/substitute/request.ts";
import { Substitution } from "../../engine/substitute/substitution.ts";
import { Reply, endpoint } from "../http/endpoint.ts";
import { exampleOf } from "../http/list.ts";
import { modelHeaders } from "../services/model-use.ts";
import { substituteExercise } from "../services/substitutions.ts";
import { generateWorkout } from "../services/workouts.ts";
import { ModelUse, withMode, withProposal } from "./model-use-parts.ts";
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
  ...withMode,
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
    ...withProposal,
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
      proposal: exampleOf(ModelUse),
    },
  });

const SubstitutionCreate = SubstituteRequest.extend(forAthlete).meta({
  id: "SubstitutionCreate",
  description: "Why another exercise is wanted, and what there is to choose from",
  example: exampleOf(SubstituteRequest),
});

const Explanation = SwapWords.extend({
  by: ModelUse.nullable().meta({
    description: "Null for visitors: for them the engine finds the words",
  }),
}).meta({
  id: "SwapExplanation",
  description: "Why these can stand in, in the athlete's language",
  example: { ...(exampleOf(SwapWords) as object), by: exampleOf(ModelUse) },
});

const SubstitutionAnswer = Substitution.extend({
  explanation: Explanation.nullable().meta({ description: "With `explain=true`" }),
}).meta({
  id: "SubstitutionAnswer",
  description: "What can stand in for an exercise, with loads, reasons and perhaps words",
  example: { ...(exampleOf(Substitution) as object), explanation: exampleOf(Explanation) },
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
        "A session for today, verified by the same rules as a program. A bad day holds or reduces it; a good one never adds. With `mode` a model may choose the exercises. Nothing is stored.",
      body: WorkoutCreate,
      returns: WorkoutAnswer,
    },
    async (ctx, { body }) => {
      const made = await generateWorkout(ctx, body);
      return new Reply(made, { headers: modelHeaders(ctx, made.proposal) });
    },
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
        "Exercises that can stand in for one, the best first, each with reasons and the load to begin with. Where it hurts too much, or something has to be asked first, `outcome` says so. With `explain=true` a model finds words for the reasons, and the engine where none answers.",
      query: z.strictObject({
        explain: z
          .enum(["true", "false"])
          .default("false")
          .meta({ description: "Also say why in words; counts as a coach request" }),
      }),
      params: z.object({
        exerciseId: z.string().meta({
          description: "Slug of the exercise",
          example: "barbell_bench_press",
        }),
      }),
      body: SubstitutionCreate,
      returns: SubstitutionAnswer,
    },
    async (ctx, { params, query, body }) => {
      const wantsWords = query.explain === "true";
      const found = await substituteExercise(ctx, params.exerciseId, body, wantsWords);
      return new Reply(found, { headers: modelHeaders(ctx, found.explanation?.by ?? null) });
    },
  ),
];
