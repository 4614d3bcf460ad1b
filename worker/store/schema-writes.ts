/** What every write leaves behind: who wrote what, and what was answered to it. */
import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import type { TenantId } from "../core/tenant.ts";

/**
 * Every write leaves a row here in its own transaction. The unique index makes the log the register
 * of versions too: of two writers who saw version 3, only one can file version 4.
 */
export const auditEvents = sqliteTable(
  "audit_events",
  {
    tenantId: text("tenant_id").$type<TenantId>().notNull(),
    id: text("id").notNull(),
    at: integer("at").notNull(),
    actorKind: text("actor_kind").notNull(),
    actorId: text("actor_id").notNull(),
    action: text("action").notNull(),
    subjectId: text("subject_id").notNull(),
    subjectVersion: integer("subject_version").notNull(),
    requestId: text("request_id").notNull(),
    changed: text("changed", { mode: "json" }).$type<string[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex("audit_events_subject").on(t.tenantId, t.subjectId, t.subjectVersion),
  ],
);

export const idempotencyKeys = sqliteTable(
  "idempotency_keys",
  {
    tenantId: text("tenant_id").$type<TenantId>().notNull(),
    route: text("route").notNull(),
    key: text("key").notNull(),
    fingerprint: text("fingerprint").notNull(),
    lockedUntil: integer("locked_until").notNull(),
    status: integer("status"),
    sealedResponse: text("sealed_response"),
    /** Whose data the response holds, so that it goes when the athlete goes. */
    athleteId: text("athlete_id"),
    createdAt: integer("created_at").notNull(),
    expiresAt: integer("expires_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.route, t.key] }),
    index("idempotency_keys_expiry").on(t.expiresAt),
  ],
);
