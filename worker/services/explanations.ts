/** Says why something stands in a program, or which rule keeps something out. */
import { lookUp } from "../../engine/catalog/lookup.ts";
import type { Brief } from "../../engine/program/brief.ts";
import type { Program } from "../../engine/program/program.ts";
import type { ProgramRequest } from "../../engine/program/request.ts";
import { resolve } from "../../engine/program/resolve.ts";
import { exerciseAt, explain, explainAbsence } from "../../engine/program/why.ts";
import type { PolicyPack } from "../../engine/rules/policy.ts";
import { invalidField } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import { FIELDS, requestFor } from "./planning-request.ts";
import { planFor, requireProgram } from "./planning.ts";

export type WhyBody = {
  request?: ProgramRequest | undefined;
  athleteId?: string | undefined;
  policy?: PolicyPack | undefined;
  program?: Program | undefined;
  path?: string | undefined;
  not?: string | undefined;
};

const AT = "/request";

/** The program is made again from its request unless it is sent along: the same request gives the same. */
export async function explainProgram(ctx: Ctx, body: WhyBody) {
  const { athleteId, policy, path, not } = body;
  const completed = await requestFor(ctx, { ...body.request, athleteId }, FIELDS.program);
  const { request, today, taken } = completed;
  const plan = planFor(resolve(request, today), policy, { taken, at: AT });
  if (not !== undefined) return explainWithout(not, plan.brief, body.program);
  const program = body.program ?? requireProgram(plan, AT);
  const found = exerciseAt(program, path ?? "");
  if (!found) {
    throw invalidField("/path", "no_such_exercise", "The pointer leads to no exercise.");
  }
  return show(explain(program, plan.brief, found));
}

function explainWithout(text: string, brief: Brief, program: Program | undefined) {
  const { best } = lookUp(text, brief.catalog);
  const answer = best && explainAbsence(best.exercise.id, brief);
  if (!answer) {
    throw invalidField("/not", "unknown_exercise", "No exercise of that name is known.");
  }
  const { exerciseId, name, rule, text: reason } = answer;
  const found = program && findIn(program, exerciseId);
  if (found) return show(explain(program, brief, found));
  return {
    object: "why" as const,
    exercise: { id: exerciseId, name },
    reasons: [],
    alternatives: [],
    excludedBy: { rule, text: reason },
  };
}

/** Whoever asks why something is absent may be wrong about that. */
function findIn(program: Program, exerciseId: string) {
  for (const { sessions } of program.weeks)
    for (const [session, { exercises }] of sessions.entries())
      for (const item of exercises) if (item.exerciseId === exerciseId) return { item, session };
  return null;
}

function show({ exerciseId, name, reasons, alternatives }: ReturnType<typeof explain>) {
  return {
    object: "why" as const,
    exercise: { id: exerciseId, name },
    reasons,
    alternatives: alternatives.map(({ exerciseId: id, ...rest }) => ({ id, ...rest })),
    excludedBy: null,
  };
}
