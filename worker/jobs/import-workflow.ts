/** Takes in a file of logs step by step; each step may run twice and leaves the same behind. */
import { WorkflowEntrypoint, type WorkflowEvent, type WorkflowStep } from "cloudflare:workers";
import type { JobMessage } from "../core/job.ts";
import {
  beginImport,
  failImport,
  finishImport,
  foldImport,
  keepSessions,
} from "../services/import-work.ts";
import { announceJob } from "../services/job-ends.ts";
import { openJobCtx } from "./job-ctx.ts";

const STUBBORN = {
  retries: { limit: 5, delay: "5 seconds", backoff: "exponential" },
  timeout: "5 minutes",
} as const;

export class ImportWorkflow extends WorkflowEntrypoint<Cloudflare.Env, JobMessage> {
  override async run({ payload }: Readonly<WorkflowEvent<JobMessage>>, step: WorkflowStep) {
    const { jobId } = payload;
    const open = () => openJobCtx(this.env, payload, Date.now());
    try {
      const isDue = await step.do("begin.1", STUBBORN, async () =>
        beginImport(await open(), jobId),
      );
      if (isDue) {
        const done = await step.do("keep.1", STUBBORN, async () =>
          keepSessions(await open(), jobId),
        );
        await step.do("fold.1", STUBBORN, async () => foldImport(await open(), jobId));
        await step.do("finish.1", STUBBORN, async () => finishImport(await open(), jobId, done));
      }
    } catch {
      await step.do("fail.1", STUBBORN, async () => failImport(await open(), jobId));
    }
    await step.do("announce.1", STUBBORN, async () => {
      const ctx = await open();
      const row = await ctx.store.jobs.find(ctx.tenant, jobId);
      if (row) await announceJob(ctx, row);
    });
  }
}
