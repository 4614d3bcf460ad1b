/** Brings a PostgreSQL database to the newest schema. */
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { inRepo } from "./repo.ts";

export async function migratePostgres(url: string) {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await migrate(drizzle(client), { migrationsFolder: inRepo("migrations/postgres") });
  } finally {
    await client.end();
  }
}
