/** Makes or adapts a program step by step; what a finished step has paid for is never asked again. */
import { WorkflowEntrypoint, type WorkflowEvent, type WorkflowStep } from "cloudflare:workers";
import type { JobMessage } from "../core/job.ts";
import { announceJob, finishJob } from "../services/job-ends.ts";
import { type Proposed, build, gather, propose, save } from "../services/program-work.ts";
import { openJobCtx } from "./job-ctx.ts";
import { instanceIdOf } from "./kinds.ts";

const SHORT = {
  retries: { limit: 2, delay: "2 seconds", backoff: "exponential" },
  timeout: "1 minute",
} as const;
/** Four calls of a model and their patience; then the engine. */
const PATIENT = {
  retries: { limit: 2, delay: "5 seconds", backoff: "exponential" },
  timeout: "3 minutes",
} as const;
const STUBBORN = {
  retries: { limit: 5, delay: "5 seconds", backoff: "exponential" },
  timeout: "1 minute",
} as const;

/**
 * The names of steps carry a version: a job that is half done when the code changes goes on with the
 * results that it has under those names.
 */
export class ProgramWorkflow extends WorkflowEntrypoint<Cloudflare.Env, JobMessage> {
  override async run(event: Readonly<WorkflowEvent<JobMessage>>, step: WorkflowStep) {
    const { payload, instanceId } = event;
    const { jobId } = payload;
    const open = () => openJobCtx(this.env, payload, Date.now());
    try {
      const { isDue, asks } = await step.do("gather.1", SHORT, async () =>
        gather(await open(), jobId),
      );
      if (isDue) {
        const proposed = asks
          ? await this.#propose(step, async () => propose(await open(), jobId))
          : null;
        await step.do("build.1", SHORT, async () => build(await open(), jobId, proposed));
        await step.do("save.1", STUBBORN, async () => save(await open(), jobId, proposed));
      }
    } catch {
      await step.do("fail.1", STUBBORN, async () => {
        const ctx = await open();
        const row = await ctx.store.jobs.find(ctx.tenant, jobId);
        // Started anew meanwhile, it is another instance's to end.
        if (!row || instanceIdOf(row) !== instanceId) return;
        await finishJob(ctx, jobId, { status: "failed", errorCode: "gave_up" });
      });
    }
    await step.do("announce.1", STUBBORN, async () => {
      const ctx = await open();
      const row = await ctx.store.jobs.find(ctx.tenant, jobId);
      if (row) await announceJob(ctx, row);
    });
  }

  /** Without a proposal the engine plans alone: a step that fails for good is no reason to give up. */
  async #propose(step: WorkflowStep, ask: () => Promise<Proposed>): Promise<Proposed | null> {
    try {
      return await step.do("propose.1", PATIENT, ask);
    } catch {
      return null;
    }
  }
}
