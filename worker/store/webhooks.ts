/** Webhook endpoints and deliveries in the database. */
import { and, desc, eq, isNull, lt } from "drizzle-orm";
import type { Backend } from "./backend.ts";
import type { Store } from "./port.ts";
import { rowsOf } from "./rows.ts";

export function makeWebhooks(backend: Backend): Store["webhooks"] {
  const { db, t } = backend;
  const { webhookEndpoints, webhookDeliveries: deliveries } = t;
  const { isRow, create, find, list, replace } = rowsOf(
    backend,
    webhookEndpoints,
    isNull(webhookEndpoints.deletedAt),
  );
  return {
    create,
    find,
    replace,
    list: (tenant, page) => list(tenant, page),

    async markFailing(tenant, id, since) {
      await db.update(webhookEndpoints).set({ failingSince: since }).where(isRow(tenant, id));
    },

    async findDelivery(tenant, id) {
      const rows = await db
        .select()
        .from(deliveries)
        .where(and(eq(deliveries.tenantId, tenant), eq(deliveries.id, id)))
        .limit(1);
      return rows[0] ?? null;
    },

    listDeliveries: (tenant, { endpointId, limit, after }) =>
      db
        .select()
        .from(deliveries)
        .where(
          and(
            eq(deliveries.tenantId, tenant),
            eq(deliveries.endpointId, endpointId),
            after === null ? undefined : lt(deliveries.id, after),
          ),
        )
        .orderBy(desc(deliveries.id))
        .limit(limit),

    async moveDelivery(tenant, { id, status, attempts }, changes) {
      const moved = await db
        .update(deliveries)
        .set(changes)
        .where(
          and(
            eq(deliveries.tenantId, tenant),
            eq(deliveries.id, id),
            eq(deliveries.status, status),
            eq(deliveries.attempts, attempts),
          ),
        )
        .returning({ id: deliveries.id });
      return moved.length > 0;
    },
  };
}
