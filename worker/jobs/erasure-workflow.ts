/** Erases an athlete step by step; each step may run twice and leaves the same behind. */
import { WorkflowEntrypoint, type WorkflowEvent, type WorkflowStep } from "cloudflare:workers";
import { type JobMessage, isFinal } from "../core/job.ts";
import { eraseFeeds, eraseObject, eraseRows, tellOfErasure } from "../services/erasure.ts";
import { endJob, startJob } from "../services/job-ends.ts";
import { openJobCtx } from "./job-ctx.ts";

/** An erasure is owed, so it is tried for more than three days before somebody must look. */
const RETRIES = { retries: { limit: 100, delay: "1 minute", backoff: "linear" } } as const;

export class ErasureWorkflow extends WorkflowEntrypoint<Cloudflare.Env, JobMessage> {
  override async run({ payload }: Readonly<WorkflowEvent<JobMessage>>, step: WorkflowStep) {
    const { jobId } = payload;
    const open = () => openJobCtx(this.env, payload, Date.now());
    try {
      const athleteId = await step.do("start", RETRIES, async () => {
        const job = await startJob(await open(), jobId);
        return job && !isFinal(job.status) ? job.athleteId : null;
      });
      if (athleteId === null) return;
      await step.do("erase the object", RETRIES, async () => eraseObject(await open(), athleteId));
      await step.do("erase the rows", RETRIES, async () => eraseRows(await open(), athleteId));
      await step.do("erase the feeds", RETRIES, async () => eraseFeeds(await open(), athleteId));
      await step.do("finish", RETRIES, async () => {
        const ctx = await open();
        const result = {
          erasedAt: new Date().toISOString(),
          places: ["athlete_object", "database", "job_feeds"],
        };
        await endJob(ctx, jobId, { status: "succeeded", result });
        await tellOfErasure(ctx, athleteId, jobId);
      });
    } catch (error) {
      await step.do("fail", RETRIES, async () => {
        await endJob(await open(), jobId, { status: "failed", errorCode: "gave_up" });
      });
      throw error;
    }
  }
}
