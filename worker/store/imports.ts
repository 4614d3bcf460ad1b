/** Files of logs in the database. */
import { and, asc, eq } from "drizzle-orm";
import { type Backend, type Statement, auditStatement } from "./backend.ts";
import type { Store } from "./port.ts";
import { rowsOf } from "./rows.ts";

export function makeImports(backend: Backend): Store["imports"] {
  const { db, t, atomic } = backend;
  const { insert, update, find, list, replace } = rowsOf(backend, t.imports);
  const jobRows = rowsOf(backend, t.jobs);
  const { tenantId, importId, number } = t.importParts;

  return {
    create: (tenant, row, parts, audit) =>
      atomic([
        insert(tenant, row),
        ...parts.map(
          (body, at): Statement =>
            (d) =>
              d
                .insert(t.importParts)
                .values({ tenantId: tenant, importId: row.id, number: at, body }),
        ),
        auditStatement(t, tenant, row, audit),
      ]),

    find,

    list: (tenant, { athleteId, ...page }) =>
      list(tenant, page, athleteId === null ? undefined : eq(t.imports.athleteId, athleteId)),

    replace: (tenant, row, audit, events) => replace(tenant, row, audit, events),

    commit: (tenant, { row, job }, audits) =>
      atomic([
        update(tenant, row),
        auditStatement(t, tenant, row, audits.row),
        jobRows.insert(tenant, job),
        auditStatement(t, tenant, job, audits.job),
      ]),

    async parts(tenant, id) {
      const rows = await db
        .select({ body: t.importParts.body })
        .from(t.importParts)
        .where(and(eq(tenantId, tenant), eq(importId, id)))
        .orderBy(asc(number));
      return rows.map(({ body }) => body);
    },

    async dropParts(tenant, id) {
      await db.delete(t.importParts).where(and(eq(tenantId, tenant), eq(importId, id)));
    },
  };
}
