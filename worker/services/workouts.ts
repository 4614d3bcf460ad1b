/** One session for today: made, verified and shown at once, and kept nowhere. */
import type { Brief } from "../../engine/program/brief.ts";
import { type Built, mayPlan } from "../../engine/program/build.ts";
import { briefForWorkout, buildWorkout } from "../../engine/program/workout.ts";
import type { WorkoutRequest } from "../../engine/program/workout-request.ts";
import type { PolicyPack } from "../../engine/rules/policy.ts";
import type { Ctx } from "../ctx.ts";
import { workout } from "../skills/workout.ts";
import { type Mode, askSkill, isOfUse, showModelUse } from "./model-use.ts";
import { type Completed, FIELDS, languageOf, requestFor, wordsFor } from "./planning-request.ts";
import { planFor, requireSatisfiable, showScreening } from "./planning.ts";

export type WorkoutBody = WorkoutRequest & {
  athleteId?: string | undefined;
  policy?: PolicyPack | undefined;
  mode?: Mode | undefined;
};

export async function generateWorkout(ctx: Ctx, { mode = "engine", policy, ...body }: WorkoutBody) {
  const completed = await requestFor(ctx, body, FIELDS.workout);
  const { request, today, taken } = completed;
  const { brief, rules } = planFor(briefForWorkout(request, today), policy, { taken });
  const focus = request.focus ?? null;
  const own = buildWorkout(brief, focus, rules);
  // Nobody pays for a proposal to wishes that cannot be met.
  requireSatisfiable(own);
  const asked = await askForExercises(ctx, brief, mode, completed);
  const proposal = asked && asked.source !== "engine" ? asked.answer.x : null;
  const built = proposal ? buildWorkout(brief, focus, rules, proposal) : own;
  return {
    object: "workout" as const,
    ...showScreening(brief),
    workout: built.program && showWorkout(built),
    proposal: asked && showModelUse(ctx, asked, isOfUse(asked, built)),
  };
}

async function askForExercises(
  ctx: Ctx,
  brief: Brief,
  mode: Mode,
  completed: Completed<Omit<WorkoutBody, "mode" | "policy">>,
) {
  if (mode === "engine" || !mayPlan(brief)) return null;
  const { athlete, request } = completed;
  const focus = request.focus ?? null;
  const input = { brief, focus, language: languageOf(athlete), ...wordsFor(completed) };
  return askSkill(ctx, workout, input, { operation: "workouts.generate", athlete, mode });
}

export async function buildWorkoutFor(
  ctx: Ctx,
  body: Omit<WorkoutBody, "mode" | "policy">,
): Promise<{ brief: Brief; built: Built }> {
  const { request, today, taken } = await requestFor(ctx, body, FIELDS.workout);
  const { brief, rules } = planFor(briefForWorkout(request, today), undefined, { taken });
  const built = buildWorkout(brief, request.focus ?? null, rules);
  requireSatisfiable(built);
  return { brief, built };
}

function showWorkout({ program, verification, repairs }: Built) {
  const { goal, level, unit, weeks, maxes, progressions, reasons, notes, provenance } = program!;
  const checks = verification!.checks;
  return {
    goal,
    level,
    unit,
    session: weeks[0]!.sessions[0]!,
    maxes,
    progressions,
    reasons,
    notes,
    provenance,
    report: {
      verdict: verification!.verdict,
      checks: checks.length,
      passed: checks.filter(({ status }) => status === "passed").length,
      repairs: repairs.length,
      findings: checks.flatMap(({ findings }) => findings.map(({ message }) => message)),
    },
  };
}
