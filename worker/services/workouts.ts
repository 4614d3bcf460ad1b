/** One session for today: made, verified and shown at once, and kept nowhere. */
import type { Brief } from "../../engine/program/brief.ts";
import type { Built } from "../../engine/program/build.ts";
import { briefForWorkout, buildWorkout } from "../../engine/program/workout.ts";
import type { WorkoutRequest } from "../../engine/program/workout-request.ts";
import type { PolicyPack } from "../../engine/rules/policy.ts";
import { Fault } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import { FIELDS, requestFor } from "./planning-request.ts";
import { planFor, requireSatisfiable, showScreening } from "./planning.ts";

export type WorkoutBody = WorkoutRequest & {
  athleteId?: string | undefined;
  policy?: PolicyPack | undefined;
  mode?: "auto" | "engine" | "model" | undefined;
};

export async function generateWorkout(ctx: Ctx, { mode, policy, ...body }: WorkoutBody) {
  if (mode === "model") {
    throw new Fault("not_enabled", "This deployment has no model; leave `mode` out.");
  }
  const { brief, built } = await buildWorkoutFor(ctx, body, policy);
  return {
    object: "workout" as const,
    ...showScreening(brief),
    workout: built.program && showWorkout(built),
  };
}

export async function buildWorkoutFor(
  ctx: Ctx,
  body: Omit<WorkoutBody, "mode" | "policy">,
  policy?: PolicyPack,
): Promise<{ brief: Brief; built: Built }> {
  const { request, today, taken } = await requestFor(ctx, body, FIELDS.workout);
  const { brief, rules } = planFor(briefForWorkout(request, today), policy, { taken });
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
