/** Storing what a job has made: the program, its version and the end of the job in one write. */
import { isFinal } from "../core/job.ts";
import type { Ctx } from "../ctx.ts";
import type { JobRow, NewEvent, ProgramRow } from "../store/port.ts";
import { makeAudit } from "./audit.ts";
import { announceEvents, makeEvent } from "./events.ts";
import { type JobUsage, endOf, finishJob } from "./job-ends.ts";
import { type MadeVersion, packVersion } from "./program-documents.ts";
import { adaptationParamsOf, programIdOf, programParamsOf } from "./program-params.ts";
import { nextVersion, orOnConflict } from "./writes.ts";

type Version = Omit<MadeVersion, "number">;

export const programRow = (
  ctx: Ctx,
  facts: Pick<ProgramRow, "id" | "athleteId" | "templateId" | "jobId"> & { name: string | null },
  { program }: Pick<MadeVersion, "program">,
): ProgramRow => ({
  ...facts,
  tenantId: ctx.tenant,
  name: facts.name ?? program.name,
  status: "draft",
  goal: program.goal,
  level: program.level,
  weeks: program.weeks.length,
  daysPerWeek: program.daysPerWeek,
  startDate: program.startDate,
  revision: 1,
  archivedAt: null,
  version: 1,
  createdAt: ctx.now,
  updatedAt: ctx.now,
});

/** What the row says of the whole once a version is in force. */
export const factsOf = ({ firstWeek, program }: Pick<MadeVersion, "firstWeek" | "program">) => ({
  weeks: firstWeek - 1 + program.weeks.length,
  daysPerWeek: program.daysPerWeek,
  ...(firstWeek === 1 && { startDate: program.startDate }),
});

/** Facts of a program that are no secret and nobody's health. */
export const eventFacts = ({ id, athleteId, status, revision, jobId }: ProgramRow) => ({
  athleteId,
  data: { programId: id, athleteId, status, revision, jobId },
});

export async function saveProgram(ctx: Ctx, job: JobRow, version: Version, usage: JobUsage) {
  const { name } = programParamsOf(job);
  const id = programIdOf(job);
  const { athleteId } = job;
  const program = programRow(
    ctx,
    { id, athleteId, name, templateId: null, jobId: job.id },
    version,
  );
  const result = { type: "program" as const, id, revision: 1 };
  const end = await endOf(ctx, job, { status: "succeeded", result, usage });
  const created = await makeEvent(ctx, "program.created", program, eventFacts(program));
  const audit = await makeAudit(ctx, "program.created");
  const made = {
    program,
    version: await packVersion({ ...version, number: 1 }),
    job: { row: end.row, audit: end.audit },
  };
  const events = [created, end.event];
  await writeOnce(ctx, job, events, () =>
    ctx.store.programs.create(ctx.tenant, made, audit, events),
  );
}

export async function saveAdaptation(ctx: Ctx, job: JobRow, version: Version, usage: JobUsage) {
  const { programId, revision } = adaptationParamsOf(job);
  const row = await ctx.store.programs.find(ctx.tenant, programId);
  if (!row || row.status === "archived" || row.revision !== revision) {
    const errorCode = row?.status === "archived" || !row ? "program_gone" : "changed_meanwhile";
    return void (await finishJob(ctx, job.id, { status: "failed", errorCode }));
  }
  const next = nextVersion(row, { revision: revision + 1, ...factsOf(version) }, ctx.now);
  const result = { type: "program" as const, id: programId, revision: next.revision };
  const end = await endOf(ctx, job, { status: "succeeded", result, usage });
  const adapted = await makeEvent(
    ctx,
    "program.adapted",
    next,
    eventFacts({ ...next, jobId: job.id }),
  );
  const audit = await makeAudit(ctx, "program.adapted", ["revision"]);
  const more = {
    version: await packVersion({ ...version, number: next.revision }),
    job: { row: end.row, audit: end.audit },
    events: [adapted, end.event],
  };
  await writeOnce(ctx, job, more.events, () =>
    ctx.store.programs.replace(ctx.tenant, [{ row: next, audit }], more),
  );
}

/** Whoever comes second finds the job ended; if it has not, another write got in between and the step runs again. */
async function writeOnce(
  ctx: Ctx,
  job: JobRow,
  events: readonly NewEvent[],
  write: () => Promise<void>,
) {
  await orOnConflict<unknown>(
    async () => {
      await write();
      announceEvents(ctx, events);
    },
    async () => {
      const now = await ctx.store.jobs.find(ctx.tenant, job.id);
      return now && isFinal(now.status) ? now : null;
    },
  );
}
