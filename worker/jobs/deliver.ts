/** The consumer of the webhook queues: one message is one attempt of one delivery. */
import { DeliveryMessage } from "../core/deliveries.ts";
import { describeError, log } from "../core/log.ts";
import { attemptDelivery } from "../services/delivery-attempts.ts";
import { openJobCtx } from "./job-ctx.ts";

/** A receiver that fails is no reason: that is booked, and its next attempt is a message of its own. */
const RETRY_AFTER_SECONDS = 60;

export async function consumeDeliveries(batch: MessageBatch, env: Cloudflare.Env, now: number) {
  await Promise.all(batch.messages.map((message) => consumeOne(message, env, now)));
}

async function consumeOne(message: Message, env: Cloudflare.Env, now: number) {
  try {
    const delivery = DeliveryMessage.parse(message.body);
    const { tenantId, deliveryId } = delivery;
    await attemptDelivery(await openJobCtx(env, { tenantId, jobId: deliveryId }, now), delivery);
    message.ack();
  } catch (error) {
    log.warn("message_failed", { error: describeError(error), count: message.attempts });
    message.retry({ delaySeconds: RETRY_AFTER_SECONDS });
  }
}
