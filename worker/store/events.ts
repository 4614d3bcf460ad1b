/** Events in the database, and the deliveries that come of them. */
import { and, desc, eq, lt } from "drizzle-orm";
import type { Backend, Statement } from "./backend.ts";
import type { Store } from "./port.ts";

export function makeEvents({ db, t, atomic }: Backend): Store["events"] {
  const { events, webhookDeliveries } = t;
  return {
    async find(tenant, id) {
      const rows = await db
        .select()
        .from(events)
        .where(and(eq(events.tenantId, tenant), eq(events.id, id)))
        .limit(1);
      return rows[0] ?? null;
    },

    list: (tenant, { limit, after, type }) =>
      db
        .select()
        .from(events)
        .where(
          and(
            eq(events.tenantId, tenant),
            after === null ? undefined : lt(events.id, after),
            type === null ? undefined : eq(events.type, type),
          ),
        )
        .orderBy(desc(events.id))
        .limit(limit),

    async file(tenant, event) {
      const filed = await db
        .insert(events)
        .values({ ...event, tenantId: tenant, dispatchedAt: null })
        .onConflictDoNothing()
        .returning({ id: events.id });
      return filed.length > 0;
    },

    dispatch: (tenant, eventId, deliveries, at) =>
      atomic([
        ...deliveries.map(
          (row): Statement =>
            (d) =>
              d
                .insert(webhookDeliveries)
                .values({ ...row, tenantId: tenant })
                .onConflictDoNothing(),
        ),
        (d) =>
          d
            .update(events)
            .set({ dispatchedAt: at })
            .where(and(eq(events.tenantId, tenant), eq(events.id, eventId))),
      ]),
  };
}
