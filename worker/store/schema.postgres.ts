/** The same tables for Postgres, each by its name, as drizzle-kit looks for them. */
import { mirror } from "./mirror.ts";
import { tables } from "./tables.ts";

export const postgresTables = mirror(tables);
export const {
  organizations,
  allowedOrigins,
  apiKeys,
  athletes,
  sessions,
  jobs,
  auditEvents,
  idempotencyKeys,
} = postgresTables;
