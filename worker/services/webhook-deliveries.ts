/** What was delivered to whom and how it went; sent again by hand, or sent as a test. */
import type { DeliveryError } from "../core/delivery-errors.ts";
import { Fault, notFound } from "../core/errors.ts";
import { EVENT_EXAMPLES } from "../core/event-examples.ts";
import type { EventType } from "../core/events.ts";
import { type PageRequest, toPage } from "../core/page.ts";
import { isoOrNull } from "../core/time.ts";
import type { Ctx } from "../ctx.ts";
import type { WebhookDeliveryRow } from "../store/port.ts";
import { dispatchTo, makeEvent } from "./events.ts";
import { requireEnabled, requireEndpoint } from "./webhook-endpoints.ts";

export async function listWebhookDeliveries(ctx: Ctx, endpointId: string, page: PageRequest) {
  await requireEndpoint(ctx, endpointId);
  const query = { endpointId, after: page.after, limit: page.limit + 1 };
  const rows = await ctx.store.webhooks.listDeliveries(ctx.tenant, query);
  return toPage(rows, page.limit, showDelivery);
}

/** At once, whatever became of it before: the same event under the same id. */
export async function retryWebhookDelivery(ctx: Ctx, id: string) {
  const row = await ctx.store.webhooks.findDelivery(ctx.tenant, id);
  if (!row) throw notFound();
  requireEnabled(await requireEndpoint(ctx, row.endpointId));
  const again = {
    status: "pending" as const,
    // One that is still being tried keeps its count, so that the attempt it waits for comes to nothing.
    attempts: row.status === "pending" ? row.attempts : 0,
    nextAttemptAt: ctx.now,
  };
  if (!(await ctx.store.webhooks.moveDelivery(ctx.tenant, row, again))) {
    throw new Fault("state_conflict", "An attempt was made at the same moment.");
  }
  const attempt = again.attempts + 1;
  await ctx.enqueueDelivery({ tenantId: ctx.tenant, deliveryId: id, attempt }, 0);
  return showDelivery({ ...row, ...again });
}

/** An event like the true one, for this endpoint alone, whatever it listens to. */
export async function testWebhookEndpoint(ctx: Ctx, id: string, type: EventType) {
  const endpoint = await requireEndpoint(ctx, id);
  requireEnabled(endpoint);
  const { subjectId, sequence, data } = EVENT_EXAMPLES[type];
  const event = await makeEvent(
    ctx,
    type,
    { id: subjectId, version: sequence },
    { athleteId: null, data: { ...data, test: true } },
  );
  await ctx.store.events.file(ctx.tenant, event);
  const [delivery] = await dispatchTo(ctx, event, [endpoint]);
  return showDelivery({ ...delivery!, tenantId: ctx.tenant });
}

const showDelivery = (row: WebhookDeliveryRow) => ({
  id: row.id,
  object: "webhook_delivery" as const,
  endpointId: row.endpointId,
  eventId: row.eventId,
  status: row.status,
  attempts: row.attempts,
  nextAttemptAt: isoOrNull(row.nextAttemptAt),
  lastAttempt:
    row.lastAttemptAt === null
      ? null
      : {
          at: new Date(row.lastAttemptAt).toISOString(),
          status: row.lastStatus,
          error: row.lastError as DeliveryError | null,
          ms: row.lastMs,
        },
  createdAt: new Date(row.createdAt).toISOString(),
});
