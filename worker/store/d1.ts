/** The Store on D1: one batch is one transaction. */
import { drizzle } from "drizzle-orm/d1";
import { StoreConflict } from "../core/errors.ts";
import { makeStore } from "./store.ts";
import * as schema from "./schema.ts";

const isConstraint = (error: unknown): boolean =>
  error instanceof Error &&
  (/(UNIQUE|FOREIGN KEY) constraint failed/.test(error.message) || isConstraint(error.cause));

export function makeD1Store(database: D1Database) {
  const db = drizzle(database);
  return makeStore({
    db,
    t: schema,
    async atomic([first, ...rest]) {
      if (!first) return;
      try {
        await db.batch([first(db), ...rest.map((statement) => statement(db))]);
      } catch (cause) {
        throw isConstraint(cause) ? new StoreConflict("d1", { cause }) : cause;
      }
    },
  });
}
