/** The queues' consumer: starts the workflow of each job, and fails the jobs that could not start. */
import { JobMessage, isFinal } from "../core/job.ts";
import { describeError, log } from "../core/log.ts";
import { moveJob } from "../services/jobs.ts";
import { openJobCtx } from "./job-ctx.ts";
import { workflowOf } from "./kinds.ts";

const MAX_DELAY_SECONDS = 3600;

export async function consume(batch: MessageBatch, env: Cloudflare.Env, now: number) {
  const isDead = batch.queue.startsWith("liftwright-dead");
  await Promise.all(
    batch.messages.map(async (message) => {
      try {
        const job = JobMessage.parse(message.body);
        await (isDead ? bury(env, job, now) : start(env, job, now));
        message.ack();
      } catch (error) {
        log.warn("message_failed", { error: describeError(error), count: message.attempts });
        const delaySeconds = Math.min(MAX_DELAY_SECONDS, 30 * 2 ** (message.attempts - 1));
        message.retry({ delaySeconds });
      }
    }),
  );
}

/** The workflow has the job's id, so a message that comes twice starts nothing twice. */
async function start(env: Cloudflare.Env, message: JobMessage, now: number) {
  const ctx = await openJobCtx(env, message, now);
  const job = await ctx.store.jobs.find(ctx.tenant, message.jobId);
  if (!job || isFinal(job.status)) return;
  const workflow = workflowOf(env, job.kind);
  try {
    await workflow.create({ id: message.jobId, params: message });
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
    const { status } = await (await workflow.get(message.jobId)).status();
    const isOver = status === "errored" || status === "terminated";
    if (isOver) await moveJob(ctx, message.jobId, { status: "failed", errorCode: "gave_up" });
  }
}

const isAlreadyThere = (error: unknown) =>
  error instanceof Error && /already[ _]exists/.test(error.message);

async function bury(env: Cloudflare.Env, message: JobMessage, now: number) {
  const ctx = await openJobCtx(env, message, now);
  const job = await ctx.store.jobs.find(ctx.tenant, message.jobId);
  if (job?.status !== "queued") return;
  await moveJob(ctx, message.jobId, { status: "failed", errorCode: "could_not_start" });
}
