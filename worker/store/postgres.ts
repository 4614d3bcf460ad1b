/** The Store on Postgres, through Hyperdrive: a client for each request, a real transaction. */
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { StoreConflict } from "../core/errors.ts";
import type { Db, Tables } from "./backend.ts";
import { postgresTables } from "./schema.postgres.ts";
import { makeStore } from "./store.ts";

const UNIQUE_VIOLATION = "23505";
const FOREIGN_KEY_VIOLATION = "23503";

function isConstraint(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof postgres.PostgresError) {
    return error.code === UNIQUE_VIOLATION || error.code === FOREIGN_KEY_VIOLATION;
  }
  return isConstraint(error.cause);
}

/** Never `end()` the client inside a Worker: the runtime closes its sockets with the request. */
export function makePostgresStore(connectionString: string) {
  const client = postgres(connectionString, { max: 5, fetch_types: false, prepare: true });
  const db = drizzle(client);
  return makeStore({
    db: db as unknown as Db,
    t: postgresTables as unknown as Tables,
    async atomic(statements) {
      try {
        await db.transaction(async (tx) => {
          for (const statement of statements) await statement(tx as unknown as Db);
        });
      } catch (cause) {
        throw isConstraint(cause) ? new StoreConflict("postgres", { cause }) : cause;
      }
    },
  });
}
