/** Classic programs, fitted to an athlete by the engine alone. */
import { findTemplate, listTemplates } from "../../engine/templates/index.ts";
import { instantiateTemplate, requestForTemplate } from "../../engine/templates/instantiate.ts";
import { mayPlan } from "../../engine/program/build.ts";
import type { ProgramRequest } from "../../engine/program/request.ts";
import { resolve } from "../../engine/program/resolve.ts";
import { notFound } from "../core/errors.ts";
import { pageOf } from "../core/page.ts";
import type { Ctx } from "../ctx.ts";
import { FIELDS, requestFor } from "./planning-request.ts";
import { planFor, requireSatisfiable, unplannable } from "./planning.ts";
import { makeReport } from "./reports.ts";
import { storeProgram } from "./store-program.ts";

export const listProgramTemplates = async (page: { limit: number; cursor?: string | undefined }) =>
  pageOf(listTemplates(), page);

export type FromTemplate = ProgramRequest & {
  athleteId?: string | undefined;
  name?: string | undefined;
};

/** The template says what it is for and how long; the athlete, what there is and what must not be. */
export async function instantiate(ctx: Ctx, templateId: string, { name, ...body }: FromTemplate) {
  const id = await ctx.newId("program");
  const template = findTemplate(templateId);
  if (!template) throw notFound();
  const completed = await requestFor(ctx, body, FIELDS.lint);
  const { today, taken, athlete } = completed;
  const request = requestForTemplate(template, completed.request);
  const plan = planFor(resolve(request, today), undefined, { taken });
  if (!mayPlan(plan.brief)) throw unplannable(plan.brief.screening, "");
  const built = instantiateTemplate(template, plan.brief, plan.rules);
  requireSatisfiable(built);
  const { program, verification, repairs } = built;
  const facts = { program: program!, verification: verification!, repairs, simulation: null };
  const report = await makeReport(ctx, { ...facts, input: request, brief: plan.brief, today });
  return storeProgram(ctx, {
    id,
    athleteId: athlete?.id ?? null,
    name: name ?? null,
    templateId,
    version: {
      reason: `from template ${templateId}`,
      input: request,
      today,
      program: program!,
      report,
    },
  });
}
