/** What of the webhooks was left lying: events that nobody was told of, deliveries whose message was lost. */
import { describeError, log } from "../core/log.ts";
import type { Ports } from "../ctx.ts";
import { dispatchEvents } from "../services/events.ts";
import { openPorts } from "../wire.ts";
import { openJobCtx } from "./job-ctx.ts";
import { MINUTE_MS } from "../core/durations.ts";

/** Most are dispatched right after the write; these had their time. */
const UNDISPATCHED_MS = MINUTE_MS;
/** Longer than a message is under way, and than an attempt takes. */
const OVERDUE_MS = 2 * MINUTE_MS;

export async function sweepWebhooks(env: Cloudflare.Env, now: number) {
  const ports = await openPorts(env);
  const [events, deliveries] = await Promise.all([
    dispatchLeft(ports, env, now),
    resendDue(ports, now),
  ]);
  if (events + deliveries > 0) log.info("webhooks_swept", { count: events + deliveries });
}

async function dispatchLeft({ store }: Ports, env: Cloudflare.Env, now: number) {
  const rows = await store.platform.listUndispatchedEvents(now - UNDISPATCHED_MS);
  const byTenant = Map.groupBy(rows, ({ tenantId }) => tenantId);
  for (const [tenantId, events] of byTenant) {
    const ctx = await openJobCtx(env, { tenantId, jobId: events[0]!.id }, now);
    // One tenant's trouble is no other's.
    await dispatchEvents(ctx, events).catch((error: unknown) => {
      log.error("dispatch_failed", { tenantId, error: describeError(error) });
    });
  }
  return rows.length;
}

async function resendDue({ store, enqueueDelivery }: Ports, now: number) {
  const due = await store.platform.listDueDeliveries(now - OVERDUE_MS);
  for (const { tenantId, id, attempts } of due) {
    await enqueueDelivery({ tenantId, deliveryId: id, attempt: attempts + 1 }, 0);
  }
  return due.length;
}
