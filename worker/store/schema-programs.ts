/** Stored programs, their versions, and the links under which they can be seen from outside. */
import { foreignKey, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ProgramChange } from "../../engine/program/program-change.ts";
import type { GoalName, Level } from "../../engine/program/brief.ts";
import type { ProgramStatus, Redaction, ShareKind } from "../core/program-words.ts";
import { athletes } from "./schema-athletes.ts";
import { tenant, timestamps } from "./schema-columns.ts";

export const programs = sqliteTable(
  "programs",
  {
    tenantId: tenant(),
    id: text("id").notNull(),
    athleteId: text("athlete_id"),
    name: text("name").notNull(),
    status: text("status").$type<ProgramStatus>().notNull(),
    goal: text("goal").$type<GoalName>().notNull(),
    level: text("level").$type<Level>().notNull(),
    weeks: integer("weeks").notNull(),
    daysPerWeek: integer("days_per_week").notNull(),
    startDate: text("start_date"),
    /** Number of the version that is in force. */
    revision: integer("revision").notNull(),
    templateId: text("template_id"),
    /** The job that made it, if one did. */
    jobId: text("job_id"),
    archivedAt: integer("archived_at"),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("programs_athlete").on(t.tenantId, t.athleteId, t.status),
    foreignKey({
      name: "programs_owner",
      columns: [t.tenantId, t.athleteId],
      foreignColumns: [athletes.tenantId, athletes.id],
    }).onDelete("cascade"),
  ],
);
export type ProgramRow = typeof programs.$inferSelect;

/** Written once and never changed: an old plan stays what it was when the engine does not. */
export const programVersions = sqliteTable(
  "program_versions",
  {
    tenantId: tenant(),
    programId: text("program_id").notNull(),
    number: integer("number").notNull(),
    /** The week of the program that is the first of this document. */
    firstWeek: integer("first_week").notNull(),
    reason: text("reason").notNull(),
    /** The request as used, in canonical JSON; with `today` it gives the document again. */
    request: text("request").notNull(),
    today: text("today").notNull(),
    blueprint: text("blueprint"),
    /** Canonical JSON, gzipped, in base64. */
    document: text("document").notNull(),
    programHash: text("program_hash").notNull(),
    /** The signed report, gzipped, in base64. */
    report: text("report").notNull(),
    verdict: text("verdict").$type<"verified" | "verified_with_notes" | "rejected">().notNull(),
    source: text("source").notNull(),
    model: text("model"),
    promptVersion: text("prompt_version"),
    changes: text("changes", { mode: "json" }).$type<ProgramChange[]>().notNull(),
    jobId: text("job_id"),
    createdAt: integer("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.programId, t.number] }),
    foreignKey({
      name: "program_versions_program",
      columns: [t.tenantId, t.programId],
      foreignColumns: [programs.tenantId, programs.id],
    }).onDelete("cascade"),
  ],
);
export type ProgramVersionRow = typeof programVersions.$inferSelect;

export const shareLinks = sqliteTable(
  "share_links",
  {
    tenantId: tenant(),
    id: text("id").notNull(),
    kind: text("kind").$type<ShareKind>().notNull(),
    programId: text("program_id").notNull(),
    redact: text("redact", { mode: "json" }).$type<Redaction[]>().notNull(),
    expiresAt: integer("expires_at"),
    revokedAt: integer("revoked_at"),
    firstViewedAt: integer("first_viewed_at"),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("share_links_id").on(t.id),
    foreignKey({
      name: "share_links_program",
      columns: [t.tenantId, t.programId],
      foreignColumns: [programs.tenantId, programs.id],
    }).onDelete("cascade"),
  ],
);
export type ShareLinkRow = typeof shareLinks.$inferSelect;
