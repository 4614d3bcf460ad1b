/** The SQLite tables as one object, each before those that refer to it. */
import * as schema from "./schema.ts";

const {
  organizations,
  allowedOrigins,
  apiKeys,
  athletes,
  sessions,
  jobs,
  auditEvents,
  idempotencyKeys,
} = schema;

export const tables = {
  organizations,
  allowedOrigins,
  apiKeys,
  athletes,
  sessions,
  jobs,
  auditEvents,
  idempotencyKeys,
};
export type Tables = typeof tables;
