/** The calls of the apps that came before, answered in their shapes by the engine of today. */
import type { Brief } from "../../engine/program/brief.ts";
import type { Built } from "../../engine/program/build.ts";
import { resolve } from "../../engine/program/resolve.ts";
import { briefForWorkout, buildWorkout } from "../../engine/program/workout.ts";
import type { WorkoutRequest } from "../../engine/program/workout-request.ts";
import { asProgramRequest } from "../../engine/substitute/request.ts";
import { substituteNamed } from "../../engine/substitute/substitute.ts";
import { Fault } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import { showOldExercise } from "./old-exercise.ts";
import {
  OLD_EQUIPMENT,
  OLD_FOCUS,
  OLD_GOALS,
  OLD_LEVELS,
  OLD_REASONS,
  type OldEquipment,
  type OldFocus,
  type OldGoal,
  type OldLevel,
  type OldReason,
  renameAll,
} from "./old-words.ts";
import { FIELDS, requestFor } from "./planning-request.ts";
import { buildWorkoutFor } from "./workouts.ts";

export type OldWorkoutBody = {
  athleteId?: string | undefined;
  fitnessLevel?: OldLevel | undefined;
  goals?: OldGoal[] | undefined;
  focus?: OldFocus | undefined;
  duration?: number | undefined;
  equipment?: OldEquipment[] | undefined;
  injuries?: string[] | undefined;
};

export async function generateOldWorkout(ctx: Ctx, body: OldWorkoutBody) {
  const { athleteId, fitnessLevel, goals, focus, duration, equipment, injuries } = body;
  const [goal] = renameAll(OLD_GOALS, goals ?? []);
  const { brief, built } = await buildWorkoutFor(ctx, {
    athleteId,
    goal,
    experience: fitnessLevel && OLD_LEVELS[fitnessLevel],
    focus: focus && OLD_FOCUS[focus],
    minutes: duration,
    equipment: equipment && renameAll(OLD_EQUIPMENT, equipment),
    injuries,
  });
  return showOld(ctx.requestId, brief, built);
}

/** INTERMEDIATE, STRENGTH and MUSCLE_GAIN: the athlete that the old demo was seeded with. */
const DEMO: WorkoutRequest = {
  age: 30,
  weightKg: 80,
  experience: "intermediate",
  goal: "strength",
  minutes: 45,
  equipment: ["barbell", "rack", "bench", "dumbbells", "cable", "pullup_bar"],
  maxima: [
    { exercise: "barbell_back_squat", value: 120 },
    { exercise: "barbell_bench_press", value: 90 },
    { exercise: "barbell_deadlift", value: 150 },
  ],
  seed: 1,
};
const DEMO_DAY = "2026-11-20";
let demo: ReturnType<typeof showOld> | undefined;

/** Anybody may ask, so it is worked out once and costs nothing after that. */
export async function showDemoWorkout() {
  if (!demo) {
    const brief = briefForWorkout(DEMO, DEMO_DAY);
    demo = showOld("550e8400-e29b-41d4-a716-446655440000", brief, buildWorkout(brief, null));
  }
  return demo;
}

function showOld(id: string, brief: Brief, { program }: Built) {
  const [session] = program?.weeks[0]?.sessions ?? [];
  if (!session) {
    const [question] = brief.screening.questions;
    const [advice] = brief.screening.advice;
    throw new Fault("unsafe_request", question?.text ?? advice?.text ?? "No workout is made.");
  }
  return {
    success: true as const,
    workout: {
      id,
      name: session.name,
      duration: Math.round(session.minutes.usual),
      exercises: session.exercises.map((item) => showOldExercise(item, brief, 0)),
    },
  };
}

export type OldSubstituteBody = {
  athleteId?: string | undefined;
  exercise: string;
  reason: OldReason;
  text?: string | undefined;
  equipment?: OldEquipment[] | undefined;
  limit: number;
};

export async function substituteOld(ctx: Ctx, body: OldSubstituteBody) {
  const { athleteId, exercise, reason, text, equipment, limit } = body;
  const asked = {
    athleteId,
    reason: OLD_REASONS[reason],
    text,
    equipment: equipment && renameAll(OLD_EQUIPMENT, equipment),
    limit,
  };
  const { request, today } = await requestFor(ctx, asked, FIELDS.substitution);
  const brief = resolve(asProgramRequest(request), today);
  const { outcome, data, message } = substituteNamed(exercise, request, brief);
  return {
    success: outcome === "swap",
    message,
    substitutions: data.map(({ exercise: { id, name }, why, score }) => ({
      exerciseId: id,
      name,
      reason: why.join(" "),
      confidence: score,
    })),
  };
}
