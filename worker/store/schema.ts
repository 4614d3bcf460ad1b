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
import type { Consents } from "../../engine/athlete/consents.ts";
import type { Preferences } from "../../engine/athlete/preferences.ts";
import type { CustomExercise } from "../../engine/catalog/custom.ts";
import type { KeyKind } from "../core/api-key.ts";
import type { JobKind, JobResult, JobStatus } from "../core/job.ts";
import type { Scope } from "../core/scopes.ts";
import type { TenantId } from "../core/tenant.ts";
import { auditEvents, idempotencyKeys } from "./schema-writes.ts";

export { auditEvents, idempotencyKeys };
export { interactions } from "./schema-interactions.ts";

const tenant = () => text("tenant_id").$type<TenantId>().notNull();
const timestamps = () => ({
  version: integer("version").notNull(),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
});

export const organizations = sqliteTable("organizations", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  status: text("status").$type<"active" | "suspended">().notNull(),
  defaultCoach: text("default_coach").notNull(),
  /** What models may cost, both modes together. */
  dayCapMicros: integer("day_cap_micros").notNull().default(10_000_000),
  monthCapMicros: integer("month_cap_micros").notNull().default(50_000_000),
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

export const athletes = sqliteTable(
  "athletes",
  {
    tenantId: tenant(),
    id: text("id").notNull(),
    externalId: text("external_id").notNull(),
    name: text("name"),
    locale: text("locale").notNull(),
    timezone: text("timezone").notNull(),
    units: text("units").$type<"metric" | "imperial">().notNull(),
    tier: text("tier").$type<"free" | "premium">().notNull(),
    birthYear: integer("birth_year"),
    sex: text("sex").$type<"female" | "male" | "unspecified">(),
    heightMm: integer("height_mm"),
    weightG: integer("weight_g"),
    anonymous: integer("anonymous", { mode: "boolean" }).notNull(),
    preferences: text("preferences", { mode: "json" }).$type<Preferences>().notNull(),
    consents: text("consents", { mode: "json" }).$type<Consents>().notNull(),
    /** Set while a job erases the athlete; from then on nobody finds it. */
    deletedAt: integer("deleted_at"),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex("athletes_external_id").on(t.tenantId, t.externalId),
  ],
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

export const jobs = sqliteTable(
  "jobs",
  {
    tenantId: tenant(),
    id: text("id").notNull(),
    kind: text("kind").$type<JobKind>().notNull(),
    status: text("status").$type<JobStatus>().notNull(),
    athleteId: text("athlete_id"),
    result: text("result", { mode: "json" }).$type<JobResult>(),
    errorCode: text("error_code"),
    startedAt: integer("started_at"),
    finishedAt: integer("finished_at"),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("jobs_status").on(t.status, t.updatedAt),
    index("jobs_kind").on(t.tenantId, t.kind, t.createdAt),
  ],
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
export type AthleteRow = typeof athletes.$inferSelect;
export type ExerciseRow = typeof exercises.$inferSelect;
export type JobRow = typeof jobs.$inferSelect;
export type SessionRow = typeof sessions.$inferSelect;
export type AuditRow = typeof auditEvents.$inferSelect;
export type IdempotencyRow = typeof idempotencyKeys.$inferSelect;
export type KeptAnswerRow = typeof answers.$inferSelect;
