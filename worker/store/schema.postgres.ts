/** The same tables for Postgres, each by its name, as drizzle-kit looks for them. */
import { mirror } from "./mirror.ts";
import * as schema from "./schema.ts";

export const postgresTables = mirror(schema);
export const {
  organizations,
  allowedOrigins,
  apiKeys,
  athletes,
  sessions,
  exercises,
  jobs,
  auditEvents,
  idempotencyKeys,
  interactions,
  answers,
  alerts,
  dailySignals,
  deadLetters,
  events,
  feedback,
  importParts,
  imports,
  insights,
  jobRollups,
  periods,
  programs,
  programVersions,
  safetyCounts,
  shareLinks,
  trainingStates,
  webhookDeliveries,
  webhookEndpoints,
  workoutLogs,
} = postgresTables;
