/** Changing a program under way: what has been trained stays, the rest is planned anew from what has changed. */
import { composeProgram } from "../../engine/adapt/compose-program.ts";
import { type Continued, continueProgram } from "../../engine/adapt/continue-program.ts";
import { uniteLasting } from "../../engine/adapt/continued-request.ts";
import type { ProgramChanges } from "../../engine/adapt/program-changes.ts";
import type { Brief } from "../../engine/program/brief.ts";
import type { Program } from "../../engine/program/program.ts";
import { mayPlan } from "../../engine/program/build.ts";
import { resolve } from "../../engine/program/resolve.ts";
import { RULES } from "../../engine/rules/index.ts";
import { type PolicyPack, applyPolicy } from "../../engine/rules/policy.ts";
import { invalidField } from "../core/errors.ts";
import type { Ctx } from "../ctx.ts";
import type { JobRow, ProgramRow } from "../store/port.ts";
import { makeAudit } from "./audit.ts";
import { draftJob } from "./jobs.ts";
import { dateIn } from "./planning-request.ts";
import { planFor, requireSatisfiable, unplannable } from "./planning.ts";
import { inputOf, programOf } from "./program-documents.ts";
import { fileJob } from "./program-jobs.ts";
import { type Made, failure } from "./program-made.ts";
import { type AdaptationParams, adaptationParamsOf } from "./program-params.ts";
import { makeReport } from "./reports.ts";
import { readProgram, readVersions, requireOpenProgram, requireRoom } from "./stored-programs.ts";

export type AdaptBody = {
  fromWeek?: number | undefined;
  reason: string;
  changes: ProgramChanges;
  /** Weeks that were not trained: where no week is named, the rest begins with the first of them. */
  missed?: number | undefined;
  dryRun?: boolean | undefined;
};

/** A proposal at once, or a job that stores it as the program's next version. */
export async function adaptProgram(ctx: Ctx, id: string, { dryRun = false, ...body }: AdaptBody) {
  const draft = await draftJob(ctx, { kind: "program_adaptation", athleteId: null });
  const audit = await makeAudit(ctx, "job.queued");
  const row = await requireOpenProgram(ctx, id);
  requireRoom(row);
  const today = await todayOf(ctx, row);
  const whole = await readProgram(ctx, row);
  const { missed, fromWeek: named } = body;
  const since =
    missed === undefined || named !== undefined ? null : sinceMissed(whole, today, missed);
  const fromWeek = named ?? since?.fromWeek ?? weekOf(whole, today);
  const changes = since ? { ...body.changes, shiftDays: since.shiftDays } : body.changes;
  if (changes.shiftDays !== undefined && whole.program.startDate === null) {
    throw invalidField("/changes/shiftDays", "no_dates", "The program has no dates to move.");
  }
  const weeks = whole.program.weeks.length;
  if (fromWeek > weeks) {
    throw invalidField("/fromWeek", "too_big", `The program has ${weeks} weeks.`);
  }
  const params: AdaptationParams = {
    programId: id,
    revision: row.revision,
    fromWeek,
    changes,
    reason: body.reason,
    today,
  };
  const continued = await continueFrom(whole, params);
  if (!mayPlan(continued.brief)) throw unplannable(continued.brief.screening, "/changes");
  requireSatisfiable(continued.built, "/changes");
  if (dryRun) {
    const proposal = proposalOf(row, whole, params, continued);
    return { job: null, proposal, athleteId: row.athleteId };
  }
  const filed = await fileJob(
    ctx,
    { ...draft, athleteId: row.athleteId, params: { ...params }, priority: 1 },
    audit,
  );
  return { ...filed, proposal: null, athleteId: row.athleteId };
}

type Whole = Awaited<ReturnType<typeof readProgram>>;
type Versions = Awaited<ReturnType<typeof readVersions>>;

/** The first week with something left to train, as the dates are now; the last where all is over. */
function weekOf({ program: { startDate, weeks } }: { program: Program }, today: string) {
  if (startDate === null) return 1;
  const next = weeks.find(({ sessions }) =>
    sessions.some(({ date }) => date !== null && date >= today),
  );
  return next?.number ?? weeks.length;
}

/** Weeks that were missed are trained from the next Monday on, or whatever day the weeks begin with. */
function sinceMissed(whole: { program: Program }, today: string, missed: number) {
  const { weeks, startDate } = whole.program;
  const current = weekOf(whole, today);
  const isBegun = weeks[current - 1]?.sessions.some(({ date }) => date !== null && date < today);
  const fromWeek = Math.max(1, startDate === null ? 1 : current - missed);
  return { fromWeek, shiftDays: (current - fromWeek + (isBegun ? 1 : 0)) * 7 };
}

async function todayOf(ctx: Ctx, { athleteId }: ProgramRow) {
  const athlete = athleteId === null ? null : await ctx.store.athletes.find(ctx.tenant, athleteId);
  return dateIn(athlete?.timezone ?? "UTC", ctx.now);
}

/** From the version in force in that week. */
async function continueFrom(
  { heads, versions }: Versions,
  { fromWeek, changes, today }: AdaptationParams,
): Promise<Continued & { policy: ReturnType<typeof inputOf>["policy"] }> {
  // What was planned ahead gives way to what has changed before it.
  const current = versions.findLast(({ firstWeek }) => firstWeek <= fromWeek)!;
  const { policy, ...request } = inputOf(current);
  const { rules } = planFor(resolve(request, today), policy, { taken: new Set() });
  const continued = continueProgram({
    program: await programOf(current),
    request,
    fromWeek: fromWeek - current.firstWeek + 1,
    weeksBefore: current.firstWeek - 1,
    // What any version knew counts as told now, should the one in force have forgotten it.
    changes: { ...changes, ...uniteLasting([...heads.map(inputOf), changes]) },
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
function proposalOf(
  row: ProgramRow,
  { parts }: Whole,
  { fromWeek }: AdaptationParams,
  { built, changes, floors }: Continued,
) {
  const whole = composeProgram([...parts, { firstWeek: fromWeek, program: built.program! }]);
  return {
    object: "program_proposal" as const,
    programId: row.id,
    revision: row.revision,
    fromWeek,
    changes: [...changes],
    costs: [...floors],
    program: { ...whole, name: row.name },
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
  const { request, brief, built, changes, policy } = await continueFrom(
    await readVersions(ctx, row),
    params,
  );
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
