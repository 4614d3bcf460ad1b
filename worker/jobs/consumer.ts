/** The queues' consumers: start the workflow of each job, attempt deliveries, and bury what nobody could do. */
import { randomBytes } from "../core/crypto.ts";
import { makeId } from "../core/ids.ts";
import { DeliveryMessage } from "../core/deliveries.ts";
import { JobMessage, isFinal } from "../core/job.ts";
import { describeError, log } from "../core/log.ts";
import { PLATFORM, organizationOf } from "../core/tenant.ts";
import { endJob } from "../services/job-ends.ts";
import { callNext, isGeneration } from "../services/jobs.ts";
import { openPorts } from "../wire.ts";
import { consumeDeliveries } from "./deliver.ts";
import { openJobCtx } from "./job-ctx.ts";
import { consumeReviews } from "./review.ts";
import { instanceIdOf, workflowOf } from "./kinds.ts";

const MAX_DELAY_SECONDS = 3600;

export async function consume(batch: MessageBatch, env: Cloudflare.Env, now: number) {
  const is = (queue: string) => batch.queue.replace(/-staging$/, "") === `liftwright-${queue}`;
  if (is("reviews")) return consumeReviews(batch, env, now);
  if (is("webhooks") || is("webhook-retries")) return consumeDeliveries(batch, env, now);
  const begin = Date.now();
  await Promise.all(
    batch.messages.map((message) =>
      handle(message, () =>
        is("dead") ? bury(env, batch.queue, message, now) : start(env, message.body, now),
      ),
    ),
  );
  if (!is("bulk")) return;
  const { config } = await openPorts(env);
  const due = (batch.messages.length * 1000) / config.bulkJobsPerSecond;
  const early = due - (Date.now() - begin);
  // The platform's own clock, which no test stops while a batch of the queue is on its way.
  if (early > 0) await scheduler.wait(early);
}

/** Each for itself: what one does, none of its batch has to bear. */
async function handle(message: Message, work: () => Promise<void>) {
  try {
    await work();
    message.ack();
  } catch (error) {
    log.warn("message_failed", { error: describeError(error), count: message.attempts });
    const delaySeconds = Math.min(MAX_DELAY_SECONDS, 30 * 2 ** (message.attempts - 1));
    message.retry({ delaySeconds });
  }
}

async function start(env: Cloudflare.Env, body: unknown, now: number) {
  const message = JobMessage.parse(body);
  const ctx = await openJobCtx(env, message, now);
  const job = await ctx.store.jobs.find(ctx.tenant, message.jobId);
  const partner = ctx.partner(organizationOf(ctx.tenant));
  if (!job || isFinal(job.status)) {
    // It may have been let in after its end.
    const next = await partner.leave(message.jobId, now);
    await callNext(ctx, next);
    return;
  }
  if (isGeneration(job.kind)) {
    const { admitted, others } = await partner.admit(message, job.priority, now);
    await callNext(ctx, others);
    // Whoever leaves its place will call for it.
    if (!admitted) return;
  }
  const workflow = workflowOf(env, job.kind);
  const id = instanceIdOf(job);
  try {
    await workflow.create({ id, params: message });
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
    const { status } = await (await workflow.get(id)).status();
    const isOver = status === "errored" || status === "terminated";
    if (isOver) await endJob(ctx, job.id, { status: "failed", errorCode: "gave_up" });
  }
}

const isAlreadyThere = (error: unknown) =>
  error instanceof Error && /already[ _]exists/.test(error.message);

const KEPT_CHARACTERS = 2000;

/** Keeps the message for operators, and ends the job that it was about. */
async function bury(env: Cloudflare.Env, queue: string, { body }: Message, now: number) {
  const { store } = await openPorts(env);
  const message = JobMessage.safeParse(body);
  const known = message.success ? message : DeliveryMessage.safeParse(body);
  const text = JSON.stringify(body) ?? "";
  await store.operations.fileDeadLetter({
    tenantId: known.success ? known.data.tenantId : PLATFORM,
    id: makeId("deadLetter", now, randomBytes(16)),
    queue,
    body: text.slice(0, KEPT_CHARACTERS),
    reason: known.success ? "every attempt failed" : "nobody could read it",
    createdAt: now,
  });
  log.error("dead_letter", { code: queue });
  if (!message.success) return;
  const ctx = await openJobCtx(env, message.data, now);
  const job = await ctx.store.jobs.find(ctx.tenant, message.data.jobId);
  if (job?.status === "queued") {
    await endJob(ctx, job.id, { status: "failed", errorCode: "could_not_start" });
  }
}
