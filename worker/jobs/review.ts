/** Weekly looks at training: the clock hands out who is due, the queue shares the work among isolates. */
import { describeError, log } from "../core/log.ts";
import { ReviewMessage } from "../core/review-message.ts";
import { reviewDue } from "../services/reviews.ts";
import { openPorts } from "../wire.ts";
import { openJobCtx } from "./job-ctx.ts";
import { HOUR_MS } from "../core/durations.ts";

/** What one stroke of the clock hands out; the next hands out more. */
const AT_ONCE = 5_000;
/** Who is not finished with by then is handed out again. */
const AGAIN_MS = HOUR_MS;

export async function sendReviews(env: Cloudflare.Env, now: number) {
  const ports = await openPorts(env);
  const due = await ports.store.platform.takeDueReviews(now, now + AGAIN_MS, AT_ONCE);
  if (due.length === 0) return;
  await ports.enqueueReviews(due);
  log.info("reviews_sent", { count: due.length });
}

export async function consumeReviews(batch: MessageBatch, env: Cloudflare.Env, now: number) {
  for (const message of batch.messages) {
    const { data } = ReviewMessage.safeParse(message.body);
    for (const { tenantId, athleteId } of data?.due ?? []) {
      try {
        await reviewDue(await openJobCtx(env, { tenantId, jobId: "review" }, now), athleteId);
      } catch (error) {
        // The clock will hand this one out again; the others of the message are not held up by it.
        log.error("review_failed", { tenantId, error: describeError(error) });
      }
    }
    message.ack();
  }
}
