/** What the two databases have in common, as the stores see it. */
import type { BatchItem } from "drizzle-orm/batch";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import type { TenantId } from "../core/tenant.ts";
import type { AuditEntry, NewEvent } from "./port-parts.ts";
import type * as schema from "./schema.ts";

export type Tables = typeof schema;
export type Db = BaseSQLiteDatabase<"async", unknown>;

/** Built late, because in Postgres it has to be built on the transaction. */
export type Statement = (db: Db) => BatchItem<"sqlite"> & PromiseLike<unknown>;

export type Backend = {
  db: Db;
  t: Tables;
  /** All of them or none; throws `StoreConflict` where a key or a reference stands in the way. */
  atomic(statements: Statement[]): Promise<void>;
};

export function auditStatement(
  t: Tables,
  tenantId: TenantId,
  subject: { id: string; version: number },
  audit: AuditEntry,
): Statement {
  return (db) =>
    db
      .insert(t.auditEvents)
      .values({ ...audit, tenantId, subjectId: subject.id, subjectVersion: subject.version });
}

export const eventStatements = (
  t: Tables,
  tenantId: TenantId,
  events: readonly NewEvent[],
): Statement[] =>
  events.map(
    (event) => (db) => db.insert(t.events).values({ ...event, tenantId, dispatchedAt: null }),
  );

/** Makes it on first use and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
