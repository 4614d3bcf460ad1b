/** What happened, who wants to hear of it, and how telling them went. */
import { foreignKey, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { DeliveryStatus, EventData, EventType } from "../core/events.ts";
import { tenant, timestamps } from "./schema-columns.ts";

/** Filed in the transaction of what happened, so that none is lost and none is made up. */
export const events = sqliteTable(
  "events",
  {
    tenantId: tenant(),
    id: text("id").notNull(),
    type: text("type").$type<EventType>().notNull(),
    subjectId: text("subject_id").notNull(),
    /** Version of the subject: puts the events of one thing in order. */
    sequence: integer("sequence").notNull(),
    athleteId: text("athlete_id"),
    data: text("data", { mode: "json" }).$type<EventData>().notNull(),
    createdAt: integer("created_at").notNull(),
    /** When a delivery had been filed for everybody who wants it. */
    dispatchedAt: integer("dispatched_at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("events_dispatch").on(t.dispatchedAt, t.createdAt),
    index("events_created").on(t.createdAt),
    index("events_athlete").on(t.tenantId, t.athleteId),
  ],
);
export type EventRow = typeof events.$inferSelect;

export const webhookEndpoints = sqliteTable(
  "webhook_endpoints",
  {
    tenantId: tenant(),
    id: text("id").notNull(),
    url: text("url").notNull(),
    description: text("description"),
    /** Null means all of them. */
    eventTypes: text("event_types", { mode: "json" }).$type<EventType[]>(),
    status: text("status").$type<"enabled" | "disabled">().notNull(),
    /** Why it was disabled, if not by its owner. */
    disabledReason: text("disabled_reason"),
    sealedSecret: text("sealed_secret").notNull(),
    sealedPreviousSecret: text("sealed_previous_secret"),
    previousSecretUntil: integer("previous_secret_until"),
    /** Since when every attempt has failed; null while the last one went well. */
    failingSince: integer("failing_since"),
    deletedAt: integer("deleted_at"),
    ...timestamps(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] })],
);
export type WebhookEndpointRow = typeof webhookEndpoints.$inferSelect;

export const webhookDeliveries = sqliteTable(
  "webhook_deliveries",
  {
    tenantId: tenant(),
    id: text("id").notNull(),
    endpointId: text("endpoint_id").notNull(),
    eventId: text("event_id").notNull(),
    status: text("status").$type<DeliveryStatus>().notNull(),
    attempts: integer("attempts").notNull(),
    /** When the next attempt is due; null once there is none. */
    nextAttemptAt: integer("next_attempt_at"),
    lastAttemptAt: integer("last_attempt_at"),
    lastStatus: integer("last_status"),
    lastError: text("last_error"),
    lastMs: integer("last_ms"),
    createdAt: integer("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("webhook_deliveries_endpoint").on(t.tenantId, t.endpointId, t.id),
    index("webhook_deliveries_due").on(t.status, t.nextAttemptAt),
    foreignKey({
      name: "webhook_deliveries_event",
      columns: [t.tenantId, t.eventId],
      foreignColumns: [events.tenantId, events.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "webhook_deliveries_endpoint_owner",
      columns: [t.tenantId, t.endpointId],
      foreignColumns: [webhookEndpoints.tenantId, webhookEndpoints.id],
    }).onDelete("cascade"),
  ],
);
export type WebhookDeliveryRow = typeof webhookDeliveries.$inferSelect;
