/** Jobs, what their hours came to, messages that nobody could read, and what the clock has done. */
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type {
  JobErrorCode,
  JobKind,
  JobParams,
  JobPriority,
  JobResult,
  JobStatus,
} from "../core/job.ts";
import { tenant, timestamps } from "./schema-columns.ts";

export const jobs = sqliteTable(
  "jobs",
  {
    tenantId: tenant(),
    id: text("id").notNull(),
    kind: text("kind").$type<JobKind>().notNull(),
    status: text("status").$type<JobStatus>().notNull(),
    /** 1 goes before 0. */
    priority: integer("priority").$type<JobPriority>().notNull().default(0),
    athleteId: text("athlete_id"),
    /** Everything that the work follows from, so that it can be done again; gone with the athlete. */
    params: text("params", { mode: "json" }).$type<JobParams>(),
    result: text("result", { mode: "json" }).$type<JobResult>(),
    errorCode: text("error_code").$type<JobErrorCode>(),
    errorDetail: text("error_detail"),
    /** How often its workflow had to be started anew. */
    restarts: integer("restarts").notNull().default(0),
    retryOf: text("retry_of"),
    /** Who answered: a family of models, or the engine. */
    source: text("source"),
    model: text("model"),
    promptVersion: text("prompt_version"),
    engineVersion: text("engine_version"),
    inputTokens: integer("input_tokens").notNull().default(0),
    outputTokens: integer("output_tokens").notNull().default(0),
    costMicros: integer("cost_micros").notNull().default(0),
    /** When somebody must look; moved on when work begins. */
    deadlineAt: integer("deadline_at").notNull().default(0),
    startedAt: integer("started_at"),
    finishedAt: integer("finished_at"),
    /** When everybody who waits had been told of its end. */
    announcedAt: integer("announced_at"),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("jobs_status").on(t.status, t.updatedAt),
    index("jobs_deadline").on(t.announcedAt, t.deadlineAt),
    index("jobs_finished").on(t.finishedAt),
    index("jobs_kind").on(t.tenantId, t.kind, t.createdAt),
    index("jobs_athlete").on(t.tenantId, t.athleteId),
  ],
);
export type JobRow = typeof jobs.$inferSelect;

/** Made again from the jobs themselves, so counting twice changes nothing. */
export const jobRollups = sqliteTable(
  "job_rollups",
  {
    tenantId: tenant(),
    hour: integer("hour").notNull(),
    kind: text("kind").$type<JobKind>().notNull(),
    status: text("status").$type<JobStatus>().notNull(),
    /** `engine`, a family of models, or `none`. */
    source: text("source").notNull(),
    jobs: integer("jobs").notNull(),
    /** From the first stroke of work to the end. */
    durationMs: integer("duration_ms").notNull(),
    longestMs: integer("longest_ms").notNull(),
    /** From the request to the first stroke of work. */
    waitMs: integer("wait_ms").notNull(),
    costMicros: integer("cost_micros").notNull(),
    inputTokens: integer("input_tokens").notNull(),
    outputTokens: integer("output_tokens").notNull(),
  },
  (t) => [primaryKey({ columns: [t.hour, t.tenantId, t.kind, t.status, t.source] })],
);
export type JobRollupRow = typeof jobRollups.$inferSelect;

export const deadLetters = sqliteTable(
  "dead_letters",
  {
    /** That of the platform where the message names none. */
    tenantId: tenant(),
    id: text("id").notNull(),
    queue: text("queue").notNull(),
    /** The first two thousand characters. */
    body: text("body").notNull(),
    reason: text("reason").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index("dead_letters_created").on(t.createdAt),
  ],
);
export type DeadLetterRow = typeof deadLetters.$inferSelect;

/** Who files a period does its work: the clock may strike twice, or late. */
export const periods = sqliteTable(
  "periods",
  {
    name: text("name").notNull(),
    period: integer("period").notNull(),
    at: integer("at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.name, t.period] })],
);

export const alerts = sqliteTable("alerts", {
  rule: text("rule").primaryKey(),
  isFiring: integer("is_firing", { mode: "boolean" }).notNull(),
  value: integer("value").notNull(),
  since: integer("since").notNull(),
  /** When operators were told of how it stands; null while they still have to be. */
  toldAt: integer("told_at"),
});
export type AlertRow = typeof alerts.$inferSelect;
