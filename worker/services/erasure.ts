/** Erasing an athlete from every place that holds something of it. */
import type { Ctx } from "../ctx.ts";
import { announceEvents, makeEvent } from "./events.ts";

const JOBS_AT_ONCE = 100;

export const eraseObject = (ctx: Ctx, athleteId: string) =>
  ctx.athleteObject(ctx.tenant, athleteId).erase();

/** What was told of its jobs, weeks of its programs among it. Last, because a job may have gone on until then. */
export async function eraseFeeds(ctx: Ctx, athleteId: string) {
  let after: string | null = null;
  for (;;) {
    const query = { limit: JOBS_AT_ONCE, after, athleteId, kind: null, status: null };
    const jobs = await ctx.store.jobs.list(ctx.tenant, query);
    const generations = jobs.filter(({ kind }) => kind !== "athlete_deletion");
    await Promise.all(generations.map(({ id }) => ctx.jobFeed(ctx.tenant, id).erase()));
    if (jobs.length < JOBS_AT_ONCE) return;
    after = jobs.at(-1)!.id;
  }
}

export const eraseRows = (ctx: Ctx, athleteId: string) =>
  ctx.store.athletes.erase(ctx.tenant, athleteId);

/** Once, under an id that follows from the job: the step may run again. */
export async function tellOfErasure(ctx: Ctx, athleteId: string, jobId: string) {
  const [last] = await ctx.store.audit.list(ctx.tenant, {
    limit: 1,
    after: null,
    subjectId: athleteId,
  });
  const subject = { id: athleteId, version: (last?.subjectVersion ?? 0) + 1 };
  const facts = { athleteId: null, data: { athleteId, jobId } };
  const made = await makeEvent(ctx, "athlete.deleted", subject, facts);
  const event = { ...made, id: jobId.replace(/^job_/, "evt_") };
  if (await ctx.store.events.file(ctx.tenant, event)) announceEvents(ctx, [event]);
}
