/** What athletes did and how they were: sessions, days, what all of it comes to, and what was noticed. */
import {
  type AnySQLiteColumn,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import type { Insight } from "../../engine/insight/findings/insight.ts";
import type { StoredState } from "../../engine/insight/stored-state.ts";
import type { TrainingState } from "../../engine/insight/training-state.ts";
import type { SignalFields } from "../../engine/log/daily-signal.ts";
import type { StoredLog } from "../../engine/log/stored-log.ts";
import type { InsightStatus } from "../core/log-words.ts";
import { athletes } from "./schema-athletes.ts";
import { tenant, timestamps } from "./schema-columns.ts";

const ofAthlete = (name: string, own: { tenantId: AnySQLiteColumn; athleteId: AnySQLiteColumn }) =>
  foreignKey({
    name,
    columns: [own.tenantId, own.athleteId],
    foreignColumns: [athletes.tenantId, athletes.id],
  }).onDelete("cascade");

export const workoutLogs = sqliteTable(
  "workout_logs",
  {
    tenantId: tenant(),
    id: text("id").notNull(),
    athleteId: text("athlete_id").notNull(),
    /** As the app or the file calls it, so that telling it twice keeps it once. */
    clientId: text("client_id"),
    startedAt: integer("started_at").notNull(),
    /** How many sets are in it. */
    sets: integer("sets").notNull(),
    document: text("document", { mode: "json" }).$type<StoredLog>().notNull(),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex("workout_logs_client_id").on(t.tenantId, t.athleteId, t.clientId),
    /** The id too, so that a page goes on among sessions of one moment. */
    index("workout_logs_started").on(t.tenantId, t.athleteId, t.startedAt, t.id),
    ofAthlete("workout_logs_athlete", t),
  ],
);
export type WorkoutLogRow = typeof workoutLogs.$inferSelect;

/** Made of the logs, in their order, and written with each of them: one row an athlete. */
export const trainingStates = sqliteTable(
  "training_states",
  {
    tenantId: tenant(),
    athleteId: text("athlete_id").notNull(),
    document: text("document", { mode: "json" }).$type<StoredState>().notNull(),
    version: integer("version").notNull(),
    updatedAt: integer("updated_at").notNull(),
    /** When somebody must look at the athlete for insights; null where nobody has to. */
    reviewAt: integer("review_at"),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.athleteId] }),
    index("training_states_review").on(t.reviewAt),
    ofAthlete("training_states_athlete", t),
  ],
);
export type TrainingStateRow = Omit<typeof trainingStates.$inferSelect, "document"> & {
  document: TrainingState;
};

export const dailySignals = sqliteTable(
  "daily_signals",
  {
    tenantId: tenant(),
    athleteId: text("athlete_id").notNull(),
    /** Where the athlete is. */
    day: text("day").notNull(),
    fields: text("fields", { mode: "json" }).$type<SignalFields>().notNull(),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.athleteId, t.day] }),
    ofAthlete("daily_signals_athlete", t),
  ],
);
export type DailySignalRow = typeof dailySignals.$inferSelect;

export const insights = sqliteTable(
  "insights",
  {
    tenantId: tenant(),
    id: text("id").notNull(),
    athleteId: text("athlete_id").notNull(),
    /** What makes it the same finding, so that it is told once. */
    key: text("key").notNull(),
    status: text("status").$type<InsightStatus>().notNull(),
    document: text("document", { mode: "json" }).$type<Insight>().notNull(),
    /** The program that its proposal would change, and the job that does. */
    programId: text("program_id"),
    jobId: text("job_id"),
    expiresAt: integer("expires_at").notNull(),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex("insights_key").on(t.tenantId, t.athleteId, t.key),
    ofAthlete("insights_athlete", t),
  ],
);
export type InsightRow = typeof insights.$inferSelect;
