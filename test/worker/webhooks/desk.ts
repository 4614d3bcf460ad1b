/** The webhook queues and the clock as the platform drives them, with queues that only note what they are given. */
import { createExecutionContext, createMessageBatch, getQueueResult } from "cloudflare:test";
import { env } from "cloudflare:workers";
import type { DeliveryMessage } from "../../../worker/core/deliveries.ts";
import { consumeDeliveries } from "../../../worker/jobs/deliver.ts";
import { sweepWebhooks } from "../../../worker/jobs/sweep-webhooks.ts";
import { NOW } from "../rows.ts";

export function makeDesk() {
  const sent = { first: [] as DeliveryMessage[], later: [] as DeliveryMessage[] };
  const inOrder: DeliveryMessage[] = [];
  const noting = (list: DeliveryMessage[]) =>
    ({
      send: async (message: DeliveryMessage) => {
        list.push(message);
        inOrder.push(message);
      },
    }) as unknown as Queue;
  const bindings = {
    ...env,
    WEBHOOK_QUEUE: noting(sent.first),
    WEBHOOK_RETRY_QUEUE: noting(sent.later),
  } as typeof env;
  const deliver = async (bodies: readonly unknown[], now = NOW, queue = "liftwright-webhooks") => {
    const messages = bodies.map((body, i) => ({
      id: String(i),
      timestamp: new Date(now),
      attempts: 1,
      body,
    }));
    const batch = createMessageBatch(queue, messages);
    await consumeDeliveries(batch, bindings, now);
    return getQueueResult(batch, createExecutionContext());
  };
  /** What the sweep sends of one tenant: others leave things lying, too. */
  const sweep = async (now: number, tenantId: string) => {
    const before = inOrder.length;
    await sweepWebhooks(bindings, now);
    return inOrder.slice(before).filter((message) => message.tenantId === tenantId);
  };
  return { sent, deliver, sweep };
}
