/** What every table of a tenant's versioned rows can do: found, listed, created and replaced alike. */
import { type Placeholder, type SQL, and, desc, eq, lt, sql } from "drizzle-orm";
import type { TenantId } from "../core/tenant.ts";
import {
  type Backend,
  type Statement,
  type Tables,
  auditStatement,
  eventStatements,
  once,
} from "./backend.ts";
import type { AuditEntry, NewEvent, PageQuery } from "./port-parts.ts";

type VersionedTable = Tables[
  | "athletes"
  | "apiKeys"
  | "sessions"
  | "exercises"
  | "feedback"
  | "imports"
  | "insights"
  | "jobs"
  | "programs"
  | "shareLinks"
  | "webhookEndpoints"
  | "workoutLogs"];

/** `visible` narrows what is found and listed to what may still be seen. */
export function rowsOf<T extends VersionedTable>(
  { db, t, atomic }: Backend,
  table: T,
  visible?: SQL,
) {
  type Row = T["$inferSelect"];
  // Drizzle cannot type a query over a union of tables; these columns are what they share.
  const own = table as Tables["sessions"];
  const isRow = (tenant: TenantId | Placeholder, id: string | Placeholder) =>
    and(eq(own.tenantId, tenant), eq(own.id, id));

  const insert =
    (tenant: TenantId, row: Row): Statement =>
    (d) =>
      d.insert(own).values({ ...row, tenantId: tenant } as never);
  const update =
    (tenant: TenantId, row: Row): Statement =>
    (d) =>
      d
        .update(own)
        .set({ ...row, tenantId: tenant } as never)
        .where(and(isRow(tenant, row.id), eq(own.version, row.version - 1)));

  // Building SQL costs more than running it, so what every request asks is built once.
  const findOne = once(() =>
    db
      .select()
      .from(own)
      .where(and(isRow(sql.placeholder("tenant"), sql.placeholder("id")), visible))
      .prepare(),
  );

  return {
    isRow,
    insert,
    update,

    create: (tenant: TenantId, row: Row, audit: AuditEntry, events: readonly NewEvent[] = []) =>
      atomic([
        insert(tenant, row),
        auditStatement(t, tenant, row, audit),
        ...eventStatements(t, tenant, events),
      ]),

    replace: (tenant: TenantId, row: Row, audit: AuditEntry, events: readonly NewEvent[] = []) =>
      atomic([
        update(tenant, row),
        auditStatement(t, tenant, row, audit),
        ...eventStatements(t, tenant, events),
      ]),

    async find(tenant: TenantId, id: string) {
      const rows = await findOne().execute({ tenant, id });
      return (rows[0] as Row | undefined) ?? null;
    },

    async list(tenant: TenantId, { limit, after }: PageQuery, only?: SQL) {
      const rows = await db
        .select()
        .from(own)
        .where(
          and(
            eq(own.tenantId, tenant),
            after === null ? undefined : lt(own.id, after),
            visible,
            only,
          ),
        )
        .orderBy(desc(own.id))
        .limit(limit);
      return rows as Row[];
    },
  };
}
