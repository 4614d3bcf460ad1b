/** Brings the PostgreSQL of DATABASE_URL to the newest schema. */
import { migratePostgres } from "./lib/migrate-postgres.ts";

const url = process.env["DATABASE_URL"];

if (!url) {
  fail("DATABASE_URL is not set. Example: DATABASE_URL=postgres://user:password@host/liftwright");
} else if (!URL.canParse(url)) {
  fail("DATABASE_URL is not a URL such as postgres://user:password@host/liftwright");
} else {
  const { host, pathname } = new URL(url);
  try {
    await migratePostgres(url);
    console.log(`The schema of ${host}${pathname} is the newest.`);
  } catch (error) {
    fail(`The schema of ${host}${pathname} could not be changed: ${reasonOf(error)}`);
  }
}

function fail(message: string) {
  console.error(message);
  process.exitCode = 1;
}

/** The driver hides what the database said behind the statement that it refused. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join("; ");
  return error.cause === undefined ? error.message : reasonOf(error.cause);
}
