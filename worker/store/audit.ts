/** The audit log in the database; it is written by the writes themselves and only read here. */
import { and, desc, eq, lt } from "drizzle-orm";
import type { Backend } from "./backend.ts";
import type { Store } from "./port.ts";

export function makeAudit({ db, t }: Backend): Store["audit"] {
  const { auditEvents } = t;
  return {
    async list(tenant, { limit, after, subjectId }) {
      return db
        .select()
        .from(auditEvents)
        .where(
          and(
            eq(auditEvents.tenantId, tenant),
            after === null ? undefined : lt(auditEvents.id, after),
            subjectId === null ? undefined : eq(auditEvents.subjectId, subjectId),
          ),
        )
        .orderBy(desc(auditEvents.id))
        .limit(limit);
    },
  };
}
