/** The tables, written once as SQLite; `mirror.ts` makes the same for Postgres. Times are epoch ms. */
import {
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import type { CustomExercise } from "../../engine/catalog/custom.ts";
import type { KeyKind } from "../core/api-key.ts";
import type { Adaptation } from "../core/log-words.ts";
import type { Scope } from "../core/scopes.ts";
import { athletes } from "./schema-athletes.ts";
import { tenant, timestamps } from "./schema-columns.ts";
import { auditEvents, idempotencyKeys } from "./schema-writes.ts";

export { athletes, auditEvents, idempotencyKeys };
export { feedback } from "./schema-feedback.ts";
export { interactions } from "./schema-interactions.ts";
export { alerts, deadLetters, jobRollups, jobs, periods } from "./schema-jobs.ts";
export { importParts, imports } from "./schema-imports.ts";
export { dailySignals, insights, trainingStates, workoutLogs } from "./schema-logs.ts";
export { programVersions, programs, shareLinks } from "./schema-programs.ts";
export { safetyCounts } from "./schema-safety.ts";
export { events, webhookDeliveries, webhookEndpoints } from "./schema-webhooks.ts";

export const organizations = sqliteTable("organizations", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  status: text("status").$type<"active" | "suspended">().notNull(),
  defaultCoach: text("default_coach").notNull(),
  /** What models may cost, both modes together. */
  dayCapMicros: integer("day_cap_micros").notNull().default(10_000_000),
  monthCapMicros: integer("month_cap_micros").notNull().default(50_000_000),
  conversationDays: integer("conversation_days").notNull().default(30),
  /** Null proposes. */
  adaptation: text("adaptation").$type<Adaptation>(),
  ...timestamps(),
});

/** A table of its own, because a preflight request names an origin and nothing else. */
export const allowedOrigins = sqliteTable(
  "allowed_origins",
  {
    origin: text("origin").notNull(),
    organizationId: text("organization_id")
      .notNull()
      .references(() => organizations.id, { onDelete: "cascade" }),
  },
  (t) => [
    primaryKey({ columns: [t.origin, t.organizationId] }),
    index("allowed_origins_organization").on(t.organizationId),
  ],
);

export const apiKeys = sqliteTable(
  "api_keys",
  {
    tenantId: tenant(),
    id: text("id").notNull(),
    kind: text("kind").$type<KeyKind>().notNull(),
    name: text("name").notNull(),
    hash: text("hash").notNull(),
    lastFour: text("last_four").notNull(),
    scopes: text("scopes", { mode: "json" }).$type<Scope[]>().notNull(),
    apiVersion: text("api_version").notNull(),
    expiresAt: integer("expires_at"),
    revokedAt: integer("revoked_at"),
    ...timestamps(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), uniqueIndex("api_keys_hash").on(t.hash)],
);

export const sessions = sqliteTable(
  "sessions",
  {
    tenantId: tenant(),
    id: text("id").notNull(),
    athleteId: text("athlete_id").notNull(),
    keyId: text("key_id").notNull(),
    scopes: text("scopes", { mode: "json" }).$type<Scope[]>().notNull(),
    origin: text("origin"),
    expiresAt: integer("expires_at").notNull(),
    revokedAt: integer("revoked_at"),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("sessions_revoked").on(t.tenantId, t.revokedAt),
    index("sessions_expiry").on(t.expiresAt),
    foreignKey({
      name: "sessions_athlete",
      columns: [t.tenantId, t.athleteId],
      foreignColumns: [athletes.tenantId, athletes.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "sessions_key",
      columns: [t.tenantId, t.keyId],
      foreignColumns: [apiKeys.tenantId, apiKeys.id],
    }).onDelete("cascade"),
  ],
);

/** Those of an organisation; the catalogue itself is part of the program. */
export const exercises = sqliteTable(
  "exercises",
  {
    tenantId: tenant(),
    id: text("id").notNull(),
    data: text("data", { mode: "json" }).$type<CustomExercise>().notNull(),
    /** What was logged with it keeps its id; nobody finds it any more. */
    deletedAt: integer("deleted_at"),
    ...timestamps(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] })],
);

/** Answers kept for questions that come again, under a hash of the question. */
export const answers = sqliteTable(
  "answers",
  {
    tenantId: tenant(),
    key: text("key").notNull(),
    kind: text("kind").$type<"response" | "context">().notNull(),
    value: text("value", { mode: "json" }).$type<unknown>().notNull(),
    /** Whose it is; it goes when the athlete goes. */
    athleteId: text("athlete_id"),
    createdAt: integer("created_at").notNull(),
    expiresAt: integer("expires_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.key] }),
    index("answers_athlete").on(t.tenantId, t.athleteId),
    index("answers_expiry").on(t.expiresAt),
    foreignKey({
      name: "answers_athlete_owner",
      columns: [t.tenantId, t.athleteId],
      foreignColumns: [athletes.tenantId, athletes.id],
    }).onDelete("cascade"),
  ],
);

export type OrganizationRow = typeof organizations.$inferSelect;
export type ApiKeyRow = typeof apiKeys.$inferSelect;
export type ExerciseRow = typeof exercises.$inferSelect;
export type SessionRow = typeof sessions.$inferSelect;
export type AuditRow = typeof auditEvents.$inferSelect;
export type IdempotencyRow = typeof idempotencyKeys.$inferSelect;
export type KeptAnswerRow = typeof answers.$inferSelect;
