/** The audit log in the database; writes file their own lines, and all are read here. */
import { and, desc, eq, lt } from "drizzle-orm";
import { type Backend, auditStatement } from "./backend.ts";
import type { Store } from "./port.ts";

export function makeAudit({ db, t, atomic }: Backend): Store["audit"] {
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

    file: (tenant, subject, audit) => atomic([auditStatement(t, tenant, subject, audit)]),
  };
}
