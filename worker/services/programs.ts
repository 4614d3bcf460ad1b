/** Programs without storage: made at once, held against the rules, explained. */
import { EquipmentKind } from "../../engine/athlete/equipment.ts";
import { mayPlan } from "../../engine/program/build.ts";
import { lintProgram } from "../../engine/program/lint.ts";
import type { ProgramInput } from "../../engine/program/program-input.ts";
import type { Program } from "../../engine/program/program.ts";
import { readProgram, requestOf } from "../../engine/program/read-program.ts";
import type { ProgramRequest } from "../../engine/program/request.ts";
import { type Released, releaseProgram } from "../../engine/program/release.ts";
import { resolve } from "../../engine/program/resolve.ts";
import type { PolicyPack } from "../../engine/rules/policy.ts";
import { copyRepairs } from "../../engine/rules/report.ts";
import { invalidField } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import { blueprint } from "../skills/blueprint.ts";
import { type Mode, askSkill, isOfUse, showModelUse } from "./model-use.ts";
import { type Completed, FIELDS, languageOf, requestFor, wordsFor } from "./planning-request.ts";
import { type Plan, planFor, requireSatisfiable, showScreening } from "./planning.ts";
import { makeReport } from "./reports.ts";

type WithPolicy = { policy?: PolicyPack | undefined };
type ForAthlete = { athleteId?: string | undefined };
export type PreviewBody = ProgramRequest & ForAthlete & WithPolicy & { mode?: Mode | undefined };

/** The request with its policy is all that a program follows from, unless a model proposed: then its blueprint is too. */
const inputOf = (request: ProgramRequest, policy: PolicyPack | undefined) =>
  policy === undefined ? request : { ...request, policy };

export async function previewProgram(ctx: Ctx, { policy, mode = "engine", ...body }: PreviewBody) {
  const completed = await requestFor(ctx, body, FIELDS.program);
  const { request, today, taken } = completed;
  const plan = planFor(resolve(request, today), policy, { taken });
  const own = releaseProgram(plan.brief, null, plan.rules);
  // Nobody pays for a proposal to wishes that cannot be met.
  requireSatisfiable(own);
  const asked = await askForBlueprint(ctx, plan, mode, completed);
  const proposal = asked && asked.source !== "engine" ? asked.answer : null;
  const built = proposal ? releaseProgram(plan.brief, proposal, plan.rules) : own;
  const input = inputOf(request, policy);
  return {
    object: "program_preview" as const,
    ...showScreening(plan.brief),
    request: input,
    program: built.program,
    report: await reportOf(ctx, built, plan, { input, today }),
    proposal: asked && showModelUse(ctx, asked, isOfUse(asked, built)),
  };
}

/** Without a plan to make there is nothing to propose. */
async function askForBlueprint(
  ctx: Ctx,
  { brief }: Plan,
  mode: Mode,
  completed: Completed<ProgramRequest>,
) {
  if (mode === "engine" || !mayPlan(brief)) return null;
  const { athlete } = completed;
  const language = languageOf(athlete);
  const input = { brief, language, ...wordsFor(completed) };
  return askSkill(ctx, blueprint, input, { operation: "programs.preview", athlete, mode });
}

async function reportOf(
  ctx: Ctx,
  { program, verification, repairs, simulation }: Released,
  { brief }: Plan,
  { input, today }: { input: object; today: string },
) {
  if (!program || !verification) return null;
  const facts = { program, verification, repairs, input, brief, today };
  return makeReport(ctx, { ...facts, simulation });
}

export type LintBody = ForAthlete &
  WithPolicy & {
    program: Program | ProgramInput;
    request?: ProgramRequest | undefined;
    fix?: boolean | undefined;
  };

const MAX_WEEKS = 24;

export async function lintAnyProgram(ctx: Ctx, body: LintBody) {
  const { program: sent, policy, athleteId, fix = false } = body;
  const program = sent.object === "program" ? sent : readProgram(sent);
  if (program.weeks.length > MAX_WEEKS) {
    throw invalidField("/program/weeks", "too_big", `A program has ${MAX_WEEKS} weeks at most`);
  }
  const { request, today, taken } = await requestForLint(ctx, program, body.request, athleteId);
  const plan = planFor(resolve(request, today), policy, { taken, at: "/request" });
  const linted = lintProgram(program, plan.brief, { fix, rules: plan.rules });
  const input = inputOf(request, policy);
  const shown = linted.program ?? program;
  const { verification, repairs } = linted;
  const facts = { program: shown, verification, repairs, input, brief: plan.brief, today };
  return {
    object: "lint" as const,
    request: input,
    report: await makeReport(ctx, { ...facts, simulation: null }),
    program: linted.program,
    changes: copyRepairs(repairs),
  };
}

/** A gym that nobody described is taken to have everything: what it lacks cannot be known. */
export async function requestForLint(
  ctx: Ctx,
  program: Program,
  said: ProgramRequest = {},
  athleteId: string | undefined,
) {
  const completed = await requestFor(ctx, { ...said, athleteId }, FIELDS.lint);
  const { weekdays, daysPerWeek, ...facts } = requestOf(program);
  const isDaysSaid = said.weekdays !== undefined || said.daysPerWeek !== undefined;
  const days = weekdays === undefined ? { daysPerWeek } : { weekdays };
  const isGymSaid = completed.request.equipment !== undefined || said.gyms !== undefined;
  const request: ProgramRequest = {
    ...facts,
    ...(!isDaysSaid && days),
    ...(!isGymSaid && { equipment: [...EquipmentKind.options] }),
    ...completed.request,
  };
  return { ...completed, request };
}
