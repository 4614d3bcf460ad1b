/** Counts of what the guard has heard, in the database. */
import { and, asc, eq, sql } from "drizzle-orm";
import type { Backend } from "./backend.ts";
import type { Store } from "./port.ts";

export function makeSafety({ db, t }: Backend): Store["safety"] {
  const { safetyCounts } = t;
  const { tenantId, month, level, topic } = safetyCounts;
  return {
    async count(tenant, heard) {
      await db
        .insert(safetyCounts)
        .values({ tenantId: tenant, ...heard, count: 1 })
        .onConflictDoUpdate({
          target: [tenantId, month, level, topic],
          set: { count: sql`${safetyCounts.count} + 1` },
        });
    },
    counts: (tenant, of) =>
      db
        .select()
        .from(safetyCounts)
        .where(and(eq(tenantId, tenant), eq(month, of)))
        .orderBy(asc(level), asc(topic)),
  };
}
