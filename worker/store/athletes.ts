/** Athletes in the database. */
import { and, eq } from "drizzle-orm";
import { type Backend, auditStatement } from "./backend.ts";
import type { Store } from "./port.ts";
import { rowsOf } from "./rows.ts";

export function makeAthletes(backend: Backend): Store["athletes"] {
  const { db, t, atomic } = backend;
  const { athletes, idempotencyKeys } = t;
  const { isRow, create, find, list, replace } = rowsOf(backend, athletes);
  return {
    create,
    find,
    list,
    replace,

    async findByExternalId(tenant, externalId) {
      const rows = await db
        .select()
        .from(athletes)
        .where(and(eq(athletes.tenantId, tenant), eq(athletes.externalId, externalId)));
      return rows[0] ?? null;
    },

    remove: (tenant, row, audit) =>
      atomic([
        (d) =>
          d
            .delete(idempotencyKeys)
            .where(
              and(eq(idempotencyKeys.tenantId, tenant), eq(idempotencyKeys.athleteId, row.id)),
            ),
        (d) => d.delete(athletes).where(isRow(tenant, row.id)),
        auditStatement(t, tenant, { id: row.id, version: row.version + 1 }, audit),
      ]),
  };
}
