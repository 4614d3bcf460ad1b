/** The work of a job that makes a program, step by step; each step may run again and comes to the same. */
import type { Blueprint } from "../../engine/program/blueprint.ts";
import { mayPlan } from "../../engine/program/build.ts";
import type { Program } from "../../engine/program/program.ts";
import { releaseProgram } from "../../engine/program/release.ts";
import { resolve } from "../../engine/program/resolve.ts";
import { ENGINE_VERSION } from "../../engine/program/version.ts";
import type { FeedEvent } from "../core/job-feed.ts";
import { JOB_ERRORS, type JobStage, JOB_STAGES, STAGE_LABELS, isFinal } from "../core/job.ts";
import type { Ctx } from "../ctx.ts";
import { FAMILIES } from "../llm/port.ts";
import { blueprint as blueprintSkill } from "../skills/blueprint.ts";
import type { JobRow } from "../store/port.ts";
import { makeAdaptation } from "./adaptations.ts";
import { type JobUsage, finishJob, startJob } from "./job-ends.ts";
import { giveDayBack } from "./job-days.ts";
import { feedOf } from "./jobs.ts";
import { askSkill } from "./model-use.ts";
import { planFor } from "./planning.ts";
import { hashProgram, makeReport } from "./reports.ts";
import { type Made, failure } from "./program-made.ts";
import { type ProgramParams, programIdOf, programParamsOf } from "./program-params.ts";
import { renewSoon } from "./reviews.ts";
import { saveAdaptation, saveProgram } from "./program-saves.ts";

/** What a step leaves for the next: small, and nothing that is personal. */
export type Proposed = { blueprint: string | null; usage: JobUsage };

const BY_ENGINE: JobUsage = {
  source: "engine",
  model: null,
  promptVersion: null,
  engineVersion: ENGINE_VERSION,
  inputTokens: 0,
  outputTokens: 0,
  costMicros: 0,
};

/** Takes the job up; false where there is nothing left to do. */
export async function gather(ctx: Ctx, jobId: string): Promise<{ isDue: boolean; asks: boolean }> {
  const job = await startJob(ctx, jobId);
  if (!job || isFinal(job.status)) return { isDue: false, asks: false };
  await tellStage(ctx, jobId, "load_history");
  const { athleteId } = job;
  if (athleteId !== null && !(await ctx.store.athletes.find(ctx.tenant, athleteId))) {
    await finishJob(ctx, jobId, { status: "failed", errorCode: "athlete_gone" });
    return { isDue: false, asks: false };
  }
  return { isDue: true, asks: asksModel(job) };
}

const asksModel = (job: JobRow) =>
  job.kind === "program" && job.params !== null && programParamsOf(job).mode !== "engine";

/** Asks a model for the plan's intent. What it cost is kept with the step, so it is asked once. */
export async function propose(ctx: Ctx, jobId: string): Promise<Proposed> {
  const job = await ctx.store.jobs.find(ctx.tenant, jobId);
  if (!job || isFinal(job.status) || !asksModel(job)) return { blueprint: null, usage: BY_ENGINE };
  await tellStage(ctx, jobId, "blueprint");
  const { language, shared, tier, rehearsal, ...params } = programParamsOf(job);
  const { brief } = planOf(params);
  const used = await askSkill(
    { ...ctx, rehearsal },
    blueprintSkill,
    { brief, language, ...shared },
    {
      operation: "programs.create",
      athlete: job.athleteId === null ? null : { id: job.athleteId, tier },
      isPrepaid: true,
      mode: "auto",
    },
  );
  const failed = used.attempts.filter(({ outcome }) => outcome !== "done");
  if (failed.length > 0) {
    // Families alone: which versions were tried is for the partner's server, and many may watch.
    const from = [...new Set(failed.map(({ model }) => FAMILIES[model]))];
    const data = { from, to: used.source };
    await tell(ctx, jobId, [{ key: "route", type: "job.route_changed", data }]);
  }
  const { quotaDay: day } = params;
  // Asked before, and so nobody was asked now.
  if (used.isKept && job.athleteId !== null && day !== null)
    await giveDayBack(ctx, { id: job.athleteId, day }, jobId);
  return {
    blueprint: used.source === "engine" ? null : JSON.stringify(used.answer),
    usage: {
      source: used.source,
      model: used.providerModel,
      promptVersion: used.promptVersion,
      engineVersion: ENGINE_VERSION,
      ...used.usage,
    },
  };
}

/** Works it out, and shows each week of it once the whole has passed the rules. */
export async function build(ctx: Ctx, jobId: string, proposed: Proposed | null) {
  const job = await ctx.store.jobs.find(ctx.tenant, jobId);
  if (!job || isFinal(job.status)) return;
  await tellStage(ctx, jobId, "expand");
  const made = await makeFor(ctx, job, proposed);
  if (made.failure) return void (await fail(ctx, jobId, made.failure));
  await tellStage(ctx, jobId, "verify");
  await tellWeeks(ctx, job, made.version.program, made.version.firstWeek);
}

/** Makes it again, which gives the same, and stores it together with the end of the job. */
export async function save(ctx: Ctx, jobId: string, proposed: Proposed | null) {
  const job = await ctx.store.jobs.find(ctx.tenant, jobId);
  if (!job || isFinal(job.status)) return;
  await tellStage(ctx, jobId, "save");
  const made = await makeFor(ctx, job, proposed);
  if (made.failure) return void (await fail(ctx, jobId, made.failure));
  // After a change of the engine in between it is another program: then its weeks are told anew.
  await tellWeeks(ctx, job, made.version.program, made.version.firstWeek);
  const isModels = made.version.program.provenance.source === "model+engine";
  const { usage } = proposed ?? { usage: BY_ENGINE };
  const kept = isModels ? usage : { ...usage, source: "engine", model: null };
  const version = {
    ...made.version,
    model: kept.model,
    promptVersion: isModels ? usage.promptVersion : null,
    jobId,
    createdAt: ctx.now,
  };
  if (job.kind === "program") return saveProgram(ctx, job, version, kept);
  await saveAdaptation(ctx, job, version, kept);
  renewSoon(ctx, job.athleteId);
}

async function makeFor(ctx: Ctx, job: JobRow, proposed: Proposed | null): Promise<Made> {
  if (job.params === null) return failure("athlete_gone", JOB_ERRORS.athlete_gone);
  if (job.kind === "program_adaptation") return makeAdaptation(ctx, job);
  const { request, policy, today, ...params } = programParamsOf(job);
  const plan = planOf({ request, policy, today, ...params });
  if (!mayPlan(plan.brief)) return failure("unsafe_request", "The screening allows no plan yet.");
  const proposal = proposed?.blueprint ? (JSON.parse(proposed.blueprint) as Blueprint) : null;
  const released = releaseProgram(plan.brief, proposal, plan.rules);
  const { program, verification, repairs, simulation, conflicts } = released;
  if (!program || !verification) {
    return failure("unsatisfiable_constraints", conflicts[0]?.message ?? "No plan meets them.");
  }
  const input = policy === null ? request : { ...request, policy };
  const facts = { program, verification, repairs, simulation, input, brief: plan.brief, today };
  const report = await makeReport(ctx, facts);
  return {
    failure: null,
    version: {
      firstWeek: 1,
      reason: "created",
      input,
      today,
      program,
      report,
      changes: [],
      model: null,
      promptVersion: null,
    },
  };
}

const planOf = ({ request, policy, today }: Pick<ProgramParams, "request" | "policy" | "today">) =>
  planFor(resolve(request, today), policy ?? undefined, { taken: new Set() });

const fail = (ctx: Ctx, jobId: string, { code, detail }: NonNullable<Made["failure"]>) =>
  finishJob(ctx, jobId, { status: "failed", errorCode: code, errorDetail: detail });

const tell = (ctx: Ctx, jobId: string, events: readonly FeedEvent[]) =>
  feedOf(ctx, jobId).append(events, ctx.now);

function tellStage(ctx: Ctx, jobId: string, stage: JobStage) {
  const data = {
    id: stage,
    label: STAGE_LABELS[stage],
    index: JOB_STAGES.indexOf(stage) + 1,
    of: JOB_STAGES.length,
  };
  return tell(ctx, jobId, [{ key: `stage ${stage}`, type: "job.stage", data }]);
}

/** The first week travels alone: it is what the athlete looks at while the rest is on its way. */
async function tellWeeks(ctx: Ctx, job: JobRow, program: Program, firstWeek: number) {
  const { programHash } = await hashProgram(program);
  const events = program.weeks.map((week, i): FeedEvent => {
    const number = week.number + firstWeek - 1;
    return {
      key: `week ${number} ${programHash.slice(0, 16)}`,
      type: "job.week",
      data: {
        programId: programIdOf(job),
        week: { ...week, number },
        index: i + 1,
        of: program.weeks.length,
      },
    };
  });
  await tell(ctx, job.id, events.slice(0, 1));
  await tell(ctx, job.id, events.slice(1));
}
