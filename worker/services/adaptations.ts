/** Changing a program under way: what has been trained stays, the rest is planned anew from what has changed. */
import { composeProgram } from "../../engine/adapt/compose-program.ts";
import { type Continued, continueProgram } from "../../engine/adapt/continue-program.ts";
import type { ProgramChanges } from "../../engine/adapt/program-changes.ts";
import type { Brief } from "../../engine/program/brief.ts";
import { resolve } from "../../engine/program/resolve.ts";
import { dayNumber } from "../../engine/program/schedule.ts";
import { RULES } from "../../engine/rules/index.ts";
import { type PolicyPack, applyPolicy } from "../../engine/rules/policy.ts";
import { Fault, invalidField } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import type { JobRow, ProgramRow } from "../store/port.ts";
import { makeAudit } from "./audit.ts";
import { draftJob } from "./jobs.ts";
import { dateIn } from "./planning-request.ts";
import { planFor, requireSatisfiable } from "./planning.ts";
import { inputOf, programOf } from "./program-documents.ts";
import { fileJob } from "./program-jobs.ts";
import { type Made, failure } from "./program-made.ts";
import { type AdaptationParams, adaptationParamsOf } from "./program-params.ts";
import { makeReport } from "./reports.ts";
import { requireOpenProgram } from "./stored-programs.ts";

export type AdaptBody = {
  fromWeek?: number | undefined;
  reason: string;
  changes: ProgramChanges;
  dryRun?: boolean | undefined;
};

/** A proposal at once, or a job that stores it as the program's next version. */
export async function adaptProgram(ctx: Ctx, id: string, { dryRun = false, ...body }: AdaptBody) {
  const draft = await draftJob(ctx, { kind: "program_adaptation", athleteId: null });
  const audit = await makeAudit(ctx, "job.queued");
  const row = await requireOpenProgram(ctx, id);
  const today = await todayOf(ctx, row);
  const fromWeek = body.fromWeek ?? weekOf(row, today);
  if (fromWeek > row.weeks) {
    throw invalidField("/fromWeek", "too_big", `The program has ${row.weeks} weeks.`);
  }
  const params: AdaptationParams = {
    programId: id,
    revision: row.revision,
    fromWeek,
    changes: body.changes,
    reason: body.reason,
    today,
  };
  const continued = await continueFrom(ctx, params);
  requireSatisfiable(continued.built, "/changes");
  if (dryRun) return { job: null, proposal: await proposalOf(ctx, row, params, continued) };
  const filed = await fileJob(
    ctx,
    { ...draft, athleteId: row.athleteId, params: { ...params }, priority: 1 },
    audit,
  );
  return { ...filed, proposal: null };
}

/** Where the athlete is; the first week of a program without dates. */
function weekOf({ startDate, weeks }: ProgramRow, today: string) {
  if (startDate === null) return 1;
  const week = Math.floor((dayNumber(today) - dayNumber(startDate)) / 7) + 1;
  return Math.min(weeks, Math.max(1, week));
}

async function todayOf(ctx: Ctx, { athleteId }: ProgramRow) {
  const athlete = athleteId === null ? null : await ctx.store.athletes.find(ctx.tenant, athleteId);
  return dateIn(athlete?.timezone ?? "UTC", ctx.now);
}

/** From the version in force in that week: an earlier week is no longer anybody's to change. */
async function continueFrom(
  ctx: Ctx,
  { programId, fromWeek, changes, today }: AdaptationParams,
): Promise<Continued & { policy: ReturnType<typeof inputOf>["policy"] }> {
  const versions = await ctx.store.programs.versions(ctx.tenant, programId);
  const current = versions.at(-1);
  if (!current) throw new Fault("state_conflict", "The program has no version.");
  if (fromWeek < current.firstWeek) {
    throw invalidField(
      "/fromWeek",
      "too_small",
      `The version in force begins with week ${current.firstWeek}.`,
    );
  }
  const { policy, ...request } = inputOf(current);
  const { rules } = planFor(resolve(request, today), policy, { taken: new Set() });
  const continued = continueProgram({
    program: await programOf(current),
    request,
    fromWeek: fromWeek - current.firstWeek + 1,
    changes,
    today,
    rules,
    ...(policy && { bind: (brief: Brief) => bound(brief, policy) }),
  });
  return { ...continued, policy };
}

function bound(brief: Brief, policy: PolicyPack): Brief {
  const applied = applyPolicy(brief, RULES, policy);
  return applied.errors ? brief : applied.brief;
}

/** The whole as it would be, what would change, and what that costs. */
async function proposalOf(
  ctx: Ctx,
  row: ProgramRow,
  { fromWeek }: AdaptationParams,
  { built, changes, floors }: Continued,
) {
  const versions = await ctx.store.programs.versions(ctx.tenant, row.id);
  const parts = await Promise.all(
    versions.map(async (version) => ({
      firstWeek: version.firstWeek,
      program: await programOf(version),
    })),
  );
  return {
    object: "program_proposal" as const,
    programId: row.id,
    revision: row.revision,
    fromWeek,
    changes: [...changes],
    costs: [...floors],
    program: composeProgram([...parts, { firstWeek: fromWeek, program: built.program! }]),
  };
}

export async function makeAdaptation(ctx: Ctx, job: JobRow): Promise<Made> {
  const params = adaptationParamsOf(job);
  const row = await ctx.store.programs.find(ctx.tenant, params.programId);
  if (!row || row.status === "archived")
    return failure("program_gone", "It is not there any more.");
  if (row.revision !== params.revision) {
    return failure("changed_meanwhile", `Version ${row.revision} came in between.`);
  }
  const { request, brief, built, changes, policy } = await continueFrom(ctx, params);
  const { program, verification, repairs, simulation, conflicts } = built;
  if (!program || !verification) {
    return failure("unsatisfiable_constraints", conflicts[0]?.message ?? "No plan meets them.");
  }
  const input = policy === undefined ? request : { ...request, policy };
  const { today, fromWeek, reason } = params;
  const report = await makeReport(ctx, {
    program,
    verification,
    repairs,
    simulation,
    input,
    brief,
    today,
  });
  return {
    failure: null,
    version: {
      firstWeek: fromWeek,
      reason,
      input,
      today,
      program,
      report,
      changes,
      model: null,
      promptVersion: null,
    },
  };
}
