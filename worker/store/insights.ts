/** What was noticed about athletes, in the database. */
import { and, eq, inArray } from "drizzle-orm";
import { StoreConflict } from "../core/errors.ts";
import type { TenantId } from "../core/tenant.ts";
import { type Backend, auditStatement, eventStatements } from "./backend.ts";
import type { InsightRow, Store } from "./port.ts";
import { rowsOf } from "./rows.ts";

export function makeInsights(backend: Backend): Store["insights"] {
  const { db, t, atomic } = backend;
  const { insert, find, list, replace } = rowsOf(backend, t.insights);

  return {
    async file(tenant, found) {
      const known = await keysOf(
        tenant,
        found.map(({ row }) => row),
      );
      const filed: InsightRow[] = [];
      for (const { row, audit, events } of found.filter((one) => !known.has(one.row.key))) {
        try {
          await atomic([
            insert(tenant, row),
            auditStatement(t, tenant, row, audit),
            ...eventStatements(t, tenant, events),
          ]);
          filed.push({ ...row, tenantId: tenant });
        } catch (error) {
          // Somebody else has noticed it at the same moment, or the athlete is gone.
          if (!(error instanceof StoreConflict)) throw error;
        }
      }
      return filed;
    },

    find,

    list: (tenant, { athleteId, status, ...page }) =>
      list(
        tenant,
        page,
        and(
          eq(t.insights.athleteId, athleteId),
          status === null ? undefined : eq(t.insights.status, status),
        ),
      ),

    replace: (tenant, row, audit) => replace(tenant, row, audit),
  };

  async function keysOf(tenant: TenantId, rows: readonly InsightRow[]) {
    const [first] = rows;
    if (!first) return new Set<string>();
    const { tenantId, athleteId, key } = t.insights;
    const found = await db
      .select({ key })
      .from(t.insights)
      .where(
        and(
          eq(tenantId, tenant),
          eq(athleteId, first.athleteId),
          inArray(
            key,
            rows.map((row) => row.key),
          ),
        ),
      );
    return new Set(found.map((row) => row.key));
  }
}
